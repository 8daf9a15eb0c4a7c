package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.BitField;
import mimus.insn.Alias;
import mimus.insn.Insn;

/** Data processing (immediate): bitfields and extraction. */
final class Bitfields {
    private Bitfields() {}

    @Insn(value = "sbfm xd, xn, #immr, #imms", bits = "1 00 100110 1 immr:6 imms:6 xn:5 xd:5")
    @Alias(value = "asr xd, xn, #amount", bits = "1 00 100110 1 amount:6 111111 xn:5 xd:5", pseudo = true)
    @Alias(value = "sxtb xd, wn", bits = "1 00 100110 1 000000 000111 wn:5 xd:5", pseudo = true)
    @Alias(value = "sxth xd, wn", bits = "1 00 100110 1 000000 001111 wn:5 xd:5", pseudo = true)
    @Alias(value = "sxtw xd, wn", bits = "1 00 100110 1 000000 011111 wn:5 xd:5", pseudo = true)
    @Alias(value = "sbfx xd, xn, #lsb, #xwidth", bits = "1 00 100110 1 lsb:6 xwidth:6 xn:5 xd:5", pseudo = true)
    @Alias(value = "sbfiz xd, xn, #xzlsb, #zwidth", bits = "1 00 100110 1 xzlsb:6 zwidth:6 xn:5 xd:5", pseudo = true)
    static void sbfm(ArmEnv e, int xd, int xn, int immr, int imms) {
        e.x(xd, BitField.signed(e.x(xn), immr, imms));
    }

    @Insn(value = "bfm xd, xn, #immr, #imms", bits = "1 01 100110 1 immr:6 imms:6 xn:5 xd:5")
    @Alias(value = "bfxil xd, xn, #lsb, #xwidth", bits = "1 01 100110 1 lsb:6 xwidth:6 xn:5 xd:5", pseudo = true)
    @Alias(value = "bfc xd, #xzlsb, #zwidth", bits = "1 01 100110 1 xzlsb:6 zwidth:6 11111 xd:5", pseudo = true)
    @Alias(value = "bfi xd, xn, #xzlsb, #zwidth", bits = "1 01 100110 1 xzlsb:6 zwidth:6 xn:5 xd:5", pseudo = true)
    static void bfm(ArmEnv e, int xd, int xn, int immr, int imms) {
        e.x(xd, BitField.inserted(e.x(xd), e.x(xn), immr, imms));
    }

    @Insn(value = "ubfm xd, xn, #immr, #imms", bits = "1 10 100110 1 immr:6 imms:6 xn:5 xd:5")
    @Alias(value = "lsr xd, xn, #amount", bits = "1 10 100110 1 amount:6 111111 xn:5 xd:5", pseudo = true)
    @Alias(value = "lsl xd, xn, #xlsl", bits = "1 10 100110 1 xlsl.6:6 xlsl.0:6 xn:5 xd:5", pseudo = true)
    @Alias(value = "ubfx xd, xn, #lsb, #xwidth", bits = "1 10 100110 1 lsb:6 xwidth:6 xn:5 xd:5", pseudo = true)
    @Alias(value = "ubfiz xd, xn, #xzlsb, #zwidth", bits = "1 10 100110 1 xzlsb:6 zwidth:6 xn:5 xd:5", pseudo = true)
    static void ubfm(ArmEnv e, int xd, int xn, int immr, int imms) {
        e.x(xd, BitField.unsigned(e.x(xn), immr, imms));
    }

    @Insn(value = "extr xd, xn, xm, #imms", bits = "1 00 100111 1 0 xm:5 imms:6 xn:5 xd:5")
    @Alias(value = "ror xd, xn, #imms", bits = "1 00 100111 1 0 xn:5 imms:6 xn:5 xd:5", pseudo = true)
    static void extr(ArmEnv e, int xd, int xn, int xm, int imms) {
        e.x(xd, e.x(xm) >>> imms | (imms == 0 ? 0 : e.x(xn) << -imms));
    }

