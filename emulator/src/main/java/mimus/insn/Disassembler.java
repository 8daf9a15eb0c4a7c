package mimus.insn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From words to assembly text. */
public final class Disassembler {
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
        InsnForm form = table.of(word, pseudo);
        return form == null ? "undefined" : text(form, word, pc);
    }

    private String text(InsnForm form, int word, long pc) {
        String syntax = form.operands();
        String mnemonic = new Mnemonic(form, operands, pc).text(word);
        if (syntax.isEmpty()) {
            return mnemonic;
        }
        StringBuilder text = new StringBuilder(mnemonic).append(' ');
        Matcher matcher = NAME.matcher(syntax);
        int at = 0;
        while (matcher.find()) {
            text.append(syntax, at, matcher.start())
                    .append(operand(form, matcher.group(1) == null ? matcher.group() : matcher.group(1), word, pc));
            at = matcher.end();
        }
        return text.append(syntax.substring(at)).toString();
    }

    private String operand(InsnForm form, String name, int word, long pc) {
        return form.encoding().fields().containsKey(name) ? operands.print(form, name, word, pc) : name;
    }
}
