package mimus.insn;

/** How control goes on after an instruction; what its method returns, and what the env is told. */
public enum Flow {
    /** To the next instruction; the method returns nothing. */
    NEXT,
    /**
     * To {@code offset} bytes from here or to the next instruction: the method returns whether the branch is taken, or
     * nothing if it always is; {@code offset} is a field that need not be a parameter. {@code e.branch(taken, offset)}
     */
    BRANCH,
    /** As {@link #BRANCH}, but the delay slot is skipped when not taken. {@code e.branchLikely(taken, offset)} */
    LIKELY,
    /** To a place that the field {@code target} names; the method returns nothing. {@code e.jump(target)} */
    JUMP,
    /** To the address that the method returns, a {@code long}. {@code e.jumpTo(address)} */
    INDIRECT,
    /** To the next instruction, but mode, translation or interrupts may have changed; the method returns nothing. */
    SYSTEM;

    /** Whether a basic block ends here. */
    public boolean endsBlock() {
        return this != NEXT;
    }

    /** Whether the method may say that it is not taken. */
    public boolean predicated() {
        return this == BRANCH || this == LIKELY;
    }

    /** Whether it may leave the straight line, with a delay slot where the processor has one. */
    public boolean leaves() {
        return this != NEXT && this != SYSTEM;
    }
}
