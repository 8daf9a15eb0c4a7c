package mimus.memory;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A 32-bit address space as one window of host memory, with a byte of rights per page.
 *
 * <p>Addresses are taken modulo 2<sup>32</sup> and the window is that large, so no access can leave it.
 */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
public final class FlatSpace extends Memory implements AddressSpace {
    private static final long SIZE = 1L << 32;
    private static final Cleaner CLEANER = Cleaner.create();

    /** State of a page, above the bits of {@link Protection}. */
    private static final int MAPPED = 8;
    /** Its bytes are in the window. */
    private static final int PRESENT = 16;
    /** The code listener wants to know of writes. */
    private static final int CODE = 32;
    /** Its bytes are in {@link SharedPages}. */
    private static final int SHARED = 64;
    /** The {@link Undo} wants to know of writes. */
    private static final int GUARDED = 128;

    private record SharedPage(SharedPages pages, long number) {
        long host() {
            return pages.host(number);
        }
    }

    private final long base;
    private final Cleaner.Cleanable window;
    /** Bits of {@link Protection}: set where that access takes the slow path. */
    private final byte[] slow = new byte[1 << 20];

    private final byte[] state = new byte[1 << 20];
    private final Map<Integer, SharedPage> shared = new HashMap<>();
    /** Pages that have changed since the last {@link #guard}. */
    private final List<Integer> changed = new ArrayList<>();

    private int guardedMapping = -1;

    public FlatSpace(boolean bigEndian, boolean aligned) {
        super(bigEndian, aligned);
        long block = Raw.allocate(SIZE + 2L * PAGE_SIZE); // a page of slack at either end
        window = CLEANER.register(this, () -> Raw.free(block));
        base = block + PAGE_MASK & ~(long) PAGE_MASK;
        Arrays.fill(slow, (byte) Protection.ALL);
    }

