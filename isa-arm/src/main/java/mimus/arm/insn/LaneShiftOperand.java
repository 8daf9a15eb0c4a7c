package mimus.arm.insn;

import mimus.insn.Encoding;
import mimus.insn.InsnForm;

/** The amount of a shift of elements, whose upper bits are in {@code immh} and say the elements' size too. */
public enum LaneShiftOperand implements OperandKind {
    LEFT {
        @Override
        long turn(long value, int bits) {
            return value - bits;
        }

        @Override
        long back(long amount, int bits) {
            return amount + bits;
        }
    },
    RIGHT {
        @Override
        long turn(long value, int bits) {
            return 2L * bits - value;
        }

        @Override
        long back(long amount, int bits) {
            return 2L * bits - amount;
        }
    };

    abstract long turn(long value, int bits);

    abstract long back(long amount, int bits);

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        long all = form.encoding().get(word, "immh") << 3 | value;
        return Long.toString(turn(all, 8 << ElementSize.of(form, word)));
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return back(NumberOperand.number(text), 8 << ElementSize.of(form, word));
    }

    @Override
    public int put(String operand, String text, InsnForm form, int word, long pc) {
        int bits = 8 << ElementSize.of(form, word);
        long all = parse(text, form, word, pc);
        if (all < bits || all >= 2L * bits) {
            throw new IllegalArgumentException("elements of " + bits + " bits cannot be shifted by " + text);
        }
        Encoding encoding = form.encoding();
        return encoding.put(encoding.put(word, "immh", all >>> 3), operand, all & 7);
    }
}
