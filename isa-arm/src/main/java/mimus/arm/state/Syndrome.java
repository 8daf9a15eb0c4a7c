package mimus.arm.state;

/** What ESR says of an exception; Arm ARM section D13.2.37. */
public final class Syndrome {
    public static final int UNKNOWN = 0x00;
    public static final int WAIT = 0x01;
    public static final int FLOATING_POINT = 0x07;
    public static final int ILLEGAL_STATE = 0x0e;
    public static final int SVC = 0x15;
    public static final int HVC = 0x16;
    public static final int SMC = 0x17;
    public static final int SYSTEM_REGISTER = 0x18;
    public static final int FLOATING_POINT_EXCEPTION = 0x2c;

    /** These are for a lower exception level; one more is for the same one. */
    public static final int INSTRUCTION_ABORT = 0x20;

    public static final int PC_ALIGNMENT = 0x22;
    public static final int DATA_ABORT = 0x24;
    public static final int SP_ALIGNMENT = 0x26;
    public static final int BREAKPOINT = 0x30;
    public static final int SOFTWARE_STEP = 0x32;
    public static final int WATCHPOINT = 0x34;
    public static final int BRK = 0x3c;

    /** The instruction has 32 bits. */
    public static final long IL = 1 << 25;

    /** Of a data abort: it was a write. */
    public static final int WNR = 1 << 6;

    /** Of a data abort: it was cache maintenance or a translation instruction. */
    public static final int CM = 1 << 8;

    /** Fault status codes, to which those of translation add the level. */
    public static final int ADDRESS_SIZE = 0x00;

    public static final int TRANSLATION = 0x04;
    public static final int ACCESS_FLAG = 0x08;
    public static final int PERMISSION = 0x0c;
    public static final int EXTERNAL = 0x10;
    public static final int EXTERNAL_ON_WALK = 0x14;
    public static final int ALIGNMENT = 0x21;
    public static final int DEBUG = 0x22;

    private Syndrome() {}

    /** An exception class with what is particular to it, of an instruction of 32 bits. */
    public static long of(int exceptionClass, int particulars) {
        return (long) exceptionClass << 26 | IL | particulars;
    }

    /**
     * That of an access to a system register which is not allowed.
     *
     * @param place as {@link SystemRegister#place}; bit 15 is set for SYS instructions
     */
    static long ofRegister(int place, int rt, boolean read) {
        int op0 = place >>> 15 != 0 ? 1 : 2 | place >>> 14;
        return of(
                SYSTEM_REGISTER,
                op0 << 20
                        | (place & 7) << 17
                        | (place >>> 11 & 7) << 14
                        | (place >>> 7 & 15) << 10
                        | rt << 5
                        | (place >>> 3 & 15) << 1
                        | (read ? 1 : 0));
    }
}
