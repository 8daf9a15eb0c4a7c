package mimus.arm.cpu;

import mimus.arm.state.AddressTranslation;
import mimus.arm.state.Syndrome;
import mimus.arm.state.SystemState;
import mimus.memory.Access;
import mimus.memory.AddressTranslator;
import mimus.memory.Bus;
import mimus.memory.BusMemory;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.memory.MemoryFault.Reason;
import mimus.memory.Protection;

/** Translation of addresses by VMSAv8-64, stage 1: EL1 and EL0 share theirs, EL2 and EL3 have one each. */
final class Mmu implements AddressTranslator, AddressTranslation {
    private static final int ENABLE = 1;
    private static final long WXN = 1 << 19;
    private static final long BIG_ENDIAN = 1 << 25;
    private static final int RIGHTS = 7;
    private static final int PHYSICAL_BITS = 44;
    private static final long PAGE = 0x0000_ffff_ffff_f000L;

    /** The sizes of physical addresses that TCR.IPS names. */
    private static final int[] SIZES = {32, 36, 40, 42, 44, 48, 48, 48};

    /** Bits within a page, as TCR.TG0 and TG1 name them. */
    private static final int[] GRAINS_0 = {12, 16, 14, 12};

    private static final int[] GRAINS_1 = {12, 14, 12, 16};

    private final TableWalk walk;
    private final TranslationBuffer buffer = new TranslationBuffer();
    private SystemState system;
    private BusMemory memory;
    private int status;

    Mmu(Bus bus) {
        walk = new TableWalk(bus, 6);
    }

    /** Says whose addresses it translates. */
    void belongsTo(SystemState owner, BusMemory its) {
        system = owner;
        memory = its;
    }

    @Override
    public void changed() {
        memory.flush();
    }

    @Override
    public void levelChanged() {
        memory.view(system.level());
    }

    @Override
    public void forgetAll() {
        buffer.forgetAll();
        memory.flush();
    }

    @Override
    public void forget(long address) {
        if (buffer.forget(address)) {
            memory.flush(address);
        } else {
            memory.flush();
        }
    }

    @Override
    public void forgetSpace(int asid) {
        buffer.forgetSpace(asid);
        memory.flush();
    }

    @Override
    public int faultStatus() {
        return status;
    }

    /** The fault status code of an access that the bus refused: the walk's, or its own. */
    int busStatus(MemoryFault fault) {
        try {
            translate(fault.address(), fault.access());
            return Syndrome.EXTERNAL;
        } catch (MemoryFault walking) {
            return status;
        }
    }

    @Override
    public long translate(long address, Access access) {
        if (access == Access.FETCH && (address & 3) != 0) {
            throw new MemoryFault(address, access, Reason.MISALIGNED); // counts more than what a table says
        }
        int level = system.level();
        long entry = entry(address, access, level);
        int rights = (int) (level == 0 ? entry : entry >>> 3) & RIGHTS;
        require(address, access, rights, entry);
        return entry & PAGE | rights;
    }

    @Override
    public long translate(long address, Access access, int level) {
        long entry = entry(address, access, level);
        require(address, access, (int) (level == 0 ? entry : entry >>> 3) & RIGHTS, entry);
        return entry & PAGE | address & Memory.PAGE_MASK;
    }

    private void require(long address, Access access, int rights, long entry) {
        if ((rights & access.right()) == 0) {
            status = Syndrome.PERMISSION | (int) (entry >>> 6) & 3;
            throw new MemoryFault(address, access, Reason.PROTECTED);
        }
    }

    /** What is known of the page of an address; see {@link TranslationBuffer}. */
    private long entry(long address, Access access, int level) {
        int regime = Math.max(1, level);
        if ((system.sctlr[regime] & ENABLE) == 0) {
            return flat(address, access);
        }
        boolean upper = regime == 1 && (address >>> 55 & 1) != 0;
        long tcr = system.tcr[regime];
        long plain = plain(address, tcr, regime, upper);
        boolean second = regime == 1 && (tcr >>> 22 & 1) != 0; // A1
        int asid = regime == 1 ? (int) ((second ? system.ttbr1 : system.ttbr0[1]) >>> 48) : 0;
        int space = regime << 17 | asid;
        long known = buffer.find(plain, space);
        return known != TranslationBuffer.NONE ? known : walk(plain, access, regime, upper, space);
    }

    /** The MMU is off: physical addresses are what they are, and there are all rights. */
    private long flat(long address, Access access) {
        if (address >>> PHYSICAL_BITS != 0) {
            status = Syndrome.ADDRESS_SIZE;
            throw new MemoryFault(address, access, Reason.ADDRESS);
        }
        return address & PAGE | Protection.ALL << 3 | Protection.ALL;
    }

    /** The address without a tag in its top byte, where TCR.TBI lets that be ignored. */
    private static long plain(long address, long tcr, int regime, boolean upper) {
        int bit = regime != 1 ? 20 : upper ? 38 : 37;
        return (tcr >>> bit & 1) != 0 ? (upper ? address | 0xffL << 56 : address & -1L >>> 8) : address;
    }

    private long walk(long address, Access access, int regime, boolean upper, int space) {
        long tcr = system.tcr[regime];
        int inputBits = 64 - Math.min(39, Math.max(16, (int) (tcr >>> (upper ? 16 : 0)) & 63));
        boolean outside = upper ? address >> inputBits != -1 : address >>> inputBits != 0;
        boolean disabled = regime == 1 && (tcr >>> (upper ? 23 : 7) & 1) != 0; // EPD
        if (outside || disabled) {
            status = Syndrome.TRANSLATION;
            throw new MemoryFault(address, access, Reason.NOT_TRANSLATED);
        }
        int grain = upper ? GRAINS_1[(int) (tcr >>> 30) & 3] : GRAINS_0[(int) (tcr >>> 14) & 3];
        int outputBits = Math.min(PHYSICAL_BITS, SIZES[(int) (tcr >>> (regime == 1 ? 32 : 16)) & 7]);
        long base = upper ? system.ttbr1 : system.ttbr0[regime];
        try {
            walk.walk(address, access, base, grain, inputBits, outputBits, (system.sctlr[regime] & BIG_ENDIAN) != 0);
        } catch (MemoryFault fault) {
            status = walk.status;
            throw fault;
        }
        long entry = walk.physical & PAGE | rights(regime) | (long) walk.level << 6;
        buffer.keep(address, space, walk.global || regime != 1, walk.size, entry);
        return entry;
    }

    /** Those of EL0 in the low three bits, those of the privileged level above; Arm ARM section D8.4. */
    private int rights(int regime) {
        boolean alone = regime != 1;
        boolean wxn = (system.sctlr[regime] & WXN) != 0;
        int data = walk.writable ? Protection.READ | Protection.WRITE : Protection.READ;
        boolean userWrites = !alone && walk.user && walk.writable;
        int user = alone || !walk.user ? 0 : data;
        boolean userRuns = !alone && !walk.executeNever && !(wxn && userWrites);
        boolean never = alone ? walk.executeNever : walk.privilegedExecuteNever || userWrites;
        boolean runs = !never && !(wxn && walk.writable);
        return (user | (userRuns ? Protection.EXECUTE : 0)) | (data | (runs ? Protection.EXECUTE : 0)) << 3;
    }
}
