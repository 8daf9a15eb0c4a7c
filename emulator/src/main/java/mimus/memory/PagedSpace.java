package mimus.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A 64-bit address space of ranges and of pages that appear when touched; copies share pages until one writes. */
public final class PagedSpace extends TlbMemory implements AddressSpace {
    /** What one mapping says of its addresses. */
    private record Range(long start, long end, int protection, SharedPages shared, long first) {
        Range from(long address) {
            return new Range(address, end, protection, shared, first + (address - start) / PAGE_SIZE);
        }

        Range until(long address) {
            return new Range(start, address, protection, shared, first);
        }

        Range allowing(int rights) {
            return new Range(start, end, rights, shared, first);
        }

        /** Of a page, among those that are shared. */
        long number(long address) {
            return first + (address - start >>> 12);
        }

        Range at(long address) {
            return new Range(address, address + (end - start), protection, shared, first);
        }
    }

    /** A private page, owned by as many spaces as hold it. */
    private static final class Page {
        final long host = Frame.allocate();
        int owners = 1;

        void release() {
            if (--owners == 0) {
                Frame.free(host);
            }
        }
    }

    private final long limit;
    private final TreeMap<Long, Range> ranges = new TreeMap<>();
    private final Map<Long, Page> pages = new HashMap<>();
    private final Map<Long, Long> code = new HashMap<>();
    /** Pages, by place on the host, that the {@link Undo} has been told of. */
    private final Set<Long> changed = new HashSet<>();

    /** @param limit the first address past the last that can be mapped, such as 2<sup>40</sup> */
    public PagedSpace(boolean bigEndian, boolean aligned, long limit) {
        super(bigEndian, aligned);
        this.limit = limit;
    }

    private Range range(long address) {
        Map.Entry<Long, Range> entry = ranges.floorEntry(address);
        return entry != null && address < entry.getValue().end ? entry.getValue() : null;
    }

    @Override
    long slowCode(long pc) {
        return host(pc, Access.FETCH);
    }

    @Override
    public void watchCode(long pc) {
        long host = code(pc) & ~(long) PAGE_MASK;
        if (code.put(host, host) == null) {
            flush();
        }
        Range range = range(pc);
        if (range.shared != null) {
            range.shared.decoded(range.number(pc), this);
        }
    }

    @Override
    long host(long address, Access access) {
        Range range = range(address);
        if (range == null || (range.protection & access.right()) == 0) {
            throw new MemoryFault(
                    address, access, range == null ? MemoryFault.Reason.UNMAPPED : MemoryFault.Reason.PROTECTED);
        }
        return present(range, address, access);
    }

    @Override
    public boolean isTouched(long address) {
        Range range = range(address);
        return range != null && (range.shared != null || pages.containsKey(address >>> 12));
    }

    @Override
    long peekHost(long address, Access access) {
        Range range = range(address);
        return range == null ? 0 : present(range, address, access);
    }

    private long present(Range range, long address, Access access) {
        long number = address >>> 12;
        boolean exclusive = true;
        long host;
        if (range.shared != null) {
            if (access == Access.WRITE) {
                range.shared.changing(range.number(address));
            }
            exclusive = !range.shared.holdsCode(range.number(address));
            host = range.shared.host(range.number(address));
        } else {
            Page page = pages.computeIfAbsent(number, n -> new Page());
            if (access == Access.WRITE && page.owners > 1) {
                page = copy(number, page);
            }
            exclusive = page.owners == 1;
            host = page.host;
        }
        if (access == Access.WRITE && code.remove(host) != null && range.shared == null) {
            codeChanged(host);
        }
        if (undo() != null && access == Access.WRITE && changed.add(host)) {
            undo().save(this, address & PAGE, host);
        }
        boolean noticed = undo() != null && !changed.contains(host);
        boolean writable = exclusive && !noticed && !code.containsKey(host);
        remember(address, host, writable ? range.protection : range.protection & ~Protection.WRITE);
        return host + (address & PAGE_MASK);
    }

