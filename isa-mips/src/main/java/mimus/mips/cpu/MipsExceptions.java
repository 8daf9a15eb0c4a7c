package mimus.mips.cpu;

import mimus.cpu.Exceptions;
import mimus.cpu.Trap;
import mimus.memory.Access;
import mimus.memory.MemoryFault;
import mimus.mips.state.Cause;
import mimus.mips.state.Config;
import mimus.mips.state.Cp0;
import mimus.mips.state.Debug;
import mimus.mips.state.MipsEnv;
import mimus.mips.state.Status;

/** Exceptions and interrupts as Volume III chapter 6 has them. */
final class MipsExceptions implements Exceptions {
    private static final long RESET_VECTOR = 0xffff_ffff_bfc0_0000L;
    private static final long BOOT_VECTORS = RESET_VECTOR + 0x200;
    private static final long DEBUG_VECTOR = RESET_VECTOR + 0x480;

    /** Distances of the vectors from their base. */
    private static final int TLB_REFILL = 0;

    private static final int XTLB_REFILL = 0x80;
    private static final int GENERAL = 0x180;
    private static final int INTERRUPT = 0x200;

    private final MipsEnv env;
    private final Cp0 cp0;

    MipsExceptions(MipsEnv env) {
        this.env = env;
        this.cp0 = env.cp0;
    }

    @Override
    public void reset() {
        cp0.reset();
        env.resumeAt(RESET_VECTOR);
    }

    @Override
    public void raise(Trap trap) {
        if (trap instanceof Trap.Memory memory) {
            raise(memory.fault());
        } else if (trap instanceof Trap.SystemCall) {
            enter(Cause.SYS, GENERAL);
        } else if (trap instanceof Trap.Breakpoint breakpoint) {
            breakpoint(breakpoint.debug());
        } else if (trap instanceof Trap.Undefined undefined) {
            undefined(undefined.word());
        } else if (trap instanceof Trap.Unavailable unavailable) {
            unusable(unavailable.unit());
        } else if (trap instanceof Trap.Arithmetic arithmetic) {
            boolean integer = arithmetic.kind() == Trap.Arithmetic.Kind.INTEGER_OVERFLOW;
            enter(integer ? Cause.OV : Cause.FPE, GENERAL);
        } else if (trap instanceof Trap.Condition) {
            enter(Cause.TR, GENERAL);
        } else {
            env.resumeAt(env.delayed ? env.next : env.pc + 4); // a wait that is over
        }
    }

    private void breakpoint(boolean debug) {
        if (!debug) {
            enter(Cause.BP, GENERAL);
            return;
        }
        if ((cp0.debug & Debug.DM) == 0) {
            cp0.depc = env.delayed ? env.pc - 4 : env.pc;
            cp0.debug = env.delayed ? cp0.debug | Debug.DBD : cp0.debug & ~Debug.DBD;
        }
        cp0.debug |= Debug.DM | Debug.DBP;
        env.resumeAt(DEBUG_VECTOR);
        cp0.statusChanged();
    }

    private void undefined(int word) {
        int coprocessor = word >>> 26 & 3;
        boolean second = coprocessor == 2 && (word >>> 30 == 1 || word >>> 30 == 3);
        if (second && (cp0.status & Status.CU2) == 0) {
            unusable(2);
        } else {
            enter(Cause.RI, GENERAL);
        }
    }

    private void unusable(int unit) {
        enter(Cause.CPU, GENERAL);
        cp0.cause |= unit << 28;
    }

    private void raise(MemoryFault fault) {
        boolean store = fault.access() == Access.WRITE;
        switch (fault.reason()) {
            case NOT_TRANSLATED -> {
                int vector = refillVector(fault.address());
                translationFault(fault, store ? Cause.TLBS : Cause.TLBL, vector);
            }
            case INVALID_TRANSLATION -> translationFault(fault, store ? Cause.TLBS : Cause.TLBL, GENERAL);
            case READ_ONLY_TRANSLATION -> translationFault(fault, Cause.MOD, GENERAL);
            case BUS -> enter(fault.access() == Access.FETCH ? Cause.IBE : Cause.DBE, GENERAL);
            default -> {
                cp0.badVAddr = fault.address();
                enter(store ? Cause.ADES : Cause.ADEL, GENERAL);
            }
        }
    }

    private int refillVector(long address) {
        if ((cp0.status & Status.EXL) != 0) {
            return GENERAL;
        }
        int wide = switch ((int) (address >>> 62)) {
            case 0 -> Status.UX;
            case 1 -> Status.SX;
            default -> Status.KX;
        };
        return (cp0.status & wide) != 0 ? XTLB_REFILL : TLB_REFILL;
    }

    private void translationFault(MemoryFault fault, int code, int vector) {
        long address = fault.address();
        cp0.badVAddr = address;
        cp0.context = cp0.context & ~0x7f_ffffL | address >>> 13 << 4 & 0x7f_fff0L;
        cp0.entryHi = address & cp0.model().vpnMask() | cp0.entryHi & 0xff;
        if (cp0.model().width() == 64) {
            long segment = cp0.model().segment();
            int region = Long.numberOfTrailingZeros(segment) - 9; // after the VPN2 at bit 4
            long low = (address & segment - 1) >>> 13 << 4 | address >>> 62 << region;
            cp0.xContext = cp0.xContext & -(4L << region) | low;
        }
        enter(code, vector);
    }

    /** Saves where the exception came from, and goes to its handler. */
    private void enter(int code, int vector) {
        cp0.cause = cp0.cause & ~(Cause.EXC_CODE | Cause.CE) | code << 2;
        if ((cp0.status & Status.EXL) == 0) {
            cp0.epc = env.delayed ? env.pc - 4 : env.pc;
            cp0.cause = env.delayed ? cp0.cause | Cause.BD : cp0.cause & ~Cause.BD;
            cp0.status |= Status.EXL;
        }
        boolean boot = (cp0.status & Status.BEV) != 0;
        env.resumeAt((boot ? BOOT_VECTORS : cp0.eBase & ~0xfff) + vector);
        cp0.statusChanged();
    }

    @Override
    public boolean takeInterrupt() {
        if (!cp0.interrupted()) {
            return false;
        }
        enter(Cause.INT, (cp0.cause & Cause.IV) == 0 ? GENERAL : INTERRUPT + vector());
        return true;
    }

    /** Distance from the vector of the first interrupt to that of the most urgent one. */
    private int vector() {
        if ((cp0.config[3] & Config.VINT) == 0) {
            return 0;
        }
        int pending = (cp0.cause & cp0.status & Cause.IP) >>> 8;
        return (31 - Integer.numberOfLeadingZeros(pending)) * (cp0.intCtl & 0x3e0);
    }

    @Override
    public boolean interruptPending() {
        return cp0.interruptPending();
    }

    @Override
    public void interruptLine(int line, boolean level) {
        cp0.line(line, level);
    }
}
