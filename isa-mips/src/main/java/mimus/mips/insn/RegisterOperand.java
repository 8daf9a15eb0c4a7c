package mimus.mips.insn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mimus.insn.InsnForm;

/**
 * Registers of one file.
 *
 * @param what the file, for messages: "general register"
 * @param names of its registers, in the order of their numbers; {@code $} before a name, and {@code $number}, are
 *     accepted too
 * @param others more names that are accepted
 */
record RegisterOperand(String what, List<String> names, Map<String, Integer> others) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return names.get((int) value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String name = text.toLowerCase(Locale.ROOT);
        String plain = name.startsWith("$") ? name.substring(1) : name;
        int number = Math.max(names.indexOf(name), names.indexOf(plain));
        if (number < 0 && name.startsWith("$") && plain.matches("\\d{1,2}")) {
            number = Integer.parseInt(plain);
        }
        number = number < 0 ? others.getOrDefault(plain, -1) : number;
        if (number < 0 || number >= names.size()) {
            throw new IllegalArgumentException("'" + text + "' is no " + what);
        }
        return number;
    }
}
