package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD, three registers: results of twice the width, and of half; Arm ARM section F3.1.9. */
final class NeonWidening {
    private NeonWidening() {}

    @Insn(
            value = "vaddl.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 0000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vaddl.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 0000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vaddlS(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(size + 1, Wide.signed(size, a), Wide.signed(size, b)),
                Elements.add(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32)));
    }

    @Insn(
            value = "vsubl.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 0010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vsubl.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 0010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vsublS(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.sub(size + 1, Wide.signed(size, a), Wide.signed(size, b)),
                Elements.sub(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32)));
    }

    @Insn(
            value = "vaddw.s<size> qd, qn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 qn:4 qd:4 0001 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vaddw.s<size> qd, qn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 qn:4 qd:4 0001 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vaddwS(ArmEnv e, int size, int qd, int qn, int dm) {
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(size + 1, e.vector(qn), Wide.signed(size, b)),
                Elements.add(size + 1, e.vector(qn + 1), Wide.signed(size, b >>> 32)));
    }

    @Insn(
            value = "vsubw.s<size> qd, qn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 qn:4 qd:4 0011 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vsubw.s<size> qd, qn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 qn:4 qd:4 0011 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vsubwS(ArmEnv e, int size, int qd, int qn, int dm) {
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.sub(size + 1, e.vector(qn), Wide.signed(size, b)),
                Elements.sub(size + 1, e.vector(qn + 1), Wide.signed(size, b >>> 32)));
    }

    @Insn(
            value = "vabdl.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 0111 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vabdl.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 0111 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabdlS(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.sabd(size + 1, Wide.signed(size, a), Wide.signed(size, b)),
                Elements.sabd(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32)));
    }

    @Insn(
            value = "vabal.s<size> qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 size:2 dn:4 qd:4 0101 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vabal.s<size> qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 size:2 dn:4 qd:4 0101 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabalS(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(
                        size + 1, e.vector(qd), Elements.sabd(size + 1, Wide.signed(size, a), Wide.signed(size, b))),
                Elements.add(
                        size + 1,
                        e.vector(qd + 1),
                        Elements.sabd(size + 1, Wide.signed(size, a >>> 32), Wide.signed(size, b >>> 32))));
    }

    @Insn(
            value = "vaddl.u<size> qd, dn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 dn:4 qd:4 0000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vaddl.u<size> qd, dn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 dn:4 qd:4 0000 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vaddlU(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b)),
                Elements.add(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(
            value = "vsubl.u<size> qd, dn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 dn:4 qd:4 0010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vsubl.u<size> qd, dn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 dn:4 qd:4 0010 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vsublU(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.sub(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b)),
                Elements.sub(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(
            value = "vaddw.u<size> qd, qn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 qn:4 qd:4 0001 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vaddw.u<size> qd, qn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 qn:4 qd:4 0001 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vaddwU(ArmEnv e, int size, int qd, int qn, int dm) {
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(size + 1, e.vector(qn), Wide.unsigned(size, b)),
                Elements.add(size + 1, e.vector(qn + 1), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(
            value = "vsubw.u<size> qd, qn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 qn:4 qd:4 0011 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vsubw.u<size> qd, qn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 qn:4 qd:4 0011 qn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vsubwU(ArmEnv e, int size, int qd, int qn, int dm) {
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.sub(size + 1, e.vector(qn), Wide.unsigned(size, b)),
                Elements.sub(size + 1, e.vector(qn + 1), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(
            value = "vabdl.u<size> qd, dn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 dn:4 qd:4 0111 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vabdl.u<size> qd, dn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 dn:4 qd:4 0111 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabdlU(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.uabd(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b)),
                Elements.uabd(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32)));
    }

    @Insn(
            value = "vabal.u<size> qd, dn, dm",
            bits = "1111 001 1 1 qd.4:1 size:2 dn:4 qd:4 0101 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            feature = "neon")
    @Insn(
            value = "vabal.u<size> qd, dn, dm",
            bits = "111 1 1111 1 qd.4:1 size:2 dn:4 qd:4 0101 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = {"qd=xxxx1", "size=3"},
            set = T32,
            feature = "neon")
    static void vabalU(ArmEnv e, int size, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(
                qd,
                1,
                Elements.add(
                        size + 1,
                        e.vector(qd),
                        Elements.uabd(size + 1, Wide.unsigned(size, a), Wide.unsigned(size, b))),
                Elements.add(
                        size + 1,
                        e.vector(qd + 1),
                        Elements.uabd(size + 1, Wide.unsigned(size, a >>> 32), Wide.unsigned(size, b >>> 32))));
    }

    @Insn(
            value = "vaddhn.i<wide> dd, qn, qm",
            bits = "1111 001 0 1 dd.4:1 size:2 qn:4 dd:4 0100 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vaddhn.i<wide> dd, qn, qm",
            bits = "111 0 1111 1 dd.4:1 size:2 qn:4 dd:4 0100 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vaddhn(ArmEnv e, int size, int dd, int qn, int qm) {
        long low = Elements.add(size + 1, e.vector(qn), e.vector(qm));
        long high = Elements.add(size + 1, e.vector(qn + 1), e.vector(qm + 1));
        e.vector(dd, Wide.high(size, low, high));
    }

    @Insn(
            value = "vraddhn.i<wide> dd, qn, qm",
            bits = "1111 001 1 1 dd.4:1 size:2 qn:4 dd:4 0100 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vraddhn.i<wide> dd, qn, qm",
            bits = "111 1 1111 1 dd.4:1 size:2 qn:4 dd:4 0100 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vraddhn(ArmEnv e, int size, int dd, int qn, int qm) {
        long low = Wide.rounded(size, Elements.add(size + 1, e.vector(qn), e.vector(qm)));
        long high = Wide.rounded(size, Elements.add(size + 1, e.vector(qn + 1), e.vector(qm + 1)));
        e.vector(dd, Wide.high(size, low, high));
    }

    @Insn(
            value = "vsubhn.i<wide> dd, qn, qm",
            bits = "1111 001 0 1 dd.4:1 size:2 qn:4 dd:4 0110 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vsubhn.i<wide> dd, qn, qm",
            bits = "111 0 1111 1 dd.4:1 size:2 qn:4 dd:4 0110 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vsubhn(ArmEnv e, int size, int dd, int qn, int qm) {
        long low = Elements.sub(size + 1, e.vector(qn), e.vector(qm));
        long high = Elements.sub(size + 1, e.vector(qn + 1), e.vector(qm + 1));
        e.vector(dd, Wide.high(size, low, high));
    }

    @Insn(
            value = "vrsubhn.i<wide> dd, qn, qm",
            bits = "1111 001 1 1 dd.4:1 size:2 qn:4 dd:4 0110 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            feature = "neon")
    @Insn(
            value = "vrsubhn.i<wide> dd, qn, qm",
            bits = "111 1 1111 1 dd.4:1 size:2 qn:4 dd:4 0110 qn.4:1 0 qm.4:1 0 qm:4 wide=0",
            reserved = {"size=3", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "neon")
    static void vrsubhn(ArmEnv e, int size, int dd, int qn, int qm) {
        long low = Wide.rounded(size, Elements.sub(size + 1, e.vector(qn), e.vector(qm)));
        long high = Wide.rounded(size, Elements.sub(size + 1, e.vector(qn + 1), e.vector(qm + 1)));
        e.vector(dd, Wide.high(size, low, high));
    }
}
