package mimus.arm.state;

import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import mimus.cpu.Register;

/** One register of coprocessor 14 or 15. */
public final class CoprocessorRegister extends ControlRegister<PrivilegedState, CoprocessorRegister> {
    /** In a place: MRRC and MCRR reach it. */
    static final int PAIR = 1 << 15;

    private Predicate<PrivilegedState> readable = state -> false;
    private Predicate<PrivilegedState> writable = state -> false;

    /**
     * @param where coprocessor, opc1, CRn, CRm and opc2 with spaces between them; for those of 64 bits coprocessor, opc1
     *     and CRm
     * @param setter null for a register that is read-only
     */
    CoprocessorRegister(
            String name,
            String where,
            ToLongFunction<PrivilegedState> getter,
            ObjLongConsumer<PrivilegedState> setter) {
        super(name, place(where), getter, setter);
    }

    private static int place(String where) {
        int[] numbers = Stream.of(where.split(" ")).mapToInt(Integer::parseInt).toArray();
        return numbers.length == 3
                ? pair(numbers[0], numbers[1], numbers[2])
                : place(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    /** The place of a register of 32 bits, from the numbers that MRC has. */
    static int place(int coprocessor, int opc1, int crn, int crm, int opc2) {
        return (coprocessor & 1) << 14 | opc1 << 11 | crn << 7 | crm << 3 | opc2;
    }

    /** The place of a register of 64 bits, from the numbers that MRRC has. */
    static int pair(int coprocessor, int opc1, int crm) {
        return PAIR | (coprocessor & 1) << 14 | opc1 << 7 | crm << 3;
    }

    @Override
    CoprocessorRegister self() {
        return this;
    }

    /** Lets programs read it, and write it, if so. */
    CoprocessorRegister open(Predicate<PrivilegedState> reading, Predicate<PrivilegedState> writing) {
        readable = reading;
        writable = writing;
        return this;
    }

    boolean isOpen(PrivilegedState state, boolean read) {
        return !state.isUser() || (read ? readable : writable).test(state);
    }

    /** Its declaration for all who look from outside. */
    Register<ArmEnv> register() {
        return register((place() & PAIR) != 0 ? 64 : 32, e -> e.privileged);
    }
}
