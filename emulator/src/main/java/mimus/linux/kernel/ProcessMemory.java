package mimus.linux.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.bits.Bits;
import mimus.memory.AddressSpace;
import mimus.memory.Memory;
import mimus.memory.SharedPages;

/** The address space of a process as the kernel keeps it: what is mapped where, and why. */
public final class ProcessMemory {
    public static final long PAGE = Memory.PAGE_SIZE;

    private final AddressSpace space;
    private final TreeMap<Long, Area> areas = new TreeMap<>();
    private int holders = 1;

    /** Where searching for room begins, downwards. */
    private final long top;

    private long heapStart;
    private long heapEnd;

    /** @param top the first address past the room for mappings whose place does not matter */
    ProcessMemory(AddressSpace space, long top) {
        this.space = space;
        this.top = top;
    }

    public AddressSpace space() {
        return space;
    }

    public Memory memory() {
        return space.memory();
    }

    ProcessMemory retain() {
        holders++;
        return this;
    }

    /** Counts one process less; after the last one everything is given back. */
    void release() {
        if (--holders == 0) {
            areas.values().forEach(ProcessMemory::forget);
            areas.clear();
            space.memory().close();
        }
    }

    /** One of its own for a child. */
    ProcessMemory fork() {
        ProcessMemory child = new ProcessMemory(space.fork(), top);
        child.areas.putAll(areas);
        areas.values().stream()
                .filter(area -> area.pages() != null)
                .forEach(area -> area.pages().retain(area.offset(), area.length()));
        child.heapStart = heapStart;
        child.heapEnd = heapEnd;
        return child;
    }

    public Collection<Area> areas() {
        return List.copyOf(areas.values());
    }

    public long heapEnd() {
        return heapEnd;
    }

    void heap(long start) {
        heapStart = start;
        heapEnd = start;
    }

    /** Moves the end of the heap; where it is now. */
    public long moveHeapEnd(long wanted) {
        long from = Bits.alignUp(heapEnd, PAGE);
        long to = Bits.alignUp(wanted, PAGE);
        if (wanted < heapStart || to > from && !isFree(from, to - from)) {
            return heapEnd;
        }
        if (to > from) {
            mapPrivate(from, to - from, 3, "[heap]");
        } else {
            unmap(to, from - to);
        }
        heapEnd = wanted;
        return heapEnd;
    }

    /** Whether nothing is mapped in a range that a process can have. */
    public boolean isFree(long address, long length) {
        if (address < PAGE || length > space.limit() || address > space.limit() - length) {
            return false;
        }
        Map.Entry<Long, Area> below = areas.lowerEntry(address + length);
        return below == null || below.getValue().end() <= address;
    }

    /** The highest free range of a length. */
    public long findRoom(long length) {
        long end = top;
        while (end - length >= 0x10000) {
            Map.Entry<Long, Area> below = areas.lowerEntry(end);
            if (below == null || below.getValue().end() <= end - length) {
                return end - length;
            }
            end = Math.min(end - 1, below.getValue().start());
        }
        throw Errno.ENOMEM.failure();
    }

    /** Maps zero pages of the process's own. */
    public void mapPrivate(long address, long length, int protection, String name) {
        unmap(address, length);
        space.map(address, length, protection);
        put(new Area(address, address + length, protection, false, null, 0, name));
    }

    /** Maps a copy of a part of a file. */
    public void mapCopy(long address, long length, int protection, Content file, long offset, String name) {
        mapPrivate(address, length, protection, name);
        put(new Area(address, address + length, protection, false, null, offset, name));
        byte[] buffer = new byte[(int) Math.min(length, 1 << 16)];
        for (long done = 0; done < length; ) {
            int count = file.read(offset + done, buffer, 0, (int) Math.min(buffer.length, length - done));
            if (count <= 0) {
                break;
            }
            memory().poke(address + done, buffer, 0, count);
            done += count;
        }
    }

    /** Maps a part of a file that others see too. */
    public void mapFile(long address, long length, int protection, FileMapping pages, long offset, String name) {
        unmap(address, length);
        pages.retain(offset, length);
        space.share(address, length, protection, pages.shared(), offset / PAGE);
        put(new Area(address, address + length, protection, true, pages, offset, name));
    }

    /** Maps zero pages that children will share. */
    public void mapShared(long address, long length, int protection) {
        mapFile(address, length, protection, new ZeroPages(new SharedPages()), 0, "/dev/zero (deleted)");
    }

    private void put(Area area) {
        areas.put(area.start(), area);
    }

    private void split(long address) {
        Map.Entry<Long, Area> entry = areas.lowerEntry(address);
        if (entry != null && entry.getValue().end() > address) {
            Area area = entry.getValue();
            put(area.part(area.start(), address));
            put(area.part(address, area.end()));
        }
    }

    private Map<Long, Area> inside(long address, long length) {
        split(address);
        split(address + length);
        return areas.subMap(address, address + length);
    }

    public void unmap(long address, long length) {
        Map<Long, Area> gone = inside(address, length);
        if (!gone.isEmpty()) {
            gone.values().forEach(ProcessMemory::forget);
            gone.clear();
            space.unmap(address, length);
        }
    }

    private static void forget(Area area) {
        if (area.pages() != null) {
            area.pages().release(area.offset(), area.length());
        }
    }

    /** Changes rights; {@code ENOMEM} if something in the range is not mapped. */
    public void protect(long address, long length, int protection) {
        requireMapped(address, length);
        inside(address, length).replaceAll((start, area) -> area.allowing(protection));
        space.protect(address, length, protection);
    }

    /** Makes private pages zero again; {@code ENOMEM} if something in the range is not mapped. */
    public void discard(long address, long length) {
        requireMapped(address, length);
        space.discard(address, length);
    }

    /** Brings what was stored in shared mappings of files to the files. */
    public void writeBack(long address, long length) {
        requireMapped(address, length);
        for (Area area : inside(address, length).values()) {
            if (area.pages() != null) {
                area.pages().writeBack(area.offset(), area.length());
            }
        }
    }

    public void requireMapped(long address, long length) {
        long at = address;
        for (Area area : inside(address, length).values()) {
            if (area.start() != at) {
                throw Errno.ENOMEM.failure();
            }
            at = area.end();
        }
        if (at < address + length) {
            throw Errno.ENOMEM.failure();
        }
    }

    /** The area that holds an address, or null. */
    public Area area(long address) {
        Map.Entry<Long, Area> entry = areas.floorEntry(address);
        return entry != null && address < entry.getValue().end() ? entry.getValue() : null;
    }

    /** Moves a range that is mapped to one that is not, of the same length. */
    public void move(long from, long to, long length) {
        List<Area> moved = new ArrayList<>(inside(from, length).values());
        areas.subMap(from, from + length).clear();
        space.move(from, to, length);
        moved.forEach(area -> put(area.at(area.start() - from + to)));
    }
}
