package mimus.arm.a64;

import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.OperandKind;
import mimus.insn.InsnForm;

/** A place in the program, written as its address; where an instruction accesses memory, a plain distance. */
enum TargetOperand implements OperandKind {
    DISTANCE {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return fromBase(form) ? Long.toString(value) : "0x" + Long.toHexString(pc + value);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return NumberOperand.number(text) - (fromBase(form) ? 0 : pc);
        }
    },
    PAGE {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "0x" + Long.toHexString((pc & OF_PAGE) + value);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            return NumberOperand.number(text) - (pc & OF_PAGE);
        }
    };

    private static final long OF_PAGE = ~0xfffL;

    private static boolean fromBase(InsnForm form) {
        return form.encoding().fields().containsKey("base");
    }
}
