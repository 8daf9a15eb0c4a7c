package mimus.memory;

import java.util.HashSet;
import java.util.Set;

/** What a processor on a board sees: the {@link Bus} through an {@link AddressTranslator}. */
public final class BusMemory extends TlbMemory {
    private final Bus bus;
    private final AddressTranslator translator;
    private final Set<Long> code = new HashSet<>();

    public BusMemory(boolean bigEndian, boolean aligned, Bus bus, AddressTranslator translator) {
        super(bigEndian, aligned);
        this.bus = bus;
        this.translator = translator;
        bus.shownBy(this);
    }

    /** Somebody else on the bus is about to change memory. */
    void changes(long host) {
        if (code.remove(codePage(host))) {
            codeChanged(host);
        }
    }

    public Bus bus() {
        return bus;
    }

    @Override
    long slowCode(long pc) {
        long host = host(pc, Access.FETCH);
        return host != 0 ? host : pc << 1 | 1; // code in a device: an identity that no memory has
    }

    @Override
    public void watchCode(long pc) {
        long page = codePage(code(pc));
        if (code.add(page)) {
            flush();
        }
    }

    @Override
    long host(long address, Access access) {
        long page = translator.translate(address, access);
        long physical = page & ~PAGE_MASK | address & PAGE_MASK;
        Bus.Region region = bus.region(physical);
        if (region == null) {
            throw new MemoryFault(address, access, MemoryFault.Reason.BUS);
        }
        return region.device() != null ? 0 : present(region, address, physical, (int) page & Protection.ALL, access);
    }

    private long present(Bus.Region region, long address, long physical, int rights, Access access) {
        long host = region.host() + (physical - region.start());
        long page = codePage(host);
        if (access == Access.WRITE) {
            if (!region.writable()) {
                return 0; // the write goes to deviceWrite, which drops it
            }
            if (code.remove(page)) {
                codeChanged(host);
            }
        }
        boolean writable = region.writable() && !code.contains(page);
        remember(address, host, writable ? rights : rights & ~Protection.WRITE);
        return host;
    }

    @Override
    long peekHost(long address, Access access) {
        try {
            long page = translator.look(address);
            long physical = page & ~PAGE_MASK | address & PAGE_MASK;
            Bus.Region region = bus.region(physical);
            if (region == null || region.device() != null) {
                return 0;
            }
            long host = region.host() + (physical - region.start());
            if (access == Access.WRITE && code.remove(codePage(host))) {
                codeChanged(host);
            }
            return host;
        } catch (MemoryFault notThere) {
            return 0;
        }
    }

    @Override
    public boolean hasDevices() {
        return true;
    }

    @Override
    long deviceRead(long address, int size) {
        long physical = physical(address, Access.READ);
        Bus.Region region = bus.region(physical);
        return region.device().read(physical - region.start(), size);
    }

    @Override
    void deviceWrite(long address, int size, long value) {
        long physical = physical(address, Access.WRITE);
        Bus.Region region = bus.region(physical);
        Device device = region.device() != null ? region.device() : bus.writes(region);
        if (device != null) {
            long mask = size == 8 ? -1L : (1L << 8 * size) - 1;
            device.write(physical - region.start(), size, value & mask);
        }
    }

    private long physical(long address, Access access) {
        return translator.translate(address, access) & ~PAGE_MASK | address & PAGE_MASK;
    }

    /** Ends the bus, too: the board is no more. */
    @Override
    public void close() {
        super.close();
        bus.close();
    }
}
