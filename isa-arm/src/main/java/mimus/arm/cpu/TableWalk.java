package mimus.arm.cpu;

import mimus.arm.state.Syndrome;
import mimus.memory.Access;
import mimus.memory.Bus;
import mimus.memory.MemoryFault;
import mimus.memory.MemoryFault.Reason;

/**
 * A walk through the translation tables of VMSAv8-64, or through those with long descriptors of VMSAv8-32, for one address;
 * Arm ARM sections D8.2 and G5.5.
 *
 * <p>What it finds is in its fields until the next walk.
 */
final class TableWalk {
    private static final long ADDRESS = 0x0000_ffff_ffff_f000L;
    private static final int VALID = 1;
    private static final int TABLE = 2;

    /** Bits of a descriptor of a page or block. */
    private static final int USER = 1 << 6;

    private static final int READ_ONLY = 1 << 7;
    private static final int ACCESSED = 1 << 10;
    private static final int NOT_GLOBAL = 1 << 11;
    private static final long PRIVILEGED_XN = 1L << 53;
    private static final long XN = 1L << 54;

    /** The same of a table, for all that is below it. */
    private static final long TABLE_PRIVILEGED_XN = 1L << 59;

    private static final long TABLE_XN = 1L << 60;
    private static final long TABLE_NO_USER = 1L << 61;
    private static final long TABLE_READ_ONLY = 1L << 62;

    private final Bus bus;
    private final int least;
    private long address;
    private Access access;

    /** The fault status code of the last walk that ended in a fault. */
    int status;

    /** The physical address that it led to. */
    long physical;

    /** The level at which it ended. */
    int level;

    /** The bytes of what the last descriptor describes, as a power of two. */
    int size;

    boolean user;
    boolean writable;
    boolean global;
    boolean executeNever;
    boolean privilegedExecuteNever;

    /** @param least bytes that the first table is aligned to, as a power of two, however short it is */
    TableWalk(Bus bus, int least) {
        this.bus = bus;
        this.least = least;
    }

    /**
     * Walks.
     *
     * @param base of the first table
     * @param grain bits of an address within a page: 12, 14 or 16
     * @param inputBits of an address that are translated
     * @param outputBits of a physical address
     * @throws MemoryFault if there is no translation; {@link #status} says why
     */
    void walk(long virtual, Access wanted, long base, int grain, int inputBits, int outputBits, boolean bigEndian) {
        address = virtual;
        access = wanted;
        int stride = grain - 3;
        int from = 4 - (inputBits - grain + stride - 1) / stride;
        int topBits = inputBits - ((3 - from) * stride + grain);
        long table = base & (ADDRESS | 0xfff) & -(1L << Math.max(topBits + 3, least));
        long restrictions = 0;
        level = from;
        requireSize(table, outputBits, 0);
        while (true) {
            int below = (3 - level) * stride + grain;
            int bits = level == from ? topBits : stride;
            long index = virtual >>> below & (1L << bits) - 1;
            long descriptor = descriptor(table + 8 * index, bigEndian);
            boolean last = level == 3;
            if ((descriptor & VALID) == 0 || last && (descriptor & TABLE) == 0) {
                throw fault(Syndrome.TRANSLATION, Reason.NOT_TRANSLATED);
            }
            long output = descriptor & ADDRESS & -(1L << (last ? grain : (descriptor & TABLE) != 0 ? grain : below));
            if (grain == 16) {
                output &= -(1L << 16);
            }
            if (last || (descriptor & TABLE) == 0) {
                leaf(descriptor, restrictions, below, last || blockAllowed(grain), output, outputBits);
                return;
            }
            requireSize(output, outputBits, level);
            restrictions |= descriptor;
            table = output;
            level++;
        }
    }

    /** Blocks are at level 2, with pages of 4 KiB at level 1, too; Arm ARM section D8.3. */
    private boolean blockAllowed(int grain) {
        return level == 2 || level == 1 && grain == 12;
    }

    private long descriptor(long at, boolean bigEndian) {
        if (!bus.isMemory(at)) {
            throw fault(Syndrome.EXTERNAL_ON_WALK, Reason.BUS);
        }
        return bus.load64(at, bigEndian);
    }

    private void leaf(long descriptor, long tables, int below, boolean allowed, long output, int outputBits) {
        if (!allowed) {
            throw fault(Syndrome.TRANSLATION, Reason.NOT_TRANSLATED);
        }
        requireSize(output, outputBits, level);
        if ((descriptor & ACCESSED) == 0) {
            throw fault(Syndrome.ACCESS_FLAG, Reason.INVALID_TRANSLATION);
        }
        size = below;
        physical = output | address & (1L << below) - 1;
        user = (descriptor & USER) != 0 && (tables & TABLE_NO_USER) == 0;
        writable = (descriptor & READ_ONLY) == 0 && (tables & TABLE_READ_ONLY) == 0;
        global = (descriptor & NOT_GLOBAL) == 0;
        executeNever = (descriptor & XN) != 0 || (tables & TABLE_XN) != 0;
        privilegedExecuteNever = (descriptor & PRIVILEGED_XN) != 0 || (tables & TABLE_PRIVILEGED_XN) != 0;
    }

    private void requireSize(long output, int outputBits, int at) {
        if (outputBits < 48 && output >>> outputBits != 0) {
            level = at;
            throw fault(Syndrome.ADDRESS_SIZE, Reason.ADDRESS);
        }
    }

    /** A fault at the level that has been reached. */
    private MemoryFault fault(int kind, Reason reason) {
        status = kind | level;
        return new MemoryFault(address, access, reason);
    }
}
