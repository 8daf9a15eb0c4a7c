package mimus.mips.insn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.insn.InsnForm;
import mimus.insn.OperandSyntax;
import mimus.mips.state.MipsAbi;

/** How MIPS assembly writes operands, as binutils does; a name in the syntax says of what kind it is. */
public final class MipsOperands implements OperandSyntax {
    private final Map<String, OperandKind> kinds = new HashMap<>();

    public MipsOperands(MipsAbi abi) {
        RegisterOperand general = new RegisterOperand("general register", abi.names(), Map.of("fp", 30));
        are(general, "rs", "rt", "rd", "base", "index");
        are(NumberOperand.DECIMAL, "imm");
        are(NumberOperand.HEX, "uimm", "sa", "code", "minor", "hint", "stype", "sel");
        are(BitFieldOperand.UPPER_POSITION, "lsbminus32");
        are(BitFieldOperand.SIZE, "msbd");
        are(BitFieldOperand.LARGE_SIZE, "msbdminus32");
        are(BitFieldOperand.LAST, "msb");
        are(BitFieldOperand.UPPER_LAST, "msbminus32");
        are(numbered("hardware register", List.of("hwr_cpunum", "hwr_synci_step", "hwr_cc", "hwr_ccres")), "hwr");
        are(numbered("register of coprocessor 2", List.of()), "cop2rt", "cop2rd");
        are(new RegisterOperand("accumulator", List.of("$ac0", "$ac1", "$ac2", "$ac3"), Map.of()), "ac");
        are(TargetOperand.OFFSET, "offset");
        are(TargetOperand.REGION, "target");
    }

    /** A file of 32 registers of which only the first ones have names. */
    private static RegisterOperand numbered(String what, List<String> first) {
        List<String> names = new ArrayList<>(first);
        for (int n = first.size(); n < 32; n++) {
            names.add("$" + n);
        }
        return new RegisterOperand(what, List.copyOf(names), Map.of());
    }

    private void are(OperandKind kind, String... names) {
        for (String name : List.of(names)) {
            kinds.put(name, kind);
        }
    }

    private OperandKind kind(String operand) {
        return kinds.getOrDefault(operand, NumberOperand.HEX);
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
