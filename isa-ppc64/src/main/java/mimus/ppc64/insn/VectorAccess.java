package mimus.ppc64.insn;

import mimus.insn.Insn;
import mimus.ppc64.state.Permute;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.VectorElements;
import mimus.ppc64.state.Vscr;

/** Vector loads and stores, and the vector status and control register (Power ISA Book I, 6.7 and 6.15). */
final class VectorAccess {
    private VectorAccess() {}

    // In little-endian order the last byte of an element, and the last element, is the first in memory.

    @Insn(value = "lvx vrt, base, rb", bits = "011111 vrt:5 base:5 rb:5 0001100111 -")
    static void lvx(Ppc64Env e, int vrt, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -16;
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.v(vrt, e.bigEndian() ? first : second, e.bigEndian() ? second : first);
    }

    @Insn(value = "lvxl vrt, base, rb", bits = "011111 vrt:5 base:5 rb:5 0101100111 -")
    static void lvxl(Ppc64Env e, int vrt, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -16;
        long first = e.load64(address);
        long second = e.load64(address + 8);
        e.v(vrt, e.bigEndian() ? first : second, e.bigEndian() ? second : first);
    }

    @Insn(value = "stvx vrs, base, rb", bits = "011111 vrs:5 base:5 rb:5 0011100111 -")
    static void stvx(Ppc64Env e, int vrs, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -16;
        e.store64(address, e.bigEndian() ? e.vh(vrs) : e.vl(vrs));
        e.store64(address + 8, e.bigEndian() ? e.vl(vrs) : e.vh(vrs));
    }

    @Insn(value = "stvxl vrs, base, rb", bits = "011111 vrs:5 base:5 rb:5 0111100111 -")
    static void stvxl(Ppc64Env e, int vrs, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -16;
        e.store64(address, e.bigEndian() ? e.vh(vrs) : e.vl(vrs));
        e.store64(address + 8, e.bigEndian() ? e.vl(vrs) : e.vh(vrs));
    }

    @Insn(value = "lvebx vrt, base, rb", bits = "011111 vrt:5 base:5 rb:5 0000000111 -")
    static void lvebx(Ppc64Env e, int vrt, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -1;
        VectorElements.set(e, vrt, 8, VectorElements.index(e, address, 8), e.load8(address));
    }

    @Insn(value = "lvehx vrt, base, rb", bits = "011111 vrt:5 base:5 rb:5 0000100111 -")
    static void lvehx(Ppc64Env e, int vrt, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -2;
        VectorElements.set(e, vrt, 16, VectorElements.index(e, address, 16), e.load16(address));
    }

    @Insn(value = "lvewx vrt, base, rb", bits = "011111 vrt:5 base:5 rb:5 0001000111 -")
    static void lvewx(Ppc64Env e, int vrt, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -4;
        VectorElements.set(e, vrt, 32, VectorElements.index(e, address, 32), e.load32(address));
    }

    @Insn(value = "stvebx vrs, base, rb", bits = "011111 vrs:5 base:5 rb:5 0010000111 -")
    static void stvebx(Ppc64Env e, int vrs, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -1;
        e.store8(address, (int) VectorElements.get(e, vrs, 8, VectorElements.index(e, address, 8)));
    }

    @Insn(value = "stvehx vrs, base, rb", bits = "011111 vrs:5 base:5 rb:5 0010100111 -")
    static void stvehx(Ppc64Env e, int vrs, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -2;
        e.store16(address, (int) VectorElements.get(e, vrs, 16, VectorElements.index(e, address, 16)));
    }

    @Insn(value = "stvewx vrs, base, rb", bits = "011111 vrs:5 base:5 rb:5 0011000111 -")
    static void stvewx(Ppc64Env e, int vrs, int base, int rb) {
        long address = e.base(base) + e.r(rb) & -4;
        e.store32(address, (int) VectorElements.get(e, vrs, 32, VectorElements.index(e, address, 32)));
    }

    @Insn(value = "lvsl vrt, base, rb", bits = "011111 vrt:5 base:5 rb:5 0000000110 -")
    static void lvsl(Ppc64Env e, int vrt, int base, int rb) {
        int n = (int) (e.base(base) + e.r(rb)) & 0xf;
        e.v(vrt, Permute.ascending(n), Permute.ascending(n + 8));
    }

    @Insn(value = "lvsr vrt, base, rb", bits = "011111 vrt:5 base:5 rb:5 0000100110 -")
    static void lvsr(Ppc64Env e, int vrt, int base, int rb) {
        int n = 16 - ((int) (e.base(base) + e.r(rb)) & 0xf);
        e.v(vrt, Permute.ascending(n), Permute.ascending(n + 8));
    }

    @Insn(value = "mfvscr vrt", bits = "000100 vrt:5 ----- ----- 11000000100")
    static void mfvscr(Ppc64Env e, int vrt) {
        e.v(vrt, 0, Vscr.read(e));
    }

    @Insn(value = "mtvscr vrb", bits = "000100 ----- ----- vrb:5 11001000100")
    static void mtvscr(Ppc64Env e, int vrb) {
        Vscr.write(e, (int) e.vl(vrb));
    }
}
