package mimus.mips.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Branches on a floating-point condition. */
final class FloatBranches {
    private FloatBranches() {}

    @Insn(value = "bc1f cc, offset", bits = "010001 01000 cc:3 0 0 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "bc1f offset", bits = "010001 01000 000 0 0 offset.2:s16")
    static boolean bc1f(MipsEnv e, int cc) {
        e.requireFpu();
        return !e.fcc(cc);
    }

    @Insn(value = "bc1t cc, offset", bits = "010001 01000 cc:3 0 1 offset.2:s16", flow = Flow.BRANCH)
    @Alias(value = "bc1t offset", bits = "010001 01000 000 0 1 offset.2:s16")
    static boolean bc1t(MipsEnv e, int cc) {
        e.requireFpu();
        return e.fcc(cc);
    }

    @Insn(value = "bc1fl cc, offset", bits = "010001 01000 cc:3 1 0 offset.2:s16", flow = Flow.LIKELY)
    @Alias(value = "bc1fl offset", bits = "010001 01000 000 1 0 offset.2:s16")
    static boolean bc1fl(MipsEnv e, int cc) {
        e.requireFpu();
        return !e.fcc(cc);
    }

    @Insn(value = "bc1tl cc, offset", bits = "010001 01000 cc:3 1 1 offset.2:s16", flow = Flow.LIKELY)
    @Alias(value = "bc1tl offset", bits = "010001 01000 000 1 1 offset.2:s16")
    static boolean bc1tl(MipsEnv e, int cc) {
        e.requireFpu();
        return e.fcc(cc);
    }
}
