package mimus.debugger.dwarf;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import mimus.error.UserError;
import mimus.image.ElfFile;

/**
 * How exceptions leave functions ("Exception Handling ABI for the Arm Architecture", sections 6 and 7), which tells who
 * called them where nothing else does. Addresses are before any load bias.
 */
final class ExceptionIndex {
    private static final String INDEX = ".ARM.exidx";
    private static final String TABLE = ".ARM.extab";
    private static final long CANNOT_UNWIND = 1;
    private static final int WORD = 4;

    private final NavigableMap<Long, byte[]> functions = new TreeMap<>();

    private ExceptionIndex() {}

    /** That of a file; empty if it has none. */
    static ExceptionIndex of(ElfFile file) {
        ExceptionIndex index = new ExceptionIndex();
        Sections sections = new Sections(file);
        try {
            sections.named(INDEX).ifPresent(data -> index.read(data, sections));
        } catch (UserError damaged) {
            // what was read before is good
        }
        return index;
    }

    private void read(Data index, Sections sections) {
        long address = sections.address(INDEX);
        Optional<Data> table = sections.named(TABLE);
        while (index.hasMore()) {
            long place = address + index.offset();
            long function = relative(place, index.u32());
            long what = index.u32();
            if (what == CANNOT_UNWIND) {
                functions.put(function, new byte[0]);
            } else if (what >>> 31 != 0) {
                functions.put(function, new byte[] {(byte) (what >> 16), (byte) (what >> 8), (byte) what});
            } else if (table.isPresent()) {
                long entry = relative(place + WORD, what) - sections.address(TABLE);
                functions.put(function, instructions(table.get().at(entry)));
            }
        }
    }

    /** What 31 bits at an address point to. */
    private static long relative(long place, long bits) {
        return place + ((int) bits << 1 >> 1) & 0xffff_ffffL;
    }

    /** Section 6.3: the compact models, and the generic one as compilers lay it out. */
    private static byte[] instructions(Data entry) {
        long head = entry.u32();
        boolean compact = head >>> 31 != 0;
        if (!compact) {
            head = entry.u32();
        }
        int more = compact && (head >>> 24 & 15) == 0 ? 0 : (int) (compact ? head >>> 16 : head >>> 24) & 0xff;
        int skipped = compact && (head >>> 24 & 15) != 0 ? 2 : 1;
        byte[] bytes = new byte[WORD * (1 + more) - skipped];
        int done = 0;
        for (int i = skipped; i < WORD; i++) {
            bytes[done++] = (byte) (head >>> 8 * (WORD - 1 - i));
        }
        while (done < bytes.length) {
            long word = entry.u32();
            for (int i = 0; i < WORD; i++) {
                bytes[done++] = (byte) (word >>> 8 * (WORD - 1 - i));
            }
        }
        return bytes;
    }

    /**
     * The frame above one.
     *
     * @param pc an address inside the function
     * @param registers of the frame below
     * @return null if nothing is known of that function
     */
    Unwinder.Caller caller(long pc, Map<Integer, Long> registers, Unwinder.Memory memory) {
        Map.Entry<Long, byte[]> function = functions.floorEntry(pc);
        if (function == null || function.getValue().length == 0) {
            return null;
        }
        boolean begins = pc == function.getKey();
        return new ExceptionProgram(begins ? new byte[0] : function.getValue(), registers, memory).caller();
    }
}
