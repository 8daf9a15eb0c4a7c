package mimus.insn.opmap;

import java.util.List;

/** The letters after an operand's class: how wide it is. */
enum OpSize {
    B("b", 8),
    /** A byte that is sign-extended to the operand size. */
    BS("bs", 8),
    W("w", 16),
    D("d", 32),
    Q("q", 64),
    /** By the operand size. */
    V("v", 16, 32, 64),
    /** As {@link #V}, but no more than 32 bits are encoded. */
    Z("z", 16, 32, 64),
    /** 64 bits with REX.W, else 32. */
    Y("y", 32, 64),
    /** The whole vector: by VEX.L. */
    X("x", 128, 256),
    DQ("dq", 128),
    /** 128 bits of which the low half is a count for all lanes. */
    C("c", 128),
    QQ("qq", 256),
    PS("ps", 128),
    PD("pd", 128),
    SS("ss", 32),
    SD("sd", 64),
    /** An 80-bit number. */
    T("t", 80),
    /** A far pointer: a selector after an offset by the operand size. */
    P("p", 16, 32, 64),
    /** A place whose size does not matter. */
    NONE("", 0);

    final String letters;
    final List<Integer> bits;

    OpSize(String letters, Integer... bits) {
        this.letters = letters;
        this.bits = List.of(bits);
    }

    /** Null if there is none of these letters. */
    static OpSize of(String letters) {
        for (OpSize size : values()) {
            if (size.letters.equals(letters)) {
                return size;
            }
        }
        return null;
    }

    /** Whether the operand size prefix or REX.W chooses among several. */
    boolean varies() {
        return bits.size() > 1;
    }
}
