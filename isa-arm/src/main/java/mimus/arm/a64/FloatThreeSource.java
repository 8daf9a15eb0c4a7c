package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Floats;
import mimus.insn.Insn;

/** Floating-point data processing with three sources: fused multiplication and addition. */
final class FloatThreeSource {
    private FloatThreeSource() {}

    @Insn(value = "fmadd fd, fn, fm, fa", bits = "000 11111 0 type:1 0 fm:5 0 fa:5 fn:5 fd:5")
    @Insn(value = "fmadd fd, fn, fm, fa", bits = "000 11111 11 type=3 0 fm:5 0 fa:5 fn:5 fd:5", feature = "fp16")
    static void fmadd(ArmEnv e, int type, int fd, int fn, int fm, int fa) {
        int size = type ^ 2;
        e.f(fd, Floats.fma(e.fp(), size, e.f(size, fa), e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fmsub fd, fn, fm, fa", bits = "000 11111 0 type:1 0 fm:5 1 fa:5 fn:5 fd:5")
    @Insn(value = "fmsub fd, fn, fm, fa", bits = "000 11111 11 type=3 0 fm:5 1 fa:5 fn:5 fd:5", feature = "fp16")
    static void fmsub(ArmEnv e, int type, int fd, int fn, int fm, int fa) {
        int size = type ^ 2;
        e.f(fd, Floats.fms(e.fp(), size, e.f(size, fa), e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fnmadd fd, fn, fm, fa", bits = "000 11111 0 type:1 1 fm:5 0 fa:5 fn:5 fd:5")
    @Insn(value = "fnmadd fd, fn, fm, fa", bits = "000 11111 11 type=3 1 fm:5 0 fa:5 fn:5 fd:5", feature = "fp16")
    static void fnmadd(ArmEnv e, int type, int fd, int fn, int fm, int fa) {
        int size = type ^ 2;
        e.f(fd, Floats.fms(e.fp(), size, Floats.neg(size, e.f(size, fa)), e.f(size, fn), e.f(size, fm)));
    }

    @Insn(value = "fnmsub fd, fn, fm, fa", bits = "000 11111 0 type:1 1 fm:5 1 fa:5 fn:5 fd:5")
    @Insn(value = "fnmsub fd, fn, fm, fa", bits = "000 11111 11 type=3 1 fm:5 1 fa:5 fn:5 fd:5", feature = "fp16")
    static void fnmsub(ArmEnv e, int type, int fd, int fn, int fm, int fa) {
        int size = type ^ 2;
        e.f(fd, Floats.fma(e.fp(), size, Floats.neg(size, e.f(size, fa)), e.f(size, fn), e.f(size, fm)));
    }
}
