package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.Sha;
import mimus.x86.state.X86Env;

/** SHA-1 and SHA-256. */
final class SecureHash {
    private SecureHash() {}

    @Op(value = "NP 0F 3A CC un sha1rnds4 Vdq, Wdq, Ib", feature = "sha")
    static void sha1rnds4(X86Env e, int v, int w, long function) {
        Sha.rounds1(e, v, w, (int) function & 3);
    }

    @Op(value = "NP 0F 38 C8 un sha1nexte Vdq, Wdq", feature = "sha")
    static void sha1nexte(X86Env e, int v, int w) {
        long rotated = (long) Integer.rotateLeft((int) (e.v(v, 1) >>> 32), 30) << 32;
        e.v(v, e.v(w, 0), e.v(w, 1) + rotated, 0, 0, 128);
    }

    @Op(value = "NP 0F 38 C9 un sha1msg1 Vdq, Wdq", feature = "sha")
    static void sha1msg1(X86Env e, int v, int w) {
        e.v(v, e.v(v, 0) ^ e.v(w, 1), e.v(v, 1) ^ e.v(v, 0), 0, 0, 128);
    }

    @Op(value = "NP 0F 38 CA un sha1msg2 Vdq, Wdq", feature = "sha")
    static void sha1msg2(X86Env e, int v, int w) {
        Sha.schedule1(e, v, w);
    }

    @Op(value = "NP 0F 38 CB un sha256rnds2 Vdq, Wdq, XMM0", feature = "sha")
    static void sha256rnds2(X86Env e, int v, int w) {
        Sha.rounds256(e, v, w);
    }

    @Op(value = "NP 0F 38 CC un sha256msg1 Vdq, Wdq", feature = "sha")
    static void sha256msg1(X86Env e, int v, int w) {
        Sha.scheduleFirst256(e, v, w);
    }

    @Op(value = "NP 0F 38 CD un sha256msg2 Vdq, Wdq", feature = "sha")
    static void sha256msg2(X86Env e, int v, int w) {
        Sha.scheduleSecond256(e, v, w);
    }
}
