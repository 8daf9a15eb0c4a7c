package mimus.arm.a64;

import mimus.arm.state.AesRound;
import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Cryptography: AES. */
final class Aes {
    private Aes() {}

    @Insn(value = "aese vd.16b, vn.16b", bits = "0100 1110 00 10100 00100 10 vn:5 vd:5", feature = "aes")
    static void aese(ArmEnv e, int vd, int vn) {
        AesRound.encrypt(e, vd, e.v(vd, 0) ^ e.v(vn, 0), e.v(vd, 1) ^ e.v(vn, 1));
    }

    @Insn(value = "aesd vd.16b, vn.16b", bits = "0100 1110 00 10100 00101 10 vn:5 vd:5", feature = "aes")
    static void aesd(ArmEnv e, int vd, int vn) {
        AesRound.decrypt(e, vd, e.v(vd, 0) ^ e.v(vn, 0), e.v(vd, 1) ^ e.v(vn, 1));
    }

    @Insn(value = "aesmc vd.16b, vn.16b", bits = "0100 1110 00 10100 00110 10 vn:5 vd:5", feature = "aes")
    static void aesmc(ArmEnv e, int vd, int vn) {
        e.v(vd, 1, AesRound.mixColumns(e.v(vn, 0)), AesRound.mixColumns(e.v(vn, 1)));
    }

    @Insn(value = "aesimc vd.16b, vn.16b", bits = "0100 1110 00 10100 00111 10 vn:5 vd:5", feature = "aes")
    static void aesimc(ArmEnv e, int vd, int vn) {
        e.v(vd, 1, AesRound.unmixColumns(e.v(vn, 0)), AesRound.unmixColumns(e.v(vn, 1)));
    }
}
