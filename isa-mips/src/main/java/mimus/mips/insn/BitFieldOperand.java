package mimus.mips.insn;

import mimus.insn.InsnForm;

/** Position and size of a bit field, of which instructions encode first and last bit in several ways. */
enum BitFieldOperand implements OperandKind {
    /** First bit, less 32. */
    UPPER_POSITION {
        @Override
        long written(long value, long first) {
            return value + 32;
        }

        @Override
        long encoded(long number, long first) {
            return number - 32;
        }
    },
    /** Last bit after moving it to the low end of a register: the size, less 1. */
    SIZE {
        @Override
        long written(long value, long first) {
            return value + 1;
        }

        @Override
        long encoded(long number, long first) {
            return number - 1;
        }
    },
    /** As {@link #SIZE}, less 32. */
    LARGE_SIZE {
        @Override
        long written(long value, long first) {
            return value + 33;
        }

        @Override
        long encoded(long number, long first) {
            return number - 33;
        }
    },
    /** Last bit. */
    LAST {
        @Override
        long written(long value, long first) {
            return value - first + 1;
        }

        @Override
        long encoded(long number, long first) {
            return number + first - 1;
        }
    },
    /** Last bit, less 32. */
    UPPER_LAST {
        @Override
        long written(long value, long first) {
            return value + 32 - first + 1;
        }

        @Override
        long encoded(long number, long first) {
            return number + first - 1 - 32;
        }
    };

    abstract long written(long value, long first);

    abstract long encoded(long number, long first);

    /** The first bit of the field that the operand before this one gives. */
    private static long first(InsnForm form, int word) {
        boolean upper = form.encoding().fields().containsKey("lsbminus32");
        return upper
                ? form.encoding().get(word, "lsbminus32") + 32
                : form.encoding().get(word, "lsb");
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        return NumberOperand.HEX.print(written(value, first(form, word)), form, word, pc);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        return encoded(NumberOperand.number(text), first(form, word));
    }
}
