package mimus.memory;

import java.lang.ref.Cleaner;

/**
 * A 64-bit view of memory: a table in host memory remembers, per page lately used, what is allowed and where it is.
 *
 * <p>An entry holds three tags (page address for reading, writing, fetching, or {@link #NEVER}) and the distance from
 * guest to host addresses. The tag comparison also catches misaligned accesses.
 */
public abstract class TlbMemory extends Memory {
    private static final Cleaner CLEANER = Cleaner.create();
    /** No masked address has this bit. */
    private static final long NEVER = 0x800;

    private final TlbPort port;

    protected TlbMemory(boolean bigEndian, boolean aligned) {
        super(bigEndian, aligned);
        long memory = Raw.allocate((long) TlbPort.ENTRIES * TlbPort.ENTRY_SIZE);
        port = new TlbPort(this, memory, swap);
        CLEANER.register(this, () -> Raw.free(memory));
        flush();
    }

    @Override
    public int load8(long address) {
        return port.load8(address);
    }

    @Override
    public int load16(long address) {
        return port.load16(address);
    }

    @Override
    public int load32(long address) {
        return port.load32(address);
    }

    @Override
    public long load64(long address) {
        return port.load64(address);
    }

    @Override
    public void store8(long address, int value) {
        port.store8(address, value);
    }

    @Override
    public void store16(long address, int value) {
        port.store16(address, value);
    }

    @Override
    public void store32(long address, int value) {
        port.store32(address, value);
    }

    @Override
    public void store64(long address, long value) {
        port.store64(address, value);
    }

    @Override
    public final DirectPort port() {
        return port;
    }

    @Override
    public long code(long pc) {
        long entry = port.entry(pc);
        return Raw.UNSAFE.getLong(entry + TlbPort.FETCH_TAG) == (pc & TlbPort.PAGE)
                ? pc + Raw.UNSAFE.getLong(entry + TlbPort.DISTANCE)
                : slowCode(pc);
    }

    /** {@link #code} where the table has no answer. */
    abstract long slowCode(long pc);

    /** Remembers a page: {@code rights} say which fast paths may use it. */
    final void remember(long address, long host, int rights) {
        long page = address & TlbPort.PAGE;
        long entry = port.entry(address);
        Raw.UNSAFE.putLong(entry, (rights & Protection.READ) != 0 ? page : NEVER);
        Raw.UNSAFE.putLong(entry + TlbPort.WRITE_TAG, (rights & Protection.WRITE) != 0 ? page : NEVER);
        Raw.UNSAFE.putLong(entry + TlbPort.FETCH_TAG, (rights & Protection.EXECUTE) != 0 ? page : NEVER);
        Raw.UNSAFE.putLong(entry + TlbPort.DISTANCE, (host & TlbPort.PAGE) - page);
    }

    /** Forgets every page. */
    public final void flush() {
        mappingChanged();
        for (int i = 0; i < TlbPort.ENTRIES; i++) {
            clear(port.table() + (long) i * TlbPort.ENTRY_SIZE);
        }
    }

    /** Forgets the page that holds {@code address}. */
    public final void flush(long address) {
        mappingChanged();
        clear(port.entry(address));
    }

    private static void clear(long entry) {
        Raw.UNSAFE.putLong(entry, NEVER);
        Raw.UNSAFE.putLong(entry + TlbPort.WRITE_TAG, NEVER);
        Raw.UNSAFE.putLong(entry + TlbPort.FETCH_TAG, NEVER);
    }

    /** Gives pages back; the table itself goes with this object, so that a late access still meets a fault. */
    @Override
    public void close() {
        flush();
    }
}
