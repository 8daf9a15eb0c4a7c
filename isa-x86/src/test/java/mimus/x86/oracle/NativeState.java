package mimus.x86.oracle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import mimus.ieee.Extended;
import mimus.memory.PagedSpace;
import mimus.memory.Protection;
import mimus.x86.state.Eflags;
import mimus.x86.state.X86Env;

/** The state before a case and after it, as {@code tools/oracle/x86/native.c} makes, hashes and shows it. */
final class NativeState {
    static final long CODE = 0x10000000L;
    static final long DATA = 0x20000000L;
    static final int CODE_SIZE = 0x10000;
    private static final int PAGE = 0x1000;
    private static final int MEMORY = 64;

    /** Bytes that are mapped behind those that are compared. */
    static final int BEYOND = PAGE - 2 * MEMORY;

    private static final int FLAGS = 0xcd5;

    final long[] vector = new long[64];
    final long[] gpr = new long[16];
    final long[] significand = new long[8];
    final int[] exponent = new int[8];
    final byte[] memory = new byte[2 * MEMORY];
    int control;
    int status;
    int tags;
    int mxcsr;
    long flags;
    int signal;

    private NativeState() {}

    static NativeState before(long seed) {
        return before(new NativeRandom(seed));
    }

    private static NativeState before(NativeRandom r) {
        NativeState s = new NativeState();
        int flavour = (int) r.next() & 3;
        for (int i = 0; i < s.vector.length; i++) {
            s.vector[i] = r.word(flavour);
        }
        ByteBuffer memory = ByteBuffer.wrap(s.memory).order(ByteOrder.LITTLE_ENDIAN);
        while (memory.hasRemaining()) {
            memory.putLong(r.word(flavour));
        }
        for (int i = 0; i < 16; i++) {
            s.gpr[i] = r.word(flavour);
        }
        s.gpr[3] = DATA + MEMORY;
        s.gpr[4] = DATA + PAGE;
        s.control(r);
        for (int i = 0; i < 8; i++) {
            s.number(r, i);
        }
        return s;
    }

    /** The same, changed as {@code whole} of the program changes it, for 64-bit or 32-bit code. */
    static NativeState whole(long seed, boolean wide, boolean jumps) {
        NativeRandom random = new NativeRandom(seed);
        NativeState s = before(random);
        long r = random.next();
        if (jumps || (r & 1) != 0) {
            s.codeAddresses(wide);
        }
        s.gpr[1] = r >>> 1 & 7;
        s.gpr[3] = DATA + MEMORY;
        s.gpr[4] = DATA + MEMORY;
        s.gpr[5] = DATA + MEMORY + (r >>> 4 & 24);
        s.gpr[6] = DATA + (r >>> 8 & 63);
        s.gpr[7] = DATA + (r >>> 16 & 63);
        for (int i = 0; i < 16 && !wide; i++) {
            s.gpr[i] = i < 8 ? s.gpr[i] & 0xffffffffL : 0;
        }
        if (!wide) {
            Arrays.fill(s.vector, 32, 64, 0);
        }
        return s;
    }

