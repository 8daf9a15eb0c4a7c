package mimus.cpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;

/**
 * One register of a processor: all that anyone needs to show, change, transmit or save it.
 *
 * <p>Values of up to 64 bits are one {@code long}; wider ones are several, the least significant first.
 *
 * @param <E> the env that holds it
 */
public final class Register<E> {
    /** Reads 64 bits of a register; {@code lane} 0 is the least significant. */
    public interface Reader<E> {
        long read(E env, int lane);
    }

    /** Writes 64 bits of a register. */
    public interface Writer<E> {
        void write(E env, int lane, long value);
    }

    private static final int GDB_LIKE_DWARF = 32;

    private final String name;
    private final int bits;
    private final Reader<E> reader;
    private Writer<E> writer;
    private int gdbNumber = -1;
    private int gdbBits;
    private String gdbName;
    private int dwarfNumber = -1;
    private Purpose purpose;
    private String gdbFeature = "";
    private String type = "int";
    private String group = "general";
    private final List<String> aliases = new ArrayList<>();
    private final List<BitField> fields = new ArrayList<>();
    private String viewOf = "";
    private int viewShift;

    private Register(String name, int bits, Reader<E> reader) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.bits = bits;
        this.gdbBits = bits;
        this.gdbName = this.name.substring(this.name.lastIndexOf('.') + 1);
        this.reader = reader;
    }

    /** A register of up to 64 bits that can only be read, until {@link #writable}. */
    public static <E> Register<E> of(String name, int bits, ToLongFunction<E> reader) {
        return new Register<>(name, bits, (env, lane) -> reader.applyAsLong(env));
    }

    /** A register of any width that can only be read, until {@link #writableLanes}. */
    public static <E> Register<E> lanes(String name, int bits, Reader<E> reader) {
        return new Register<>(name, bits, reader);
    }

    public Register<E> writable(ObjLongConsumer<E> how) {
        writer = (env, lane, value) -> how.accept(env, value);
        return this;
    }

    public Register<E> writableLanes(Writer<E> how) {
        writer = how;
        return this;
    }

    /** Its number and feature in GDB's target description, where it may be wider or narrower than here. */
    public Register<E> gdb(int number, String feature, int width) {
        gdbNumber = number;
        gdbFeature = feature;
        gdbBits = width;
        return this;
    }

    public Register<E> purpose(Purpose what) {
        purpose = what;
        return this;
    }

    /** Its number in DWARF, if not GDB's. */
    public Register<E> dwarf(int number) {
        dwarfNumber = number;
        return this;
    }

    /** What GDB calls it, if not as here without what stands before the last dot. */
    public Register<E> gdbName(String other) {
        gdbName = other;
        return this;
    }

    /** GDB's name for the type of its value. */
    public Register<E> type(String gdbType) {
        type = gdbType;
        return this;
    }

    public Register<E> group(String groupName) {
        group = groupName;
        return this;
    }

    public Register<E> alias(String... names) {
        for (String alias : names) {
            aliases.add(alias.toLowerCase(Locale.ROOT));
        }
        return this;
    }

    public Register<E> field(String fieldName, int lsb, int width) {
        fields.add(new BitField(fieldName, lsb, width));
        return this;
    }

    /** Declares it to be another name for bits of {@code register}, from bit {@code shift} on. */
    public Register<E> viewOf(String register, int shift) {
        viewOf = register;
        viewShift = shift;
        return this;
    }

    public String name() {
        return name;
    }

    /** Width in bits. */
    public int bits() {
        return bits;
    }

    /** Number of {@code long}s that its value takes. */
    public int lanes() {
        return (bits + 63) / 64;
    }

    public boolean isWritable() {
        return writer != null;
    }

    /** -1 if GDB does not know it. */
    public int gdbNumber() {
        return gdbNumber;
    }

    /** What it is for; null if for nothing in particular. */
    public Purpose purpose() {
        return purpose;
    }

    /** Its number in DWARF; -1 if it has none. By default that of GDB, for the first 32. */
    public int dwarfNumber() {
        return dwarfNumber >= 0 || gdbNumber >= GDB_LIKE_DWARF ? dwarfNumber : gdbNumber;
    }

    public String gdbName() {
        return gdbName;
    }

    public String gdbFeature() {
        return gdbFeature;
    }

    /** Width in bits on GDB's wire. */
    public int gdbBits() {
        return gdbBits;
    }

    public String type() {
        return type;
    }

    public String group() {
        return group;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    public List<BitField> fields() {
        return List.copyOf(fields);
    }

    /** The register that holds its bits, or empty if it has its own. */
    public String viewOf() {
        return viewOf;
    }

    /** First bit of {@link #viewOf} that it shows. */
    public int viewShift() {
        return viewShift;
    }

    /** How it is read; bits beyond the width mean nothing. */
    public Reader<E> reader() {
        return reader;
    }

    /** The value, zero-extended, or its low 64 bits. */
    public long read(E env) {
        return read(env, 0);
    }

    /** 64 bits of the value; the last lane is zero-extended. */
    public long read(E env, int lane) {
        int width = Math.min(64, bits - 64 * lane);
        return reader.read(env, lane) & (-1L >>> 64 - width);
    }

    /** Sets the value; bits beyond the width are ignored. */
    public void write(E env, long value) {
        write(env, 0, value);
    }

    /** Sets 64 bits of the value. */
    public void write(E env, int lane, long value) {
        if (writer == null) {
            throw new IllegalStateException("register " + name + " cannot be written");
        }
        writer.write(env, lane, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
