package mimus.ppc64.insn;

import mimus.insn.InsnForm;

/** Where a branch leads, as an address. */
enum TargetOperand implements OperandKind {
    /** The field is a distance from the instruction. */
    RELATIVE {
        @Override
        long base(long pc) {
            return pc;
        }
    },
    /** The field is the address. */
    ABSOLUTE {
        @Override
        long base(long pc) {
            return 0;
        }
    };

    abstract long base(long pc);

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return "0x" + Long.toHexString(base(pc) + value);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return NumberOperand.number(text) - base(pc);
    }
}
