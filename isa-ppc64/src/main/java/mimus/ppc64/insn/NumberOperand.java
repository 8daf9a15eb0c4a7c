package mimus.ppc64.insn;

import mimus.insn.InsnForm;

/** Plain numbers: decimal in listings, decimal or hexadecimal in assembly. */
enum NumberOperand implements OperandKind {
    DECIMAL,
    /** A shift to the left as a rotation whose mask begins further down: {@code 64 - n}. */
    RIGHT64 {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return Long.toString(64 - value & 63);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return 64 - number(text) & 63;
        }
    };

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return Long.toString(value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return number(text);
    }

    /** A decimal number, or one that {@code 0x} marks as hexadecimal, of up to 64 bits. */
    static long number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
        String pure = hex ? digits.substring(2) : digits;
        if (!pure.matches(hex ? "[0-9a-fA-F]+" : "[0-9]+")) {
            throw new IllegalArgumentException("'" + text + "' is no number");
        }
        try {
            long value = hex ? Long.parseUnsignedLong(pure, 16) : Long.parseLong(pure);
            return negative ? -value : value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is more than 64 bits", e);
        }
    }
}
