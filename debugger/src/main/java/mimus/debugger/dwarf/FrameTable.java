package mimus.debugger.dwarf;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import mimus.error.UserError;
import mimus.image.ElfFile;

/**
 * How to find the caller of each function of a file: {@code .debug_frame} (DWARF 5, section 6.4) and {@code .eh_frame}
 * (Linux Standard Base, section 10.6), which is alike.
 */
final class FrameTable {
    private static final int DW_EH_PE_OMIT = 0xff;
    private static final int DW_EH_PE_PC_RELATIVE = 0x10;
    private static final int DW_EH_PE_DATA_RELATIVE = 0x30;

    /** What functions of a kind have in common. */
    private record Kind(
            long codeFactor,
            long dataFactor,
            int returnRegister,
            boolean augmented,
            int encoding,
            boolean signalFrame,
            int addressSize,
            Data initial) {}

    private final Sections sections;
    private final int word;
    private final NavigableMap<Long, FrameEntry> entries = new TreeMap<>(Long::compareUnsigned);

    private FrameTable(ElfFile file) {
        sections = new Sections(file);
        word = file.bits() / 8;
    }

    static FrameTable of(ElfFile file) {
        FrameTable table = new FrameTable(file);
        table.read(".debug_frame", false);
        table.read(".eh_frame", true);
        return table;
    }

    /** What is known of the function at an address, or null. */
    FrameEntry at(long address) {
        Map.Entry<Long, FrameEntry> entry = entries.floorEntry(address);
        return entry != null && entry.getValue().holds(address) ? entry.getValue() : null;
    }

    private void read(String section, boolean eh) {
        sections.named(section).ifPresent(data -> {
            try {
                readAll(data, sections.address(section), eh);
            } catch (UserError damaged) {
                // what stands before it is good
            }
        });
    }

    private void readAll(Data data, long address, boolean eh) {
        Map<Long, Kind> kinds = new HashMap<>();
        while (data.hasMore()) {
            long start = data.offset();
            long length = data.unitLength();
            if (length == 0) {
                continue; // the end of what one object file gave
            }
            boolean wide = data.isWide();
            Data unit = data.part(length);
            long at = unit.offset();
            long id = wide ? unit.u64() : unit.u32();
            boolean isKind = eh ? id == 0 : id == (wide ? -1L : 0xffff_ffffL);
            if (isKind) {
                kinds.put(start, kind(unit, address, eh));
            } else {
                long of = eh ? at - id : id;
                Kind its = kinds.computeIfAbsent(of, offset -> kindAt(data.at(offset), address, eh));
                add(unit, its, address, eh);
            }
        }
    }

    private Kind kindAt(Data data, long address, boolean eh) {
        Data unit = data.part(data.unitLength());
        unit.skip(data.isWide() ? 8 : 4);
        return kind(unit, address, eh);
    }

    private Kind kind(Data unit, long address, boolean eh) {
        int version = unit.u8();
        String augmentation = unit.text();
        int size = word;
        if (version >= 4 && !eh) {
            size = unit.u8();
            unit.u8();
        }
        long codeFactor = unit.uleb();
        long dataFactor = unit.sleb();
        int returnRegister = version == 1 ? unit.u8() : (int) unit.uleb();
        int encoding = 0;
        boolean signalFrame = augmentation.contains("S");
        boolean augmented = augmentation.startsWith("z");
        if (augmented) {
            Data more = unit.part(unit.uleb());
            for (char letter : augmentation.substring(1).toCharArray()) {
                switch (letter) {
                    case 'R' -> encoding = more.u8();
                    case 'L' -> more.u8();
                    case 'P' -> pointer(more, more.u8(), address);
                    default -> {
                        // marks without data
                    }
                }
            }
        }
        return new Kind(codeFactor, dataFactor, returnRegister, augmented, encoding, signalFrame, size, unit);
    }

    private void add(Data unit, Kind kind, long address, boolean eh) {
        long start = eh ? pointer(unit, kind.encoding, address) : unit.number(kind.addressSize);
        long length = eh ? pointer(unit, kind.encoding & 0xf, address) : unit.number(kind.addressSize);
        if (kind.augmented) {
            unit.skip(unit.uleb());
        }
        if (start != 0) {
            FrameEntry entry = new FrameEntry(
                    word == 4 ? start & 0xffff_ffffL : start,
                    length,
                    kind.codeFactor,
                    kind.dataFactor,
                    kind.returnRegister,
                    kind.signalFrame,
                    kind.addressSize,
                    kind.initial,
                    unit);
            entries.putIfAbsent(entry.start(), entry);
        }
    }

    /** An address as {@code DW_EH_PE_…} encodes it. */
    private long pointer(Data data, int encoding, long section) {
        if (encoding == DW_EH_PE_OMIT) {
            return 0;
        }
        long place = section + data.offset();
        long value = switch (encoding & 0xf) {
            case 0 -> data.number(word);
            case 1 -> data.uleb();
            case 2 -> data.u16();
            case 3 -> data.u32();
            case 4 -> data.u64();
            case 9 -> data.sleb();
            case 0xa -> (short) data.u16();
            case 0xb -> (int) data.u32();
            case 0xc -> data.u64();
            default -> throw new UserError("an address is encoded in a way that is not known");
        };
        return switch (encoding & 0x70) {
            case DW_EH_PE_PC_RELATIVE -> value + place;
            case DW_EH_PE_DATA_RELATIVE -> value + sections.address(".eh_frame_hdr");
            default -> value;
        };
    }
}