    private void codeAddresses(boolean wide) {
        for (int i = 0; i < 16; i++) {
            gpr[i] = CODE + 0x200 + (gpr[i] & 0x3ff8);
        }
        ByteBuffer words = ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < memory.length; i += 4) {
            words.putInt(i, (i & 4) != 0 && wide ? 0 : (int) CODE + 0x200 + ((memory[i] & 0xff) << 3));
        }
    }

    private void control(NativeRandom random) {
        long r = random.next();
        flags = 0x202 | r & 0x8d5;
        mxcsr = 0x1f80 | (int) (r >>> 20 & 3) << 13;
        switch ((int) (r >>> 16) & 7) {
            case 0 -> mxcsr |= 0x8000;
            case 1 -> mxcsr |= 0x40;
            case 2 -> mxcsr |= 0x8040;
            case 3 -> mxcsr ^= (int) (r >>> 24 & 0x3f) << 7;
            case 4 -> mxcsr |= (int) (r >>> 24 & 0x3f);
            default -> {}
        }
        control = 0x37f;
        if ((r >>> 40 & 1) != 0) {
            int top = (int) (r >>> 41) & 7;
            int depth = (int) (r >>> 44) & 15;
            control = 0x7f | new int[] {0, 2, 3, 3}[(int) (r >>> 48) & 3] << 8 | (int) (r >>> 50 & 3) << 10;
            if ((r >>> 52 & 7) == 0) {
                control &= ~(int) (r >>> 55 & 0x3f);
            }
            status = top << 11;
            for (int i = 0; i < (depth > 8 ? 6 : depth); i++) {
                tags |= 1 << (top + i & 7);
            }
        }
    }

    private void number(NativeRandom random, int i) {
        long e = random.next();
        long f = random.next();
        significand[i] = f | ((e & 31) != 0 ? 1L << 63 : 0);
        if ((e >>> 8 & 3) == 0) {
            significand[i] &= -1L << (e >>> 10 & 63);
        }
        int field = 16383 - 8 + (int) (e >>> 16 & 15);
        switch ((int) (e >>> 24) & 15) {
            case 0 -> field = 0;
            case 1 -> field = 0x7fff;
            case 2 -> field = (int) (e >>> 32) & 0x7fff;
            case 3 -> {
                field = 0;
                significand[i] = 0;
            }
            case 4 -> field = 16383 + 60;
            case 5 -> {
                field = 0x7fff;
                significand[i] = 1L << 63;
            }
            case 6 -> field = 16383 + 1020 + (int) (e >>> 32 & 7);
            case 7 -> field = 16383 - 127 - 20 + (int) (e >>> 32 & 31);
            default -> {}
        }
        exponent[i] = field | (int) (e >>> 63) << 15;
    }

    /** Puts all into a processor whose memory has the two pages. */
    void into(X86Env e, PagedSpace space) {
        space.poke(DATA, memory, 0, memory.length);
        for (int i = 0; i < 64; i++) {
            e.v(i >> 2, i & 3, vector[i]);
        }
        for (int i = 0; i < 16; i++) {
            e.r(i, gpr[i]);
        }
        for (int i = 0; i < 8; i++) {
            e.x87.register(i).set(exponent[i], significand[i]);
        }
        e.x87.initialize();
        e.x87.words.control(control);
        e.x87.words.status(status);
        e.x87.full(tags);
        e.mxcsr.write(mxcsr);
        Eflags.status(e, flags);
        e.resumeAt(CODE);
    }

    static PagedSpace space(boolean wide) {
        PagedSpace space = new PagedSpace(false, false, wide ? 1L << 47 : 1L << 32);
        space.map(CODE, CODE_SIZE, Protection.ALL);
        space.map(DATA, PAGE, Protection.READ | Protection.WRITE);
        return space;
    }

    static NativeState after(X86Env e, PagedSpace space, int signal) {
        NativeState s = new NativeState();
        space.peek(DATA, s.memory, 0, s.memory.length);
        for (int i = 0; i < 64; i++) {
            s.vector[i] = e.v(i >> 2, i & 3);
        }
        for (int i = 0; i < 16; i++) {
            s.gpr[i] = e.r(i);
        }
        for (int i = 0; i < 8; i++) {
            Extended x = e.x87.register(i);
            s.significand[i] = x.significand;
            s.exponent[i] = x.signExponent;
        }
        s.control = e.x87.words.control();
        s.status = e.x87.words.status();
        s.tags = e.x87.full();
        s.mxcsr = e.mxcsr.read();
        s.flags = Eflags.read(e) & FLAGS;
        s.signal = signal;
        return s;
    }

    int hash() {
        NativeHash h = new NativeHash();
        for (long part : vector) {
            h.add(part, 8);
        }
        for (long value : gpr) {
            h.add(value, 8);
        }
        for (int i = 0; i < 8; i++) {
            h.add(significand[i], 8);
            h.add(exponent[i], 2);
        }
        h.add(control, 2);
        h.add(status, 2);
        h.add(tags, 1);
        h.add(mxcsr, 4);
        h.add(flags, 8);
        for (byte b : memory) {
            h.add(b, 1);
        }
        h.add(signal, 4);
        return h.value();
    }

    /** All that differs from the state before, as the program shows it. */
    String changes(NativeState before) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            show(out, "v" + (i >> 2) + "." + (i & 3), vector[i], before.vector[i]);
        }
        for (int i = 0; i < 16; i++) {
            show(out, "r" + i, gpr[i], before.gpr[i]);
        }
        for (int i = 0; i < 8; i++) {
            if (significand[i] != before.significand[i] || exponent[i] != before.exponent[i]) {
                out.append(" st%d=%04x%016x".formatted(i, exponent[i], significand[i]));
            }
        }
        show(out, "fcw", control, before.control);
        show(out, "fsw", status, before.status);
        show(out, "ftw", tags, before.tags);
        show(out, "mxcsr", mxcsr, before.mxcsr);
        show(out, "flags", flags, before.flags & FLAGS);
        ByteBuffer now = ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer then = ByteBuffer.wrap(before.memory).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < memory.length; i += 8) {
            show(out, "m" + i, now.getLong(i), then.getLong(i));
        }
        show(out, "sig", signal, 0);
        return out.toString();
    }

    private static void show(StringBuilder out, String name, long value, long before) {
        if (value != before) {
            out.append(' ').append(name).append('=').append(Long.toHexString(value));
        }
    }
}
