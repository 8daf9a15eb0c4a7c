package mimus.x86.encode;

import java.io.ByteArrayOutputStream;
import mimus.x86.encode.Operand.InMemory;
import mimus.x86.state.X86Env;

/** ModRM, SIB and displacement for a place in memory (Intel SDM volume 2, tables 2-1 to 2-3). */
final class MemoryBytes {
    /** Bases and indices that 16-bit addresses can have, by the number in ModRM.rm. */
    private static final int[][] PAIRS_16 = {
        {X86Env.RBX, X86Env.RSI},
        {X86Env.RBX, X86Env.RDI},
        {X86Env.RBP, X86Env.RSI},
        {X86Env.RBP, X86Env.RDI},
        {X86Env.RSI, InMemory.NONE},
        {X86Env.RDI, InMemory.NONE},
        {X86Env.RBP, InMemory.NONE},
        {X86Env.RBX, InMemory.NONE}
    };

    private final int codeSize;
    private final AssemblyLine line;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int base;
    private int index;

    MemoryBytes(int codeSize, AssemblyLine line) {
        this.codeSize = codeSize;
        this.line = line;
    }

    /** The width of the address, which a prefix may have to say. */
    int addressBits(InMemory place) {
        return place.addressBits() == 0 ? codeSize : place.addressBits();
    }

    /** @throws IllegalArgumentException with a sentence if there is no such address */
    byte[] bytes(InMemory place, int reg) {
        base = place.base();
        index = place.index();
        int bits = addressBits(place);
        require(bits == codeSize || bits == 32 || bits == 16 && codeSize == 32);
        if (bits == 16) {
            write16(place, reg);
        } else {
            write(place, reg, bits);
        }
        return out.toByteArray();
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("there is no such address");
        }
    }

    private void modrm(int mod, int reg, int rm) {
        out.write(mod << 6 | reg << 3 | rm);
    }

    private void little(long value, int bits) {
        for (int shift = 0; shift < bits; shift += 8) {
            out.write((int) (value >>> shift));
        }
    }

    private int mod(long displacement, boolean mayLack, int full) {
        if (line.wants("{disp32}")) {
            return 2;
        }
        if (displacement == 0 && mayLack && !line.wants("{disp8}")) {
            return 0;
        }
        long narrow = full == 64 ? displacement : full == 32 ? (int) displacement : (short) displacement;
        return narrow == (byte) narrow ? 1 : 2;
    }

    private void write16(InMemory place, int reg) {
        if (place.isOffset()) {
            require(place.displacement() == (short) place.displacement() || place.displacement() >>> 16 == 0);
            modrm(0, reg, 6);
            little(place.displacement(), 16);
            return;
        }
        int low = 0;
        while (low < 8 && !(is(PAIRS_16[low][0], PAIRS_16[low][1]) || is(PAIRS_16[low][1], PAIRS_16[low][0]))) {
            low++;
        }
        require(low < 8 && place.scale() == 0);
        int mod = mod(place.displacement(), low != 6, 16);
        modrm(mod, reg, low);
        little(place.displacement(), mod == 1 ? 8 : mod == 2 ? 16 : 0);
    }

    private boolean is(int wantedBase, int wantedIndex) {
        return base == wantedBase && index == wantedIndex;
    }

    private void write(InMemory place, int reg, int bits) {
        long displacement = place.displacement();
        require(displacement == (int) displacement || bits == 32 && displacement >>> 32 == 0);
        if (place.relative()) {
            modrm(0, reg, 5);
            little(displacement, 32);
            return;
        }
        if (place.vectorBits() == 0 && index == X86Env.RSP && place.scale() == 0 && base != X86Env.RSP) {
            index = base;
            base = X86Env.RSP;
        }
        require(index != X86Env.RSP || place.vectorBits() != 0);
        boolean sib = index != InMemory.NONE || base == InMemory.NONE && codeSize == 64 || (base & 7) == 4;
        int sibBits = place.scale() << 6 | (index < 0 ? 4 : index & 7) << 3;
        if (base == InMemory.NONE) {
            modrm(0, reg, sib ? 4 : 5);
            if (sib) {
                out.write(sibBits | 5);
            }
            little(displacement, 32);
            return;
        }
        int mod = mod(displacement, (base & 7) != 5, bits);
        modrm(mod, reg, sib ? 4 : base & 7);
        if (sib) {
            out.write(sibBits | base & 7);
        }
        little(displacement, mod == 1 ? 8 : mod == 2 ? 32 : 0);
    }

    /** REX.B of the base, once written. */
    int baseBit() {
        return base >= 8 ? 1 : 0;
    }

    /** REX.X of the index. */
    int indexBit() {
        return index >= 8 ? 1 : 0;
    }
}
