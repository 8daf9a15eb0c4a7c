package mimus.memory;

import java.lang.ref.Cleaner;
import java.util.List;

/**
 * A 64-bit view of memory: a table in host memory remembers, per page lately used, what is allowed and where it is.
 *
 * <p>An entry holds three tags (page address for reading, writing, fetching, or {@link #NEVER}) and the distance from
 * guest to host addresses. The comparison with a tag also catches accesses that are misaligned, or where that is allowed, that cross into another
 * page.
 */
@SuppressWarnings({"removal", "this-escape"}) // Unsafe has no replacement in JDK 17; the cleaner keeps nothing of this
public abstract class TlbMemory extends Memory {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final int ENTRIES = 4096;
    private static final int PAGE_BITS = 12;
    private static final int ENTRY_BITS = 5;
    private static final int ENTRY_SIZE = 1 << ENTRY_BITS;
    static final int WRITE_TAG = 8;
    private static final int FETCH_TAG = 16;
    static final int DISTANCE = 24;
    /** No masked address has this bit. */
    private static final long NEVER = 0x800;

    static final long PAGE = ~(long) PAGE_MASK;

    /** Entries that are worth remembering one by one, so as not to go through all of them. */
    private static final int MANY = 512;

    private final long table;
    private final int[] entries = new int[MANY];
    /** Those in use, in the order they came to be; {@link #MANY} if nobody knows. */
    private int used = MANY;

    /** None until there is more than one. */
    private View[] views = {};

    private int shown;

    protected TlbMemory(boolean bigEndian, boolean aligned) {
        super(bigEndian, aligned);
        long memory = Raw.allocate((long) ENTRIES * ENTRY_SIZE);
        table = memory;
        CLEANER.register(this, () -> Raw.free(memory));
        flush();
    }

    /** Host address of the entry, in the table at {@code table}, that may tell of a page. */
    static long entry(long table, long address) {
        return table + (address >>> PAGE_BITS - ENTRY_BITS & (long) (ENTRIES - 1) * ENTRY_SIZE);
    }

    /** The page that an entry must name for a fast access of {@code mask} + 1 bytes; of one that is barred, no page at all. */
    private long tag(long address, int mask) {
        return aligned() ? address & (PAGE | mask) : address + mask & PAGE;
    }

    private long entry(long address) {
        return entry(table, address);
    }

    @Override
    public int load8(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == (address & PAGE)
                ? Raw.UNSAFE.getByte(address + Raw.UNSAFE.getLong(entry + DISTANCE)) & 0xff
                : (int) slowLoad(address, 1);
    }

    @Override
    public int load16(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == tag(address, 1)
                ? order(Raw.UNSAFE.getShort(address + Raw.UNSAFE.getLong(entry + DISTANCE))) & 0xffff
                : (int) slowLoad(address, 2);
    }

    @Override
    public int load32(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == tag(address, 3)
                ? order(Raw.UNSAFE.getInt(address + Raw.UNSAFE.getLong(entry + DISTANCE)))
                : (int) slowLoad(address, 4);
    }

    @Override
    public long load64(long address) {
        long entry = entry(address);
        return Raw.UNSAFE.getLong(entry) == tag(address, 7)
                ? order(Raw.UNSAFE.getLong(address + Raw.UNSAFE.getLong(entry + DISTANCE)))
                : slowLoad(address, 8);
    }

