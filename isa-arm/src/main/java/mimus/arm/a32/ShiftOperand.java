package mimus.arm.a32;

import java.util.List;
import java.util.Locale;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** The shift of a register by a constant, with the comma before it: {@code imm5 << 2 | type}; none if it is zero. */
enum ShiftOperand implements OperandKind {
    ANY {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return shift((int) value);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return shift(text);
        }
    },
    /** ASR only; the field is {@code imm5}. */
    ARITHMETIC {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return shift((int) value << 2 | 2);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            int shift = shift(text);
            if ((shift & 3) != 2) {
                throw new IllegalArgumentException("the shift must be asr");
            }
            return shift >> 2;
        }
    },
    /** LSL by less than four; the field is the amount. */
    LEFT {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return shift((int) value << 2);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            int shift = shift(text);
            if ((shift & 3) != 0) {
                throw new IllegalArgumentException("the shift must be lsl");
            }
            return shift >> 2;
        }
    },
    /** ROR by bytes; the field is their number. */
    ROTATION {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return value == 0 ? "" : ", ror #" + 8 * value;
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            int shift = shift(text);
            if (shift != 0 && ((shift & 3) != 3 || (shift >> 2 & 7) != 0)) {
                throw new IllegalArgumentException("the rotation must be ror #8, #16 or #24");
            }
            return shift >> 5;
        }
    };

    private static final List<String> TYPES = List.of("lsl", "lsr", "asr", "ror");

    private static String shift(int shift) {
        int amount = shift >> 2;
        if (shift == 0) {
            return "";
        }
        if (shift == 3) {
            return ", rrx";
        }
        return ", " + TYPES.get(shift & 3) + " #" + (amount == 0 ? 32 : amount);
    }

    private static int shift(String text) {
        String shift = text.replaceFirst("^,\\s*", "").toLowerCase(Locale.ROOT);
        if (shift.isEmpty()) {
            return 0;
        }
        if (shift.equals("rrx")) {
            return 3;
        }
        String[] words = shift.split("\\s+", 2);
        int type = TYPES.indexOf(words[0]);
        if (type < 0 || words.length < 2) {
            throw new IllegalArgumentException("'" + text + "' is no shift");
        }
        long amount = Immediate.number(words[1]);
        long most = type == 0 || type == 3 ? 31 : 32;
        if (amount < 0 || amount > most) {
            throw new IllegalArgumentException("a register cannot be shifted by " + amount);
        }
        return amount == 0 ? 0 : (int) (amount & 31) << 2 | type;
    }
}
