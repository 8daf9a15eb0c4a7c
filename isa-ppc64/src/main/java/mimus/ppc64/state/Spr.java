package mimus.ppc64.state;

/** The special-purpose registers that a program may read or write, by number (Power ISA 2.07 Book III-S, 5.4.4). */
public final class Spr {
    /** PPR as a program starts with it: medium priority. */
    static final long PPR_MEDIUM = 4L << 50;

    /** Ticks of the time base, at 512 MHz, per instruction of 10 nanoseconds: 5.12. */
    private static final long TICKS_PER_100 = 512;

    /** What PVR says: of a POWER8, of a POWER9. */
    private static final long POWER8 = 0x4d0200;

    private static final long POWER9 = 0x4e1200;

    private Spr() {}

    public static final int XER = 1;
    public static final int DSCR_USER = 3;
    public static final int DSCR = 17;
    public static final int LR = 8;
    public static final int CTR = 9;
    public static final int VRSAVE = 256;
    public static final int TB = 268;
    public static final int TBU = 269;
    public static final int PVR = 287;
    public static final int TAR = 815;
    public static final int PPR = 896;
    public static final int PPR32 = 898;

    /** @throws mimus.cpu.Trap as the processor does for a register that there is not, or that is not a program's */
    public static long read(Ppc64Env e, int spr) {
        return switch (spr) {
            case XER -> Xer.read(e);
            case DSCR_USER, DSCR -> e.dscr;
            case LR -> e.lr;
            case CTR -> e.ctr;
            case VRSAVE -> e.vrsave & 0xffff_ffffL;
            case 259, 260, 261, 262, 263 -> 0; // SPRG3 to SPRG7 as Linux leaves them to programs
            case TB -> timeBase(e);
            case TBU -> timeBase(e) >>> 32;
            case 526 -> timeBase(e); // ATB, as QEMU offers it
            case 527 -> timeBase(e) >>> 32;
            case PVR -> e.isa300() ? POWER9 : POWER8; // privileged, but Linux answers in its place
            case 128, 129, 130, 131 -> 0; // TFHAR, TFIAR, TEXASR, TEXASRU
            case TAR -> e.tar;
            case 769, 770, 771, 772, 773, 774, 775, 776, 779, 780, 781, 782 ->
                0; // performance monitor, read-only views
            case PPR -> e.ppr;
            case PPR32 -> e.ppr >>> 32;
            default -> throw e.invalidForm();
        };
    }

    /** @throws mimus.cpu.Trap as the processor does for a register that there is not, or that is not a program's to write */
    public static void write(Ppc64Env e, int spr, long value) {
        switch (spr) {
            case XER -> Xer.write(e, value);
            case DSCR_USER, DSCR -> e.dscr = value;
            case LR -> e.lr = value;
            case CTR -> e.ctr = value;
            case VRSAVE -> e.vrsave = (int) value;
            case TAR -> e.tar = value;
            case PPR -> e.ppr = value;
            case PPR32 -> e.ppr = value << 32 | e.ppr & 0xffff_ffffL;
            case 128, 129, 130, 131 -> {
                // TFHAR, TFIAR, TEXASR, TEXASRU: what no transaction will read
            }
            default -> throw e.invalidForm();
        }
    }

    /** The time base, from the count of instructions. */
    public static long timeBase(Ppc64Env e) {
        return e.elapsed() * TICKS_PER_100 / 100;
    }
}
