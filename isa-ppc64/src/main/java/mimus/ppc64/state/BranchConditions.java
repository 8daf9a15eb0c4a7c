package mimus.ppc64.state;

/** When a conditional branch is taken (Power ISA Book I, 2.4). */
public final class BranchConditions {
    private BranchConditions() {}

    /** Whether the branch is taken; counts CTR down where BO asks for that. */
    public static boolean hold(Ppc64Env e, int bo, int bi) {
        if ((bo & 4) == 0) {
            long count = e.ctr - 1;
            e.ctr = count;
            if (count == 0 ? (bo & 2) == 0 : (bo & 2) != 0) {
                return false;
            }
        }
        return (bo & 16) != 0 || e.crb(bi) == (bo >>> 3 & 1);
    }

    /** Refuses to count down CTR in a branch to the address in it: an invalid form. */
    public static void requireNoCount(Ppc64Env e, int bo) {
        if ((bo & 4) == 0) {
            throw e.invalidForm();
        }
    }
}
