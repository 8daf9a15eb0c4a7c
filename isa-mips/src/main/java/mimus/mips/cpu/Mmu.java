package mimus.mips.cpu;

import mimus.memory.Access;
import mimus.memory.AddressTranslator;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.memory.MemoryFault.Reason;
import mimus.memory.Protection;
import mimus.mips.state.Cp0;
import mimus.mips.state.Cp0.Mode;
import mimus.mips.state.Status;
import mimus.mips.state.Tlb;

/** The segments of the virtual address space, and the TLB behind those that are mapped; Volume III chapter 4. */
final class Mmu implements AddressTranslator {
    private static final long UNMAPPED = 0x1fff_ffff;
    private static final long PHYSICAL = (1L << 36) - 1;
    private static final long COMPATIBILITY = 0xffff_ffff_8000_0000L;

    private final Cp0 cp0;
    private final boolean wide;
    private final long segment;

    Mmu(Cp0 cp0) {
        this.cp0 = cp0;
        this.wide = cp0.model().width() == 64;
        this.segment = cp0.model().segment();
    }

    @Override
    public long translate(long address, Access access) {
        if (access == Access.FETCH && (address & 3) != 0) {
            throw new MemoryFault(address, access, Reason.MISALIGNED); // counts more than what the TLB says
        }
        Mode mode = cp0.mode();
        if (!wide) {
            return compatible((int) address, mode, access);
        }
        if (mode == Mode.USER && !has(Status.UX)) {
            return compatible((int) address, mode, access);
        }
        return switch ((int) (address >>> 62)) {
            case 0 -> user(address, mode, access);
            case 1 -> supervisor(address, mode, access);
            case 2 -> physical(address, mode, access);
            default -> address >= COMPATIBILITY ? compatible(address, mode, access) : kernel(address, mode, access);
        };
    }

    private boolean has(int statusBit) {
        return (cp0.status & statusBit) != 0;
    }

    /** The address space of a 32-bit processor, sign-extended. */
    private long compatible(long address, Mode mode, Access access) {
        int top = (int) address >>> 29;
        if (top < 4) {
            return low(address, access);
        }
        if (mode == Mode.KERNEL) {
            return top < 6 ? all(address & UNMAPPED) : mapped(address, access);
        }
        if (mode == Mode.SUPERVISOR && top == 6) {
            return mapped(address, access);
        }
        throw new MemoryFault(address, access, Reason.ADDRESS);
    }

    /** kuseg, which an error makes the physical memory itself. */
    private long low(long address, Access access) {
        return has(Status.ERL) ? all(address) : mapped(address, access);
    }

    private long user(long address, Mode mode, Access access) {
        if (address <= 0x7fff_ffffL) {
            return low(address, access);
        }
        return mapped(address, has(Status.UX) && address < segment, access);
    }

    private long supervisor(long address, Mode mode, Access access) {
        boolean inside = (address & 0x3fff_ffff_ffff_ffffL) < segment;
        return mapped(address, mode != Mode.USER && has(Status.SX) && inside, access);
    }

    private long physical(long address, Mode mode, Access access) {
        long offset = address & 0x07ff_ffff_ffff_ffffL;
        if (mode != Mode.KERNEL || !has(Status.KX) || offset > PHYSICAL) {
            throw new MemoryFault(address, access, Reason.ADDRESS);
        }
        return all(offset);
    }

    private long kernel(long address, Mode mode, Access access) {
        boolean inside = (address & 0x3fff_ffff_ffff_ffffL) < segment - (1L << 31);
        return mapped(address, mode == Mode.KERNEL && has(Status.KX) && inside, access);
    }

    private long mapped(long address, boolean allowed, Access access) {
        if (!allowed) {
            throw new MemoryFault(address, access, Reason.ADDRESS);
        }
        return mapped(address, access);
    }

    private long mapped(long address, Access access) {
        int index = cp0.tlb.find(address, (int) cp0.entryHi & 0xff);
        if (index < 0) {
            throw new MemoryFault(address, access, Reason.NOT_TRANSLATED);
        }
        long page = cp0.tlb.page(index, address);
        if ((page & Tlb.VALID) == 0) {
            throw new MemoryFault(address, access, Reason.INVALID_TRANSLATION);
        }
        boolean writable = (page & Tlb.DIRTY) != 0;
        if (access == Access.WRITE && !writable) {
            throw new MemoryFault(address, access, Reason.READ_ONLY_TRANSLATION);
        }
        int rights = writable ? Protection.ALL : Protection.READ | Protection.EXECUTE;
        return page(cp0.tlb.translate(index, address), rights);
    }

    private static long all(long physical) {
        return page(physical, Protection.ALL);
    }

    private static long page(long physical, int rights) {
        return physical & ~(long) Memory.PAGE_MASK | rights;
    }
}
