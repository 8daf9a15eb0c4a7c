package mimus.arm.state;

/** The program status register CPSR as a word; Arm ARM section G8.2.33. */
public final class ProgramStatus {
    /** User mode. */
    public static final int USER = 0x10;

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
        return e.special != null ? flags : flags | (e.swapped != e.memory().bigEndian() ? E : 0) | USER;
    }

    /** Sets what a program may set, and the execution state. */
    public static void write(ArmEnv e, int word) {
        write(e, word, 0xf);
        e.thumb = (word & T) != 0;
        e.it = e.thumb ? word >>> 25 & 3 | word >>> 8 & 0xfc : 0;
    }

    /** Sets what a program may set of the bytes that a mask names: flags in bit 3, GE in bit 2, the byte order in bit 1. */
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
    }
}
