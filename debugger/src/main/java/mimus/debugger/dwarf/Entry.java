package mimus.debugger.dwarf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One entry of debugging information: a function, a variable, a type; with what is inside it. */
public final class Entry {
    private final Unit unit;
    private final long offset;
    private final Tag tag;
    private final Map<Integer, Object> attributes = new HashMap<>();
    private final List<Entry> children = new ArrayList<>();

    Entry(Unit unit, long offset, Tag tag) {
        this.unit = unit;
        this.offset = offset;
        this.tag = tag;
    }

    void put(int attribute, Object value) {
        attributes.put(attribute, value);
    }

    void add(Entry child) {
        children.add(child);
    }

    long offset() {
        return offset;
    }

    Unit unit() {
        return unit;
    }

    public Tag tag() {
        return tag;
    }

    public List<Entry> children() {
        return children;
    }

    /** Those directly inside it that have a tag. */
    public Stream<Entry> children(Tag wanted) {
        return children.stream().filter(child -> child.tag == wanted);
    }

    boolean has(int attribute) {
        return attributes.containsKey(attribute);
    }

    Object get(int attribute) {
        return attributes.get(attribute);
    }

    /** A number; {@code missing} if there is none. */
    long number(int attribute, long missing) {
        return attributes.get(attribute) instanceof Long value ? value : missing;
    }

    /** The name, its own or that of the entry it completes; empty if it has none. */
    public String name() {
        if (attributes.get(Unit.DW_AT_NAME) instanceof String name) {
            return name;
        }
        Entry origin = origin();
        return origin == null ? "" : origin.name();
    }

    private Entry origin() {
        Entry abstractOrigin = reference(Unit.DW_AT_ABSTRACT_ORIGIN);
        return abstractOrigin != null ? abstractOrigin : reference(Unit.DW_AT_SPECIFICATION);
    }

    private Entry reference(int attribute) {
        return attributes.get(attribute) instanceof Unit.Reference reference ? unit.entry(reference) : null;
    }

    /** The entry of its type; null for what has none, such as {@code void}. */
    public Entry type() {
        Entry own = reference(Unit.DW_AT_TYPE);
        Entry origin = own == null ? origin() : null;
        return origin == null ? own : origin.type();
    }

    /** Size in bytes; 0 if it is not told. */
    public int size() {
        return (int) number(Unit.DW_AT_BYTE_SIZE, 0);
    }

    /** How its bits are to be taken, {@code DW_ATE_…}. */
    public int encoding() {
        return (int) number(Unit.DW_AT_ENCODING, 0);
    }

    /** Where it begins in a structure, in bytes. */
    public int memberOffset() {
        return (int) number(Unit.DW_AT_DATA_MEMBER_LOCATION, 0);
    }

    /** Elements of a dimension of an array; 0 if it is not told. */
    public int count() {
        long upper = number(Unit.DW_AT_UPPER_BOUND, -1);
        return (int) number(Unit.DW_AT_COUNT, upper + 1);
    }

    /** The value of a constant. */
    public long constant() {
        return number(Unit.DW_AT_CONST_VALUE, 0);
    }

    /** Whether code at an address belongs to it; before any load bias. */
    public boolean holds(long address) {
        return unit.ranges(this).stream()
                .anyMatch(range ->
                        Long.compareUnsigned(address, range[0]) >= 0 && Long.compareUnsigned(address, range[1]) < 0);
    }

    /** The expression that tells where it is when control is at {@code address}; null if that is nowhere. */
    Data location(long address) {
        return unit.location(attributes.get(Unit.DW_AT_LOCATION), address);
    }

    Data frameBase(long address) {
        return unit.location(attributes.get(Unit.DW_AT_FRAME_BASE), address);
    }
}
