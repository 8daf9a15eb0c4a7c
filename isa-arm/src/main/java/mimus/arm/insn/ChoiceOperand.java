package mimus.arm.insn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mimus.insn.InsnForm;

/**
 * One of a few words.
 *
 * @param what for messages: "condition"
 * @param names of the values from 0 on; null for one that is not written
 * @param others more names that are accepted
 */
public record ChoiceOperand(String what, List<String> names, Map<String, Integer> others) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return names.get((int) value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        for (int i = 0; i < names.size(); i++) {
            if (text.equalsIgnoreCase(names.get(i))) {
                return i;
            }
        }
        Integer value = others.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new IllegalArgumentException("'" + text + "' is no " + what);
        }
        return value;
    }
}
