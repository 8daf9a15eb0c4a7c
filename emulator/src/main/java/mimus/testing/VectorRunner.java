package mimus.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import mimus.cpu.Env;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.insn.InsnTable;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;

/** Executes the vectors of a file on one processor, one after the other, and tells what differs. */
final class VectorRunner implements AutoCloseable {
    private static final int MORE_THAN_ANY = 100;

    private final VectorFile file;
    private final Emulator emulator;
    private final Env env;
    private final VectorState state;
    private final int breakpoint;
    private final InsnTable instructions;
    private final List<String> names;
    private final long[] expected;

    VectorRunner(VectorFile file, VectorState state, int breakpoint) {
        this.file = file;
        this.state = state;
        this.breakpoint = breakpoint;
        emulator = state.emulator();
        env = emulator.cpu().env();
        instructions = emulator.target().instructions();
        names = List.copyOf(file.background().keySet());
        expected = new long[names.size()];
        emulator.map(file.memoryAddress(), Memory.PAGE_SIZE, "rw");
        long codePage = file.code() & ~(long) Memory.PAGE_MASK;
        emulator.map(codePage, Memory.PAGE_SIZE, "rwx");
        int[] breaks = new int[Memory.PAGE_SIZE / 4];
        Arrays.fill(breaks, breakpoint);
        put(codePage, breaks);
        file.hardware().forEach(state::hardware);
    }

    @Override
    public void close() {
        emulator.close();
    }

    /** Whether the processor has the group's instruction at all; some words of it may be reserved. */
    boolean declares(VectorFile.Group group) {
        return group.vectors().stream()
                .anyMatch(
                        vector -> Arrays.stream(vector.words()).allMatch(word -> instructions.of(word, false) != null));
    }

    /** What differs from the vector, a line each; empty if nothing does. */
    List<String> run(Vector vector) {
        int[] words = Arrays.copyOf(vector.words(), vector.words().length + 1);
        words[vector.words().length] = breakpoint;
        put(file.code(), words);
        emulator.write(file.memoryAddress(), Arrays.copyOf(file.memory(), Memory.PAGE_SIZE));
        set(file.background(), vector.before());
        state.begin(file.code());
        Vector.End end = execute(4L * vector.words().length);
        List<String> differences = new ArrayList<>();
        if (!end.equals(normal(vector.end()))) {
            differences.add("ends with " + end);
        }
        compareRegisters(vector, differences);
        compareMemory(vector, differences);
        return differences;
    }

    private void set(Map<String, Long> background, Map<String, Long> before) {
        for (int i = 0; i < expected.length; i++) {
            String name = names.get(i);
            Long own = before.get(name);
            expected[i] = own != null ? own : background.get(name);
            state.write(name, expected[i]);
        }
    }

    private void compareRegisters(Vector vector, List<String> differences) {
        for (int i = 0; i < expected.length; i++) {
            long wanted = vector.after().getOrDefault(names.get(i), expected[i]);
            long found = state.read(names.get(i));
            if (found != wanted) {
                differences.add("%s=0x%x, not 0x%x".formatted(names.get(i), found, wanted));
            }
        }
    }

    private void compareMemory(Vector vector, List<String> differences) {
        byte[] wanted = file.memory().clone();
        vector.stores().forEach((at, bytes) -> System.arraycopy(bytes, 0, wanted, at, bytes.length));
        byte[] found = emulator.read(file.memoryAddress(), wanted.length);
        int at = Arrays.mismatch(wanted, found);
        if (at >= 0) {
            differences.add("m+0x%x=%02x, not %02x".formatted(at, found[at], wanted[at]));
        }
    }

    private void put(long address, int[] words) {
        byte[] bytes = new byte[4 * words.length];
        for (int i = 0; i < bytes.length; i++) {
            int byteInWord = emulator.target().bigEndian() ? 3 - i % 4 : i % 4;
            bytes[i] = (byte) (words[i / 4] >>> 8 * byteInWord);
        }
        emulator.write(address, bytes);
    }

    /** Runs on past the words: the break that follows them, or what else is there, always traps. */
    private Vector.End execute(long length) {
        try {
            emulator.cpu().run(env.instructions + MORE_THAN_ANY, true);
        } catch (Trap | MemoryFault trap) {
            long pc = (env.delayed ? env.pc - 4 : env.pc) - file.code();
            return pc < 0 || pc >= length ? new Vector.End(pc, null, null) : end(pc, trap);
        }
        return new Vector.End(env.pc - file.code(), "no end", null);
    }

    private Vector.End end(long pc, RuntimeException trap) {
        MemoryFault fault = trap instanceof Trap.Memory memory
                ? memory.fault()
                : trap instanceof MemoryFault direct ? direct : null;
        if (fault != null) {
            String signal = switch (fault.reason()) {
                case MISALIGNED, ADDRESS -> "SIGBUS";
                case UNMAPPED, PROTECTED -> "SIGSEGV";
                default -> fault.reason().toString();
            };
            return new Vector.End(pc, signal, state.address(fault.address()));
        }
        return new Vector.End(pc, signal(trap), null);
    }

    private static String signal(RuntimeException trap) {
        if (trap instanceof Trap.Undefined || trap instanceof Trap.Unavailable) {
            return "SIGILL";
        }
        if (trap instanceof Trap.Breakpoint || trap instanceof Trap.Condition) {
            return "SIGTRAP";
        }
        if (trap instanceof Trap.Arithmetic arithmetic) {
            return switch (arithmetic.kind()) {
                case DIVISION_BY_ZERO -> "SIGFPE(1)";
                case INTEGER_OVERFLOW -> "SIGFPE(2)";
                case FLOATING_POINT -> "SIGFPE";
            };
        }
        return trap.getMessage();
    }

    /** A signal's code says more than the trap only for integer arithmetic; for the rest FCSR or the address does. */
    private static Vector.End normal(Vector.End end) {
        String signal = end.signal();
        return signal == null || signal.matches("SIGFPE\\([12]\\)")
                ? end
                : new Vector.End(end.pc(), signal.replaceFirst("\\(.*", ""), end.address());
    }

    /** The differences of a vector as a report shows them. */
    static String describe(Vector vector, List<String> differences) {
        StringJoiner text = new StringJoiner("\n    ", vector.text() + "\n    ", "");
        differences.forEach(text::add);
        return text.toString();
    }
}
