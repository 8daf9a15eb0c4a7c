package mimus.arm.insn;

import mimus.insn.InsnForm;

/** Plain numbers; each kind reads decimal and hexadecimal, and writes one of them. */
public enum NumberOperand implements OperandKind {
    DECIMAL {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return Long.toString(value);
        }
    },
    HEX {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "0x" + Long.toHexString(value);
        }
    };

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return number(text);
    }

    /** A decimal number, or one that {@code 0x} marks as hexadecimal, of up to 64 bits. */
    public static long number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
        String pure = hex ? digits.substring(2) : digits;
        if (!pure.matches(hex ? "[0-9a-fA-F]+" : "[0-9]+")) {
            throw new IllegalArgumentException("'" + text + "' is no number");
        }
        try {
            long value = hex ? Long.parseUnsignedLong(pure, 16) : Long.parseUnsignedLong(pure);
            return negative ? -value : value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' has more than 64 bits", e);
        }
    }
}
