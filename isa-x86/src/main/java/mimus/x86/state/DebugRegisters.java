package mimus.x86.state;

import java.util.Arrays;

/** DR0 to DR3, DR6 and DR7 (Intel SDM volume 3, section 17.2). */
public final class DebugRegisters {
    /** Bits of DR6 that always read as 1. */
    private static final long STATUS_ONES = 0xffff0ff0L;

    private static final long CONTROL_ONES = 0x400;

    /** In DR7: any access to a debug register is a fault. */
    private static final long GENERAL_DETECT = 1 << 13;

    /** In DR6: a debug register was about to be accessed; an instruction was stepped. */
    private static final long DETECTED = 1 << 13;

    public static final long STEPPED = 1 << 14;

    /** Kinds of access in DR7. */
    public static final int EXECUTED = 0;

    public static final int WRITTEN = 1;
    public static final int PORT = 2;
    public static final int ACCESSED = 3;

    private final X86Env env;
    private final long[] address = new long[4];
    private long status = STATUS_ONES;
    private long control = CONTROL_ONES;

    DebugRegisters(X86Env env) {
        this.env = env;
    }

    void reset() {
        Arrays.fill(address, 0);
        status = STATUS_ONES;
        control = CONTROL_ONES;
        env.state.events.debugChanged();
    }

    void changed() {
        if ((control & 0xff) != 0) {
            env.state.events.debugChanged();
        }
    }

    /** The address of a point, 0 to 3. */
    public long address(int n) {
        return address[n];
    }

    /** Whether a point is on, for this task or for all. */
    public boolean enabled(int n) {
        return (control >>> 2 * n & 3) != 0;
    }

    /** What a point is for. */
    public int kind(int n) {
        return (int) (control >>> 16 + 4 * n) & 3;
    }

    /** Bytes that a point watches. */
    public int length(int n) {
        return new int[] {1, 2, 8, 4}[(int) (control >>> 18 + 4 * n) & 3];
    }

    /** Says in DR6 what has happened. */
    public void report(long bits) {
        status |= bits;
    }

    /** The number that a register really has: 4 and 5 are other names unless CR4.DE is set. */
    private int number(int number) {
        if (number == 4 || number == 5) {
            if ((env.state.control.cr4 & ControlRegisters.DE) != 0) {
                throw env.undefined(0, null);
            }
            return number + 2;
        }
        if (number > 7) {
            throw env.undefined(0, null);
        }
        return number;
    }

    private void detect() {
        if ((control & GENERAL_DETECT) != 0) {
            status |= DETECTED;
            throw env.fault(SystemState.DEBUG, 0);
        }
    }

    /** A register as an instruction reads it. */
    public long load(int which) {
        int number = number(which);
        detect();
        return read(number);
    }

    /** Writes a register as an instruction does. */
    public void store(int which, long value) {
        int number = number(which);
        detect();
        if (number >= 6 && value >>> 32 != 0) {
            throw env.protection();
        }
        write(number, value);
    }

    /** A register as whoever looks at a stopped processor reads it. */
    public long read(int number) {
        return number < 4 ? address[number] : number == 6 ? status : control;
    }

    /** Writes one likewise. */
    public void write(int number, long value) {
        if (number < 4) {
            address[number] = value;
        } else if (number == 6) {
            status = value & 0xe00fL | STATUS_ONES;
            return;
        } else {
            control = value & 0xffff2bffL | CONTROL_ONES;
        }
        env.state.events.debugChanged();
    }

    /** The processor enters the handler of a debug exception. */
    public void entered() {
        control &= ~GENERAL_DETECT;
    }

    /** Raises nothing, but says so, if ports are watched; then the exception comes behind the instruction. */
    public long ports(int port, int bytes) {
        long hits = 0;
        for (int n = 0; n < 4 && (env.state.control.cr4 & ControlRegisters.DE) != 0; n++) {
            boolean inside = port < address[n] + length(n) && address[n] < port + bytes;
            hits |= enabled(n) && kind(n) == PORT && inside ? 1L << n : 0;
        }
        return hits;
    }
}
