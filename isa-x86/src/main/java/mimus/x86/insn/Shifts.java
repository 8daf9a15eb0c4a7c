package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.ShiftFlags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** Shifts and rotations. */
final class Shifts {
    private Shifts() {}

    @Op("C0 /0 rol Eb, Ib")
    @Op("C1 /0 rol Ev, Ib")
    @Op("D0 /0 rol Eb, 1")
    @Op("D1 /0 rol Ev, 1")
    @Op("D2 /0 rol Eb, CL")
    @Op("D3 /0 rol Ev, CL")
    static long rol(X86Env e, Width w, long dst, long count) {
        return ShiftFlags.rotateLeft(e, w, dst, count);
    }

    @Op("C0 /1 ror Eb, Ib")
    @Op("C1 /1 ror Ev, Ib")
    @Op("D0 /1 ror Eb, 1")
    @Op("D1 /1 ror Ev, 1")
    @Op("D2 /1 ror Eb, CL")
    @Op("D3 /1 ror Ev, CL")
    static long ror(X86Env e, Width w, long dst, long count) {
        return ShiftFlags.rotateRight(e, w, dst, count);
    }

    @Op("C0 /2 rcl Eb, Ib")
    @Op("C1 /2 rcl Ev, Ib")
    @Op("D0 /2 rcl Eb, 1")
    @Op("D1 /2 rcl Ev, 1")
    @Op("D2 /2 rcl Eb, CL")
    @Op("D3 /2 rcl Ev, CL")
    static long rcl(X86Env e, Width w, long dst, long count) {
        return ShiftFlags.carryLeft(e, w, dst, count);
    }

    @Op("C0 /3 rcr Eb, Ib")
    @Op("C1 /3 rcr Ev, Ib")
    @Op("D0 /3 rcr Eb, 1")
    @Op("D1 /3 rcr Ev, 1")
    @Op("D2 /3 rcr Eb, CL")
    @Op("D3 /3 rcr Ev, CL")
    static long rcr(X86Env e, Width w, long dst, long count) {
        return ShiftFlags.carryRight(e, w, dst, count);
    }

    @Op("C0 /4 shl Eb, Ib")
    @Op("C1 /4 shl Ev, Ib")
    @Op("D0 /4 shl Eb, 1")
    @Op("D1 /4 shl Ev, 1")
    @Op("D2 /4 shl Eb, CL")
    @Op("D3 /4 shl Ev, CL")
    @Op("C0 /6 shl Eb, Ib")
    @Op("C1 /6 shl Ev, Ib")
    @Op("D0 /6 shl Eb, 1")
    @Op("D1 /6 shl Ev, 1")
    @Op("D2 /6 shl Eb, CL")
    @Op("D3 /6 shl Ev, CL")
    static long shl(X86Env e, Width w, long dst, long count) {
        return ShiftFlags.left(e, w, dst, count);
    }

    @Op("C0 /5 shr Eb, Ib")
    @Op("C1 /5 shr Ev, Ib")
    @Op("D0 /5 shr Eb, 1")
    @Op("D1 /5 shr Ev, 1")
    @Op("D2 /5 shr Eb, CL")
    @Op("D3 /5 shr Ev, CL")
    static long shr(X86Env e, Width w, long dst, long count) {
        return ShiftFlags.right(e, w, dst, count);
    }

    @Op("C0 /7 sar Eb, Ib")
    @Op("C1 /7 sar Ev, Ib")
    @Op("D0 /7 sar Eb, 1")
    @Op("D1 /7 sar Ev, 1")
    @Op("D2 /7 sar Eb, CL")
    @Op("D3 /7 sar Ev, CL")
    static long sar(X86Env e, Width w, long dst, long count) {
        return ShiftFlags.arithmetic(e, w, dst, count);
    }

    @Op("0F A4 shld Ev, Gv, Ib")
    @Op("0F A5 shld Ev, Gv, CL")
    static long shld(X86Env e, Width w, long dst, long src, long count) {
        return ShiftFlags.doubleLeft(e, w, dst, src, count);
    }

    @Op("0F AC shrd Ev, Gv, Ib")
    @Op("0F AD shrd Ev, Gv, CL")
    static long shrd(X86Env e, Width w, long dst, long src, long count) {
        return ShiftFlags.doubleRight(e, w, dst, src, count);
    }
}
