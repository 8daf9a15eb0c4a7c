package mimus.arm.state;

import mimus.cpu.RegisterAccess;
import mimus.memory.Memory;

/** The flags of an {@link ArmEnv}, and what is executed on a condition. */
public abstract class ConditionEnv extends RegisterEnv {
    /**
     * Condition flag: negative if this is. Three of the flags are kept as numbers from which they follow, since that costs
     * translated code nothing where nobody asks for them; in AArch32 all fit into 32 bits.
     */
    @RegisterAccess
    long sign;

    /** Condition flag: zero if this is. */
    @RegisterAccess
    long rest = 1;

    /** Condition flag: signed overflow if this is negative. */
    @RegisterAccess
    long over;

    /** Condition flag: carry, or no borrow. */
    @RegisterAccess
    public boolean c;

    /** AArch32: cumulative saturation. */
    @RegisterAccess
    public boolean q;

    /** AArch32: the four flags of parallel additions and subtractions, the lowest lane in bit 0. */
    @RegisterAccess
    public int ge;

    /** AArch32: ITSTATE, the rest of the IT block that T32 code is in; 0 outside of one. */
    @RegisterAccess
    public int it;

    ConditionEnv(Memory memory) {
        super(memory);
    }

    /** Condition flag: negative. */
    public boolean n() {
        return sign < 0;
    }

    /** Condition flag: zero. */
    public boolean z() {
        return rest == 0;
    }

    /** Condition flag: signed overflow. */
    public boolean v() {
        return over < 0;
    }

    /** The carry as a number. */
    public int carry() {
        return c ? 1 : 0;
    }

    /**
     * Whether a condition holds; Arm ARM section C1.2.4.
     *
     * @param guard the condition in its low four bits
     */
    @Override
    public boolean holds(int guard) {
        boolean base = switch (guard >>> 1 & 7) {
            case 0 -> rest == 0;
            case 1 -> c;
            case 2 -> sign < 0;
            case 3 -> over < 0;
            case 4 -> c && rest != 0;
            case 5 -> (sign ^ over) >= 0;
            case 6 -> (sign ^ over) >= 0 && rest != 0;
            default -> true;
        };
        return base ^ ((guard & 1) != 0 && (guard & 15) != 15);
    }

    /**
     * In an IT block, the condition of the next instruction moves into place; Arm ARM section G1.2, ITAdvance().
     *
     * @param guard the upper half of ITSTATE in its low four bits, the lower half above them; neither in A32
     */
    @Override
    public void passed(int guard) {
        if (guard < 0x100) {
            it = (guard & 0x70) == 0 ? 0 : (guard << 4 & 0xe0) | guard >>> 3 & 0x1e;
        }
    }

    /** The condition flags as they stand in bits 31 to 28 of NZCV. */
    public int nzcv() {
        return (n() ? 1 << 31 : 0) | (z() ? 1 << 30 : 0) | (c ? 1 << 29 : 0) | (v() ? 1 << 28 : 0);
    }

    /** Sets the condition flags from bits 31 to 28. */
    public void nzcv(int bits) {
        sign = bits;
        rest = ~bits & 1 << 30;
        c = (bits & 1 << 29) != 0;
        over = bits << 3;
    }

    /** Sets the condition flags. */
    public void nzcv(boolean negative, boolean zero, boolean carry, boolean overflow) {
        sign = negative ? -1 : 0;
        rest = zero ? 0 : 1;
        c = carry;
        over = overflow ? -1 : 0;
    }

    /** Sets the condition flags as logical operations do; the result is returned. */
    public long logical(long result) {
        sign = result;
        rest = result;
        c = false;
        over = 0;
        return result;
    }

    /** Sets the condition flags as logical operations do; the result is returned. */
    public int logical(int result) {
        sign = result;
        rest = result;
        c = false;
        over = 0;
        return result;
    }
}
