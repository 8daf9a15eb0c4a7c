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
    private final Comparison comparison;

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
        comparison = comparison();
        look();
    }

    /** Those of another processor of the same kind. */
    @SuppressWarnings("unchecked") // only processors of one kind share their registers
    private Registers(Registers<?> kin, Cpu<E> cpu) {
        Registers<E> same = (Registers<E>) kin;
        env = cpu.env();
        registers = same.registers;
        lanes = same.lanes;
        last = new long[lanes.length];
        comparison = same.comparison;
        look();
    }

    @SuppressWarnings("unchecked") // what reads a register is given the env of its own processor
    private Comparison comparison() {
        Comparison all = Comparison.NOTHING;
        for (int i = lanes.length - 1; i >= 0; i--) {
            Register.Reader<Env> reader = (Register.Reader<Env>) registers[i].reader();
            long mask = -1L >>> 64 - bits(i);
            all = CellComparison.of(new Compared(i, reader, lanes[i], mask, all));
        }
        return all;
    }

    private int bits(int cell) {
        return Math.min(64, registers[cell].bits() - 64 * lanes[cell]);
    }

    /** @param kin those of a processor of the same kind, or null */
    static <E extends Env> Registers<E> of(Cpu<E> cpu, Registers<?> kin) {
        return kin == null ? new Registers<>(cpu) : new Registers<>(kin, cpu);
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
            cells.add(new Cell(registers[i].name() + part, bits(i)));
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
        comparison.changes(env, last, step);
    }
}
