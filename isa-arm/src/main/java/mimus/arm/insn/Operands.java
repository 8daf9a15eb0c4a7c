package mimus.arm.insn;

import java.util.HashMap;
import java.util.Map;
import mimus.insn.InsnForm;
import mimus.insn.OperandSyntax;

/** How one instruction set writes operands: a name in the syntax says of what kind it is. */
public abstract class Operands implements OperandSyntax {
    private final Map<String, OperandKind> kinds = new HashMap<>();

    /** Declares the kind of some names. */
    protected final void are(OperandKind kind, String... names) {
        for (String name : names) {
            kinds.put(name, kind);
        }
    }

    @Override
    public final String print(InsnForm form, String operand, int word, long pc) {
        return kind(operand).print(form.encoding().get(word, operand), form, word, pc);
    }

    @Override
    public final long parse(InsnForm form, String operand, String text, int word, long pc) {
        return kind(operand).parse(text, form, word, pc);
    }

    @Override
    public final int put(InsnForm form, String operand, String text, int word, long pc) {
        return kind(operand).put(operand, text, form, word, pc);
    }

    private OperandKind kind(String operand) {
        OperandKind kind = kinds.get(operand);
        if (kind == null) {
            throw new IllegalStateException("of what kind is the operand " + operand + "?");
        }
        return kind;
    }
}
