package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import mimus.cpu.BitField;
import mimus.cpu.Register;

/** One system register of AArch64: where instructions and people find it, and what else changes with it. */
public final class SystemRegister {
    private final String name;
    private final int place;
    private final ToLongFunction<SystemState> getter;
    private final ObjLongConsumer<SystemState> setter;
    private final List<BitField> fields = new ArrayList<>();
    private Consumer<SystemState> effect = state -> {};
    private long writable = -1;
    private int level;
    private boolean outside = true;

    /**
     * @param place op0 (2 or 3), op1, CRn, CRm and op2 with spaces between them
     * @param setter null for a register that is read-only
     */
    SystemRegister(String name, String place, ToLongFunction<SystemState> getter, ObjLongConsumer<SystemState> setter) {
        this.name = name;
        this.place = place(place);
        this.getter = getter;
        this.setter = setter;
        this.level = level(this.place >>> 11 & 7);
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

    SystemRegister field(String fieldName, int lsb, int width) {
        fields.add(new BitField(fieldName, lsb, width));
        return this;
    }

    /** The bits that software can change; the others keep what they are. */
    SystemRegister writable(long mask) {
        writable = mask;
        return this;
    }

    /** What follows from a write. */
    SystemRegister then(Consumer<SystemState> how) {
        effect = how;
        return this;
    }

    /** Shows it to instructions only, since it is known to others by another name. */
    SystemRegister hidden() {
        outside = false;
        return this;
    }

    public String name() {
        return name;
    }

    /** As the instructions encode it: o0, op1, CRn, CRm, op2, in 15 bits. */
    public int place() {
        return place;
    }

    /** The least exception level that it is for. */
    int level() {
        return level;
    }

    boolean isReadOnly() {
        return setter == null;
    }

    boolean isShown() {
        return outside;
    }

    long get(SystemState state) {
        return getter.applyAsLong(state);
    }

    /** Sets the bits that software can change, and lets follow what follows. */
    void write(SystemState state, long value) {
        setAll(state, writable == -1 ? value : get(state) & ~writable | value & writable);
    }

    private void setAll(SystemState state, long value) {
        setter.accept(state, value);
        effect.accept(state);
    }

    /** Its declaration for all who look from outside. */
    Register<ArmEnv> register() {
        Register<ArmEnv> register =
                Register.<ArmEnv>of(name, 64, e -> get(e.system)).group("system");
        if (!isReadOnly()) {
            register.writable((e, value) -> setAll(e.system, value));
        }
        fields.forEach(field -> register.field(field.name(), field.lsb(), field.width()));
        return register;
    }
}
