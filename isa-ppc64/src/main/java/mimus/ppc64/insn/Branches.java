package mimus.ppc64.insn;

import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.ppc64.state.BranchConditions;
import mimus.ppc64.state.Ppc64Env;

/** Branches to places that the instruction names (Power ISA Book I, 2.4). */
final class Branches {
    private Branches() {}

    @Insn(value = "b offset", bits = "010010 offset.2:s24 0 0", flow = Flow.BRANCH)
    static void b(Ppc64Env e) {
        // the target is all
    }

    @Insn(value = "bl offset", bits = "010010 offset.2:s24 0 1", flow = Flow.BRANCH, link = true)
    static void bl(Ppc64Env e) {
        e.lr = e.link();
    }

    @Insn(value = "ba target", bits = "010010 target.2:s24 1 0", flow = Flow.JUMP)
    static void ba(Ppc64Env e) {
        // the target is all
    }

    @Insn(value = "bla target", bits = "010010 target.2:s24 1 1", flow = Flow.JUMP, link = true)
    static void bla(Ppc64Env e) {
        e.lr = e.link();
    }

    @Insn(value = "bc bo, bi, offset", bits = "010000 bo:5 bi:5 offset.2:s14 0 0", flow = Flow.BRANCH)
    @Alias(value = "b<when><at> offset", bits = "010000 011 at:2 000 when:2 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "b<when><at> bf, offset", bits = "010000 011 at:2 bf:3 when:2 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "b<unless><at> offset", bits = "010000 001 at:2 000 unless:2 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "b<unless><at> bf, offset", bits = "010000 001 at:2 bf:3 unless:2 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdnz offset", bits = "010000 10000 00000 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdnz- offset", bits = "010000 11000 00000 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdnz+ offset", bits = "010000 11001 00000 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdz offset", bits = "010000 10010 00000 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdz- offset", bits = "010000 11010 00000 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdz+ offset", bits = "010000 11011 00000 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdnzt bi, offset", bits = "010000 01000 bi:5 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdzt bi, offset", bits = "010000 01010 bi:5 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdnzf bi, offset", bits = "010000 00000 bi:5 offset.2:s14 0 0", pseudo = true)
    @Alias(value = "bdzf bi, offset", bits = "010000 00010 bi:5 offset.2:s14 0 0", pseudo = true)
    static boolean bc(Ppc64Env e, int bo, int bi) {
        return BranchConditions.hold(e, bo, bi);
    }

    @Insn(value = "bcl bo, bi, offset", bits = "010000 bo:5 bi:5 offset.2:s14 0 1", flow = Flow.BRANCH, link = true)
    @Alias(value = "b<when>l<at> offset", bits = "010000 011 at:2 000 when:2 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "b<when>l<at> bf, offset", bits = "010000 011 at:2 bf:3 when:2 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "b<unless>l<at> offset", bits = "010000 001 at:2 000 unless:2 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "b<unless>l<at> bf, offset", bits = "010000 001 at:2 bf:3 unless:2 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdnzl offset", bits = "010000 10000 00000 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdnzl- offset", bits = "010000 11000 00000 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdnzl+ offset", bits = "010000 11001 00000 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdzl offset", bits = "010000 10010 00000 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdzl- offset", bits = "010000 11010 00000 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdzl+ offset", bits = "010000 11011 00000 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdnztl bi, offset", bits = "010000 01000 bi:5 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdztl bi, offset", bits = "010000 01010 bi:5 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdnzfl bi, offset", bits = "010000 00000 bi:5 offset.2:s14 0 1", pseudo = true)
    @Alias(value = "bdzfl bi, offset", bits = "010000 00010 bi:5 offset.2:s14 0 1", pseudo = true)
    static boolean bcl(Ppc64Env e, int bo, int bi) {
        boolean taken = BranchConditions.hold(e, bo, bi);
        e.lr = e.link();
        return taken;
    }

    @Insn(value = "bca bo, bi, target", bits = "010000 bo:5 bi:5 target.2:s14 1 0", flow = Flow.INDIRECT)
    @Alias(value = "b<when>a<at> target", bits = "010000 011 at:2 000 when:2 target.2:s14 1 0", pseudo = true)
    @Alias(value = "b<when>a<at> bf, target", bits = "010000 011 at:2 bf:3 when:2 target.2:s14 1 0", pseudo = true)
    @Alias(value = "b<unless>a<at> target", bits = "010000 001 at:2 000 unless:2 target.2:s14 1 0", pseudo = true)
    @Alias(value = "b<unless>a<at> bf, target", bits = "010000 001 at:2 bf:3 unless:2 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdnza target", bits = "010000 10000 00000 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdnza- target", bits = "010000 11000 00000 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdnza+ target", bits = "010000 11001 00000 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdza target", bits = "010000 10010 00000 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdza- target", bits = "010000 11010 00000 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdza+ target", bits = "010000 11011 00000 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdnzta bi, target", bits = "010000 01000 bi:5 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdzta bi, target", bits = "010000 01010 bi:5 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdnzfa bi, target", bits = "010000 00000 bi:5 target.2:s14 1 0", pseudo = true)
    @Alias(value = "bdzfa bi, target", bits = "010000 00010 bi:5 target.2:s14 1 0", pseudo = true)
    static long bca(Ppc64Env e, int bo, int bi, long target) {
        return BranchConditions.hold(e, bo, bi) ? target : e.pc + 4;
    }

    @Insn(value = "bcla bo, bi, target", bits = "010000 bo:5 bi:5 target.2:s14 1 1", flow = Flow.INDIRECT, link = true)
    @Alias(value = "b<when>la<at> target", bits = "010000 011 at:2 000 when:2 target.2:s14 1 1", pseudo = true)
    @Alias(value = "b<when>la<at> bf, target", bits = "010000 011 at:2 bf:3 when:2 target.2:s14 1 1", pseudo = true)
    @Alias(value = "b<unless>la<at> target", bits = "010000 001 at:2 000 unless:2 target.2:s14 1 1", pseudo = true)
    @Alias(value = "b<unless>la<at> bf, target", bits = "010000 001 at:2 bf:3 unless:2 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdnzla target", bits = "010000 10000 00000 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdnzla- target", bits = "010000 11000 00000 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdnzla+ target", bits = "010000 11001 00000 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdzla target", bits = "010000 10010 00000 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdzla- target", bits = "010000 11010 00000 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdzla+ target", bits = "010000 11011 00000 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdnztla bi, target", bits = "010000 01000 bi:5 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdztla bi, target", bits = "010000 01010 bi:5 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdnzfla bi, target", bits = "010000 00000 bi:5 target.2:s14 1 1", pseudo = true)
    @Alias(value = "bdzfla bi, target", bits = "010000 00010 bi:5 target.2:s14 1 1", pseudo = true)
    static long bcla(Ppc64Env e, int bo, int bi, long target) {
        long address = BranchConditions.hold(e, bo, bi) ? target : e.pc + 4;
        e.lr = e.link();
        return address;
    }
}
