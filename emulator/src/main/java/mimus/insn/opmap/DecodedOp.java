package mimus.insn.opmap;

/**
 * One instruction, taken apart: all that its meaning may need beyond the env; equal ones are kept once.
 *
 * @param op number in the {@link OpSet}, or -1 if the bytes are no instruction
 * @param length in bytes
 * @param mode the processor's when it was decoded, as the ISA numbers them
 * @param size width of the operation in bits
 * @param reg register number in ModRM.reg
 * @param regShift first bit of it, for a byte register
 * @param rm register number in ModRM.rm or in the opcode; {@code rmShift} as {@code regShift}
 * @param third register number in VEX.vvvv
 * @param last register number in bits 7 to 4 of an immediate, or of the vector of indices
 * @param segment number of the register that holds the base of the segment
 * @param base number of the base register; {@code index} of the index register, which {@code scale} shifts to the left
 * @param displacement added to them
 * @param relative -1 if the address of the instruction is added too, else 0
 * @param mask of the bits of an offset; {@code linear} of those of an address
 * @param immediate as its row wants it extended; {@code second} of two
 * @param offset from this instruction to where it branches
 * @param stack mask of the bits of the stack pointer that count; {@code stackSegment} as {@code segment}
 * @param codeSegment as {@code segment}
 * @param checks bytes of memory whose place must be checked against the limit of a segment, and above bit 16 the unit of
 *     the processor that must be asked for, as the ISA numbers them; 0 if there is neither
 * @param prefixes bits for prefixes that matter to text, as the ISA numbers them
 */
public record DecodedOp(
        int op,
        int length,
        int mode,
        int size,
        int reg,
        int regShift,
        int rm,
        int rmShift,
        int third,
        int last,
        int segment,
        int base,
        int index,
        int scale,
        long displacement,
        long relative,
        long mask,
        long linear,
        long immediate,
        long second,
        int offset,
        long stack,
        int stackSegment,
        int codeSegment,
        int checks,
        int prefixes) {

    /**
     * A component by its name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public long component(String name) {
        return switch (name) {
            case "length" -> length;
            case "mode" -> mode;
            case "size" -> size;
            case "reg" -> reg;
            case "regShift" -> regShift;
            case "rm" -> rm;
            case "rmShift" -> rmShift;
            case "third" -> third;
            case "last" -> last;
            case "segment" -> segment;
            case "base" -> base;
            case "index" -> index;
            case "scale" -> scale;
            case "displacement" -> displacement;
            case "relative" -> relative;
            case "mask" -> mask;
            case "linear" -> linear;
            case "immediate" -> immediate;
            case "second" -> second;
            case "offset" -> offset;
            case "stack" -> stack;
            case "stackSegment" -> stackSegment;
            case "codeSegment" -> codeSegment;
            case "prefixes" -> prefixes;
            default -> throw new IllegalArgumentException("a decoded instruction has no '" + name + "'");
        };
    }
}
