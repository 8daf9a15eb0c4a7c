package mimus.debugger.dwarf;

import java.util.ArrayList;
import java.util.List;

/** Lists of ranges of addresses: {@code .debug_ranges} of DWARF 2 to 4, {@code .debug_rnglists} of 5 (section 7.25). */
final class Ranges {
    private final Unit unit;
    private long base;

    Ranges(Unit unit, long base) {
        this.unit = unit;
        this.base = base;
    }

    List<long[]> of(Object place) {
        if (unit.version >= 5) {
            return place instanceof Unit.ListPlace list ? lists(list) : List.of();
        }
        long offset = place instanceof Unit.ListPlace list ? list.offset() : (Long) place;
        return old(unit.info().section(".debug_ranges").at(offset));
    }

    private List<long[]> old(Data data) {
        List<long[]> ranges = new ArrayList<>();
        long newBase = unit.addressSize == 4 ? 0xffff_ffffL : -1;
        while (true) {
            long start = data.number(unit.addressSize);
            long end = data.number(unit.addressSize);
            if (start == 0 && end == 0) {
                return ranges;
            }
            if (start == newBase) {
                base = end;
            } else {
                ranges.add(new long[] {base + start, base + end});
            }
        }
    }

    private List<long[]> lists(Unit.ListPlace place) {
        Data section = unit.info().section(".debug_rnglists");
        int size = unit.wide ? 8 : 4;
        long table = unit.root().number(Unit.DW_AT_RNGLISTS_BASE, unit.wide ? 20 : 12);
        long offset = place.index()
                ? table + section.at(table + place.offset() * size).number(size)
                : place.offset();
        Data data = section.at(offset);
        List<long[]> ranges = new ArrayList<>();
        while (true) {
            switch (data.u8()) {
                case 1 -> base = unit.address(data.uleb());
                case 2 -> ranges.add(new long[] {unit.address(data.uleb()), unit.address(data.uleb())});
                case 3 -> {
                    long start = unit.address(data.uleb());
                    ranges.add(new long[] {start, start + data.uleb()});
                }
                case 4 -> ranges.add(new long[] {base + data.uleb(), base + data.uleb()});
                case 5 -> base = data.number(unit.addressSize);
                case 6 -> ranges.add(new long[] {data.number(unit.addressSize), data.number(unit.addressSize)});
                case 7 -> {
                    long start = data.number(unit.addressSize);
                    ranges.add(new long[] {start, start + data.uleb()});
                }
                default -> {
                    return ranges;
                }
            }
        }
    }
}
