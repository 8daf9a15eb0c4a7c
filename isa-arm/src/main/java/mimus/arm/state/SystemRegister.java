package mimus.arm.state;

import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import mimus.cpu.Register;

/** One system register of AArch64; its place is o0, op1, CRn, CRm and op2, in 15 bits. */
public final class SystemRegister extends ControlRegister<SystemState, SystemRegister> {
    private final int level;
    private long writable = -1;

    /**
     * @param place op0 (2 or 3), op1, CRn, CRm and op2 with spaces between them
     * @param setter null for a register that is read-only
     */
    SystemRegister(String name, String place, ToLongFunction<SystemState> getter, ObjLongConsumer<SystemState> setter) {
        super(name, place(place), getter, setter);
        this.level = level(place() >>> 11 & 7);
    }

    private static int place(String numbers) {
        String[] words = numbers.split(" ");
        return (Integer.parseInt(words[0]) & 1) << 14
                | Integer.parseInt(words[1]) << 11
                | Integer.parseInt(words[2]) << 7
                | Integer.parseInt(words[3]) << 3
                | Integer.parseInt(words[4]);
    }

    /** The least exception level that op1 is for; Arm ARM section D12.3.1. */
    private static int level(int op1) {
        return switch (op1) {
            case 3 -> 0;
            case 4, 5 -> 2;
            case 6, 7 -> 3;
            default -> 1;
        };
    }

    @Override
    SystemRegister self() {
        return this;
    }

    /** The bits that software can change; the others keep what they are. */
    SystemRegister writable(long mask) {
        writable = mask;
        return this;
    }

    /** The least exception level that it is for. */
    int level() {
        return level;
    }

    @Override
    void write(SystemState state, long value) {
        set(state, writable == -1 ? value : get(state) & ~writable | value & writable);
    }

    /** Its declaration for all who look from outside. */
    Register<ArmEnv> register() {
        return register(64, e -> e.system);
    }
}
