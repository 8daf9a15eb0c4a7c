package mimus.arm.a32;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.arm.insn.OperandKind;
import mimus.arm.state.SpecialRegisters;
import mimus.insn.InsnForm;

/** How T32 assembly writes operands, as binutils does. */
public final class T32Operands extends Aarch32Operands {
    /** In {@code it}, the bit that says that the field is not zero. */
    private static final int CONDITIONAL = 16;

    public T32Operands() {
        are(new Setting(), "it");
        are(ConstantOperand.T32, "modified");
        are(Immediate.PLAIN, "plain");
        are(new DisplacementOperand(0, true, true), "words", "halves", "bytes");
        are(new DisplacementOperand(0, true, false), "plus8", "plus12", "exclusive");
        are(new DisplacementOperand(-1, true, false), "minus8");
        are(new DisplacementOperand(0x400, false, true), "stepwords");
        are(ShiftOperand.LEFT, "left");
        are(new TargetOperand(4, false), "offset");
        are(new TargetOperand(4, true), "exchanged");
        are(conditions(0), "even");
        are(conditions(1), "odd");
        are(new Names("IT block", masks('t', 'e'), Map.of()), "maskeven");
        are(new Names("IT block", masks('e', 't'), Map.of()), "maskodd");
        are(new Names("effect", List.of("ie", "id"), Map.of()), "disable");
        are(new Names("mask", List.of("none", "f", "i", "if"), Map.of()), "masks");
        are(special(), "special");
    }

    /** The special registers of the M profile, by their numbers. */
    private static Names special() {
        String[] names = new String[256];
        for (int number = 0; number < names.length; number++) {
            names[number] = Integer.toString(number);
        }
        List<String> status = List.of("APSR", "IAPSR", "EAPSR", "PSR", "4", "IPSR", "EPSR", "IEPSR", "MSP", "PSP");
        List<String> masks = List.of("PRIMASK", "BASEPRI", "BASEPRI_MAX", "FAULTMASK", "CONTROL");
        for (int i = 0; i < status.size(); i++) {
            names[i] = status.get(i);
        }
        for (int i = 0; i < masks.size(); i++) {
            names[SpecialRegisters.PRIMASK + i] = masks.get(i);
        }
        return new Names("special register", List.of(names), Map.of("XPSR", 3));
    }

    private static Names conditions(int lowest) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int condition = 2 * i + lowest;
            names.add(condition < 14 ? CONDITION_NAMES.get(condition) : lowest == 0 ? "al" : "?");
        }
        Map<String, Integer> others = lowest == 0 ? Map.of("hs", 1) : Map.of("lo", 1);
        return new Names("condition", List.copyOf(names), others);
    }

    /** The letters for each mask: what stands for each bit above the lowest one that is set. */
    private static List<String> masks(char clear, char set) {
        List<String> masks = new ArrayList<>(List.of("?"));
        for (int mask = 1; mask < 16; mask++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 3; bit > Integer.numberOfTrailingZeros(mask); bit--) {
                text.append((mask >> bit & 1) != 0 ? set : clear);
            }
            masks.add(text.toString());
        }
        return List.copyOf(masks);
    }

    /** What follows the mnemonic of an instruction that sets flags outside of IT blocks only: {@code s} or a condition. */
    private static final class Setting implements OperandKind {
        private final Names conditions = new Names("condition", CONDITION_NAMES, Map.of("hs", 2, "lo", 3));

        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            int condition = (int) value & 15;
            return value < CONDITIONAL ? "s" : condition < 14 ? CONDITION_NAMES.get(condition) : "al";
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return text.equals("s")
                    ? 0
                    : CONDITIONAL | (text.equals("al") ? 14 : conditions.parse(text, form, word, pc));
        }
    }
}
