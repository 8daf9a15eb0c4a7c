package mimus.debugger.dwarf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.error.UserError;

/** The entries of one compilation (DWARF 5, sections 3.1 and 7.5.1). */
final class Unit {
    static final int DW_AT_LOCATION = 0x02;
    static final int DW_AT_NAME = 0x03;
    static final int DW_AT_BYTE_SIZE = 0x0b;
    static final int DW_AT_LOW_PC = 0x11;
    static final int DW_AT_HIGH_PC = 0x12;
    static final int DW_AT_CONST_VALUE = 0x1c;
    static final int DW_AT_UPPER_BOUND = 0x2f;
    static final int DW_AT_ABSTRACT_ORIGIN = 0x31;
    static final int DW_AT_COUNT = 0x37;
    static final int DW_AT_DATA_MEMBER_LOCATION = 0x38;
    static final int DW_AT_ENCODING = 0x3e;
    static final int DW_AT_FRAME_BASE = 0x40;
    static final int DW_AT_SPECIFICATION = 0x47;
    static final int DW_AT_TYPE = 0x49;
    static final int DW_AT_RANGES = 0x55;
    static final int DW_AT_STR_OFFSETS_BASE = 0x72;
    static final int DW_AT_ADDR_BASE = 0x73;
    static final int DW_AT_RNGLISTS_BASE = 0x74;
    static final int DW_AT_LOCLISTS_BASE = 0x8c;
    private static final int MOST_ENTRIES = 2_000_000;

    /** Another entry, by its place in the section. */
    record Reference(long offset) {}

    /** A place in a list of ranges or locations; {@code index} if it is counted in the table of offsets. */
    record ListPlace(long offset, boolean index) {}

    private final DebugInfo info;
    private final long start;
    private final long end;
    private final Data data;
    final int version;
    final int addressSize;
    final boolean wide;
    private final Abbreviations abbreviations;
    private final Map<Long, Entry> byOffset = new HashMap<>();
    private final Entry root;
    private boolean whole;

    /** @param data at the unit, which is passed over */
    Unit(DebugInfo info, Data data) {
        this.info = info;
        this.start = data.offset();
        long length = data.unitLength();
        wide = data.isWide();
        this.data = data.part(length);
        this.end = this.data.limit();
        version = this.data.u16();
        if (version < 2 || version > 5) {
            throw new UserError("debugging information is in version " + version + " of DWARF, which is not known");
        }
        int kind = version >= 5 ? this.data.u8() : 1;
        int size = version >= 5 ? this.data.u8() : 0;
        long table = offset(this.data);
        addressSize = version >= 5 ? size : this.data.u8();
        if (kind == 4 || kind == 5) {
            this.data.skip(8); // the identity of a part that is elsewhere
        } else if (kind == 2 || kind == 6) {
            this.data.skip(8L + (wide ? 8 : 4)); // that of a type
        }
        abbreviations = new Abbreviations(info.section(".debug_abbrev").at(table));
        root = read(this.data.at(this.data.offset()));
    }

    private long offset(Data from) {
        return wide ? from.u64() : from.u32();
    }

    long start() {
        return start;
    }

    boolean contains(long offset) {
        return offset >= start && offset < end;
    }

    DebugInfo info() {
        return info;
    }

    /** The unit's own entry; what is inside it only after {@link #whole}. */
    Entry root() {
        return root;
    }

    /** The unit's own entry with all that is inside it. */
    Entry whole() {
        if (!whole) {
            whole = true;
            Data all = data.at(data.offset());
            all.uleb();
            Abbreviations.Kind kind = abbreviations.kind(data.at(data.offset()).uleb());
            attributes(kind, all, new Entry(this, 0, Tag.OTHER));
            byOffset.put(root.offset(), root);
            children(all, root);
        }
        return root;
    }

    private void children(Data all, Entry top) {
        List<Entry> path = new ArrayList<>(List.of(top));
        while (all.hasMore() && !path.isEmpty()) {
            long at = all.offset();
            long code = all.uleb();
            Abbreviations.Kind kind = code == 0 ? null : abbreviations.kind(code);
            if (kind == null) {
                path.remove(path.size() - 1);
                continue;
            }
            Entry entry = new Entry(this, at, Tag.of(kind.tag()));
            attributes(kind, all, entry);
            byOffset.put(at, entry);
            path.get(path.size() - 1).add(entry);
            if (kind.children()) {
                path.add(entry);
            }
            if (byOffset.size() > MOST_ENTRIES) {
                return;
            }
        }
    }

    private Entry read(Data at) {
        long offset = at.offset();
        Abbreviations.Kind kind = abbreviations.kind(at.uleb());
        Entry entry = new Entry(this, offset, kind == null ? Tag.OTHER : Tag.of(kind.tag()));
        if (kind != null) {
            attributes(kind, at, entry);
        }
        return entry;
    }

    private void attributes(Abbreviations.Kind kind, Data at, Entry entry) {
        for (Abbreviations.Attribute attribute : kind.attributes()) {
            Object value = new Form(this, at).value(attribute.form(), attribute.implicit());
            if (value != null) {
                entry.put(attribute.name(), value);
            }
        }
    }

    /** The entry that is referred to; null if there is none. */
    Entry entry(Reference reference) {
        Unit unit = contains(reference.offset) ? this : info.unitAt(reference.offset);
        if (unit == null) {
            return null;
        }
        unit.whole();
        return unit.byOffset.get(reference.offset);
    }

    /** A text by its number in the unit's table. */
    String text(long index) {
        int size = wide ? 8 : 4;
        long base = root == null ? size * 2L : root.number(DW_AT_STR_OFFSETS_BASE, size * 2L);
        long offset = info.section(".debug_str_offsets").at(base + index * size).number(size);
        return info.section(".debug_str").at(offset).text();
    }

    /** An address by its number in the unit's table. */
    long address(long index) {
        long base = root == null ? 8 : root.number(DW_AT_ADDR_BASE, 8);
        return info.section(".debug_addr").at(base + index * addressSize).number(addressSize);
    }

    private long base() {
        return resolved(root.get(DW_AT_LOW_PC));
    }

    private long resolved(Object value) {
        if (value instanceof Form.AddressIndex index) {
            return address(index.number());
        }
        if (value instanceof Form.Address address) {
            return address.value();
        }
        return value instanceof Long number ? number : 0;
    }

    /** Where the code of an entry is: pairs of the first address and the one past the last. */
    List<long[]> ranges(Entry entry) {
        if (entry.has(DW_AT_RANGES)) {
            return new Ranges(this, base()).of(entry.get(DW_AT_RANGES));
        }
        if (!entry.has(DW_AT_LOW_PC)) {
            return List.of();
        }
        long low = resolved(entry.get(DW_AT_LOW_PC));
        Object high = entry.get(DW_AT_HIGH_PC);
        if (high == null) {
            return List.of();
        }
        boolean absolute = high instanceof Form.Address || high instanceof Form.AddressIndex;
        long end = absolute ? resolved(high) : low + resolved(high);
        return List.of(new long[] {low, end});
    }

    /** The expression of a location, or that of a list of locations which is valid at an address. */
    Data location(Object value, long address) {
        if (value instanceof Data expression) {
            return expression;
        }
        return value == null ? null : new Locations(this, base()).of(value, address);
    }
}
