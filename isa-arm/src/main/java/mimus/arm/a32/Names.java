package mimus.arm.a32;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/**
 * Values that have names.
 *
 * @param what they are, for messages
 * @param names in the order of the values; {@code ?} for one that is not written so
 * @param others more names that are accepted
 */
record Names(String what, List<String> names, Map<String, Integer> others) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        String name = names.get((int) value);
        return name.equals("?") ? null : name;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String name = text.toLowerCase(Locale.ROOT);
        int value = IntStream.range(0, names.size())
                .filter(n -> names.get(n).equalsIgnoreCase(name))
                .findFirst()
                .orElse(others.getOrDefault(name, -1));
        if (value < 0) {
            throw new IllegalArgumentException("'" + text + "' is no " + what);
        }
        return value;
    }
}
