package mimus.mips.insn;

import mimus.insn.InsnForm;

/** Where branches and jumps go, and how far loads and stores reach; places are absolute addresses. */
enum TargetOperand implements OperandKind {
    /** Bytes from the delay slot of a branch, or from the base register of an access. */
    OFFSET {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return form.flow().leaves() ? "0x" + Long.toHexString(pc + 4 + value) : Long.toString(value);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long number = NumberOperand.number(text);
            if (!form.flow().leaves()) {
                return number;
            }
            long distance = number - (pc + 4);
            return pc >>> 32 == 0 && number >>> 32 == 0 ? (int) distance : distance; // 32-bit addresses wrap around
        }
    },
    /** Low bits of an address in the 256 MiB region of the delay slot. */
    REGION {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "0x" + Long.toHexString(pc + 4 & ~0xfffffffL | value);
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long address = NumberOperand.number(text);
            if ((address ^ pc + 4) >>> 28 != 0) {
                throw new IllegalArgumentException(
                        text + " is not in the region of 256 MiB from 0x" + Long.toHexString(pc + 4 & ~0xfffffffL));
            }
            return address & 0xfffffff;
        }
    }
}
