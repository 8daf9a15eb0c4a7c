package mimus.arm.a32;

import mimus.arm.insn.ElementSize;
import mimus.arm.insn.OperandKind;
import mimus.arm.state.ModifiedImmediate;
import mimus.insn.InsnForm;

/** Constants of Advanced SIMD that are made of eight bits. */
enum NeonConstant implements OperandKind {
    /** See {@link ModifiedImmediate#expanded}; written as one element. */
    EXPANDED {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            long element = element(value, form, word);
            return "#" + (ElementSize.of(form, word) == 2 ? (int) element : element);
        }

        private long element(long value, InsnForm form, int word) {
            return ModifiedImmediate.expanded((int) value) & -1L >>> 64 - (8 << ElementSize.of(form, word));
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long number = Immediate.number(text) & -1L >>> 64 - (8 << ElementSize.of(form, word));
            long settled = form.encoding().get(word & ~variable(form), "vimm");
            for (long value = 0; value < 1 << 12; value++) {
                if ((value & settled) == settled && element(value, form, word) == number && fits(value, form)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("the constant " + text + " cannot be encoded");
        }

        private int variable(InsnForm form) {
            return ~form.encoding().mask();
        }

        private boolean fits(long value, InsnForm form) {
            try {
                form.encoding().put(form.encoding().match(), "vimm", value);
                return true;
            } catch (IllegalArgumentException notInThisForm) {
                return false;
            }
        }
    },
    /** Eight bytes of zeros or ones. */
    BYTES {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "#0x%016x".formatted(ModifiedImmediate.bytes((int) value));
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            long number = Immediate.number(text);
            for (int value = 0; value < 1 << 8; value++) {
                if (ModifiedImmediate.bytes(value) == number) {
                    return value;
                }
            }
            throw new IllegalArgumentException("the bytes of " + text + " are not all zeros or ones");
        }
    },
    /** A single. */
    FLOATING {
        @Override
        public String print(long value, InsnForm form, int word, long pc) {
            return "#" + number((int) value);
        }

        private float number(int value) {
            return Float.intBitsToFloat((int) ModifiedImmediate.floating(2, value));
        }

        @Override
        public long parse(String text, InsnForm form, int word, long pc) {
            String number = text.replaceFirst("^#", "");
            if (number.matches("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?")) {
                for (int value = 0; value < 1 << 8; value++) {
                    if (number(value) == Float.parseFloat(number)) {
                        return value;
                    }
                }
            }
            throw new IllegalArgumentException("the number " + text + " cannot be encoded");
        }
    }
}
