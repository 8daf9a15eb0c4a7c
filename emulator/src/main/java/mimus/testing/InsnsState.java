package mimus.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.memory.Memory;

/** The states that a line names, on an emulator. */
final class InsnsState {
    /** Where code stands if a line does not say so. */
    static final long START = 0x1000;

    private InsnsState() {}

    /** Maps what the line needs and nothing else, puts its code there, and sets the state before. */
    static void prepare(Emulator emulator, InsnsLine line, byte[] code, long start) {
        for (long page : pages(line)) {
            emulator.map(page, Memory.PAGE_SIZE, "rw");
        }
        emulator.map(start, code.length + Integer.BYTES, "rwx").write(start, code);
        assign(emulator, line.before());
        emulator.cpu().env().resumeAt(start);
    }

    private static Set<Long> pages(InsnsLine line) {
        Set<Long> pages = new TreeSet<>();
        Stream.concat(line.before().stream(), line.after().stream()).forEach(item -> {
            if (item instanceof Assignment.InMemory memory) {
                pages.add(memory.address() & ~(long) Memory.PAGE_MASK);
                pages.add(memory.address() + memory.size() - 1 & ~(long) Memory.PAGE_MASK);
            }
        });
        return pages;
    }

    /** Sets what a state names, but for {@code pc} and traps. */
    static void assign(Emulator emulator, List<Assignment> state) {
        for (Assignment item : state) {
            if (item instanceof Assignment.InMemory memory) {
                emulator.write(memory.address(), bytes(memory, emulator.target().bigEndian()));
            } else if (item instanceof Assignment.InRegister register && !isPc(register)) {
                write(emulator.cpu(), register);
            }
        }
    }

    private static boolean isPc(Assignment.InRegister register) {
        return register.name().equals("pc");
    }

    private static byte[] bytes(Assignment.InMemory memory, boolean bigEndian) {
        byte[] bytes = new byte[memory.size()];
        for (int i = 0; i < bytes.length; i++) {
            int rank = bigEndian ? bytes.length - 1 - i : i;
            bytes[i] = (byte) (memory.value() >>> 8 * rank);
        }
        return bytes;
    }

    private static <E extends Env> void write(Cpu<E> cpu, Assignment.InRegister item) {
        Register<E> register = cpu.registers().find(item.name());
        if (register == null) {
            cpu.write(item.name(), item.value().longValue());
            return;
        }
        BigInteger value = item.value();
        for (int lane = 0; lane < register.lanes(); lane++) {
            register.write(cpu.env(), lane, value.longValue());
            value = value.shiftRight(Long.SIZE);
        }
    }

    /** The {@code pc} of a state, or another address if it has none. */
    static long pc(List<Assignment> state, long otherwise) {
        for (Assignment item : state) {
            if (item instanceof Assignment.InRegister register && isPc(register)) {
                return register.value().longValue();
            }
        }
        return otherwise;
    }

    /** The trap of a state, or an empty text. */
    static String trap(List<Assignment> state) {
        for (Assignment item : state) {
            if (item instanceof Assignment.Trapped trapped) {
                return trapped.trap();
            }
        }
        return "";
    }

    /** Name and details of a trap, as a line gives them. */
    static String describe(Trap trap) {
        String details = "";
        if (trap instanceof Trap.Memory memory) {
            details = ":%s:%s:0x%x"
                    .formatted(
                            memory.fault().reason(),
                            memory.fault().access(),
                            memory.fault().address());
        } else if (trap instanceof Trap.SystemCall call) {
            details = ":" + call.code();
        } else if (trap instanceof Trap.Breakpoint breakpoint) {
            details = ":" + breakpoint.code();
        } else if (trap instanceof Trap.Condition condition) {
            details = ":" + condition.code();
        } else if (trap instanceof Trap.Arithmetic arithmetic) {
            details = ":" + arithmetic.kind().name();
        } else if (trap instanceof Trap.Unavailable unavailable) {
            details = ":" + unavailable.unit();
        } else if (trap instanceof Trap.Undefined undefined && undefined.missing() != null) {
            details = ":" + undefined.missing();
        }
        return trap.getClass().getSimpleName() + details;
    }

    /** What of registers and memory differs from what is wanted, a text each. */
    static List<String> differences(Emulator tested, Emulator wanted, InsnsLine line) {
        List<String> differences = new ArrayList<>();
        registers(tested.cpu(), wanted.cpu(), differences);
        for (long page : pages(line)) {
            byte[] found = tested.read(page, Memory.PAGE_SIZE);
            byte[] right = wanted.read(page, Memory.PAGE_SIZE);
            int at = Arrays.mismatch(found, right);
            if (at >= 0) {
                differences.add("[0x%x]:1=0x%02x, not 0x%02x".formatted(page + at, found[at], right[at]));
            }
        }
        return differences;
    }

    /** Both have the same registers in the same order; those that only show others' bits would say nothing new. */
    private static <E extends Env, F extends Env> void registers(
            Cpu<E> tested, Cpu<F> wanted, List<String> differences) {
        List<Register<E>> mine = tested.registers().all();
        List<Register<F>> right = wanted.registers().all();
        for (int i = 0; i < mine.size(); i++) {
            String is = text(mine.get(i), tested.env());
            String should = text(right.get(i), wanted.env());
            if (mine.get(i).viewOf().isEmpty() && !is.equals(should)) {
                differences.add("%s=%s, not %s".formatted(mine.get(i).name(), is, should));
            }
        }
    }

    private static <E extends Env> String text(Register<E> register, E env) {
        BigInteger value = BigInteger.ZERO;
        for (int lane = register.lanes() - 1; lane >= 0; lane--) {
            value = value.shiftLeft(Long.SIZE).or(new BigInteger(Long.toUnsignedString(register.read(env, lane))));
        }
        return "0x" + value.toString(16).toLowerCase(Locale.ROOT);
    }
}
