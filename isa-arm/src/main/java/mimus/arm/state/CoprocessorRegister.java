package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import mimus.cpu.Register;

/** One register of coprocessor 14 or 15: where instructions and people find it, and what else changes with it. */
public final class CoprocessorRegister {
    /** In a place: MRRC and MCRR reach it. */
    static final int PAIR = 1 << 15;

    private final String name;
    private final int bits;
    private final int place;
    private final ToLongFunction<PrivilegedState> getter;
    private final ObjLongConsumer<PrivilegedState> setter;
    private final List<mimus.cpu.BitField> fields = new ArrayList<>();
    private Consumer<PrivilegedState> effect = state -> {};
    private Predicate<PrivilegedState> readable = state -> false;
    private Predicate<PrivilegedState> writable = state -> false;
    private boolean outside = true;

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
        this.name = name;
        this.getter = getter;
        this.setter = setter;
        int[] numbers =
                List.of(where.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        boolean pair = numbers.length == 3;
        bits = pair ? 64 : 32;
        place = pair
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

    CoprocessorRegister field(String fieldName, int lsb, int width) {
        fields.add(new mimus.cpu.BitField(fieldName, lsb, width));
        return this;
    }

    /** What follows from a write. */
    CoprocessorRegister then(Consumer<PrivilegedState> how) {
        effect = how;
        return this;
    }

    /** Lets programs read it, and write it, if so. */
    CoprocessorRegister open(Predicate<PrivilegedState> reading, Predicate<PrivilegedState> writing) {
        readable = reading;
        writable = writing;
        return this;
    }

    /** Shows it to instructions only, since it is known to others by another name. */
    CoprocessorRegister hidden() {
        outside = false;
        return this;
    }

    public String name() {
        return name;
    }

    int place() {
        return place;
    }

    boolean isReadOnly() {
        return setter == null;
    }

    boolean isShown() {
        return outside;
    }

    boolean isOpen(PrivilegedState state, boolean read) {
        return !state.isUser() || (read ? readable : writable).test(state);
    }

    long get(PrivilegedState state) {
        return getter.applyAsLong(state);
    }

    /** Sets it, and lets follow what follows. */
    void write(PrivilegedState state, long value) {
        setter.accept(state, value);
        effect.accept(state);
    }

    /** Its declaration for all who look from outside. */
    Register<ArmEnv> register() {
        Register<ArmEnv> register =
                Register.<ArmEnv>of(name, bits, e -> get(e.privileged)).group("system");
        if (!isReadOnly()) {
            register.writable((e, value) -> write(e.privileged, value));
        }
        fields.forEach(field -> register.field(field.name(), field.lsb(), field.width()));
        return register;
    }
}
