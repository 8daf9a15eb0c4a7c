package mimus.insn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first word of a form's syntax, in which fields may stand in angle brackets: {@code add<s><cond>}. */
record Mnemonic(InsnForm form, OperandSyntax operands, long pc) {
    private static final Pattern FIELD = Pattern.compile("<(\\w+)>");

    /** The mnemonic of a word of this form; null if the form does not write such a word. */
    String text(int word) {
        StringBuilder text = new StringBuilder();
        Matcher field = FIELD.matcher(form.mnemonic());
        while (field.find()) {
            String part = operands.print(form, field.group(1), word, pc);
            if (part == null) {
                return null;
            }
            field.appendReplacement(text, Matcher.quoteReplacement(part));
        }
        return field.appendTail(text).toString();
    }

    /** The word, with all operands zero, that a mnemonic means; null if it is not of this form. */
    Integer word(String text) {
        return word(form.mnemonic(), text, form.encoding().match());
    }

    private Integer word(String syntax, String text, int word) {
        Matcher field = FIELD.matcher(syntax);
        if (!field.find()) {
            return syntax.equalsIgnoreCase(text) ? word : null;
        }
        if (!text.regionMatches(true, 0, syntax, 0, field.start())) {
            return null;
        }
        for (int end = text.length(); end >= field.start(); end--) {
            Integer value = value(field.group(1), text.substring(field.start(), end), word);
            Integer rest = value == null ? null : word(syntax.substring(field.end()), text.substring(end), value);
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }

    /** The word with a field as a text has it, or null. */
    private Integer value(String field, String text, int word) {
        try {
            return operands.put(form, field, text, word, pc);
        } catch (IllegalArgumentException notThat) {
            return null;
        }
    }
}
