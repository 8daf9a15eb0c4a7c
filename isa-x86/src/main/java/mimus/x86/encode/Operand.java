package mimus.x86.encode;

/** One operand as assembly gives it. */
sealed interface Operand {
    /** Kinds of registers. */
    enum File {
        GENERAL,
        SEGMENT,
        CONTROL,
        DEBUG,
        VECTOR,
        MMX,
        STACK
    }

    /**
     * A register.
     *
     * @param bits its width; 0 where that says nothing
     * @param high whether it is AH, CH, DH or BH, whose number is that of AX, CX, DX or BX
     */
    record InRegister(File file, int number, int bits, boolean high) implements Operand {
        /** Whether it is a byte that only a REX prefix makes possible. */
        boolean needsRex() {
            return file == File.GENERAL && bits == 8 && !high && number >= 4 && number < 8;
        }
    }

    /**
     * A place in memory.
     *
     * @param bits how many there are; 0 if not said
     * @param segment that is named, or -1
     * @param addressBits width of base and index; 0 if there are none
     * @param base number of the register, or {@link #NONE}; {@code index} likewise, or {@link #SHOWN_NONE}
     * @param scale what the index is shifted by
     * @param vectorBits width of the index if it is a vector, else 0
     * @param relative whether it is relative to what follows the instruction
     */
    record InMemory(
            int bits,
            int segment,
            int addressBits,
            int base,
            int index,
            int scale,
            int vectorBits,
            boolean relative,
            long displacement)
            implements Operand {
        static final int NONE = -1;

        /** An index that is written, as {@code riz} or {@code eiz}, although it is none. */
        static final int SHOWN_NONE = -2;

        /** Whether it is nothing but an offset. */
        boolean isOffset() {
            return base == NONE && index == NONE && !relative;
        }
    }

    /** A number: an immediate, or where a branch leads. */
    record Number(long value) implements Operand {}

    /** An offset in a code segment. */
    record Far(long selector, long offset) implements Operand {}
}
