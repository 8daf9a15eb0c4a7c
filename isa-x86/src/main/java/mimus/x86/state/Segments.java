package mimus.x86.state;

import java.util.Arrays;
import mimus.insn.opmap.DecodedOp;

/** The segment registers: selectors, and what was read of their descriptors; bases are registers of the env. */
public final class Segments {
    public static final int ES = 0;
    public static final int CS = 1;
    public static final int SS = 2;
    public static final int DS = 3;
    public static final int FS = 4;
    public static final int GS = 5;
    public static final int COUNT = 6;

    /** Limit of a segment that holds all addresses. */
    public static final long FLAT = 0xffffffffL;

    /** Limit of a segment that must not be used. */
    public static final long CLOSED = -1;

    private final X86Env env;
    private final int[] selectors = new int[COUNT];
    private final long[] limits = new long[COUNT];

    /** Code size in bits: 16, 32 or 64. */
    private int codeSize;

    private boolean narrowStack;
    private int mode;

    Segments(X86Env env, boolean wide) {
        this.env = env;
        this.codeSize = wide ? 64 : 32;
        Arrays.fill(limits, FLAT);
        changed();
    }

    /** What decides how code is decoded; see {@link Mode}. */
    public int mode() {
        return mode;
    }

    public int selector(int segment) {
        return selectors[segment];
    }

    public long base(int segment) {
        return env.r(X86Env.BASES + segment);
    }

    public long limit(int segment) {
        return limits[segment];
    }

    /** Sets the base alone, as {@code wrfsbase} and {@code arch_prctl} do. */
    public void base(int segment, long base) {
        env.r(X86Env.BASES + segment, base);
        changed();
    }

    /** Sets the selector alone, as whoever looks at a stopped processor may. */
    public void selector(int segment, int selector) {
        selectors[segment] = selector & 0xffff;
    }

    /** Loads a segment register with a descriptor. */
    public void load(int segment, int selector, long base, long limit) {
        selectors[segment] = selector & 0xffff;
        limits[segment] = limit;
        base(segment, base);
    }

    /**
     * Loads a data segment register, as an instruction does.
     *
     * @throws mimus.cpu.Trap if the selector is not for a program
     */
    public void load(int segment, int selector) {
        Descriptor found = env.descriptors.of(selector);
        if (selector < 4 && (segment != SS || codeSize == 64)) {
            load(segment, selector, 0, CLOSED);
        } else if (found == null || found.code() && segment == SS) {
            throw env.protection(selector & ~3);
        } else {
            load(segment, selector, found.base(), found.limit());
        }
    }

    /**
     * Enters a code segment.
     *
     * @throws mimus.cpu.Trap if the selector is not for code of a program
     */
    public void enter(int selector) {
        Descriptor found = env.descriptors.of(selector);
        if (found == null || !found.code()) {
            throw env.protection(selector & ~3);
        }
        load(CS, selector | 3, found.base(), found.limit());
        sizes(found.size(), narrowStack);
    }

    /** Sets what the descriptors of code and stack say of sizes. */
    public void sizes(int code, boolean stack16) {
        codeSize = code;
        narrowStack = stack16;
        changed();
    }

    /** Takes over all of another processor's. */
    public void copy(Segments from) {
        for (int segment = 0; segment < COUNT; segment++) {
            selectors[segment] = from.selectors[segment];
            limits[segment] = from.limits[segment];
            env.r(X86Env.BASES + segment, from.base(segment));
        }
        sizes(from.codeSize, from.narrowStack);
    }

    private void changed() {
        env.instructionMask = codeSize == 64 ? -1 : codeSize == 32 ? 0xffffffffL : 0xffff;
        int based = 0;
        int limited = 0;
        for (int segment = 0; segment < COUNT && codeSize != 64; segment++) {
            based |= segment < FS && base(segment) != 0 ? 1 << segment : 0; // those of FS and GS are always added
            limited |= limits[segment] != FLAT ? 1 << segment : 0;
        }
        mode = Mode.of(codeSize, narrowStack, based, limited);
    }

    /**
     * Checks an operand against the limit of its segment.
     *
     * @throws mimus.cpu.Trap if it is outside
     */
    public void check(DecodedOp op) {
        long offset = env.r(op.base()) + (env.r(op.index()) << op.scale()) + op.displacement() & op.mask();
        if (offset + op.checks() - 1 > limits[op.segment() - X86Env.BASES]) {
            throw env.protection();
        }
    }
}
