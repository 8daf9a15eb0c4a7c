package mimus.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One address space as the instructions of a processor see it.
 *
 * <p>Values are zero-extended unless a meaning says otherwise. Every access either succeeds as a whole or throws
 * {@link MemoryFault} before it changed anything. The fast paths are in the subclasses and are small; whatever is not
 * plain memory with all rights (a device, a page with code, an address across pages) takes the slow path here.
 */
@SuppressWarnings("removal") // the methods of Unsafe, for which JDK 17 has no replacement
public abstract class Memory implements AutoCloseable {
    public static final int PAGE_SIZE = 4096;
    private static final int PAGE_BITS = 12;
    public static final int PAGE_MASK = PAGE_SIZE - 1;

    /** Whether bytes must be swapped between guest and host. */
    protected final boolean swap;

    private final boolean bigEndian;
    private final boolean aligned;
    private final Watchers watchers = new Watchers();
    private CodeListener codeListener = page -> {};
    private int mapping;
    private int lastMapping;
    private Undo undo;

    /**
     * @param bigEndian the guest's byte order
     * @param aligned whether the processor faults on addresses that are not a multiple of the access size
     */
    protected Memory(boolean bigEndian, boolean aligned) {
        this.bigEndian = bigEndian;
        this.aligned = aligned;
        this.swap = bigEndian != Raw.HOST_BIG_ENDIAN;
    }

    public final boolean bigEndian() {
        return bigEndian;
    }

    /** Whether misaligned accesses fault. */
    public final boolean aligned() {
        return aligned;
    }

    /** Bytes beyond the first that must lie in the same page for a fast access of {@code size} bytes. */
    public final int reach(int size) {
        return aligned ? 0 : size - 1;
    }

    /** Bits that must then be zero in the sum of {@link #reach} and the place in the page. */
    public final int odd(int size) {
        return aligned ? size - 1 : PAGE_SIZE;
    }

    /** Not zero if a fast access of {@code mask} + 1 bytes is not possible for where it lies in the page. */
    final int stray(int address, int mask) {
        return aligned ? address & mask : (address & PAGE_MASK) + mask & PAGE_SIZE;
    }

    public abstract int load8(long address);

    public abstract int load16(long address);

    public abstract int load32(long address);

    public abstract long load64(long address);

    public abstract void store8(long address, int value);

    public abstract void store16(long address, int value);

    public abstract void store32(long address, int value);

    public abstract void store64(long address, long value);

    /** The fast paths of these loads and stores, for compiled code; of no use once this is closed. */
    public abstract DirectPort port();

    /** Whoever accesses memory of the host for a {@link #port}. */
    public final Class<?> order() {
        return swap ? OtherOrder.class : HostOrder.class;
    }

    /** Whether an access may reach a {@link Device}, which may look at the processor or change it. */
    public abstract boolean hasDevices();

    /**
     * Checks that an instruction may be fetched.
     *
     * @return the identity of the byte at {@code pc}: equal for two addresses, or two address spaces, exactly if they
     *     show the same byte of memory, so that decoded code can be kept by it
     */
    public abstract long code(long pc);

    /** As {@link #code}, or 0 if an instruction could not be fetched. */
    public final long codeIfPresent(long pc) {
        try {
            return code(pc);
        } catch (MemoryFault notThere) {
            return 0;
        }
    }

    /** Whether {@link #code} would still say {@code page} of the page at an address. */
    public final boolean shows(long address, long page) {
        long identity = codeIfPresent(address);
        return identity != 0 && codePage(identity) == page;
    }

    /** From now on the {@link CodeListener} is told before the page that holds {@code pc} changes. */
    public abstract void watchCode(long pc);

    /**
     * Where a byte lies on the host, once the access has been allowed and the page is present.
     *
     * @return the host address, or 0 if a device answers
     * @throws MemoryFault if the access is not allowed
     */
    abstract long host(long address, Access access);

    /** As {@link #host}, whatever the rights of the page; 0 also where nothing is mapped. */
    abstract long peekHost(long address, Access access);

