package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.ElementShifts;
import mimus.arm.state.ImmediateShift;
import mimus.arm.state.Wide;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Advanced SIMD shift by immediate: elements of twice the width. */
final class VectorLongShifts {
    private VectorLongShifts() {}

    @Insn(
            value = "sshll<q> vdw, vn, #lshift",
            bits = "0 q:1 0 011110 immh:4 lshift:3 10100 1 vn:5 vdw:5",
            reserved = {"immh=0", "immh=1xxx"})
    @Alias(value = "sxtl<q> vdw, vn", bits = "0 q:1 0 011110 0001 000 immh=1 10100 1 vn:5 vdw:5", pseudo = true)
    @Alias(value = "sxtl<q> vdw, vn", bits = "0 q:1 0 011110 0010 000 immh=2 10100 1 vn:5 vdw:5", pseudo = true)
    @Alias(value = "sxtl<q> vdw, vn", bits = "0 q:1 0 011110 0100 000 immh=4 10100 1 vn:5 vdw:5", pseudo = true)
    static void sshll(ArmEnv e, int q, int immh, int lshift, int vdw, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        long a = e.v(vn, q);
        e.v(
                vdw,
                1,
                ElementShifts.shl(size + 1, Wide.signed(size, a), n),
                ElementShifts.shl(size + 1, Wide.signed(size, a >>> 32), n));
    }

    @Insn(
            value = "ushll<q> vdw, vn, #lshift",
            bits = "0 q:1 1 011110 immh:4 lshift:3 10100 1 vn:5 vdw:5",
            reserved = {"immh=0", "immh=1xxx"})
    @Alias(value = "uxtl<q> vdw, vn", bits = "0 q:1 1 011110 0001 000 immh=1 10100 1 vn:5 vdw:5", pseudo = true)
    @Alias(value = "uxtl<q> vdw, vn", bits = "0 q:1 1 011110 0010 000 immh=2 10100 1 vn:5 vdw:5", pseudo = true)
    @Alias(value = "uxtl<q> vdw, vn", bits = "0 q:1 1 011110 0100 000 immh=4 10100 1 vn:5 vdw:5", pseudo = true)
    static void ushll(ArmEnv e, int q, int immh, int lshift, int vdw, int vn) {
        int size = ImmediateShift.size(immh);
        int n = ImmediateShift.left(immh, lshift);
        long a = e.v(vn, q);
        e.v(
                vdw,
                1,
                ElementShifts.shl(size + 1, Wide.unsigned(size, a), n),
                ElementShifts.shl(size + 1, Wide.unsigned(size, a >>> 32), n));
    }
}
