package mimus.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The physical addresses of a board: memory and devices, in regions of whole pages. */
@SuppressWarnings("removal") // Unsafe has no replacement in JDK 17
public final class Bus {
    /** Ports of which none answers: a bus that nobody drives reads as ones. */
    private static final Device NO_PORTS = new Device() {
        @Override
        public long read(long offset, int size) {
            return size == 8 ? -1 : (1L << 8 * size) - 1;
        }

        @Override
        public void write(long offset, int size, long value) {
            // nobody is there
        }
    };

    /** One region: memory if {@code device} is null. */
    record Region(long start, long end, long host, boolean writable, Device device) {}

    private final TreeMap<Long, Region> regions = new TreeMap<>();
    private final Map<Long, Device> writes = new HashMap<>();
    private final List<Long> blocks = new ArrayList<>();
    private final List<BusMemory> views = new ArrayList<>();
    private Device ports = NO_PORTS;
    private Region last;

    /** What is at some addresses, so that it can be shown again when something else hides it. */
    public static final class Bank {
        private final Region region;

        private Bank(Region region) {
            this.region = region;
        }
    }

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

    /**
     * What is at some addresses now.
     *
     * @throws IllegalArgumentException if it is not one piece of memory or one device
     */
    public Bank bank(long address, long size) {
        requirePages(address, size);
        Region region = region(address);
        if (region == null || address + size > region.end) {
            throw new IllegalArgumentException("no one thing is at 0x%x".formatted(address));
        }
        long by = address - region.start;
        Device device = region.device == null ? null : new Shifted(region.device, by);
        long host = region.host == 0 ? 0 : region.host + by;
        return new Bank(new Region(address, address + size, host, region.writable, device));
    }

    /** Shows a bank at an address, also while processors run; {@code writable} says whether writes reach its memory. */
    public void show(long address, Bank bank, boolean writable) {
        Region from = bank.region;
        boolean written = writable && from.writable;
        add(new Region(address, address + from.end - from.start, from.host, written, from.device));
    }

    /** Says who answers at I/O ports, the second address space that some processors have; offsets are ports. */
    public void ports(Device device) {
        ports = device;
    }

    /** The I/O ports. */
    public Device ports() {
        return ports;
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
        views.forEach(BusMemory::flush);
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

    /** Has a processor's view told of what changes here. */
    void shownBy(BusMemory view) {
        views.add(view);
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

    /** Stores a doubleword where {@link #load64} loads it. */
    public void store64(long address, boolean bigEndian, long value) {
        long host = toWrite(region(address), address);
        if (host != 0) {
            Raw.UNSAFE.putLong(host, bigEndian != Raw.HOST_BIG_ENDIAN ? Long.reverseBytes(value) : value);
        }
    }

    /** Stores a word where {@link #load32} loads it. */
    public void store32(long address, boolean bigEndian, int value) {
        long host = toWrite(region(address), address);
        if (host != 0) {
            Raw.UNSAFE.putInt(host, bigEndian != Raw.HOST_BIG_ENDIAN ? Integer.reverseBytes(value) : value);
        }
    }

    /** Where memory lies on the host whose page is about to change; 0 if it cannot be written. */
    private long toWrite(Region region, long address) {
        if (region == null || region.device != null || !region.writable) {
            return 0;
        }
        long host = region.host + (address - region.start);
        views.forEach(view -> view.changes(host));
        return host;
    }

    /**
     * Reads memory as a device does that has the bus for itself.
     *
     * @return whether there is memory at all of the addresses; what comes before the first without has been read
     */
    public boolean read(long address, byte[] to) {
        return transfer(address, to, false);
    }

    /** Writes memory likewise; memory that can only be read keeps what it holds. */
    public boolean write(long address, byte[] from) {
        return transfer(address, from, true);
    }

    private boolean transfer(long address, byte[] bytes, boolean write) {
        for (int done = 0; done < bytes.length; ) {
            long at = address + done;
            int run = (int) Math.min(bytes.length - done, Memory.PAGE_SIZE - (at & Memory.PAGE_MASK));
            Region region = region(at);
            if (region == null || region.device != null) {
                return false;
            }
            if (!write) {
                Raw.get(region.host + (at - region.start), bytes, done, run);
            } else if (toWrite(region, at) != 0) {
                Raw.put(region.host + (at - region.start), bytes, done, run);
            }
            done += run;
        }
        return true;
    }
}
