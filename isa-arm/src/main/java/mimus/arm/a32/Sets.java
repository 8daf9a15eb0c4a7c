package mimus.arm.a32;

/** Names of the sets of instructions in this package, beside the first one, for {@link mimus.insn.Insn#set}. */
final class Sets {
    static final String T32 = "T32Instructions";

    private Sets() {}
}
