package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import mimus.arm.state.AesRound;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.Sha1;
import mimus.arm.state.Sha256;
import mimus.bits.Carryless;
import mimus.insn.Insn;

/** Cryptography: AES, SHA-1, SHA-256 and long polynomials; Arm ARM section F3.1.12. */
final class Cryptography {
    private Cryptography() {}

    @Insn(
            value = "aese.8 qd, qm",
            bits = "1111 001 1 1 qd.4:1 11 00 00 qd:4 0 0110 0 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            feature = "aes")
    @Insn(
            value = "aese.8 qd, qm",
            bits = "111 1 1111 1 qd.4:1 11 00 00 qd:4 0 0110 0 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "aes")
    static void aese(ArmEnv e, int qd, int qm) {
        AesRound.encrypt(e, qd >> 1, e.vector(qd) ^ e.vector(qm), e.vector(qd + 1) ^ e.vector(qm + 1));
    }

    @Insn(
            value = "aesd.8 qd, qm",
            bits = "1111 001 1 1 qd.4:1 11 00 00 qd:4 0 0110 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            feature = "aes")
    @Insn(
            value = "aesd.8 qd, qm",
            bits = "111 1 1111 1 qd.4:1 11 00 00 qd:4 0 0110 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "aes")
    static void aesd(ArmEnv e, int qd, int qm) {
        AesRound.decrypt(e, qd >> 1, e.vector(qd) ^ e.vector(qm), e.vector(qd + 1) ^ e.vector(qm + 1));
    }

    @Insn(
            value = "aesmc.8 qd, qm",
            bits = "1111 001 1 1 qd.4:1 11 00 00 qd:4 0 0111 0 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            feature = "aes")
    @Insn(
            value = "aesmc.8 qd, qm",
            bits = "111 1 1111 1 qd.4:1 11 00 00 qd:4 0 0111 0 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "aes")
    static void aesmc(ArmEnv e, int qd, int qm) {
        e.block(qd, 1, AesRound.mixColumns(e.vector(qm)), AesRound.mixColumns(e.vector(qm + 1)));
    }

    @Insn(
            value = "aesimc.8 qd, qm",
            bits = "1111 001 1 1 qd.4:1 11 00 00 qd:4 0 0111 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            feature = "aes")
    @Insn(
            value = "aesimc.8 qd, qm",
            bits = "111 1 1111 1 qd.4:1 11 00 00 qd:4 0 0111 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "aes")
    static void aesimc(ArmEnv e, int qd, int qm) {
        e.block(qd, 1, AesRound.unmixColumns(e.vector(qm)), AesRound.unmixColumns(e.vector(qm + 1)));
    }

    @Insn(
            value = "sha1h.32 qd, qm",
            bits = "1111 001 1 1 qd.4:1 11 10 01 qd:4 0 0101 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            feature = "sha1")
    @Insn(
            value = "sha1h.32 qd, qm",
            bits = "111 1 1111 1 qd.4:1 11 10 01 qd:4 0 0101 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha1")
    static void sha1h(ArmEnv e, int qd, int qm) {
        e.block(qd, 1, Integer.rotateLeft((int) e.vector(qm), 30) & 0xffff_ffffL, 0);
    }

    @Insn(
            value = "sha1su1.32 qd, qm",
            bits = "1111 001 1 1 qd.4:1 11 10 10 qd:4 0 0111 0 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            feature = "sha1")
    @Insn(
            value = "sha1su1.32 qd, qm",
            bits = "111 1 1111 1 qd.4:1 11 10 10 qd:4 0 0111 0 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha1")
    static void sha1su1(ArmEnv e, int qd, int qm) {
        Sha1.schedule(e, qd >> 1, qm >> 1);
    }

    @Insn(
            value = "sha256su0.32 qd, qm",
            bits = "1111 001 1 1 qd.4:1 11 10 10 qd:4 0 0111 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            feature = "sha2")
    @Insn(
            value = "sha256su0.32 qd, qm",
            bits = "111 1 1111 1 qd.4:1 11 10 10 qd:4 0 0111 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha2")
    static void sha256su0(ArmEnv e, int qd, int qm) {
        Sha256.scheduleFirst(e, qd >> 1, qm >> 1);
    }

    @Insn(
            value = "sha1c.32 qd, qn, qm",
            bits = "1111 001 0 0 qd.4:1 00 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            feature = "sha1")
    @Insn(
            value = "sha1c.32 qd, qn, qm",
            bits = "111 0 1111 0 qd.4:1 00 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha1")
    static void sha1c(ArmEnv e, int qd, int qn, int qm) {
        Sha1.rounds(e, 0, qd >> 1, (int) e.vector(qn), qm >> 1);
    }

    @Insn(
            value = "sha1p.32 qd, qn, qm",
            bits = "1111 001 0 0 qd.4:1 01 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            feature = "sha1")
    @Insn(
            value = "sha1p.32 qd, qn, qm",
            bits = "111 0 1111 0 qd.4:1 01 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha1")
    static void sha1p(ArmEnv e, int qd, int qn, int qm) {
        Sha1.rounds(e, 1, qd >> 1, (int) e.vector(qn), qm >> 1);
    }

    @Insn(
            value = "sha1m.32 qd, qn, qm",
            bits = "1111 001 0 0 qd.4:1 10 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            feature = "sha1")
    @Insn(
            value = "sha1m.32 qd, qn, qm",
            bits = "111 0 1111 0 qd.4:1 10 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha1")
    static void sha1m(ArmEnv e, int qd, int qn, int qm) {
        Sha1.rounds(e, 2, qd >> 1, (int) e.vector(qn), qm >> 1);
    }

    @Insn(
            value = "sha1su0.32 qd, qn, qm",
            bits = "1111 001 0 0 qd.4:1 11 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            feature = "sha1")
    @Insn(
            value = "sha1su0.32 qd, qn, qm",
            bits = "111 0 1111 0 qd.4:1 11 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha1")
    static void sha1su0(ArmEnv e, int qd, int qn, int qm) {
        long low = e.vector(qd) ^ e.vector(qd + 1) ^ e.vector(qm);
        e.block(qd, 1, low, e.vector(qd + 1) ^ e.vector(qn) ^ e.vector(qm + 1));
    }

    @Insn(
            value = "sha256h.32 qd, qn, qm",
            bits = "1111 001 1 0 qd.4:1 00 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            feature = "sha2")
    @Insn(
            value = "sha256h.32 qd, qn, qm",
            bits = "111 1 1111 0 qd.4:1 00 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha2")
    static void sha256h(ArmEnv e, int qd, int qn, int qm) {
        Sha256.rounds(e, qd >> 1, qn >> 1, qm >> 1, true);
    }

    @Insn(
            value = "sha256h2.32 qd, qn, qm",
            bits = "1111 001 1 0 qd.4:1 01 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            feature = "sha2")
    @Insn(
            value = "sha256h2.32 qd, qn, qm",
            bits = "111 1 1111 0 qd.4:1 01 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha2")
    static void sha256h2(ArmEnv e, int qd, int qn, int qm) {
        Sha256.rounds(e, qn >> 1, qd >> 1, qm >> 1, false);
    }

    @Insn(
            value = "sha256su1.32 qd, qn, qm",
            bits = "1111 001 1 0 qd.4:1 10 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            feature = "sha2")
    @Insn(
            value = "sha256su1.32 qd, qn, qm",
            bits = "111 1 1111 0 qd.4:1 10 qn:4 qd:4 1100 qn.4:1 1 qm.4:1 0 qm:4",
            reserved = {"qd=xxxx1", "qn=xxxx1", "qm=xxxx1"},
            set = T32,
            feature = "sha2")
    static void sha256su1(ArmEnv e, int qd, int qn, int qm) {
        Sha256.scheduleSecond(e, qd >> 1, qn >> 1, qm >> 1);
    }

    @Insn(
            value = "vmull.p64 qd, dn, dm",
            bits = "1111 001 0 1 qd.4:1 10 dn:4 qd:4 1110 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = "qd=xxxx1",
            feature = "pmull")
    @Insn(
            value = "vmull.p64 qd, dn, dm",
            bits = "111 0 1111 1 qd.4:1 10 dn:4 qd:4 1110 dn.4:1 0 dm.4:1 0 dm:4",
            reserved = "qd=xxxx1",
            set = T32,
            feature = "pmull")
    static void vmullPolynomial(ArmEnv e, int qd, int dn, int dm) {
        long a = e.vector(dn);
        long b = e.vector(dm);
        e.block(qd, 1, Carryless.low(a, b), Carryless.high(a, b));
    }
}
