package mimus.arm.a64;

import java.util.List;
import java.util.Locale;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** What a barrier holds back; those without a name are numbers. */
record BarrierOperand(List<String> names) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        String name = names.get((int) value);
        return name != null ? name : "#0x%02x".formatted(value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        int number = names.indexOf(text.toLowerCase(Locale.ROOT));
        return number >= 0 ? number : NumberOperand.number(text.startsWith("#") ? text.substring(1) : text);
    }
}
