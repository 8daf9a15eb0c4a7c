package mimus.arm.a64;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** What is prefetched, how near and for how long: {@code pldl1keep}; what has no name is a number. */
final class PrefetchOperand implements OperandKind {
    private static final List<String> TYPES = List.of("pld", "pli", "pst");
    private static final Pattern NAME = Pattern.compile("(pld|pli|pst)l([123])(keep|strm)");

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int type = (int) value >>> 3;
        int level = (int) value >>> 1 & 3;
        if (type == TYPES.size() || level == 3) {
            return "#0x%02x".formatted(value);
        }
        return TYPES.get(type) + "l" + (level + 1) + ((value & 1) == 0 ? "keep" : "strm");
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        Matcher name = NAME.matcher(text.toLowerCase(Locale.ROOT));
        if (!name.matches()) {
            return NumberOperand.number(text.startsWith("#") ? text.substring(1) : text);
        }
        int level = name.group(2).charAt(0) - '1';
        return TYPES.indexOf(name.group(1)) << 3 | level << 1 | (name.group(3).equals("strm") ? 1 : 0);
    }
}
