package mimus.ppc64.state;

import mimus.bits.AesSteps;

/** Rounds of AES on half of a state whose first byte is the most significant; the other half is given too. */
public final class Cipher {
    private Cipher() {}

    public static long round(long mine, long other) {
        return Long.reverseBytes(AesSteps.encrypt(Long.reverseBytes(mine), Long.reverseBytes(other)));
    }

    public static long lastRound(long mine, long other) {
        return Long.reverseBytes(AesSteps.encryptLast(Long.reverseBytes(mine), Long.reverseBytes(other)));
    }

    /** The key is added before InvMixColumns. */
    public static long inverseRound(long mine, long other, long key) {
        long state = lastInverseRound(mine, other) ^ key;
        return Long.reverseBytes(AesSteps.inverseMixColumns(Long.reverseBytes(state)));
    }

    public static long lastInverseRound(long mine, long other) {
        return Long.reverseBytes(AesSteps.decryptLast(Long.reverseBytes(mine), Long.reverseBytes(other)));
    }
}
