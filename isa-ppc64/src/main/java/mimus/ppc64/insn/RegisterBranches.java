package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.ppc64.state.BranchConditions;
import mimus.ppc64.state.Ppc64Env;

/** Branches to the addresses in LR, CTR and TAR (Power ISA Book I, 2.4). */
final class RegisterBranches {
    private RegisterBranches() {}

    @Insn(value = "bclr bo, bi, bh", bits = "010011 bo:5 bi:5 --- bh:2 0000010000 0", flow = Flow.INDIRECT)
    @Alias(value = "blr", bits = "010011 10100 00000 000 00 0000010000 0", pseudo = true)
    @Alias(value = "b<when>lr<at>", bits = "010011 011 at:2 000 when:2 000 00 0000010000 0", pseudo = true)
    @Alias(value = "b<when>lr<at> bf", bits = "010011 011 at:2 bf:3 when:2 000 00 0000010000 0", pseudo = true)
    @Alias(value = "b<unless>lr<at>", bits = "010011 001 at:2 000 unless:2 000 00 0000010000 0", pseudo = true)
    @Alias(value = "b<unless>lr<at> bf", bits = "010011 001 at:2 bf:3 unless:2 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdnzlr", bits = "010011 10000 00000 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdnzlr-", bits = "010011 11000 00000 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdnzlr+", bits = "010011 11001 00000 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdzlr", bits = "010011 10010 00000 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdzlr-", bits = "010011 11010 00000 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdzlr+", bits = "010011 11011 00000 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdnztlr bi", bits = "010011 01000 bi:5 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdztlr bi", bits = "010011 01010 bi:5 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdnzflr bi", bits = "010011 00000 bi:5 000 00 0000010000 0", pseudo = true)
    @Alias(value = "bdzflr bi", bits = "010011 00010 bi:5 000 00 0000010000 0", pseudo = true)
    static long bclr(Ppc64Env e, int bo, int bi) {
        return BranchConditions.hold(e, bo, bi) ? e.lr & -4 : e.pc + 4;
    }

    @Insn(
            value = "bclrl bo, bi, bh",
            bits = "010011 bo:5 bi:5 --- bh:2 0000010000 1",
            flow = Flow.INDIRECT,
            link = true)
    @Alias(value = "blrl", bits = "010011 10100 00000 000 00 0000010000 1", pseudo = true)
    @Alias(value = "b<when>lrl<at>", bits = "010011 011 at:2 000 when:2 000 00 0000010000 1", pseudo = true)
    @Alias(value = "b<when>lrl<at> bf", bits = "010011 011 at:2 bf:3 when:2 000 00 0000010000 1", pseudo = true)
    @Alias(value = "b<unless>lrl<at>", bits = "010011 001 at:2 000 unless:2 000 00 0000010000 1", pseudo = true)
    @Alias(value = "b<unless>lrl<at> bf", bits = "010011 001 at:2 bf:3 unless:2 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdnzlrl", bits = "010011 10000 00000 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdnzlrl-", bits = "010011 11000 00000 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdnzlrl+", bits = "010011 11001 00000 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdzlrl", bits = "010011 10010 00000 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdzlrl-", bits = "010011 11010 00000 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdzlrl+", bits = "010011 11011 00000 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdnztlrl bi", bits = "010011 01000 bi:5 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdztlrl bi", bits = "010011 01010 bi:5 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdnzflrl bi", bits = "010011 00000 bi:5 000 00 0000010000 1", pseudo = true)
    @Alias(value = "bdzflrl bi", bits = "010011 00010 bi:5 000 00 0000010000 1", pseudo = true)
    static long bclrl(Ppc64Env e, int bo, int bi) {
        long address = BranchConditions.hold(e, bo, bi) ? e.lr & -4 : e.pc + 4;
        e.lr = e.link();
        return address;
    }

    @Insn(value = "bcctr bo, bi, bh", bits = "010011 bo:5 bi:5 --- bh:2 1000010000 0", flow = Flow.INDIRECT)
    @Alias(value = "bctr", bits = "010011 10100 00000 000 00 1000010000 0", pseudo = true)
    @Alias(value = "b<when>ctr<at>", bits = "010011 011 at:2 000 when:2 000 00 1000010000 0", pseudo = true)
    @Alias(value = "b<when>ctr<at> bf", bits = "010011 011 at:2 bf:3 when:2 000 00 1000010000 0", pseudo = true)
    @Alias(value = "b<unless>ctr<at>", bits = "010011 001 at:2 000 unless:2 000 00 1000010000 0", pseudo = true)
    @Alias(value = "b<unless>ctr<at> bf", bits = "010011 001 at:2 bf:3 unless:2 000 00 1000010000 0", pseudo = true)
    static long bcctr(Ppc64Env e, int bo, int bi) {
        BranchConditions.requireNoCount(e, bo);
        return BranchConditions.hold(e, bo, bi) ? e.ctr & -4 : e.pc + 4;
    }

