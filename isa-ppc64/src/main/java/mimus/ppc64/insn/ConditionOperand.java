package mimus.ppc64.insn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.insn.InsnForm;

/** A bit of the condition register: {@code eq} of field 0, {@code 4*cr7+eq} of others. */
enum ConditionOperand implements OperandKind {
    BIT;

    private static final List<String> NAMES = List.of("lt", "gt", "eq", "so");
    private static final Pattern TEXT = Pattern.compile("(?:4\\*cr([0-7])\\+)?(lt|gt|eq|so|un)");

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        String name = NAMES.get((int) value & 3);
        return value < 4 ? name : "4*cr" + (value >>> 2) + "+" + name;
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return NumberOperand.number(text);
        }
        int field = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int bit = matcher.group(2).equals("un") ? 3 : NAMES.indexOf(matcher.group(2));
        return 4L * field + bit;
    }
}
