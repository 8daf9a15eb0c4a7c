package mimus.arm.a32;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.arm.insn.OperandKind;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;

/**
 * Registers of 64 bits at equal distances, without the braces around them: the fields {@code count} and {@code spacing} say
 * how many, and how many are between two of them.
 */
enum NeonList implements OperandKind {
    /** All of each register. */
    WHOLE,
    /** The element of each that the field {@code element} says. */
    ELEMENT,
    /** All elements of each, alike. */
    ALL;

    private static final Pattern REGISTER = Pattern.compile("d(\\d+)(?:\\[(\\d*)])?");

    private static int count(InsnForm form, int word) {
        return (int) form.encoding().get(word, "count");
    }

    private static int step(InsnForm form, int word) {
        return (int) form.encoding().get(word, "spacing") + 1;
    }

    private String name(int register, InsnForm form, int word) {
        String name = "d" + register;
        return switch (this) {
            case WHOLE -> name;
            case ELEMENT -> name + "[" + form.encoding().get(word, "element") + "]";
            case ALL -> name + "[]";
        };
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int first = (int) value;
        int last = first + (count(form, word) - 1) * step(form, word);
        if (this != ELEMENT && last > first && step(form, word) == 1) {
            return name(first, form, word) + "-" + name(last, form, word);
        }
        StringJoiner list = new StringJoiner(",");
        for (int n = first; n <= last; n += step(form, word)) {
            list.add(name(n, form, word));
        }
        return list.toString();
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        Matcher register = REGISTER.matcher(text.toLowerCase(Locale.ROOT));
        if (!register.lookingAt()) {
            throw new IllegalArgumentException("'" + text + "' is no list of vector registers");
        }
        return Integer.parseInt(register.group(1));
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        Encoding encoding = form.encoding();
        int result = encoding.put(word, operand, parse(text, form, word, pc));
        if (this == ELEMENT) {
            Matcher register = REGISTER.matcher(text.toLowerCase(Locale.ROOT));
            if (!register.lookingAt()
                    || register.group(2) == null
                    || register.group(2).isEmpty()) {
                throw new IllegalArgumentException("'" + text + "' names no elements");
            }
            result = encoding.put(result, "element", Long.parseLong(register.group(2)));
        }
        for (int spacing = 0; spacing <= 1; spacing++) {
            boolean fixed = (encoding.get(word, "spacing") | spacing) != spacing;
            int spaced = fixed ? result : spaced(encoding, result, spacing);
            if (expanded(text).equals(expanded(print(encoding.get(spaced, operand), form, spaced, pc)))) {
                return spaced;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a list of the right registers");
    }

    private static int spaced(Encoding encoding, int word, int spacing) {
        return encoding.fields().get("spacing").get(0).width() == 0 ? word : encoding.put(word, "spacing", spacing);
    }

    /** The list without ranges and spaces. */
    private static String expanded(String text) {
        StringJoiner list = new StringJoiner(",");
        for (String part : text.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(",")) {
            String[] ends = part.split("-");
            Matcher first = REGISTER.matcher(ends[0]);
            Matcher last = REGISTER.matcher(ends[ends.length - 1]);
            if (!first.matches() || !last.matches()) {
                throw new IllegalArgumentException("'" + part + "' is no vector register");
            }
            for (int n = Integer.parseInt(first.group(1)); n <= Integer.parseInt(last.group(1)); n++) {
                list.add("d" + n + (first.group(2) == null ? "" : "[" + first.group(2) + "]"));
            }
        }
        return list.toString();
    }

    /** Consecutive registers, the first above two bits that say how many more there are. */
    static final class Table implements OperandKind {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            long first = value >> 2 & 31;
            long last = first + (value & 3);
            return last == first ? "d" + first : "d" + first + "-d" + last;
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            String[] names = expanded(text).split(",");
            int first = Integer.parseInt(names[0].substring(1));
            for (int i = 0; i < names.length; i++) {
                if (!names[i].equals("d" + (first + i))) {
                    throw new IllegalArgumentException("'" + text + "' are not registers that follow each other");
                }
            }
            return (long) first << 2 | names.length - 1;
        }
    }
}
