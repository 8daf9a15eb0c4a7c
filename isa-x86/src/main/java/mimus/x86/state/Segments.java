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

    /** The second halves of their descriptors, without bases and limits. */
    private final long[] rights = new long[COUNT];

    private boolean longCode;

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

    /** Loads a data segment register with a descriptor that has been checked. */
    void load(int segment, int selector, long raw) {
        rights[segment] = RawDescriptor.rights(raw);
        if (segment == SS) {
            narrowStack = !RawDescriptor.isBig(raw);
            env.state.shadow();
        }
        load(segment, selector, RawDescriptor.base(raw), RawDescriptor.limit(raw));
    }

    /**
     * Loads a data segment register, as an instruction does (Intel SDM volume 2, MOV).
     *
     * @throws mimus.cpu.Trap #GP, #NP or #SS if that is not allowed
     */
    public void load(int segment, int selector) {
        if (env.state.isReal()) {
            if (segment == SS) {
                env.state.shadow();
            }
            load(segment, selector, (long) (selector & 0xffff) << 4, limits[segment]);
        } else if ((selector & 0xfffc) == 0) {
            loadNull(segment, selector);
        } else if (segment == SS) {
            load(SS, selector, stack(selector, env.state.privilege(), X86Env.PROTECTION));
        } else {
            load(segment, selector, data(selector));
        }
    }

    private void loadNull(int segment, int selector) {
        int level = env.state.privilege();
        if (segment == SS && (codeSize != 64 || level == 3 || (selector & 3) != level)) {
            throw env.protection();
        }
        rights[segment] = 0;
        load(segment, selector, 0, CLOSED);
    }

    private long data(int selector) {
        long raw = env.tables.raw(selector);
        int level = Math.max(selector & 3, env.state.privilege());
        if (!RawDescriptor.isReadable(raw)
                || !RawDescriptor.isConforming(raw) && level > RawDescriptor.privilege(raw)) {
            throw env.protection(selector & 0xfffc);
        }
        return accessed(selector, raw, SystemState.NOT_PRESENT);
    }

    /** The descriptor of a stack for a privilege level; what is wrong with it is an exception {@code vector}. */
    long stack(int selector, int level, int vector) {
        long raw = env.tables.raw(selector);
        boolean mine = (selector & 3) == level && RawDescriptor.privilege(raw) == level;
        if (!RawDescriptor.isWritable(raw) || !mine) {
            throw env.fault(vector, selector & 0xfffc);
        }
        return accessed(selector, raw, SystemState.STACK);
    }

    private long accessed(int selector, long raw, int vector) {
        if (!RawDescriptor.isPresent(raw)) {
            throw env.fault(vector, selector & 0xfffc);
        }
        if ((raw & RawDescriptor.ACCESSED) == 0) {
            env.tables.update(selector, raw | RawDescriptor.ACCESSED);
        }
        return raw | RawDescriptor.ACCESSED;
    }

    /**
     * Enters a code segment of programs.
     *
     * @throws mimus.cpu.Trap if the selector is not for code of a program
     */
    public void enter(int selector) {
        long raw = env.tables.raw(selector);
        if (!RawDescriptor.isCode(raw)) {
            throw env.protection(selector & ~3);
        }
        enter(selector, raw, 3);
    }

    /** Enters a code segment whose descriptor has been checked, at a privilege level. */
    public void enter(int selector, long raw, int level) {
        long now = accessed(selector, raw, SystemState.NOT_PRESENT);
        env.state.privilege(level);
        rights[CS] = RawDescriptor.rights(now);
        longCode = RawDescriptor.isLong(now);
        boolean code64 = longCode && env.state.isLong();
        load(CS, selector & ~3 | level, code64 ? 0 : RawDescriptor.base(now), code64 ? FLAT : RawDescriptor.limit(now));
        sizes(code64 ? 64 : RawDescriptor.isBig(now) ? 32 : 16, narrowStack);
    }

    /** Enters a segment of real mode. */
    public void enterReal(int selector) {
        load(CS, selector, (long) (selector & 0xffff) << 4, limits[CS]);
    }

    /** Makes a stack segment null, as a change of privilege in long mode does. */
    void nullStack(int level) {
        rights[SS] = 0;
        load(SS, level, 0, CLOSED);
    }

    /** Flat segments as SYSCALL and its kin load them, whatever the tables say. */
    public void flat(int code, int stack, int level, int size) {
        env.state.privilege(level);
        rights[CS] = 0xc09b00 | (long) level << 13;
        rights[SS] = 0xc09300 | (long) level << 13;
        longCode = size == 64;
        load(CS, code & 0xfffc | level, 0, FLAT);
        load(SS, stack & 0xfffc | level, 0, FLAT);
        sizes(size, false);
    }

    /** Closes those that code of a lower privilege must not use any more. */
    void dropPrivileged(int level) {
        for (int segment : new int[] {ES, DS, FS, GS}) {
            boolean conforming = (rights[segment] & 0x1c00) == 0x1c00;
            boolean mine = selectors[segment] < 4 || conforming || (rights[segment] >>> 13 & 3) >= level;
            if (!mine) {
                rights[segment] = 0;
                load(segment, 0, 0, CLOSED);
            }
        }
    }

    /** Makes all as after power-on: real mode, the code at the top of the first 4 GiB. */
    public void reset() {
        Arrays.fill(limits, 0xffff);
        Arrays.fill(rights, 0x9300);
        longCode = false;
        for (int segment = 0; segment < COUNT; segment++) {
            selectors[segment] = 0;
            env.r(X86Env.BASES + segment, 0);
        }
        selectors[CS] = 0xf000;
        env.r(X86Env.BASES + CS, 0xffff0000L);
        sizes(16, true);
    }

    /** Whether the descriptor of the code says 64 bits, which it can only mean in long mode. */
    boolean isLongCode() {
        return longCode;
    }

    /** Whether the stack pointer has 16 bits. */
    boolean isNarrowStack() {
        return narrowStack;
    }

    /** The second half of a descriptor, without base and limit. */
    public long rights(int segment) {
        return rights[segment];
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
            rights[segment] = from.rights[segment];
            env.r(X86Env.BASES + segment, from.base(segment));
        }
        sizes(from.codeSize, from.narrowStack);
    }

    /** What decides how code is decoded may have changed. */
    void changed() {
        env.instructionMask = codeSize == 64 ? -1 : codeSize == 32 ? 0xffffffffL : 0xffff;
        int based = 0;
        int limited = 0;
        for (int segment = 0; segment < COUNT && codeSize != 64; segment++) {
            based |= segment < FS && base(segment) != 0 ? 1 << segment : 0; // those of FS and GS are always added
            limited |= limits[segment] != FLAT ? 1 << segment : 0;
        }
        mode = Mode.of(codeSize, narrowStack, based, limited, env.state.unitsLimited());
    }

    /**
     * Checks an operand against the limit of its segment.
     *
     * @throws mimus.cpu.Trap if it is outside
     */
    public void check(DecodedOp op) {
        int units = op.checks() >>> 16;
        if (units != 0) {
            env.state.requireUnit(units);
        }
        int bytes = op.checks() & 0xffff;
        if (bytes == 0) {
            return;
        }
        long offset = env.r(op.base()) + (env.r(op.index()) << op.scale()) + op.displacement() & op.mask();
        int segment = op.segment() - X86Env.BASES;
        if (offset + bytes - 1 > limits[segment]) {
            throw env.fault(segment == SS ? SystemState.STACK : X86Env.PROTECTION, 0);
        }
    }
}