    @Override
    public int load8(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ) == 0
                ? Raw.UNSAFE.getByte(base + (a & 0xffffffffL)) & 0xff
                : (int) slowLoad(address, 1);
    }

    @Override
    public int load16(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ | stray(a, 1)) == 0
                ? order(Raw.UNSAFE.getShort(base + (a & 0xffffffffL))) & 0xffff
                : (int) slowLoad(address, 2);
    }

    @Override
    public int load32(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ | stray(a, 3)) == 0
                ? order(Raw.UNSAFE.getInt(base + (a & 0xffffffffL)))
                : (int) slowLoad(address, 4);
    }

    @Override
    public long load64(long address) {
        int a = (int) address;
        return (slow[a >>> 12] & Protection.READ | stray(a, 7)) == 0
                ? order(Raw.UNSAFE.getLong(base + (a & 0xffffffffL)))
                : slowLoad(address, 8);
    }

    @Override
    public void store8(long address, int value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE) == 0) {
            Raw.UNSAFE.putByte(base + (a & 0xffffffffL), (byte) value);
        } else {
            slowStore(address, 1, value);
        }
    }

    @Override
    public void store16(long address, int value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE | stray(a, 1)) == 0) {
            Raw.UNSAFE.putShort(base + (a & 0xffffffffL), order((short) value));
        } else {
            slowStore(address, 2, value);
        }
    }

    @Override
    public void store32(long address, int value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE | stray(a, 3)) == 0) {
            Raw.UNSAFE.putInt(base + (a & 0xffffffffL), order(value));
        } else {
            slowStore(address, 4, value);
        }
    }

    @Override
    public void store64(long address, long value) {
        int a = (int) address;
        if ((slow[a >>> 12] & Protection.WRITE | stray(a, 7)) == 0) {
            Raw.UNSAFE.putLong(base + (a & 0xffffffffL), order(value));
        } else {
            slowStore(address, 8, value);
        }
    }

    @Override
    public DirectPort port() {
        return new FlatPort(slow, base);
    }

    @Override
    public boolean hasDevices() {
        return false;
    }

    @Override
    public long code(long pc) {
        int a = (int) pc;
        return (slow[a >>> 12] & Protection.EXECUTE) == 0 ? base + (a & 0xffffffffL) : host(pc, Access.FETCH);
    }

    @Override
    public void watchCode(long pc) {
        int page = (int) pc >>> 12;
        state(page, state[page] | CODE);
        if ((state[page] & SHARED) != 0) {
            SharedPage of = shared.get(page);
            of.pages.decoded(of.number, this);
        }
    }

    @Override
    long host(long address, Access access) {
        int page = (int) address >>> 12;
        int now = state[page];
        if ((now & access.right()) == 0) {
            MemoryFault.Reason reason =
                    (now & MAPPED) == 0 ? MemoryFault.Reason.UNMAPPED : MemoryFault.Reason.PROTECTED;
            throw new MemoryFault(address & SIZE - 1, access, reason);
        }
        return present(page, access) + (address & PAGE_MASK);
    }

    @Override
    public boolean isTouched(long address) {
        return (state[(int) address >>> 12] & (PRESENT | SHARED)) != 0;
    }

    @Override
    long peekHost(long address, Access access) {
        int page = (int) address >>> 12;
        return (state[page] & MAPPED) == 0 ? 0 : present(page, access) + (address & PAGE_MASK);
    }

    /** The host address of a mapped page, made present, its decoded code forgotten if it is about to change. */
    private long present(int page, Access access) {
        int now = state[page];
        long host = (now & SHARED) != 0 ? shared.get(page).host() : window(page);
        if ((now & (PRESENT | SHARED)) == 0) {
            Raw.clear(host, PAGE_SIZE);
            now |= PRESENT;
        }
        if (access == Access.WRITE && (now & SHARED) != 0) {
            SharedPage of = shared.get(page);
            of.pages.changing(of.number);
        } else if (access == Access.WRITE && (now & CODE) != 0) {
            codeChanged(host);
            now &= ~CODE;
        }
        if (access == Access.WRITE && (now & GUARDED) != 0) {
            undo().save(this, (long) page << 12, host);
            changed.add(page);
            now &= ~GUARDED;
        }
        state(page, now);
        return host;
    }

    @Override
    void guard() {
        if (undo() == null || guardedMapping != mapping()) {
            int bit = undo() == null ? 0 : GUARDED;
            for (int page = 0; page < state.length; page++) {
                if ((state[page] & MAPPED) != 0) {
                    state(page, state[page] & ~GUARDED | bit);
                }
            }
        } else {
            changed.forEach(page -> state(page, state[page] | GUARDED));
        }
        changed.clear();
        guardedMapping = undo() == null ? -1 : mapping();
    }

    private long window(int page) {
        return base + ((long) page << 12);
    }

    private void state(int page, int now) {
        state[page] = (byte) now;
        int deny = ~now & Protection.ALL | watchedRights((long) page << 12);
        if ((now & PRESENT) == 0) {
            deny = Protection.ALL; // shared pages stay slow: their bytes are elsewhere
        } else if ((now & (CODE | GUARDED)) != 0) {
            deny |= Protection.WRITE;
        }
        slow[page] = (byte) deny;
    }

    @Override
    void watchesChanged(List<Watch> old, List<Watch> now) {
        for (List<Watch> watches : List.of(old, now)) {
            for (Watch watch : watches) {
                int pages = (int) Math.min(state.length, (watch.length() >>> 12) + 2);
                int first = (int) watch.start() >>> 12;
                for (int i = 0; i < pages; i++) {
                    int page = first + i & state.length - 1;
                    state(page, state[page]);
                }
            }
        }
    }

    @Override
    long deviceRead(long address, int size) {
        throw new IllegalStateException("no devices in a process");
    }

    @Override
    void deviceWrite(long address, int size, long value) {
        throw new IllegalStateException("no devices in a process");
    }

    @Override
    public Memory memory() {
        return this;
    }

    @Override
    public long limit() {
        return SIZE;
    }

    private interface PageAction {
        void on(int page);
    }

    private void each(long address, long length, PageAction action) {
        mappingChanged();
        for (long at = address; at < address + length; at += PAGE_SIZE) {
            action.on((int) (at >>> 12));
        }
    }

    @Override
    public void map(long address, long length, int protection) {
        each(address, length, page -> {
            forget(page);
            state(page, MAPPED | protection);
        });
    }

    @Override
    public void share(long address, long length, int protection, SharedPages pages, long first) {
        int start = (int) (address >>> 12);
        each(address, length, page -> {
            forget(page);
            shared.put(page, new SharedPage(pages, first + page - start));
            state(page, MAPPED | SHARED | protection);
        });
    }

    @Override
    public void unmap(long address, long length) {
        each(address, length, page -> {
            forget(page);
            state(page, 0);
        });
    }

    /** The page is about to show other bytes. */
    private void forget(int page) {
        if ((state[page] & CODE) != 0) {
            codeChanged((state[page] & SHARED) != 0 ? shared.get(page).host() : window(page));
        }
        if ((state[page] & SHARED) != 0) {
            shared.remove(page);
        }
    }

    @Override
    public void protect(long address, long length, int protection) {
        each(address, length, page -> {
            if ((state[page] & MAPPED) != 0) {
                state(page, state[page] & ~Protection.ALL | protection);
            }
        });
    }

    @Override
    public void discard(long address, long length) {
        each(address, length, page -> {
            if ((state[page] & (PRESENT | SHARED)) == PRESENT) {
                forget(page);
                state(page, state[page] & ~(PRESENT | CODE));
            }
        });
    }

    @Override
    public void move(long from, long to, long length) {
        mappingChanged();
        boolean up = to > from; // overlapping ranges are copied from the safe end
        int count = (int) (length >>> 12);
        for (int i = 0; i < count; i++) {
            int offset = up ? count - 1 - i : i;
            movePage((int) (from >>> 12) + offset, (int) (to >>> 12) + offset);
        }
    }

    private void movePage(int from, int to) {
        int now = state[from] & ~CODE;
        SharedPage page = shared.get(from);
        forget(from);
        forget(to);
        if (page != null) {
            shared.put(to, page);
        } else if ((now & PRESENT) != 0) {
            Raw.copy(window(from), window(to), PAGE_SIZE);
        }
        state(from, 0);
        state(to, now);
    }

    @Override
    public int protection(long address) {
        int now = state[(int) (address >>> 12)];
        return (now & MAPPED) == 0 ? -1 : now & Protection.ALL;
    }

    @Override
    public FlatSpace fork() {
        FlatSpace child = new FlatSpace(bigEndian(), aligned());
        child.shared.putAll(shared);
        for (int page = 0; page < state.length; page++) {
            int now = state[page];
            if (now != 0) {
                if ((now & PRESENT) != 0) {
                    Raw.copy(window(page), child.window(page), PAGE_SIZE);
                }
                child.state(page, now & ~(CODE | GUARDED));
            }
        }
        return child;
    }

    /** Gives the window back; the space must not be used any more. */
    @Override
    public void close() {
        Arrays.fill(state, (byte) 0);
        Arrays.fill(slow, (byte) Protection.ALL);
        shared.clear();
        window.clean();
    }
}
