package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.Elements;
import mimus.arm.state.Wide;
import mimus.insn.Insn;

/** Advanced SIMD two-register miscellaneous: sums of neighbours. */
final class VectorPairwiseLong {
    private VectorPairwiseLong() {}

    @Insn(value = "saddlp vdl, vn", bits = "0 q:1 0 01110 size:2 10000 00010 10 vn:5 vdl:5", reserved = "size=3")
    static void saddlp(ArmEnv e, int q, int size, int vdl, int vn) {
        e.v(vdl, q, Wide.saddlp(size, e.v(vn, 0)), Wide.saddlp(size, e.v(vn, 1)));
    }

    @Insn(value = "uaddlp vdl, vn", bits = "0 q:1 1 01110 size:2 10000 00010 10 vn:5 vdl:5", reserved = "size=3")
    static void uaddlp(ArmEnv e, int q, int size, int vdl, int vn) {
        e.v(vdl, q, Wide.uaddlp(size, e.v(vn, 0)), Wide.uaddlp(size, e.v(vn, 1)));
    }

    @Insn(value = "sadalp vdl, vn", bits = "0 q:1 0 01110 size:2 10000 00110 10 vn:5 vdl:5", reserved = "size=3")
    static void sadalp(ArmEnv e, int q, int size, int vdl, int vn) {
        e.v(
                vdl,
                q,
                Elements.add(size + 1, e.v(vdl, 0), Wide.saddlp(size, e.v(vn, 0))),
                Elements.add(size + 1, e.v(vdl, 1), Wide.saddlp(size, e.v(vn, 1))));
    }

    @Insn(value = "uadalp vdl, vn", bits = "0 q:1 1 01110 size:2 10000 00110 10 vn:5 vdl:5", reserved = "size=3")
    static void uadalp(ArmEnv e, int q, int size, int vdl, int vn) {
        e.v(
                vdl,
                q,
                Elements.add(size + 1, e.v(vdl, 0), Wide.uaddlp(size, e.v(vn, 0))),
                Elements.add(size + 1, e.v(vdl, 1), Wide.uaddlp(size, e.v(vn, 1))));
    }
}