    @Insn(
            value = "bcctrl bo, bi, bh",
            bits = "010011 bo:5 bi:5 --- bh:2 1000010000 1",
            flow = Flow.INDIRECT,
            link = true)
    @Alias(value = "bctrl", bits = "010011 10100 00000 000 00 1000010000 1", pseudo = true)
    @Alias(value = "b<when>ctrl<at>", bits = "010011 011 at:2 000 when:2 000 00 1000010000 1", pseudo = true)
    @Alias(value = "b<when>ctrl<at> bf", bits = "010011 011 at:2 bf:3 when:2 000 00 1000010000 1", pseudo = true)
    @Alias(value = "b<unless>ctrl<at>", bits = "010011 001 at:2 000 unless:2 000 00 1000010000 1", pseudo = true)
    @Alias(value = "b<unless>ctrl<at> bf", bits = "010011 001 at:2 bf:3 unless:2 000 00 1000010000 1", pseudo = true)
    static long bcctrl(Ppc64Env e, int bo, int bi) {
        BranchConditions.requireNoCount(e, bo);
        long address = BranchConditions.hold(e, bo, bi) ? e.ctr & -4 : e.pc + 4;
        e.lr = e.link();
        return address;
    }

    @Insn(value = "bctar bo, bi, bh", bits = "010011 bo:5 bi:5 --- bh:2 1000110000 0", flow = Flow.INDIRECT)
    @Alias(value = "btar", bits = "010011 10100 00000 000 00 1000110000 0", pseudo = true)
    @Alias(value = "b<when>tar<at>", bits = "010011 011 at:2 000 when:2 000 00 1000110000 0", pseudo = true)
    @Alias(value = "b<when>tar<at> bf", bits = "010011 011 at:2 bf:3 when:2 000 00 1000110000 0", pseudo = true)
    @Alias(value = "b<unless>tar<at>", bits = "010011 001 at:2 000 unless:2 000 00 1000110000 0", pseudo = true)
    @Alias(value = "b<unless>tar<at> bf", bits = "010011 001 at:2 bf:3 unless:2 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdnztar", bits = "010011 10000 00000 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdnztar-", bits = "010011 11000 00000 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdnztar+", bits = "010011 11001 00000 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdztar", bits = "010011 10010 00000 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdztar-", bits = "010011 11010 00000 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdztar+", bits = "010011 11011 00000 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdnzttar bi", bits = "010011 01000 bi:5 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdzttar bi", bits = "010011 01010 bi:5 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdnzftar bi", bits = "010011 00000 bi:5 000 00 1000110000 0", pseudo = true)
    @Alias(value = "bdzftar bi", bits = "010011 00010 bi:5 000 00 1000110000 0", pseudo = true)
    static long bctar(Ppc64Env e, int bo, int bi) {
        return BranchConditions.hold(e, bo, bi) ? e.tar & -4 : e.pc + 4;
    }

    @Insn(
            value = "bctarl bo, bi, bh",
            bits = "010011 bo:5 bi:5 --- bh:2 1000110000 1",
            flow = Flow.INDIRECT,
            link = true)
    @Alias(value = "btarl", bits = "010011 10100 00000 000 00 1000110000 1", pseudo = true)
    @Alias(value = "b<when>tarl<at>", bits = "010011 011 at:2 000 when:2 000 00 1000110000 1", pseudo = true)
    @Alias(value = "b<when>tarl<at> bf", bits = "010011 011 at:2 bf:3 when:2 000 00 1000110000 1", pseudo = true)
    @Alias(value = "b<unless>tarl<at>", bits = "010011 001 at:2 000 unless:2 000 00 1000110000 1", pseudo = true)
    @Alias(value = "b<unless>tarl<at> bf", bits = "010011 001 at:2 bf:3 unless:2 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdnztarl", bits = "010011 10000 00000 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdnztarl-", bits = "010011 11000 00000 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdnztarl+", bits = "010011 11001 00000 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdztarl", bits = "010011 10010 00000 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdztarl-", bits = "010011 11010 00000 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdztarl+", bits = "010011 11011 00000 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdnzttarl bi", bits = "010011 01000 bi:5 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdzttarl bi", bits = "010011 01010 bi:5 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdnzftarl bi", bits = "010011 00000 bi:5 000 00 1000110000 1", pseudo = true)
    @Alias(value = "bdzftarl bi", bits = "010011 00010 bi:5 000 00 1000110000 1", pseudo = true)
    static long bctarl(Ppc64Env e, int bo, int bi) {
        long address = BranchConditions.hold(e, bo, bi) ? e.tar & -4 : e.pc + 4;
        e.lr = e.link();
        return address;
    }
}