    @Override
    public void store8(long address, int value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == (address & PAGE)) {
            Raw.UNSAFE.putByte(address + Raw.UNSAFE.getLong(entry + DISTANCE), (byte) value);
        } else {
            slowStore(address, 1, value);
        }
    }

    @Override
    public void store16(long address, int value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == tag(address, 1)) {
            Raw.UNSAFE.putShort(address + Raw.UNSAFE.getLong(entry + DISTANCE), order((short) value));
        } else {
            slowStore(address, 2, value);
        }
    }

    @Override
    public void store32(long address, int value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == tag(address, 3)) {
            Raw.UNSAFE.putInt(address + Raw.UNSAFE.getLong(entry + DISTANCE), order(value));
        } else {
            slowStore(address, 4, value);
        }
    }

    @Override
    public void store64(long address, long value) {
        long entry = entry(address);
        if (Raw.UNSAFE.getLong(entry + WRITE_TAG) == tag(address, 7)) {
            Raw.UNSAFE.putLong(address + Raw.UNSAFE.getLong(entry + DISTANCE), order(value));
        } else {
            slowStore(address, 8, value);
        }
    }

    @Override
    public final DirectPort port() {
        return new TlbPort(table);
    }

    @Override
    public long code(long pc) {
        long entry = entry(pc);
        return Raw.UNSAFE.getLong(entry + FETCH_TAG) == (pc & PAGE)
                ? pc + Raw.UNSAFE.getLong(entry + DISTANCE)
                : slowCode(pc);
    }

    /** {@link #code} where the table has no answer. */
    abstract long slowCode(long pc);

    /** Remembers a page: {@code rights} say which fast paths may use it. */
    final void remember(long address, long host, int rights) {
        long page = address & PAGE;
        long entry = entry(address);
        if (used < MANY) {
            entries[used++] = (int) (entry - table);
        }
        int fast = rights & ~watchedRights(address);
        Raw.UNSAFE.putLong(entry, (fast & Protection.READ) != 0 ? page : NEVER);
        Raw.UNSAFE.putLong(entry + WRITE_TAG, (fast & Protection.WRITE) != 0 ? page : NEVER);
        Raw.UNSAFE.putLong(entry + FETCH_TAG, (rights & Protection.EXECUTE) != 0 ? page : NEVER);
        Raw.UNSAFE.putLong(entry + DISTANCE, (host & PAGE) - page);
    }

    @Override
    final void watchesChanged(List<Watch> old, List<Watch> now) {
        flush();
    }

    /** Forgets every page, in all views. */
    public final void flush() {
        mappingChanged();
        forgetPlaces();
        for (View view : views) {
            view.mapping = View.NONE;
            view.used = 0;
        }
    }

    /**
     * Shows memory as another privilege sees it: what is remembered of this view comes back with it.
     *
     * @param number of the view, 0 to 3; it begins in 0
     */
    public final void view(int number) {
        if (number == shown) {
            return;
        }
        if (views.length == 0) {
            views = new View[] {new View(), new View(), new View(), new View()};
        }
        View old = views[shown];
        old.mapping = mapping();
        old.used = used < MANY ? used : 0;
        for (int i = 0; i < old.used; i++) {
            old.keep(i, entries[i], table);
        }
        forgetPlaces();
        shown = number;
        View now = views[number];
        if (now.mapping == View.NONE) {
            mappingChanged();
            return;
        }
        mapping(now.mapping);
        for (int i = 0; i < now.used; i++) {
            now.put(i, table);
            entries[i] = now.entries[i];
        }
        used = now.used;
    }

    /** What is remembered in a view that is not shown now. */
    private static final class View {
        static final int NONE = -1;
        private static final int WORDS = ENTRY_SIZE / Long.BYTES;

        final int[] entries = new int[MANY];
        private final long[] contents = new long[MANY * WORDS];
        int used;
        int mapping = NONE;

        void keep(int i, int entry, long table) {
            entries[i] = entry;
            for (int word = 0; word < WORDS; word++) {
                contents[i * WORDS + word] = Raw.UNSAFE.getLong(table + entry + (long) word * Long.BYTES);
            }
        }

        void put(int i, long table) {
            for (int word = 0; word < WORDS; word++) {
                Raw.UNSAFE.putLong(table + entries[i] + (long) word * Long.BYTES, contents[i * WORDS + word]);
            }
        }

        void forget(int entry) {
            for (int i = 0; i < used; i++) {
                if (entries[i] == entry) {
                    contents[i * WORDS] = NEVER;
                    contents[i * WORDS + WRITE_TAG / Long.BYTES] = NEVER;
                    contents[i * WORDS + FETCH_TAG / Long.BYTES] = NEVER;
                }
            }
        }
    }

    /** Forgets where pages are, which has not changed. */
    final void forgetPlaces() {
        if (used < MANY) {
            for (int i = 0; i < used; i++) {
                clear(table + entries[i]);
            }
        } else {
            for (int i = 0; i < ENTRIES; i++) {
                clear(table + (long) i * ENTRY_SIZE);
            }
        }
        used = 0;
    }

    @Override
    final void sharedCode() {
        flush();
    }

    /** Forgets the page that holds {@code address}, in all views. */
    public final void flush(long address) {
        mappingChanged();
        clear(entry(address));
        for (View view : views) {
            if (view.mapping != View.NONE) {
                view.mapping = newMapping();
                view.forget((int) (entry(address) - table));
            }
        }
    }

    private static void clear(long entry) {
        Raw.UNSAFE.putLong(entry, NEVER);
        Raw.UNSAFE.putLong(entry + WRITE_TAG, NEVER);
        Raw.UNSAFE.putLong(entry + FETCH_TAG, NEVER);
    }

    /** Gives pages back; the table itself goes with this object, so that a late access still meets a fault. */
    @Override
    public void close() {
        flush();
    }
}
