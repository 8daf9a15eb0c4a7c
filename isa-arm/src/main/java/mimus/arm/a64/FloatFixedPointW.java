package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.FloatConversions;
import mimus.insn.Insn;

/** Conversions of floating-point numbers from integers and to and from fixed-point numbers of 32 bits. */
final class FloatFixedPointW {
    private FloatFixedPointW() {}

    @Insn(value = "scvtf fd, wn", bits = "000 11110 0 type:1 1 00 010 000000 wn:5 fd:5")
    @Insn(value = "scvtf fd, wn", bits = "000 11110 11 type=3 1 00 010 000000 wn:5 fd:5", feature = "fp16")
    static void scvtf(ArmEnv e, int type, int fd, int wn) {
        e.f(fd, FloatConversions.fromSigned(e.fp(), type ^ 2, e.w(wn)));
    }

    @Insn(
            value = "scvtf fd, wn, #fbits",
            bits = "000 11110 0 type:1 0 00 010 fbits:6 wn:5 fd:5",
            reserved = "fbits=0xxxxx")
    @Insn(
            value = "scvtf fd, wn, #fbits",
            bits = "000 11110 11 type=3 0 00 010 fbits:6 wn:5 fd:5",
            reserved = "fbits=0xxxxx",
            feature = "fp16")
    static void scvtfFixed(ArmEnv e, int type, int fd, int wn, int fbits) {
        e.f(fd, FloatConversions.fromSignedFixed(e.fp(), type ^ 2, e.w(wn), 64 - fbits));
    }

    @Insn(
            value = "fcvtzs wd, fn, #fbits",
            bits = "000 11110 0 type:1 0 11 000 fbits:6 fn:5 wd:5",
            reserved = "fbits=0xxxxx")
    @Insn(
            value = "fcvtzs wd, fn, #fbits",
            bits = "000 11110 11 type=3 0 11 000 fbits:6 fn:5 wd:5",
            reserved = "fbits=0xxxxx",
            feature = "fp16")
    static void fcvtzsFixed(ArmEnv e, int type, int wd, int fn, int fbits) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toSignedFixed(e.fp(), size, 2, e.f(size, fn), 64 - fbits));
    }

    @Insn(value = "ucvtf fd, wn", bits = "000 11110 0 type:1 1 00 011 000000 wn:5 fd:5")
    @Insn(value = "ucvtf fd, wn", bits = "000 11110 11 type=3 1 00 011 000000 wn:5 fd:5", feature = "fp16")
    static void ucvtf(ArmEnv e, int type, int fd, int wn) {
        e.f(fd, FloatConversions.fromUnsigned(e.fp(), type ^ 2, e.w(wn) & 0xffff_ffffL));
    }

    @Insn(
            value = "ucvtf fd, wn, #fbits",
            bits = "000 11110 0 type:1 0 00 011 fbits:6 wn:5 fd:5",
            reserved = "fbits=0xxxxx")
    @Insn(
            value = "ucvtf fd, wn, #fbits",
            bits = "000 11110 11 type=3 0 00 011 fbits:6 wn:5 fd:5",
            reserved = "fbits=0xxxxx",
            feature = "fp16")
    static void ucvtfFixed(ArmEnv e, int type, int fd, int wn, int fbits) {
        e.f(fd, FloatConversions.fromUnsignedFixed(e.fp(), type ^ 2, e.w(wn) & 0xffff_ffffL, 64 - fbits));
    }

    @Insn(
            value = "fcvtzu wd, fn, #fbits",
            bits = "000 11110 0 type:1 0 11 001 fbits:6 fn:5 wd:5",
            reserved = "fbits=0xxxxx")
    @Insn(
            value = "fcvtzu wd, fn, #fbits",
            bits = "000 11110 11 type=3 0 11 001 fbits:6 fn:5 wd:5",
            reserved = "fbits=0xxxxx",
            feature = "fp16")
    static void fcvtzuFixed(ArmEnv e, int type, int wd, int fn, int fbits) {
        int size = type ^ 2;
        e.w(wd, (int) FloatConversions.toUnsignedFixed(e.fp(), size, 2, e.f(size, fn), 64 - fbits));
    }
}
