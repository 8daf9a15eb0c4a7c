package mimus.arm.cpu;

import mimus.arm.state.AddressTranslation;
import mimus.arm.state.PrivilegedState;
import mimus.arm.state.Syndrome;
import mimus.memory.Access;
import mimus.memory.AddressTranslator;
import mimus.memory.Bus;
import mimus.memory.BusMemory;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.memory.MemoryFault.Reason;
import mimus.memory.Protection;

/**
 * Translation of addresses by VMSAv7 and VMSAv8-32, stage 1 of PL1 and PL0: with short descriptors, or with long ones if
 * TTBCR.EAE says so.
 *
 * <p>Fault statuses are as DFSR and IFSR have them, with the domain and the format.
 */
final class Aarch32Mmu implements AddressTranslator, AddressTranslation {
    /** DFSR and IFSR: the format is that of long descriptors. */
    static final int LPAE = 1 << 9;

    private static final int PHYSICAL_BITS = 40;
    private static final long PAGE = 0x0000_00ff_ffff_f000L;
    private static final int RIGHTS = 7;
    private static final int SPACE = 1 << 17;
    private static final long ADDRESS = 0xffff_ffffL;

    private final ShortDescriptorWalk shorts;
    private final TableWalk longs;
    private final TranslationBuffer buffer = new TranslationBuffer();
    private PrivilegedState state;
    private BusMemory memory;
    private int status;

    Aarch32Mmu(Bus bus) {
        shorts = new ShortDescriptorWalk(bus);
        longs = new TableWalk(bus, 5);
    }

    /** Says whose addresses it translates. */
    void belongsTo(PrivilegedState owner, BusMemory its) {
        state = owner;
        memory = its;
    }

    @Override
    public void changed() {
        memory.flush();
    }

    @Override
    public void levelChanged() {
        memory.view(state.isUser() ? 0 : 1);
    }

    @Override
    public void forgetAll() {
        buffer.forgetAll();
        memory.flush();
    }

    @Override
    public void forget(long address) {
        if (buffer.forget(address & ADDRESS)) {
            memory.flush((int) address);
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

    private boolean isLong() {
        return (state.ttbcr & PrivilegedState.EAE) != 0;
    }

    /** What FSR says of a fault without a walk, in the format that is in use. */
    int status(int shortCode, int longCode) {
        return isLong() ? LPAE | longCode : ofShort(shortCode, 0);
    }

    private static int ofShort(int code, int domain) {
        return code & 15 | (code & 16) << 6 | domain << 4;
    }

    /** That of an access that the bus refused: the walk's, or its own. */
    int busStatus(MemoryFault fault) {
        try {
            translate(fault.address(), fault.access());
            return status(0x08, Syndrome.EXTERNAL);
        } catch (MemoryFault walking) {
            return status;
        }
    }

    @Override
    public long translate(long address, Access access) {
        long entry = entry(address & ADDRESS, access);
        int rights = (int) (state.isUser() ? entry : entry >>> 3) & RIGHTS;
        require(address, access, rights, entry);
        return entry & PAGE | rights;
    }

    @Override
    public long translate(long address, Access access, int level) {
        long entry = entry(address & ADDRESS, access);
        require(address, access, (int) (level == 0 ? entry : entry >>> 3) & RIGHTS, entry);
        return entry & PAGE | address & Memory.PAGE_MASK;
    }

    /** Entries have the level in bits 6 and 7, and the domain above. */
    private void require(long address, Access access, int rights, long entry) {
        if ((rights & access.right()) == 0) {
            int level = (int) (entry >>> 6) & 3;
            int domain = (int) (entry >>> 8) & 15;
            status = isLong()
                    ? LPAE | Syndrome.PERMISSION | level
                    : ofShort(ShortDescriptorWalk.PERMISSION + 2 * (level - 1), domain);
            throw new MemoryFault(address, access, Reason.PROTECTED);
        }
    }

    /** What is known of the page of an address. */
    private long entry(long address, Access access) {
        if ((state.sctlr & PrivilegedState.M) == 0) {
            return address & PAGE | Protection.ALL << 3 | Protection.ALL;
        }
        boolean large = isLong();
        int space = SPACE
                | (large ? (int) ((second() ? state.ttbr1 : state.ttbr0) >>> 48) & 0xff : state.contextidr & 0xff);
        long known = buffer.find(address, space);
        if (known != TranslationBuffer.NONE) {
            return known;
        }
        return large ? longWalk(address, access, space) : shortWalk(address, access, space);
    }

    private boolean second() {
        return (state.ttbcr & 1 << 22) != 0; // A1
    }

    private long shortWalk(long address, Access access, int space) {
        int n = state.ttbcr & 7;
        boolean upper = n != 0 && address >>> 32 - n != 0;
        if ((state.ttbcr >>> (upper ? 5 : 4) & 1) != 0) { // PD1, PD0
            status = ofShort(ShortDescriptorWalk.TRANSLATION, 0);
            throw new MemoryFault(address, access, Reason.NOT_TRANSLATED);
        }
        try {
            shorts.walk(address, access, upper ? state.ttbr1 : state.ttbr0, upper ? 32 : 32 - n, state);
        } catch (MemoryFault fault) {
            status = ofShort(shorts.status, shorts.domain);
            throw fault;
        }
        int level = shorts.page ? 2 : 1;
        long entry = shorts.physical & PAGE | shorts.rights | level << 6 | shorts.domain << 8;
        buffer.keep(address, space, shorts.global, shorts.size, entry);
        return entry;
    }

    /** Arm ARM section G5.5: which of the two tables it is, and how much of an address it translates. */
    private long longWalk(long address, Access access, int space) {
        int t0 = state.ttbcr & 7;
        int t1 = state.ttbcr >>> 16 & 7;
        boolean lower = address >>> 32 - t0 == 0;
        boolean upper = t1 == 0 ? !lower : address >>> 32 - t1 == (1 << t1) - 1;
        boolean disabled = (state.ttbcr >>> (upper ? 23 : 7) & 1) != 0; // EPD1, EPD0
        if (!lower && !upper || disabled) {
            status = LPAE | Syndrome.TRANSLATION | 1;
            throw new MemoryFault(address, access, Reason.NOT_TRANSLATED);
        }
        int bits = 32 - (upper ? t1 : t0);
        try {
            boolean bigEndian = (state.sctlr & PrivilegedState.EE) != 0;
            longs.walk(address, access, upper ? state.ttbr1 : state.ttbr0, 12, bits, PHYSICAL_BITS, bigEndian);
        } catch (MemoryFault fault) {
            status = LPAE | longs.status;
            throw fault;
        }
        long entry = longs.physical & PAGE | longRights() | (long) longs.level << 6;
        buffer.keep(address, space, longs.global, longs.size, entry);
        return entry;
    }

    private int longRights() {
        boolean wxn = (state.sctlr & PrivilegedState.WXN) != 0;
        boolean uwxn = (state.sctlr & PrivilegedState.UWXN) != 0;
        int data = longs.writable ? Protection.READ | Protection.WRITE : Protection.READ;
        boolean userRuns = longs.user && !longs.executeNever && !(wxn && longs.writable);
        boolean never = longs.executeNever || longs.privilegedExecuteNever;
        boolean kernelRuns = !never && !(wxn && longs.writable) && !(uwxn && longs.user && longs.writable);
        int user = longs.user ? data : 0;
        return user | (userRuns ? Protection.EXECUTE : 0) | (data | (kernelRuns ? Protection.EXECUTE : 0)) << 3;
    }
}