    @Insn(value = "sbfm wd, wn, #immr, #imms", bits = "0 00 100110 0 0 immr:5 0 imms:5 wn:5 wd:5")
    @Alias(value = "asr wd, wn, #amount", bits = "0 00 100110 0 0 amount:5 0 11111 wn:5 wd:5", pseudo = true)
    @Alias(value = "sxtb wd, wn", bits = "0 00 100110 0 0 00000 0 00111 wn:5 wd:5", pseudo = true)
    @Alias(value = "sxth wd, wn", bits = "0 00 100110 0 0 00000 0 01111 wn:5 wd:5", pseudo = true)
    @Alias(value = "sbfx wd, wn, #lsb, #xwidth", bits = "0 00 100110 0 0 lsb:5 0 xwidth:5 wn:5 wd:5", pseudo = true)
    @Alias(
            value = "sbfiz wd, wn, #wzlsb, #zwidth",
            bits = "0 00 100110 0 0 wzlsb:5 0 zwidth:5 wn:5 wd:5",
            pseudo = true)
    static void sbfmW(ArmEnv e, int wd, int wn, int immr, int imms) {
        e.w(wd, BitField.signed(e.w(wn), immr, imms));
    }

    @Insn(value = "bfm wd, wn, #immr, #imms", bits = "0 01 100110 0 0 immr:5 0 imms:5 wn:5 wd:5")
    @Alias(value = "bfxil wd, wn, #lsb, #xwidth", bits = "0 01 100110 0 0 lsb:5 0 xwidth:5 wn:5 wd:5", pseudo = true)
    @Alias(value = "bfc wd, #wzlsb, #zwidth", bits = "0 01 100110 0 0 wzlsb:5 0 zwidth:5 11111 wd:5", pseudo = true)
    @Alias(value = "bfi wd, wn, #wzlsb, #zwidth", bits = "0 01 100110 0 0 wzlsb:5 0 zwidth:5 wn:5 wd:5", pseudo = true)
    static void bfmW(ArmEnv e, int wd, int wn, int immr, int imms) {
        e.w(wd, BitField.inserted(e.w(wd), e.w(wn), immr, imms));
    }

    @Insn(value = "ubfm wd, wn, #immr, #imms", bits = "0 10 100110 0 0 immr:5 0 imms:5 wn:5 wd:5")
    @Alias(value = "lsr wd, wn, #amount", bits = "0 10 100110 0 0 amount:5 0 11111 wn:5 wd:5", pseudo = true)
    @Alias(value = "lsl wd, wn, #wlsl", bits = "0 10 100110 0 0 wlsl.5:5 0 wlsl.0:5 wn:5 wd:5", pseudo = true)
    @Alias(value = "uxtb wd, wn", bits = "0 10 100110 0 0 00000 0 00111 wn:5 wd:5", pseudo = true)
    @Alias(value = "uxth wd, wn", bits = "0 10 100110 0 0 00000 0 01111 wn:5 wd:5", pseudo = true)
    @Alias(value = "ubfx wd, wn, #lsb, #xwidth", bits = "0 10 100110 0 0 lsb:5 0 xwidth:5 wn:5 wd:5", pseudo = true)
    @Alias(
            value = "ubfiz wd, wn, #wzlsb, #zwidth",
            bits = "0 10 100110 0 0 wzlsb:5 0 zwidth:5 wn:5 wd:5",
            pseudo = true)
    static void ubfmW(ArmEnv e, int wd, int wn, int immr, int imms) {
        e.w(wd, BitField.unsigned(e.w(wn), immr, imms));
    }

    @Insn(value = "extr wd, wn, wm, #imms", bits = "0 00 100111 0 0 wm:5 0 imms:5 wn:5 wd:5")
    @Alias(value = "ror wd, wn, #imms", bits = "0 00 100111 0 0 wn:5 0 imms:5 wn:5 wd:5", pseudo = true)
    static void extrW(ArmEnv e, int wd, int wn, int wm, int imms) {
        e.w(wd, (int) (((long) e.w(wn) << 32 | e.w(wm) & 0xffffffffL) >>> imms));
    }
}
