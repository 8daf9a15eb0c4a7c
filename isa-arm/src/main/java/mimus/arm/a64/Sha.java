package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Sha1;
import mimus.arm.state.Sha256;
import mimus.insn.Insn;

/** Cryptography: SHA-1 and SHA-256. */
final class Sha {
    private Sha() {}

    @Insn(value = "sha1c qd, sn, vm.4s", bits = "0101 1110 000 vm:5 0 000 00 sn:5 qd:5", feature = "sha1")
    static void sha1c(ArmEnv e, int qd, int sn, int vm) {
        Sha1.rounds(e, 0, qd, (int) e.f(2, sn), vm);
    }

    @Insn(value = "sha1p qd, sn, vm.4s", bits = "0101 1110 000 vm:5 0 001 00 sn:5 qd:5", feature = "sha1")
    static void sha1p(ArmEnv e, int qd, int sn, int vm) {
        Sha1.rounds(e, 1, qd, (int) e.f(2, sn), vm);
    }

    @Insn(value = "sha1m qd, sn, vm.4s", bits = "0101 1110 000 vm:5 0 010 00 sn:5 qd:5", feature = "sha1")
    static void sha1m(ArmEnv e, int qd, int sn, int vm) {
        Sha1.rounds(e, 2, qd, (int) e.f(2, sn), vm);
    }

    @Insn(value = "sha1su0 vd.4s, vn.4s, vm.4s", bits = "0101 1110 000 vm:5 0 011 00 vn:5 vd:5", feature = "sha1")
    static void sha1su0(ArmEnv e, int vd, int vn, int vm) {
        long low = e.v(vd, 0) ^ e.v(vd, 1) ^ e.v(vm, 0);
        e.v(vd, 1, low, e.v(vd, 1) ^ e.v(vn, 0) ^ e.v(vm, 1));
    }

    @Insn(value = "sha1su1 vd.4s, vn.4s", bits = "0101 1110 0010 1000 0001 10 vn:5 vd:5", feature = "sha1")
    static void sha1su1(ArmEnv e, int vd, int vn) {
        Sha1.schedule(e, vd, vn);
    }

    @Insn(value = "sha1h sd, sn", bits = "0101 1110 0010 1000 0000 10 sn:5 sd:5", feature = "sha1")
    static void sha1h(ArmEnv e, int sd, int sn) {
        e.f(sd, Integer.rotateLeft((int) e.f(2, sn), 30) & 0xffff_ffffL);
    }

    @Insn(value = "sha256h qd, qn, vm.4s", bits = "0101 1110 000 vm:5 0 100 00 qn:5 qd:5", feature = "sha2")
    static void sha256h(ArmEnv e, int qd, int qn, int vm) {
        Sha256.rounds(e, qd, qn, vm, true);
    }

    @Insn(value = "sha256h2 qd, qn, vm.4s", bits = "0101 1110 000 vm:5 0 101 00 qn:5 qd:5", feature = "sha2")
    static void sha256h2(ArmEnv e, int qd, int qn, int vm) {
        Sha256.rounds(e, qn, qd, vm, false);
    }

    @Insn(value = "sha256su0 vd.4s, vn.4s", bits = "0101 1110 0010 1000 0010 10 vn:5 vd:5", feature = "sha2")
    static void sha256su0(ArmEnv e, int vd, int vn) {
        Sha256.scheduleFirst(e, vd, vn);
    }

    @Insn(value = "sha256su1 vd.4s, vn.4s, vm.4s", bits = "0101 1110 000 vm:5 0 110 00 vn:5 vd:5", feature = "sha2")
    static void sha256su1(ArmEnv e, int vd, int vn, int vm) {
        Sha256.scheduleSecond(e, vd, vn, vm);
    }
}
