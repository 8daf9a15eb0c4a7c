package mimus.arm.cpu;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The translations found lately, by page of 4 KiB, exception level's regime and address space.
 *
 * <p>An entry is the physical page, with the rights of EL0 in bits 0 to 2, those of the privileged level in bits 3 to 5, and
 * the level of the walk in bits 6 and 7.
 */
final class TranslationBuffer {
    /** What {@link #find} says where nothing is known. */
    static final long NONE = -1;

    private static final int ENTRIES = 1 << 13;
    private static final int EMPTY = -1;
    private static final int PAGE = 12;

    /** Marks a translation that is the same in all address spaces. */
    private static final int GLOBAL = 1 << 16;

    private final long[] pages = new long[ENTRIES];
    private final int[] spaces = new int[ENTRIES];
    private final long[] found = new long[ENTRIES];

    /** Where larger blocks begin whose pages may be among the entries, with their size. */
    private final Set<Long> blocks = new HashSet<>();

    private long sizes;

    TranslationBuffer() {
        forgetAll();
    }

    private static int slot(long page) {
        return (int) (page ^ page >>> 13) & ENTRIES - 1;
    }

    /** The entry for an address in a space, {@code regime << 17 | asid}, or {@link #NONE}. */
    long find(long address, int space) {
        long page = address >>> PAGE;
        int slot = slot(page);
        boolean mine = spaces[slot] == space || spaces[slot] == (space & ~0xffff | GLOBAL);
        return pages[slot] == page && mine ? found[slot] : NONE;
    }

    /** Keeps an entry. */
    void keep(long address, int space, boolean global, int size, long entry) {
        long page = address >>> PAGE;
        int slot = slot(page);
        pages[slot] = page;
        spaces[slot] = global ? space & ~0xffff | GLOBAL : space;
        found[slot] = entry;
        if (size > PAGE) {
            sizes |= 1L << size;
            blocks.add(block(address, size));
        }
    }

    private static long block(long address, int size) {
        return address & -(1L << size) | size;
    }

    void forgetAll() {
        Arrays.fill(spaces, EMPTY);
        blocks.clear();
        sizes = 0;
    }

    /**
     * Forgets the page, or the larger block, that holds an address.
     *
     * @return whether nothing but the page of 4 KiB was concerned
     */
    boolean forget(long address) {
        for (long left = sizes; left != 0; left &= left - 1) {
            if (blocks.contains(block(address, Long.numberOfTrailingZeros(left)))) {
                forgetAll();
                return false;
            }
        }
        long page = address >>> PAGE;
        int slot = slot(page);
        if (pages[slot] == page) {
            spaces[slot] = EMPTY;
        }
        return true;
    }

    /** Forgets what is not global of an address space. */
    void forgetSpace(int asid) {
        for (int i = 0; i < ENTRIES; i++) {
            if ((spaces[i] & (GLOBAL | 0xffff)) == asid) {
                spaces[i] = EMPTY;
            }
        }
    }
}
