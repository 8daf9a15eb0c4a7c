package mimus.arm.insn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mimus.insn.InsnForm;

/**
 * Registers of one file.
 *
 * @param what the file, for messages: "general register"
 * @param names of its registers, in the order of their numbers
 * @param others more names that are accepted
 */
public record RegisterOperand(String what, List<String> names, Map<String, Integer> others) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return names.get((int) value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String name = text.toLowerCase(Locale.ROOT);
        int number = names.indexOf(name);
        number = number < 0 ? others.getOrDefault(name, -1) : number;
        if (number < 0) {
            throw new IllegalArgumentException("'" + text + "' is no " + what);
        }
        return number;
    }
}
