package mimus.mips.insn;

import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Loads and stores of floating-point registers. */
final class FloatLoads {
    private FloatLoads() {}

    @Insn(value = "lwc1 ft, offset(base)", bits = "110001 base:5 ft:5 offset:s16")
    static void lwc1(MipsEnv e, int ft, int base, int offset) {
        e.requireFpu();
        e.s(ft, e.load32(e.address(base, offset)));
    }

    @Insn(value = "ldc1 ft, offset(base)", bits = "110101 base:5 ft:5 offset:s16")
    static void ldc1(MipsEnv e, int ft, int base, int offset) {
        e.requireDoubles(ft);
        e.d(ft, e.load64(e.address(base, offset)));
    }

    @Insn(value = "swc1 ft, offset(base)", bits = "111001 base:5 ft:5 offset:s16")
    static void swc1(MipsEnv e, int ft, int base, int offset) {
        e.requireFpu();
        e.store32(e.address(base, offset), e.s(ft));
    }

    @Insn(value = "sdc1 ft, offset(base)", bits = "111101 base:5 ft:5 offset:s16")
    static void sdc1(MipsEnv e, int ft, int base, int offset) {
        e.requireDoubles(ft);
        e.store64(e.address(base, offset), e.d(ft));
    }

    @Insn(value = "lwxc1 fd, index(base)", bits = "010011 base:5 index:5 00000 fd:5 000000")
    static void lwxc1(MipsEnv e, int fd, int base, int index) {
        e.requireFpu();
        e.s(fd, e.load32(e.indexed(base, index)));
    }

    @Insn(value = "ldxc1 fd, index(base)", bits = "010011 base:5 index:5 00000 fd:5 000001")
    static void ldxc1(MipsEnv e, int fd, int base, int index) {
        e.requireDoubles(fd);
        e.d(fd, e.load64(e.indexed(base, index)));
    }

    @Insn(value = "luxc1 fd, index(base)", bits = "010011 base:5 index:5 00000 fd:5 000101")
    static void luxc1(MipsEnv e, int fd, int base, int index) {
        e.requireFr();
        e.d(fd, e.load64(e.indexed(base, index) & ~7L));
    }

    @Insn(value = "swxc1 fs, index(base)", bits = "010011 base:5 index:5 fs:5 00000 001000")
    static void swxc1(MipsEnv e, int fs, int base, int index) {
        e.requireFpu();
        e.store32(e.indexed(base, index), e.s(fs));
    }

    @Insn(value = "sdxc1 fs, index(base)", bits = "010011 base:5 index:5 fs:5 00000 001001")
    static void sdxc1(MipsEnv e, int fs, int base, int index) {
        e.requireDoubles(fs);
        e.store64(e.indexed(base, index), e.d(fs));
    }

    @Insn(value = "suxc1 fs, index(base)", bits = "010011 base:5 index:5 fs:5 00000 001101")
    static void suxc1(MipsEnv e, int fs, int base, int index) {
        e.requireFr();
        e.store64(e.indexed(base, index) & ~7L, e.d(fs));
    }

    @Insn(value = "prefx hint, index(base)", bits = "010011 base:5 index:5 hint:5 00000 001111")
    static void prefx(MipsEnv e) {
        e.requireFpu();
    }
}