    /** Whether the page at an address may hold something; one that has never been touched is zero. */
    public boolean isTouched(long address) {
        return true;
    }

    /** Asks the device at {@code address}, where {@link #host} said 0. */
    abstract long deviceRead(long address, int size);

    /** Tells the device at {@code address}, where {@link #host} said 0. */
    abstract void deviceWrite(long address, int size, long value);

    @Override
    public abstract void close();

    /**
     * Tells of accesses of instructions to some addresses from now on, in place of those that the same owner gave before.
     *
     * <p>Looking with {@link #peek} and changing with {@link #poke} are not told.
     */
    public final void watch(Object owner, List<Watch> wanted, AccessListener listener) {
        List<Watch> old = watchers.replace(owner, wanted, listener);
        watchesChanged(old, wanted);
    }

    /** Whether somebody is told of accesses. */
    public final boolean watched() {
        return watchers.any();
    }

    /** Fast paths of pages that hold an address of these have to be thought over. */
    abstract void watchesChanged(List<Watch> old, List<Watch> now);

    /** The rights of {@link Protection} that the page at an address has no fast path for. */
    final int watchedRights(long address) {
        return watchers.slow(address & ~(long) PAGE_MASK);
    }

    /** Has what pages held before they change kept somewhere from now on; null: nowhere. */
    final void undo(Undo keeper) {
        undo = keeper;
        guard();
    }

    /** Where what pages held is kept, or null. */
    final Undo undo() {
        return undo;
    }

    /** Each page's next change has to be noticed, if there is an {@link #undo}. */
    void guard() {}

    /** Registers the one who keeps decoded code. */
    public final void codeListener(CodeListener listener) {
        codeListener = listener;
    }

    /** A page that is shown here and elsewhere has come to hold code: writes to it must be noticed. */
    void sharedCode() {}

    final void codeChanged(long host) {
        codeListener.codeChanged(codePage(host));
    }

    /**
     * A number, not negative, that changes whenever an address may have come to show another byte, or may not be executed
     * any more.
     */
    public final int mapping() {
        return mapping;
    }

    final void mappingChanged() {
        mapping = newMapping();
    }

    /** A number that {@link #mapping} has not been before. */
    final int newMapping() {
        lastMapping = lastMapping + 1 & Integer.MAX_VALUE;
        return lastMapping;
    }

    /** Says that every address shows again what it showed when {@link #mapping} was this. */
    final void mapping(int again) {
        mapping = again;
    }

    /** The number of the page of an identity that {@link #code} returned. */
    public static long codePage(long identity) {
        return identity >>> PAGE_BITS;
    }

    /** The instruction word at an address, in the guest's byte order. */
    public final int fetch32(long pc) {
        requireAligned(pc, 4, Access.FETCH);
        long host = host(pc, Access.FETCH);
        return host == 0 ? (int) deviceRead(pc, 4) : order(Raw.UNSAFE.getInt(host));
    }

    /** The halfword of code at an address, in the guest's byte order. */
    public final int fetch16(long pc) {
        requireAligned(pc, 2, Access.FETCH);
        long host = host(pc, Access.FETCH);
        return host == 0 ? (int) deviceRead(pc, 2) : order(Raw.UNSAFE.getShort(host)) & 0xffff;
    }

    /** The byte of code at an address. */
    public final int fetch8(long pc) {
        long host = host(pc, Access.FETCH);
        return host == 0 ? (int) deviceRead(pc, 1) : Raw.UNSAFE.getByte(host) & 0xff;
    }

    private void requireAligned(long address, int size, Access access) {
        if (aligned && (address & size - 1) != 0) {
            throw new MemoryFault(address, access, MemoryFault.Reason.MISALIGNED);
        }
    }

    final short order(short value) {
        return swap ? Short.reverseBytes(value) : value;
    }

    final int order(int value) {
        return swap ? Integer.reverseBytes(value) : value;
    }

    final long order(long value) {
        return swap ? Long.reverseBytes(value) : value;
    }

