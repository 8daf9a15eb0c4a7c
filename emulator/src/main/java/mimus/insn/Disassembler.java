package mimus.insn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From words to assembly text. */
public class Disassembler {
    private static final Pattern NAME = Pattern.compile("<(\\w+)>|[a-zA-Z_]\\w*");

    private final InsnTable table;
    private final OperandSyntax operands;

    public Disassembler(InsnTable table, OperandSyntax operands) {
        this.table = table;
        this.operands = operands;
    }

    /**
     * The text of one word.
     *
     * @param pseudo whether names such as {@code move} are wanted
     * @return {@code "undefined"} if the word is no instruction
     */
    public String text(int word, long pc, boolean pseudo) {
        for (InsnForm form : table.all(word, pseudo)) {
            String text = text(form, word, pc);
            if (text != null) {
                return text;
            }
        }
        return "undefined";
    }

    /** The form in which {@link #text} writes a word; null if it is no instruction. */
    public InsnForm form(int word, long pc, boolean pseudo) {
        return table.all(word, pseudo).stream()
                .filter(form -> text(form, word, pc) != null)
                .findFirst()
                .orElse(null);
    }

    /** Null if the form does not write such operands. */
    private String text(InsnForm form, int word, long pc) {
        String syntax = form.operands();
        String mnemonic = new Mnemonic(form, operands, pc).text(word);
        if (syntax.isEmpty() || mnemonic == null) {
            return mnemonic;
        }
        StringBuilder text = new StringBuilder(mnemonic).append(' ');
        Matcher matcher = NAME.matcher(syntax);
        int at = 0;
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group() : matcher.group(1);
            String operand = operand(form, name, word, pc);
            if (operand == null) {
                return null;
            }
            text.append(syntax, at, matcher.start()).append(operand);
            at = matcher.end();
        }
        return text.append(syntax.substring(at)).toString();
    }

    private String operand(InsnForm form, String name, int word, long pc) {
        return table.takes(form, name) ? operands.print(form, name, word, pc) : name;
    }
}
