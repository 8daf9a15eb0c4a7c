package mimus.insn;

/**
 * One way to write an instruction.
 *
 * @param op number of the instruction in its {@link InstructionSet}
 * @param method {@code Class.method} of the meaning; empty if it is {@link Missing}
 * @param syntax mnemonic and operands as declared
 * @param bits the encoding as declared
 * @param feature what the processor must have, or empty
 * @param link whether it leaves a return address
 * @param kind whether it is an instruction or an alias
 */
public record InsnForm(
        int op,
        String method,
        String syntax,
        String bits,
        Encoding encoding,
        Flow flow,
        String feature,
        boolean link,
        Kind kind) {
    /** Of what sort a form is. */
    public enum Kind {
        INSTRUCTION,
        /** A shorter operand list. */
        SHORT,
        /** A name of its own. */
        PSEUDO,
        /** As {@link #PSEUDO}, but only in listings: the text assembles to another instruction. */
        SHOWN,
        MISSING;

        /** Whether listings can do without it. */
        boolean ownName() {
            return this == PSEUDO || this == SHOWN;
        }
    }

    /** The first word of the syntax. */
    public String mnemonic() {
        int space = syntax.indexOf(' ');
        return space < 0 ? syntax : syntax.substring(0, space);
    }

    /** The syntax after the mnemonic. */
    public String operands() {
        int space = syntax.indexOf(' ');
        return space < 0 ? "" : syntax.substring(space + 1).trim();
    }

    static InsnForm parse(String row) {
        return parse(row, Encoding.parse(row.split("\\|", -1)[3]));
    }

    /** Makes a form of a row whose {@link #bits} are no text for {@link Encoding#parse}. */
    public static InsnForm parse(String row, Encoding encoding) {
        String[] part = row.split("\\|", -1);
        return new InsnForm(
                Integer.parseInt(part[0]),
                part[1],
                part[2],
                part[3],
                encoding,
                Flow.valueOf(part[4]),
                part[5],
                part[6].equals("link"),
                Kind.valueOf(part[7]));
    }
}
