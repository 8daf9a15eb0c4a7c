package mimus.ppc64.insn;

import java.util.List;
import mimus.insn.InsnForm;

/**
 * Part of a mnemonic that a field chooses.
 *
 * @param texts by value of the field
 */
record SuffixOperand(List<String> texts) implements OperandKind {
    static SuffixOperand of(String... texts) {
        return new SuffixOperand(List.of(texts));
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return texts.get((int) value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        int value = texts.indexOf(text);
        if (value < 0) {
            throw new IllegalArgumentException("'" + text + "' is none of " + String.join(", ", texts));
        }
        return value;
    }
}
