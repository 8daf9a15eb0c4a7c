package mimus.mips.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import mimus.cpu.BitField;
import mimus.cpu.Register;

/** One register of coprocessor 0: where instructions and people find it, and what else changes with it. */
final class Cp0Register {
    private static final String CP0 = "org.gnu.gdb.mips.cp0";

    private final String name;
    private final int number;
    private final int sel;
    private final boolean wide;
    private final ToLongFunction<Cp0> getter;
    private final ObjLongConsumer<Cp0> setter;
    private final List<BitField> fields = new ArrayList<>();
    private Consumer<Cp0> effect = cp0 -> {};
    private int gdbNumber = -1;

    private Cp0Register(
            String name, int number, int sel, boolean wide, ToLongFunction<Cp0> getter, ObjLongConsumer<Cp0> setter) {
        this.name = name;
        this.number = number;
        this.sel = sel;
        this.wide = wide;
        this.getter = getter;
        this.setter = setter;
    }

    /** A register of 32 bits. */
    static Cp0Register narrow(
            String name, int number, int sel, ToLongFunction<Cp0> getter, ObjLongConsumer<Cp0> setter) {
        return new Cp0Register(name, number, sel, false, getter, setter);
    }

    /** A register as wide as the general registers. */
    static Cp0Register wide(String name, int number, int sel, ToLongFunction<Cp0> getter, ObjLongConsumer<Cp0> setter) {
        return new Cp0Register(name, number, sel, true, getter, setter);
    }

    Cp0Register field(String fieldName, int lsb, int width) {
        fields.add(new BitField(fieldName, lsb, width));
        return this;
    }

    /** What follows from a write. */
    Cp0Register then(Consumer<Cp0> how) {
        effect = how;
        return this;
    }

    Cp0Register gdb(int gdb) {
        gdbNumber = gdb;
        return this;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    int sel() {
        return sel;
    }

    /** The value; 32 bits are sign-extended. */
    long get(Cp0 cp0) {
        return getter.applyAsLong(cp0);
    }

    /** Sets the bits and nothing else. */
    void set(Cp0 cp0, long value) {
        setter.accept(cp0, value);
    }

    /** Sets the bits, whether software could or not, and lets follow what follows. */
    void write(Cp0 cp0, long value) {
        setter.accept(cp0, value);
        effect.accept(cp0);
    }

    /** Its declaration for all who look from outside; {@code bits} is the width of the general registers. */
    Register<MipsEnv> register(int bits) {
        int width = wide ? bits : 32;
        Register<MipsEnv> register = Register.<MipsEnv>of("cp0." + name, width, e -> get(e.cp0))
                .writable((e, value) -> write(e.cp0, width == 32 ? (int) value : value))
                .group("system")
                .alias(name);
        fields.forEach(field -> register.field(field.name(), field.lsb(), field.width()));
        return gdbNumber < 0 ? register : register.gdb(gdbNumber, CP0, bits);
    }
}
