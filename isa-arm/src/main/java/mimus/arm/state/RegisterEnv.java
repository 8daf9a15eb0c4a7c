package mimus.arm.state;

import mimus.cpu.Env;
import mimus.cpu.RegisterAccess;
import mimus.memory.Memory;

/** The general and the vector registers of an {@link ArmEnv}, and the ways that instructions have to see them. */
public abstract class RegisterEnv extends Env {
    final long[] general = new long[32];

    /** Two for each V register of AArch64, the low half first; one for each D register of AArch32. */
    final long[] vector = new long[64];

    RegisterEnv(Memory memory) {
        super(memory);
    }

    /** General register {@code n}, where 31 is the zero register. */
    @RegisterAccess(storage = "general", zero = 31)
    public long x(int n) {
        return n == 31 ? 0 : general[n];
    }

    /** Sets general register {@code n}, where 31 is the zero register. */
    @RegisterAccess(storage = "general", zero = 31)
    public void x(int n, long value) {
        if (n != 31) {
            general[n] = value;
        }
    }

    /** General register {@code n}, where 31 is the stack pointer. */
    @RegisterAccess(storage = "general")
    public long xsp(int n) {
        return general[n];
    }

    /** Sets general register {@code n}, where 31 is the stack pointer. */
    @RegisterAccess(storage = "general")
    public void xsp(int n, long value) {
        general[n] = value;
    }

    /** The low half of general register {@code n}, where 31 is the zero register. */
    public int w(int n) {
        return (int) x(n);
    }

    /** Sets the low half of general register {@code n}, where 31 is the zero register, and clears the high one. */
    public void w(int n, int value) {
        x(n, value & 0xffffffffL);
    }

    /** The low half of general register {@code n}, where 31 is the stack pointer. */
    public int wsp(int n) {
        return (int) xsp(n);
    }

    /** Sets the low half of general register {@code n}, where 31 is the stack pointer, and clears the high one. */
    public void wsp(int n, int value) {
        xsp(n, value & 0xffffffffL);
    }

    /** AArch32: general register {@code n}, of which 15 is not one. */
    public int r(int n) {
        return (int) x(n);
    }

    /** AArch32: sets general register {@code n}, of which 15 is not one. */
    public void r(int n, int value) {
        x(n, value);
    }

    /** AArch32: two general registers as one number. */
    public long pair(int low, int high) {
        return x(high) << 32 | x(low) & 0xffff_ffffL;
    }

    /** AArch32: sets two general registers to the halves of a number. */
    public void pair(int low, int high, long value) {
        x(low, (int) value);
        x(high, value >> 32);
    }

    /** AArch32: general register {@code n}, zero-extended. */
    public long unsigned(int n) {
        return x(n) & 0xffff_ffffL;
    }

    /** The address that an index register makes, extended and shifted. */
    public long indexed(int base, int index, int option, int amount) {
        return xsp(base) + Shift.extended(x(index), option, amount);
    }

    /** 64 bits of the vector registers: {@code 2 * n} is the low half of V n of AArch64; in AArch32, D {@code i}. */
    @RegisterAccess(storage = "vector", wide = true)
    public long vector(int i) {
        return vector[i];
    }

    /** Sets 64 bits of the vector registers. */
    @RegisterAccess(storage = "vector", wide = true)
    public void vector(int i, long value) {
        vector[i] = value;
    }

    /** One half of V {@code n}, 0 for the low one. */
    public long v(int n, int half) {
        return vector(2 * n + half);
    }

    /** Sets one half of V {@code n} and leaves the other. */
    public void v(int n, int half, long value) {
        vector(2 * n + half, value);
    }

    /** Sets V {@code n} to 64 bits and zero, or if {@code q} is 1 to two times 64 bits. */
    public void v(int n, int q, long low, long high) {
        vector(2 * n, low);
        vector(2 * n + 1, q == 0 ? 0 : high);
    }

    /** AArch32: floating-point register S {@code n} if {@code size} is 2, D {@code n} if it is 3; zero-extended. */
    public long vfp(int size, int n) {
        return size == 3 ? vector(n) : vector(n >> 1) >>> 32 * (n & 1) & 0xffff_ffffL;
    }

    /** AArch32: sets floating-point register S {@code n} if {@code size} is 2, D {@code n} if it is 3. */
    public void vfp(int size, int n, long value) {
        if (size == 3) {
            vector(n, value);
        } else {
            long kept = vector(n >> 1) & 0xffff_ffffL << 32 * (1 - (n & 1));
            vector(n >> 1, kept | (value & 0xffff_ffffL) << 32 * (n & 1));
        }
    }

    /** AArch32: sets D {@code n}, and if {@code q} is 1 the next one too. */
    public void block(int n, int q, long low, long high) {
        vector(n, low);
        if (q != 0) {
            vector(n + 1, high);
        }
    }

    /** The lowest element of V {@code n}, of {@code 8 << size} bits, zero-extended. */
    public long f(int size, int n) {
        return vector(2 * n) & -1L >>> 64 - (8 << size);
    }

    /** Sets V {@code n} to a zero-extended element. */
    public void f(int n, long value) {
        vector(2 * n, value);
        vector(2 * n + 1, 0);
    }

    /** Sets V {@code n} to the {@code 8 << size} low bits of a value. */
    public void f(int size, int n, long value) {
        f(n, value & -1L >>> 64 - (8 << size));
    }

    /** An element of V {@code n}, of {@code 8 << size} bits, zero-extended. */
    public long element(int size, int n, int index) {
        return Elements.get(size, vector(2 * n + (index >> 3 - size)), index << 3 + size & 63);
    }

    /** Sets an element of V {@code n}, of {@code 8 << size} bits, and leaves the others. */
    public void element(int size, int n, int index, long value) {
        int i = 2 * n + (index >> 3 - size);
        vector(i, Elements.with(size, vector(i), index << 3 + size & 63, value));
    }

    /** What narrowing makes: all of V {@code n}, or its upper half if {@code q} is 1. */
    public void narrow(int n, int q, long value) {
        vector(2 * n + q, value);
        if (q == 0) {
            vector(2 * n + 1, 0);
        }
    }

    /** The second 64 bits of two operands of 64 bits, or of the first of two operands of 128 if {@code q} is 1. */
    public long second(int q, int n, int m) {
        return q == 0 ? vector(2 * m) : vector(2 * n + 1);
    }
}
