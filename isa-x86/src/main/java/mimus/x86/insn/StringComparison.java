package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.StringCompare;
import mimus.x86.state.X86Env;

/** Comparisons of strings (SSE4.2). */
final class StringComparison {
    private StringComparison() {}

    @Op(value = "66 0F 3A 60 W0 un src pcmpestrm Vdq, Wdq, Ib", feature = "sse4.2")
    static void pcmpestrm(X86Env e, int a, int b, long control) {
        int result = StringCompare.compare(
                e,
                a,
                b,
                (int) control,
                StringCompare.length(e, X86Env.RAX, 32, (int) control),
                StringCompare.length(e, X86Env.RDX, 32, (int) control));
        StringCompare.mask(e, result, (int) control);
    }

    @Op(value = "VEX.128.66.0F3A.W0 60 src vpcmpestrm Vdq, Wdq, Ib", feature = "avx")
    static void vpcmpestrm(X86Env e, int a, int b, long control) {
        pcmpestrm(e, a, b, control);
        e.v(0, 2, 0);
        e.v(0, 3, 0);
    }

    @Op(value = "66 0F 3A 60 W1 o64 un src pcmpestrm Vdq, Wdq, Ib", feature = "sse4.2")
    static void pcmpestrmWide(X86Env e, int a, int b, long control) {
        int result = StringCompare.compare(
                e,
                a,
                b,
                (int) control,
                StringCompare.length(e, X86Env.RAX, 64, (int) control),
                StringCompare.length(e, X86Env.RDX, 64, (int) control));
        StringCompare.mask(e, result, (int) control);
    }

    @Op(value = "VEX.128.66.0F3A.W1 60 o64 src vpcmpestrm Vdq, Wdq, Ib", feature = "avx")
    static void vpcmpestrmWide(X86Env e, int a, int b, long control) {
        pcmpestrmWide(e, a, b, control);
        e.v(0, 2, 0);
        e.v(0, 3, 0);
    }

    @Op(value = "66 0F 3A 61 W0 un src pcmpestri Vdq, Wdq, Ib", feature = "sse4.2")
    @Op(value = "VEX.128.66.0F3A.W0 61 src vpcmpestri Vdq, Wdq, Ib", feature = "avx")
    static void pcmpestri(X86Env e, int a, int b, long control) {
        int result = StringCompare.compare(
                e,
                a,
                b,
                (int) control,
                StringCompare.length(e, X86Env.RAX, 32, (int) control),
                StringCompare.length(e, X86Env.RDX, 32, (int) control));
        StringCompare.index(e, result, (int) control);
    }

    @Op(value = "66 0F 3A 61 W1 o64 un src pcmpestri Vdq, Wdq, Ib", feature = "sse4.2")
    @Op(value = "VEX.128.66.0F3A.W1 61 o64 src vpcmpestri Vdq, Wdq, Ib", feature = "avx")
    static void pcmpestriWide(X86Env e, int a, int b, long control) {
        int result = StringCompare.compare(
                e,
                a,
                b,
                (int) control,
                StringCompare.length(e, X86Env.RAX, 64, (int) control),
                StringCompare.length(e, X86Env.RDX, 64, (int) control));
        StringCompare.index(e, result, (int) control);
    }

    @Op(value = "66 0F 3A 62 un src pcmpistrm Vdq, Wdq, Ib", feature = "sse4.2")
    static void pcmpistrm(X86Env e, int a, int b, long control) {
        int result = StringCompare.compare(
                e, a, b, (int) control, StringCompare.implicit(e, a, (int) control), StringCompare.implicit(e, b, (int)
                        control));
        StringCompare.mask(e, result, (int) control);
    }

    @Op(value = "VEX.128.66.0F3A 62 src vpcmpistrm Vdq, Wdq, Ib", feature = "avx")
    static void vpcmpistrm(X86Env e, int a, int b, long control) {
        pcmpistrm(e, a, b, control);
        e.v(0, 2, 0);
        e.v(0, 3, 0);
    }

    @Op(value = "66 0F 3A 63 un src pcmpistri Vdq, Wdq, Ib", feature = "sse4.2")
    @Op(value = "VEX.128.66.0F3A 63 src vpcmpistri Vdq, Wdq, Ib", feature = "avx")
    static void pcmpistri(X86Env e, int a, int b, long control) {
        int result = StringCompare.compare(
                e, a, b, (int) control, StringCompare.implicit(e, a, (int) control), StringCompare.implicit(e, b, (int)
                        control));
        StringCompare.index(e, result, (int) control);
    }
}
