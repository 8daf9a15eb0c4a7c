package mimus.arm.state;

import mimus.bits.AesSteps;

/** The steps of AES (FIPS 197) as instructions take them: on a block of 128 bits, the first byte lowest. */
public final class AesRound {
    private AesRound() {}

    /** Sets V {@code d} to the block after ShiftRows and SubBytes. */
    public static void encrypt(ArmEnv e, int d, long low, long high) {
        e.v(d, 1, AesSteps.encryptLast(low, high), AesSteps.encryptLast(high, low));
    }

    /** Sets V {@code d} to the block after InvShiftRows and InvSubBytes. */
    public static void decrypt(ArmEnv e, int d, long low, long high) {
        e.v(d, 1, AesSteps.decryptLast(low, high), AesSteps.decryptLast(high, low));
    }

    /** MixColumns on two columns. */
    public static long mixColumns(long a) {
        return AesSteps.mixColumns(a);
    }

    /** InvMixColumns on two columns. */
    public static long unmixColumns(long a) {
        return AesSteps.inverseMixColumns(a);
    }
}
