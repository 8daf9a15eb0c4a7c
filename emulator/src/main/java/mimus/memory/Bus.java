package mimus.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The physical addresses of a board: memory and devices, in regions of whole pages. */
@SuppressWarnings("removal") // Unsafe has no replacement in JDK 17
public final class Bus {
    /** One region: memory if {@code device} is null. */
    record Region(long start, long end, long host, boolean writable, Device device) {}

    private final TreeMap<Long, Region> regions = new TreeMap<>();
    private final Map<Long, Device> writes = new HashMap<>();
    private final List<Long> blocks = new ArrayList<>();
    private Region last;

    /** Puts zeroed memory at {@code address}; {@code size} in bytes, a multiple of the page size. */
    public void ram(long address, long size) {
        memory(address, size, true);
    }

    /** Puts memory that ignores writes at {@code address} and fills its start with {@code content}. */
    public void rom(long address, long size, byte[] content) {
        Region region = memory(address, size, false);
        Raw.put(region.host, content, 0, (int) Math.min(size, content.length));
    }

    private Region memory(long address, long size, boolean writable) {
        requirePages(address, size);
        long block = Raw.allocate(size + Memory.PAGE_SIZE);
        blocks.add(block);
        long host = block + Memory.PAGE_MASK & ~(long) Memory.PAGE_MASK;
        Raw.clear(host, size);
        return add(new Region(address, address + size, host, writable, null));
    }

    /** Shows the memory at {@code of} at {@code address} too. */
    public void alias(long address, long size, long of) {
        requirePages(address, size);
        Region region = region(of);
        add(new Region(address, address + size, region.host + (of - region.start), region.writable, region.device));
    }

    /** Puts a device at {@code address}; offsets it is given count from there. */
    public void device(long address, long size, Device device) {
        requirePages(address, size);
        add(new Region(address, address + size, 0, true, device));
    }

    /** Hands a device what is written to the read-only memory that begins at {@code address}; offsets count from there. */
    public void onWrite(long address, Device device) {
        writes.put(address, device);
    }

    /** What takes writes to a region of read-only memory; null if they are lost. */
    Device writes(Region region) {
        return writes.get(region.start);
    }

    private static void requirePages(long address, long size) {
        if ((address & Memory.PAGE_MASK) != 0 || size <= 0 || (size & Memory.PAGE_MASK) != 0) {
            throw new IllegalArgumentException("0x%x bytes at 0x%x are not whole pages".formatted(size, address));
        }
    }

    /** A later region hides what it covers of earlier ones. */
    private Region add(Region region) {
        cut(region.start);
        cut(region.end);
        regions.subMap(region.start, region.end).clear();
        regions.put(region.start, region);
        last = null; // it may be one that has been cut
        return region;
    }

    private void cut(long address) {
        Region old = region(address);
        if (old != null && old.start < address) {
            regions.put(old.start, new Region(old.start, address, old.host, old.writable, old.device));
            Device rest = old.device == null ? null : new Shifted(old.device, address - old.start);
            long host = old.host == 0 ? 0 : old.host + (address - old.start);
            regions.put(address, new Region(address, old.end, host, old.writable, rest));
        }
    }

    private record Shifted(Device device, long by) implements Device {
        @Override
        public long read(long offset, int size) {
            return device.read(offset + by, size);
        }

        @Override
        public void write(long offset, int size, long value) {
            device.write(offset + by, size, value);
        }
    }

    /** Gives the memory back; nothing is at any address from now on. */
    void close() {
        last = null;
        regions.clear();
        blocks.forEach(Raw::free);
        blocks.clear();
    }

    Region region(long address) {
        Region lately = last;
        if (lately != null && address >= lately.start && address < lately.end) {
            return lately;
        }
        Map.Entry<Long, Region> entry = regions.floorEntry(address);
        if (entry == null || address >= entry.getValue().end) {
            return null;
        }
        last = entry.getValue();
        return last;
    }

    /** Whether there is memory at an address. */
    public boolean isMemory(long address) {
        Region region = region(address);
        return region != null && region.device == null;
    }

    /** The doubleword at an address, a multiple of eight, where there is memory; for MMUs that walk tables. */
    public long load64(long address, boolean bigEndian) {
        Region region = region(address);
        long value = Raw.UNSAFE.getLong(region.host + (address - region.start));
        return bigEndian != Raw.HOST_BIG_ENDIAN ? Long.reverseBytes(value) : value;
    }

    /** The word at an address, a multiple of four, likewise. */
    public int load32(long address, boolean bigEndian) {
        Region region = region(address);
        int value = Raw.UNSAFE.getInt(region.host + (address - region.start));
        return bigEndian != Raw.HOST_BIG_ENDIAN ? Integer.reverseBytes(value) : value;
    }
}
