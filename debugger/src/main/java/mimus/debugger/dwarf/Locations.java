package mimus.debugger.dwarf;

/** Lists of where something is while: {@code .debug_loc} of DWARF 2 to 4, {@code .debug_loclists} of 5 (section 7.29). */
final class Locations {
    private final Unit unit;
    private long base;

    Locations(Unit unit, long base) {
        this.unit = unit;
        this.base = base;
    }

    /** The expression that is valid at an address, or null. */
    Data of(Object place, long address) {
        if (unit.version >= 5) {
            return place instanceof Unit.ListPlace list ? lists(list, address) : null;
        }
        if (place instanceof Unit.ListPlace list) {
            return old(unit.info().section(".debug_loc").at(list.offset()), address);
        }
        return place instanceof Long offset
                ? old(unit.info().section(".debug_loc").at(offset), address)
                : null;
    }

    private Data old(Data data, long address) {
        long newBase = unit.addressSize == 4 ? 0xffff_ffffL : -1;
        while (true) {
            long start = data.number(unit.addressSize);
            long end = data.number(unit.addressSize);
            if (start == 0 && end == 0) {
                return null;
            }
            if (start == newBase) {
                base = end;
            } else {
                Data expression = data.part(data.u16());
                if (isInside(address, base + start, base + end)) {
                    return expression;
                }
            }
        }
    }

    private static boolean isInside(long address, long start, long end) {
        return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0;
    }

    private Data lists(Unit.ListPlace place, long address) {
        Data section = unit.info().section(".debug_loclists");
        int size = unit.wide ? 8 : 4;
        long table = unit.root().number(Unit.DW_AT_LOCLISTS_BASE, unit.wide ? 20 : 12);
        long offset = place.index()
                ? table + section.at(table + place.offset() * size).number(size)
                : place.offset();
        Data data = section.at(offset);
        Data usual = null;
        while (true) {
            long start = 0;
            long end = 0;
            switch (data.u8()) {
                case 1 -> {
                    base = unit.address(data.uleb());
                    continue;
                }
                case 2 -> {
                    start = unit.address(data.uleb());
                    end = unit.address(data.uleb());
                }
                case 3 -> {
                    start = unit.address(data.uleb());
                    end = start + data.uleb();
                }
                case 4 -> {
                    start = base + data.uleb();
                    end = base + data.uleb();
                }
                case 5 -> {
                    usual = data.part(data.uleb());
                    continue;
                }
                case 6 -> {
                    base = data.number(unit.addressSize);
                    continue;
                }
                case 7 -> {
                    start = data.number(unit.addressSize);
                    end = data.number(unit.addressSize);
                }
                case 8 -> {
                    start = data.number(unit.addressSize);
                    end = start + data.uleb();
                }
                default -> {
                    return usual;
                }
            }
            Data expression = data.part(data.uleb());
            if (isInside(address, start, end)) {
                return expression;
            }
        }
    }
}
