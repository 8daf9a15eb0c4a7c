package mimus.ppc64.insn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.insn.InsnForm;
import mimus.insn.OperandSyntax;

/** How Power assembly writes operands, as binutils does; a name in the syntax says of what kind it is. */
public final class Ppc64Operands implements OperandSyntax {
    private final Map<String, OperandKind> kinds = new HashMap<>();

    public Ppc64Operands() {
        are(new RegisterOperand("r", 32, false), "rt", "rs", "ra", "rb", "rtp", "rsp", "addend");
        are(new RegisterOperand("r", 32, true), "base");
        are(new RegisterOperand("f", 32, false), "frt", "frs", "fra", "frb", "frc", "frtp", "frsp", "frap", "frbp");
        are(new RegisterOperand("v", 32, false), "vrt", "vrs", "vra", "vrb", "vrc");
        are(new RegisterOperand("vs", 64, false), "xt", "xs", "xa", "xb", "xc");
        are(new RegisterOperand("cr", 8, false), "bf", "bfa");
        are(ConditionOperand.BIT, "bt", "ba", "bb", "bi", "bc");
        are(TargetOperand.RELATIVE, "offset");
        are(TargetOperand.ABSOLUTE, "target");
        are(NumberOperand.RIGHT64, "n64");
        are(SuffixOperand.of("", "."), "rc");
        are(SuffixOperand.of("", "o"), "oe", "ro");
        are(SuffixOperand.of("", "x"), "ex");
        are(SuffixOperand.of("", "q"), "q");
        are(SuffixOperand.of("", "l"), "lk");
        are(SuffixOperand.of("lt", "gt", "eq", "so"), "when");
        are(SuffixOperand.of("ge", "le", "ne", "ns"), "unless");
        are(SuffixOperand.of("", "?", "-", "+"), "at");
    }

    private void are(OperandKind kind, String... names) {
        for (String name : List.of(names)) {
            kinds.put(name, kind);
        }
    }

    private OperandKind kind(String operand) {
        return kinds.getOrDefault(operand, NumberOperand.DECIMAL);
    }

    @Override
    public String print(InsnForm form, String operand, int word, long pc) {
        return kind(operand).print(form.encoding().get(word, operand), form, word, pc);
    }

    @Override
    public long parse(InsnForm form, String operand, String text, int word, long pc) {
        return kind(operand).parse(text, form, word, pc);
    }
}
