package mimus.arm.a64;

import java.util.Locale;
import java.util.Map;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** A field of PSTATE that an immediate can be written to; {@code op1} and {@code op2} make its number. */
final class PstateOperand implements OperandKind {
    private static final Map<Integer, String> NAMES = Map.of(
            3, "uao", 4, "pan", 5, "spsel", 0x19, "ssbs", 0x1a, "dit", 0x1c, "tco", 0x1e, "daifset", 0x1f, "daifclr");

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return NAMES.get((int) value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String name = text.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no field of PSTATE"))
                .getKey();
    }
}