    @Override
    void guard() {
        changed.clear();
        forgetPlaces();
    }

    private Page copy(long number, Page from) {
        mappingChanged();
        if (code.remove(from.host) != null) {
            codeChanged(from.host);
        }
        Page page = new Page();
        Raw.copy(from.host, page.host, PAGE_SIZE);
        from.release();
        pages.put(number, page);
        return page;
    }

    @Override
    public boolean hasDevices() {
        return false;
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
        return limit;
    }

    /** Makes {@code address} the start of a range, if it is inside one. */
    private void split(long address) {
        Range range = range(address);
        if (range != null && range.start < address) {
            ranges.put(range.start, range.until(address));
            ranges.put(address, range.from(address));
        }
    }

    /** The ranges inside the given one, after splitting at its ends. */
    private Map<Long, Range> inside(long address, long length) {
        split(address);
        split(address + length);
        return ranges.subMap(address, address + length);
    }

    @Override
    public void map(long address, long length, int protection) {
        unmap(address, length);
        ranges.put(address, new Range(address, address + length, protection, null, 0));
    }

    @Override
    public void share(long address, long length, int protection, SharedPages shared, long first) {
        unmap(address, length);
        ranges.put(address, new Range(address, address + length, protection, shared, first));
        shared.shownBy(this);
    }

    @Override
    public void unmap(long address, long length) {
        for (Range range : inside(address, length).values()) {
            if (range.shared == null) {
                dropPages(range.start, range.end);
            }
        }
        ranges.subMap(address, address + length).clear();
        flush();
    }

    private void dropPages(long start, long end) {
        long first = start >>> 12;
        long last = end >>> 12;
        if (last - first > pages.size()) {
            pages.entrySet().removeIf(page -> page.getKey() >= first && page.getKey() < last && drop(page.getValue()));
            return;
        }
        for (long number = first; number < last; number++) {
            Page page = pages.remove(number);
            if (page != null) {
                drop(page);
            }
        }
    }

    private boolean drop(Page page) {
        if (code.remove(page.host) != null) {
            codeChanged(page.host);
        }
        page.release();
        return true;
    }

    @Override
    public void protect(long address, long length, int protection) {
        inside(address, length).replaceAll((start, range) -> range.allowing(protection));
        flush();
    }

    @Override
    public void discard(long address, long length) {
        for (Range range : inside(address, length).values()) {
            if (range.shared == null) {
                dropPages(range.start, range.end);
            }
        }
        flush();
    }

    @Override
    public void move(long from, long to, long length) {
        Map<Long, Page> moved = new HashMap<>();
        for (long offset = 0; offset < length; offset += PAGE_SIZE) {
            Page page = pages.remove(from + offset >>> 12);
            if (page != null) {
                moved.put(to + offset >>> 12, page);
            }
        }
        Range[] source = inside(from, length).values().toArray(new Range[0]);
        unmap(from, length);
        unmap(to, length);
        for (Range range : source) {
            Range target = range.at(range.start - from + to);
            ranges.put(target.start, target);
        }
        pages.putAll(moved);
    }

    @Override
    public int protection(long address) {
        Range range = range(address);
        return range == null ? -1 : range.protection;
    }

    @Override
    public PagedSpace fork() {
        PagedSpace child = new PagedSpace(bigEndian(), aligned(), limit);
        child.ranges.putAll(ranges);
        ranges.values().stream().filter(range -> range.shared != null).forEach(range -> range.shared.shownBy(child));
        child.pages.putAll(pages);
        pages.values().forEach(page -> page.owners++);
        flush(); // pages that were written directly are shared now
        return child;
    }

    @Override
    public void close() {
        pages.values().forEach(this::drop);
        pages.clear();
        ranges.clear();
        super.close();
    }
}
