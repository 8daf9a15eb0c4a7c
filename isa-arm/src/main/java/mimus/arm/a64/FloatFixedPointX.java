package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.insn.Insn;

/** Conversions of floating-point numbers from integers and to and from fixed-point numbers of 64 bits. */
final class FloatFixedPointX {
    private FloatFixedPointX() {}

    @Insn(value = "scvtf fd, xn", bits = "100 11110 0 type:1 1 00 010 000000 xn:5 fd:5")
    @Insn(value = "scvtf fd, xn", bits = "100 11110 11 type=3 1 00 010 000000 xn:5 fd:5", feature = "fp16")
    static void scvtf(ArmEnv e, int type, int fd, int xn) {
        e.f(fd, FloatConversions.fromSigned(e.fp(), type ^ 2, e.x(xn)));
    }

    @Insn(value = "scvtf fd, xn, #fbits", bits = "100 11110 0 type:1 0 00 010 fbits:6 xn:5 fd:5")
    @Insn(value = "scvtf fd, xn, #fbits", bits = "100 11110 11 type=3 0 00 010 fbits:6 xn:5 fd:5", feature = "fp16")
    static void scvtfFixed(ArmEnv e, int type, int fd, int xn, int fbits) {
        e.f(fd, FloatConversions.fromSignedFixed(e.fp(), type ^ 2, e.x(xn), 64 - fbits));
    }

    @Insn(value = "fcvtzs xd, fn, #fbits", bits = "100 11110 0 type:1 0 11 000 fbits:6 fn:5 xd:5")
    @Insn(value = "fcvtzs xd, fn, #fbits", bits = "100 11110 11 type=3 0 11 000 fbits:6 fn:5 xd:5", feature = "fp16")
    static void fcvtzsFixed(ArmEnv e, int type, int xd, int fn, int fbits) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toSignedFixed(e.fp(), size, 3, e.f(size, fn), 64 - fbits));
    }

    @Insn(value = "ucvtf fd, xn", bits = "100 11110 0 type:1 1 00 011 000000 xn:5 fd:5")
    @Insn(value = "ucvtf fd, xn", bits = "100 11110 11 type=3 1 00 011 000000 xn:5 fd:5", feature = "fp16")
    static void ucvtf(ArmEnv e, int type, int fd, int xn) {
        e.f(fd, FloatConversions.fromUnsigned(e.fp(), type ^ 2, e.x(xn)));
    }

    @Insn(value = "ucvtf fd, xn, #fbits", bits = "100 11110 0 type:1 0 00 011 fbits:6 xn:5 fd:5")
    @Insn(value = "ucvtf fd, xn, #fbits", bits = "100 11110 11 type=3 0 00 011 fbits:6 xn:5 fd:5", feature = "fp16")
    static void ucvtfFixed(ArmEnv e, int type, int fd, int xn, int fbits) {
        e.f(fd, FloatConversions.fromUnsignedFixed(e.fp(), type ^ 2, e.x(xn), 64 - fbits));
    }

    @Insn(value = "fcvtzu xd, fn, #fbits", bits = "100 11110 0 type:1 0 11 001 fbits:6 fn:5 xd:5")
    @Insn(value = "fcvtzu xd, fn, #fbits", bits = "100 11110 11 type=3 0 11 001 fbits:6 fn:5 xd:5", feature = "fp16")
    static void fcvtzuFixed(ArmEnv e, int type, int xd, int fn, int fbits) {
        int size = type ^ 2;
        e.x(xd, FloatConversions.toUnsignedFixed(e.fp(), size, 3, e.f(size, fn), 64 - fbits));
    }
}
