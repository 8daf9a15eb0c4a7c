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
    private static final Map<Integer, String> HARDWARE =
            Map.of(0, "hwr_cpunum", 1, "hwr_synci_step", 2, "hwr_cc", 3, "hwr_ccres");
    private static final Map<Integer, String> FPU_CONTROL =
            Map.of(0, "c1_fir", 1, "c1_ufr", 4, "c1_unfr", 25, "c1_fccr", 26, "c1_fexr", 28, "c1_fenr", 31, "c1_fcsr");

    private final Map<String, OperandKind> kinds = new HashMap<>();

    public MipsOperands(MipsAbi abi) {
        RegisterOperand general = new RegisterOperand("general register", abi.names(), Map.of("fp", 30));
        are(general, "rs", "rt", "rd", "base", "index");
        are(NumberOperand.DECIMAL, "imm");
        are(NumberOperand.UPPER_HALF, "uimmminus32768");
        are(NumberOperand.HEX, "uimm", "sa", "code", "minor", "hint", "stype", "sel");
        are(BitFieldOperand.UPPER_POSITION, "lsbminus32");
        are(BitFieldOperand.SIZE, "msbd");
        are(BitFieldOperand.LARGE_SIZE, "msbdminus32");
        are(BitFieldOperand.LAST, "msb");
        are(BitFieldOperand.UPPER_LAST, "msbminus32");
        are(numbered("hardware register", HARDWARE), "hwr");
        are(numbered("register of coprocessor 2", Map.of()), "cop2rt", "cop2rd");
        are(file("floating-point register", "f"), "fd", "fs", "ft", "fr");
        are(file("floating-point condition", "fcc"), "cc");
        are(file("condition of coprocessor 2", "cc"), "cop2cc");
        are(numbered("floating-point control register", FPU_CONTROL), "fcr");
        are(new Cp0Operand(), "c0");
        are(new RegisterOperand("accumulator", List.of("$ac0", "$ac1", "$ac2", "$ac3"), Map.of()), "ac");
        are(new OffsetOperand(abi.narrow()), "offset");
        are(new TargetOperand(abi.narrow()), "target");
    }

    /** A file of 32 registers of which only some have names. */
    private static RegisterOperand numbered(String what, Map<Integer, String> named) {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            names.add(named.getOrDefault(n, "$" + n));
        }
        return new RegisterOperand(what, List.copyOf(names), Map.of());
    }

    /** A file of registers that are called {@code $}, a prefix and a number. */
    private static RegisterOperand file(String what, String prefix) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> bare = new HashMap<>();
        for (int n = 0; n < 32; n++) {
            names.add("$" + prefix + n);
            bare.put(prefix + n, n);
        }
        return new RegisterOperand(what, List.copyOf(names), Map.copyOf(bare));
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
