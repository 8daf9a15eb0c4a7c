package mimus.debugger.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Purpose;
import mimus.cpu.Register;

/** The registers of one processor as cells: those that GDB knows but for the program counter, each bit of them once. */
final class Registers<E extends Env> {
    private final E env;
    private final Register<E>[] registers;
    private final int[] lanes;
    private final long[] last;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private Registers(Cpu<E> cpu) {
        env = cpu.env();
        List<Register<E>> all = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (Register<E> register : own(cpu)) {
            for (int lane = 0; lane < register.lanes(); lane++) {
                all.add(register);
                parts.add(lane);
            }
        }
        registers = all.toArray(new Register[0]);
        lanes = parts.stream().mapToInt(lane -> lane).toArray();
        last = new long[lanes.length];
        look();
    }

    static <E extends Env> Registers<E> of(Cpu<E> cpu) {
        return new Registers<>(cpu);
    }

    private static <E extends Env> Set<Register<E>> own(Cpu<E> cpu) {
        Set<Register<E>> own = new LinkedHashSet<>();
        for (Register<E> register : cpu.registers().byGdbNumber()) {
            Register<E> whole =
                    register.viewOf().isEmpty() ? register : cpu.registers().named(register.viewOf());
            if (whole.purpose() != Purpose.PROGRAM_COUNTER) {
                own.add(whole);
            }
        }
        return own;
    }

    E env() {
        return env;
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < registers.length; i++) {
            String part = registers[i].lanes() > 1 ? "[" + lanes[i] + "]" : "";
            int bits = Math.min(64, registers[i].bits() - 64 * lanes[i]);
            cells.add(new Cell(registers[i].name() + part, bits));
        }
        return cells;
    }

    /** Sees how they are now. */
    void look() {
        for (int i = 0; i < last.length; i++) {
            last[i] = registers[i].read(env, lanes[i]);
        }
    }

    /** As they were seen last. */
    long[] seen() {
        return last;
    }

    /** Tells which have changed since they were seen last. */
    void changes(Step step) {
        for (int i = 0; i < last.length; i++) {
            long value = registers[i].read(env, lanes[i]);
            if (value != last[i]) {
                step.register(i, value);
                last[i] = value;
            }
        }
    }
}
