package mimus.debugger.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.debugger.dwarf.Unwinder;
import mimus.debugger.guest.GuestThread;
import mimus.error.UserError;
import mimus.isa.FrameLayout;
import mimus.memory.Memory;

/** The functions of a thread that have not returned yet. */
public final class Backtrace {
    private final GuestThread thread;
    private final Symbols symbols;
    private final int spNumber;
    private final int returnNumber;
    private final long mask;

    public Backtrace(GuestThread thread, Symbols symbols) {
        this.thread = thread;
        this.symbols = symbols;
        this.spNumber = number(Purpose.STACK_POINTER);
        this.returnNumber = number(Purpose.RETURN_ADDRESS);
        this.mask = thread.process().target().bits() == 32 ? 0xffff_ffffL : -1;
    }

    private int number(Purpose purpose) {
        Register<?> register = thread.cpu().registers().serving(purpose);
        return register == null ? -1 : register.dwarfNumber();
    }

    /** From the innermost outwards, at most {@code most}. */
    public List<Frame> frames(int most) {
        List<Frame> frames = new ArrayList<>();
        Map<Integer, Long> registers = registers(thread.cpu());
        Long pc = thread.pc() & mask;
        boolean exact = true;
        while (pc != null && pc != 0 && frames.size() < most) {
            // a call that does not return is the last of its function: its return address belongs to the next one
            long inside = exact ? pc : pc - 1;
            long sp = registers.getOrDefault(spNumber, 0L);
            Unwinder.Caller caller = caller(inside, pc, registers, exact);
            long address = caller == null ? 0 : caller.frame() & mask;
            frames.add(new Frame(frames.size(), pc, sp, address, registers, symbols.at(inside), symbols.line(inside)));
            if (caller == null || caller.pc() == null || isStuck(caller, pc, sp, exact)) {
                break;
            }
            registers = new TreeMap<>(caller.registers());
            registers.put(spNumber, caller.frame() & mask);
            pc = thread.process().target().codeAddress(caller.pc()) & mask;
            exact = caller.signalFrame();
        }
        return frames;
    }

    private boolean isStuck(Unwinder.Caller caller, long pc, long sp, boolean innermost) {
        boolean lower = Long.compareUnsigned(caller.frame() & mask, sp) < 0;
        boolean same = (caller.frame() & mask) == sp && (caller.pc() & mask) == pc;
        return lower || same || (caller.frame() & mask) == sp && !innermost;
    }

    private static <E extends Env> Map<Integer, Long> registers(Cpu<E> cpu) {
        Map<Integer, Long> values = new TreeMap<>();
        for (Register<E> register : cpu.registers().all()) {
            if (register.dwarfNumber() >= 0 && register.bits() <= 64) {
                values.put(register.dwarfNumber(), register.read(cpu.env()));
            }
        }
        return values;
    }

    private Unwinder.Caller caller(long inside, long pc, Map<Integer, Long> registers, boolean innermost) {
        Module module = symbols.moduleAt(inside);
        try {
            Unwinder.Caller described =
                    module == null ? null : module.unwinder().caller(inside, registers, this::load);
            return described != null ? described : guessed(inside, pc, registers, innermost);
        } catch (UserError lost) {
            return null;
        }
    }

    /** Where no compiler tells, the code itself does. */
    private Unwinder.Caller guessed(long inside, long pc, Map<Integer, Long> registers, boolean innermost) {
        Named function = symbols.at(inside);
        Memory memory = thread.process().memory();
        FrameLayout layout = function == null ? null : thread.process().target().frame(memory, function.address(), pc);
        if (layout == null || layout.saved() < 0 && !innermost) {
            return null;
        }
        long sp = registers.get(spNumber);
        int word = thread.process().target().bits() / 8;
        Long to = layout.saved() < 0 ? registers.get(returnNumber) : Long.valueOf(load(sp + layout.saved(), word));
        return new Unwinder.Caller(to, sp + layout.size(), registers, false);
    }

    private long load(long address, int size) {
        byte[] bytes = new byte[size];
        if (thread.process().memory().peek(address, bytes, 0, size) < size) {
            throw new UserError("nothing is mapped at 0x%x".formatted(address));
        }
        return thread.process().number(bytes, 0, size);
    }
}
