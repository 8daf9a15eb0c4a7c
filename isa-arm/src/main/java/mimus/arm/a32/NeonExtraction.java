package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatElementConversions;
import mimus.arm.state.FloatUnits;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD, two registers: elements of half and of twice the width; Arm ARM section F3.1.9. */
final class NeonExtraction {
    private NeonExtraction() {}

    @Insn(
            value = "vmovn.i<wide> dd, qm",
            bits = "1111 001 1 1 dd.4:1 11 size:2 10 dd:4 0 0100 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vmovn.i<wide> dd, qm",
            bits = "111 1 1111 1 dd.4:1 11 size:2 10 dd:4 0 0100 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vmovnI(ArmEnv e, int size, int dd, int qm) {
        e.vector(dd, Wide.narrow(size, e.vector(qm), e.vector(qm + 1)));
    }

    @Insn(
            value = "vqmovun.s<wide> dd, qm",
            bits = "1111 001 1 1 dd.4:1 11 size:2 10 dd:4 0 0100 1 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqmovun.s<wide> dd, qm",
            bits = "111 1 1111 1 dd.4:1 11 size:2 10 dd:4 0 0100 1 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqmovunS(ArmEnv e, int size, int dd, int qm) {
        e.vector(dd, Wide.sqxtun(e.floats, size, e.vector(qm), e.vector(qm + 1)));
    }

    @Insn(
            value = "vqmovn.s<wide> dd, qm",
            bits = "1111 001 1 1 dd.4:1 11 size:2 10 dd:4 0 0101 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqmovn.s<wide> dd, qm",
            bits = "111 1 1111 1 dd.4:1 11 size:2 10 dd:4 0 0101 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqmovnS(ArmEnv e, int size, int dd, int qm) {
        e.vector(dd, Wide.sqxtn(e.floats, size, e.vector(qm), e.vector(qm + 1)));
    }

    @Insn(
            value = "vqmovn.u<wide> dd, qm",
            bits = "1111 001 1 1 dd.4:1 11 size:2 10 dd:4 0 0101 1 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vqmovn.u<wide> dd, qm",
            bits = "111 1 1111 1 dd.4:1 11 size:2 10 dd:4 0 0101 1 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vqmovnU(ArmEnv e, int size, int dd, int qm) {
        e.vector(dd, Wide.uqxtn(e.floats, size, e.vector(qm), e.vector(qm + 1)));
    }

    @Insn(
            value = "vshll.i<size> qd, dm, #width",
            bits = "1111 001 1 1 qd.4:1 11 size:2 10 qd:4 0 0110 0 dm.4:1 0 dm:4 width=0",
            reserved = {"size=3", "qd=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vshll.i<size> qd, dm, #width",
            bits = "111 1 1111 1 qd.4:1 11 size:2 10 qd:4 0 0110 0 dm.4:1 0 dm:4 width=0",
            reserved = {"size=3", "qd=xxxx1"},
            set = T32,
            feature = "neon")
    static void vshllWidth(ArmEnv e, int size, int qd, int dm) {
        long a = e.vector(dm);
        e.block(qd, 1, Wide.unsigned(size, a) << (8 << size), Wide.unsigned(size, a >>> 32) << (8 << size));
    }

    @Insn(
            value = "vcvt.f16.f32 dd, qm",
            bits = "1111 001 1 1 dd.4:1 11 01 10 dd:4 0 1100 0 qm.4:1 0 qm:4",
            reserved = "qm=xxxx1",
            feature = "neon")
    @Insn(
            value = "vcvt.f16.f32 dd, qm",
            bits = "111 1 1111 1 dd.4:1 11 01 10 dd:4 0 1100 0 qm.4:1 0 qm:4",
            reserved = "qm=xxxx1",
            set = T32,
            feature = "neon")
    static void vcvtToHalf(ArmEnv e, int dd, int qm) {
        FloatUnits f = e.floats.standard;
        e.vector(
                dd,
                FloatElementConversions.narrow(f, 1, e.vector(qm))
                        | FloatElementConversions.narrow(f, 1, e.vector(qm + 1)) << 32);
    }

    @Insn(
            value = "vcvt.f32.f16 qd, dm",
            bits = "1111 001 1 1 qd.4:1 11 01 10 qd:4 0 1110 0 dm.4:1 0 dm:4",
            reserved = "qd=xxxx1",
            feature = "neon")
    @Insn(
            value = "vcvt.f32.f16 qd, dm",
            bits = "111 1 1111 1 qd.4:1 11 01 10 qd:4 0 1110 0 dm.4:1 0 dm:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "neon")
    static void vcvtFromHalf(ArmEnv e, int qd, int dm) {
        FloatUnits f = e.floats.standard;
        long a = e.vector(dm);
        e.block(qd, 1, FloatElementConversions.widen(f, 1, a), FloatElementConversions.widen(f, 1, a >>> 32));
    }
}
