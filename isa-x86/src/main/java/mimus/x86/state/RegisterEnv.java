package mimus.x86.state;

import mimus.cpu.Env;
import mimus.cpu.RegisterAccess;
import mimus.memory.Memory;

/** The general and the vector registers of an {@link X86Env}, and the ways that instructions have to see them. */
public abstract class RegisterEnv extends Env {
    /** Numbers of general registers. */
    public static final int RAX = 0;

    public static final int RCX = 1;
    public static final int RDX = 2;
    public static final int RBX = 3;
    public static final int RSP = 4;
    public static final int RBP = 5;
    public static final int RSI = 6;
    public static final int RDI = 7;

    /** Number of the register that is always zero: no base, no index, a segment that begins at 0. */
    public static final int ZERO = 16;

    /** Number of the first of the bases of the segments ES, CS, SS, DS, FS, GS. */
    public static final int BASES = 17;

    private static final int REGISTERS = 32;

    /** Sixteen vector registers, and three for operands in memory and in MMX registers. */
    private static final int VECTORS = 19;

    /** Parts of 64 bits in a vector register. */
    private static final int PARTS = 4;

    final long[] general = new long[REGISTERS];
    final long[] vector = new long[VECTORS * PARTS];

    RegisterEnv(Memory memory) {
        super(memory);
    }

    /** General register {@code n}, or {@link #ZERO}, or one of the {@link #BASES}. */
    @RegisterAccess(storage = "general", zero = ZERO)
    public long r(int n) {
        return general[n];
    }

    /** Sets general register {@code n}. */
    @RegisterAccess(storage = "general", zero = ZERO)
    public void r(int n, long value) {
        if (n != ZERO) {
            general[n] = value;
        }
    }

    /** The low half of general register {@code n}, zero-extended. */
    public long d(int n) {
        return r(n) & 0xffffffffL;
    }

    /** Sets the low half of general register {@code n}; the high half becomes 0. */
    public void d(int n, long value) {
        r(n, value & 0xffffffffL);
    }

    /** The low 16 bits of general register {@code n}, zero-extended. */
    public long w(int n) {
        return r(n) & 0xffff;
    }

    /** Sets the low 16 bits of general register {@code n}; the others stay. */
    public void w(int n, long value) {
        r(n, r(n) & ~0xffffL | value & 0xffff);
    }

    /** The byte of general register {@code n} that begins at bit {@code shift}, zero-extended. */
    public long b(int n, int shift) {
        return r(n) >>> shift & 0xff;
    }

    /** Sets a byte of general register {@code n}; the others stay. */
    public void b(int n, int shift, long value) {
        r(n, r(n) & ~(0xffL << shift) | (value & 0xff) << shift);
    }

    /** As much of general register {@code n} as an operation takes, zero-extended; not for AH, CH, DH, BH. */
    public long sized(Width w, int n) {
        return r(n) & w.mask();
    }

    /** Sets as much of general register {@code n}. */
    public void sized(Width w, int n, long value) {
        r(n, r(n) & w.kept() | value & w.mask());
    }

    /** Sets the bits of general register {@code n} that are in {@code mask}, an address size; 32 bits clear the others. */
    public void masked(long mask, int n, long value) {
        r(n, (mask == 0xffff ? r(n) & ~mask : 0) | value & mask);
    }

    /** 64 bits of the vector registers, each of which has four in turn, the lowest first. */
    @RegisterAccess(storage = "vector")
    public long vector(int i) {
        return vector[i];
    }

    /** Sets 64 bits of the vector registers. */
    @RegisterAccess(storage = "vector")
    public void vector(int i, long value) {
        vector[i] = value;
    }

    /** 64 bits of YMM {@code n}, 0 for the lowest; XMM {@code n} is parts 0 and 1. */
    public long v(int n, int part) {
        return vector(PARTS * n + part);
    }

    /** Sets 64 bits of YMM {@code n}. */
    public void v(int n, int part, long value) {
        vector(PARTS * n + part, value);
    }

    /** Sets the two parts of XMM {@code n} or, if {@code size} is 256 bits, the four of YMM {@code n}. */
    public void v(int n, long part0, long part1, long part2, long part3, int size) {
        v(n, 0, part0);
        v(n, 1, part1);
        if (size == 256) {
            v(n, 2, part2);
            v(n, 3, part3);
        }
    }
}