    /** A load that the fast path refused. */
    final long slowLoad(long address, int size) {
        requireAligned(address, size, Access.READ);
        long value = SlowPath.load(this, address, size);
        watchers.tell(address, size, Access.READ, value);
        return value;
    }

    /** A store that the fast path refused. */
    final void slowStore(long address, int size, long value) {
        requireAligned(address, size, Access.WRITE);
        if (SlowPath.splits(address, size) || watchers.any()) {
            requireWritable(address, size); // nothing is told, and neither page changed, if it fails
        }
        watchers.tell(address, size, Access.WRITE, value);
        SlowPath.store(this, address, size, value);
    }

    /**
     * Finds out whether a store would be allowed, before anything else is done.
     *
     * @throws MemoryFault as the store would
     */
    public final void requireWritable(long address, int size) {
        requireAligned(address, size, Access.WRITE);
        host(address, Access.WRITE);
        if ((address & PAGE_MASK) + size > PAGE_SIZE) {
            host(address + size - 1 & ~PAGE_MASK, Access.WRITE);
        }
    }

    /**
     * Copies guest memory, as a kernel does: with the guest's rights.
     *
     * @throws MemoryFault at the first byte that may not be read; what came before it has been copied
     */
    public final void read(long address, byte[] to, int at, int length) {
        transfer(address, to, at, length, Access.READ);
    }

    /** The other way round; as {@link #read(long, byte[], int, int)}. */
    public final void write(long address, byte[] from, int at, int length) {
        transfer(address, from, at, length, Access.WRITE);
    }

    public final byte[] read(long address, int length) {
        byte[] bytes = new byte[length];
        read(address, bytes, 0, length);
        return bytes;
    }

    public final void write(long address, byte[] bytes) {
        write(address, bytes, 0, bytes.length);
    }

    private void transfer(long address, byte[] bytes, int at, int length, Access access) {
        for (int done = 0; done < length; ) {
            long from = address + done;
            int run = (int) Math.min(length - done, PAGE_SIZE - (from & PAGE_MASK));
            long host = host(from, access);
            if (host == 0) {
                run = 1;
                if (access == Access.WRITE) {
                    deviceWrite(from, 1, bytes[at + done] & 0xff);
                } else {
                    bytes[at + done] = (byte) deviceRead(from, 1);
                }
            } else if (access == Access.WRITE) {
                Raw.put(host, bytes, at + done, run);
            } else {
                Raw.get(host, bytes, at + done, run);
            }
            done += run;
        }
    }

    /**
     * Looks at memory as a debugger does: whatever the rights, and without touching a device.
     *
     * @return how many bytes from {@code address} on are there
     */
    public final int peek(long address, byte[] to, int at, int length) {
        return examine(address, to, at, length, Access.READ);
    }

    /** Changes memory as a debugger does; as {@link #peek}. */
    public final int poke(long address, byte[] from, int at, int length) {
        return examine(address, from, at, length, Access.WRITE);
    }

    private int examine(long address, byte[] bytes, int at, int length, Access access) {
        int done = 0;
        while (done < length) {
            long from = address + done;
            int run = (int) Math.min(length - done, PAGE_SIZE - (from & PAGE_MASK));
            long host = peekHost(from, access);
            if (host == 0) {
                break;
            }
            if (access == Access.WRITE) {
                Raw.put(host, bytes, at + done, run);
            } else {
                Raw.get(host, bytes, at + done, run);
            }
            done += run;
        }
        return done;
    }

    /**
     * The bytes from {@code address} up to, not including, the first zero.
     *
     * @param limit the most bytes to look at
     * @return null if there is no zero among them
     */
    public final byte[] readString(long address, int limit) {
        byte[] bytes = new byte[64];
        int length = 0;
        while (length < limit) {
            int value = load8(address + length);
            if (value == 0) {
                return Arrays.copyOf(bytes, length);
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = (byte) value;
        }
        return null;
    }

    /** Writes the bytes of a text and a zero. */
    public final void writeString(long address, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(address, Arrays.copyOf(bytes, bytes.length + 1));
    }
}
