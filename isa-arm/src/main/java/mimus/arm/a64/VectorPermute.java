package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Permutation;
import mimus.insn.Insn;

/** Advanced SIMD permute, extract and table lookup. */
final class VectorPermute {
    private VectorPermute() {}

    @Insn(value = "uzp1 vd, vn, vm", bits = "0 q:1 0 01110 size:2 0 vm:5 0 001 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void uzp1(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.evens(size, e.v(vn, 0), e.second(q, vn, vm)), Elements.evens(size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "uzp2 vd, vn, vm", bits = "0 q:1 0 01110 size:2 0 vm:5 0 101 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void uzp2(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(vd, q, Elements.odds(size, e.v(vn, 0), e.second(q, vn, vm)), Elements.odds(size, e.v(vm, 0), e.v(vm, 1)));
    }

    @Insn(value = "zip1 vd, vn, vm", bits = "0 q:1 0 01110 size:2 0 vm:5 0 011 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void zip1(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long n = e.v(vn, 0);
        long m = e.v(vm, 0);
        e.v(vd, q, Permutation.zipLow(size, n, m), Permutation.zipHigh(size, n, m));
    }

    @Insn(value = "zip2 vd, vn, vm", bits = "0 q:1 0 01110 size:2 0 vm:5 0 111 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void zip2(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        long n = e.v(vn, q);
        long m = e.v(vm, q);
        long high = Permutation.zipHigh(size, n, m);
        e.v(vd, q, q == 0 ? high : Permutation.zipLow(size, n, m), high);
    }

    @Insn(value = "trn1 vd, vn, vm", bits = "0 q:1 0 01110 size:2 0 vm:5 0 010 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void trn1(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                Permutation.trnEven(size, e.v(vn, 0), e.v(vm, 0)),
                size == 3 ? e.v(vm, 0) : Permutation.trnEven(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(value = "trn2 vd, vn, vm", bits = "0 q:1 0 01110 size:2 0 vm:5 0 110 10 vn:5 vd:5", reserved = "q=0 size=3")
    static void trn2(ArmEnv e, int q, int size, int vd, int vn, int vm) {
        e.v(
                vd,
                q,
                size == 3 ? e.v(vn, 1) : Permutation.trnOdd(size, e.v(vn, 0), e.v(vm, 0)),
                size == 3 ? e.v(vm, 1) : Permutation.trnOdd(size, e.v(vn, 1), e.v(vm, 1)));
    }

    @Insn(
            value = "ext vd, vn, vm, #first",
            bits = "0 q:1 1 01110 00 size=0 0 vm:5 0 first:4 0 vn:5 vd:5",
            reserved = "q=0 first=1xxx")
    static void ext(ArmEnv e, int q, int vd, int vn, int vm, int first) {
        e.v(vd, q, Permutation.ext(e, q, vn, vm, first), Permutation.ext(e, q, vn, vm, first + 8));
    }

    @Insn(value = "tbl vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 00 0 00 vntable:5 vdb:5 count=1")
    @Insn(value = "tbl vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 01 0 00 vntable:5 vdb:5 count=2")
    @Insn(value = "tbl vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 10 0 00 vntable:5 vdb:5 count=3")
    @Insn(value = "tbl vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 11 0 00 vntable:5 vdb:5 count=4")
    static void tbl(ArmEnv e, int q, int count, int vdb, int vntable, int vmb) {
        e.v(
                vdb,
                q,
                Permutation.table(e, vntable, count, e.v(vmb, 0), 0),
                q == 0 ? 0 : Permutation.table(e, vntable, count, e.v(vmb, 1), 0));
    }

    @Insn(value = "tbx vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 00 1 00 vntable:5 vdb:5 count=1")
    @Insn(value = "tbx vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 01 1 00 vntable:5 vdb:5 count=2")
    @Insn(value = "tbx vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 10 1 00 vntable:5 vdb:5 count=3")
    @Insn(value = "tbx vdb, {vntable}, vmb", bits = "0 q:1 0 01110 00 0 vmb:5 0 11 1 00 vntable:5 vdb:5 count=4")
    static void tbx(ArmEnv e, int q, int count, int vdb, int vntable, int vmb) {
        e.v(
                vdb,
                q,
                Permutation.table(e, vntable, count, e.v(vmb, 0), e.v(vdb, 0)),
                q == 0 ? 0 : Permutation.table(e, vntable, count, e.v(vmb, 1), e.v(vdb, 1)));
    }
}
