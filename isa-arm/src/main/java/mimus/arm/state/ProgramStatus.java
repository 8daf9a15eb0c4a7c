package mimus.arm.state;

/** The program status register CPSR as a word; Arm ARM section G8.2.33. */
public final class ProgramStatus {
    private static final int T = 1 << 5;
    private static final int E = 1 << 9;
    private static final int Q = 1 << 27;

    private ProgramStatus() {}

    /** All of it. */
    public static int read(ArmEnv e) {
        return visible(e) | (e.thumb ? T : 0) | (e.it & 3) << 25 | (e.it & 0xfc) << 8;
    }

    /** What MRS shows: the execution state reads as zero; in the M profile, only flags. */
    public static int visible(ArmEnv e) {
        int flags = e.nzcv() | (e.q ? Q : 0) | e.ge << 16;
        int order = e.swapped != e.memory().bigEndian() ? E : 0;
        return e.special != null ? flags : flags | order | e.modes.control();
    }

    /** Sets all of it, as no program can. */
    public static void write(ArmEnv e, int word) {
        write(e, word, 0xe);
        e.modes.control(word);
        e.thumb = (word & T) != 0;
        e.it = e.thumb ? word >>> 25 & 3 | word >>> 8 & 0xfc : 0;
    }

    /** CPS: changes the masks F, I and A that {@code which} has from bit 0 on, and the mode; nothing in User mode. */
    public static void change(ArmEnv e, boolean set, int which, int mode) {
        if (e.modes.mode() != Modes.USER) {
            int masks = which << 6;
            int control = set ? e.modes.control() | masks : e.modes.control() & ~masks;
            e.modes.control(control & ~0x1f | mode);
        }
    }

    /**
     * Sets what a program may set of the bytes that a mask names: flags in bit 3, GE in bit 2, the byte order in bit 1; what
     * else is there (the mode and its masks) only outside of User mode.
     */
    public static void write(ArmEnv e, int word, int mask) {
        if ((mask & 8) != 0) {
            e.nzcv(word);
            e.q = (word & Q) != 0;
        }
        if ((mask & 4) != 0) {
            e.ge = word >>> 16 & 15;
        }
        if ((mask & 2) != 0) {
            e.swapped = ((word & E) != 0) != e.memory().bigEndian();
        }
        if ((mask & 3) != 0 && e.modes.mode() != Modes.USER) {
            int bits = ((mask & 1) != 0 ? 0xff : 0) | ((mask & 2) != 0 ? 0x100 : 0);
            e.modes.control(e.modes.control() & ~bits | word & bits);
        }
    }
}
