package mimus.insn.opmap;

import java.util.List;
import java.util.Map;

/**
 * One operand of a row: what the manual calls addressing method and operand type.
 *
 * @param text as it stands in the row
 * @param size how wide it is
 * @param number of a register that the row names, or the constant; else 0
 */
public record OpOperand(String text, Kind kind, OpSize size, int number) {
    /** Where an operand is; after the letters of the manual's appendix on opcode maps. */
    public enum Kind {
        /** E: general register or memory, by ModRM. */
        EITHER("E", true),
        /** G: general register in ModRM.reg. */
        REG("G", true),
        /** R: general register in ModRM.rm. */
        RM("R", true),
        /** B: general register in VEX.vvvv. */
        THIRD("B", false),
        /** Z: general register in the opcode. */
        LOW("Z", false),
        /** M: memory, by ModRM. */
        MEMORY("M", true),
        /** Ma: memory, by ModRM, of which the method is given the address. */
        ADDRESS("Ma", true),
        /** O: memory, whose address follows the opcode. */
        OFFSET("O", false),
        /** I: immediate. */
        IMMEDIATE("I", false),
        /** J: place to branch to, relative. */
        RELATIVE("J", false),
        /** A: far pointer in the instruction. */
        FAR("A", false),
        /** S: segment register in ModRM.reg. */
        SEGMENT("S", true),
        /** C: control register in ModRM.reg. */
        CONTROL("C", true),
        /** D: debug register in ModRM.reg. */
        DEBUG("D", true),
        /** V: vector register in ModRM.reg. */
        VECTOR("V", true),
        /** W: vector register or memory, by ModRM. */
        VECTOR_EITHER("W", true),
        /** U: vector register in ModRM.rm. */
        VECTOR_RM("U", true),
        /** H: vector register in VEX.vvvv. */
        VECTOR_THIRD("H", false),
        /** L: vector register in bits 7 to 4 of an immediate. */
        VECTOR_LAST("L", false),
        /** P: MMX register in ModRM.reg. */
        MMX("P", true),
        /** Q: MMX register or memory, by ModRM. */
        MMX_EITHER("Q", true),
        /** N: MMX register in ModRM.rm. */
        MMX_RM("N", true),
        /** X: memory at DS:rSI; the method finds it. */
        SOURCE("X", false),
        /** Y: memory at ES:rDI; the method finds it. */
        DESTINATION("Y", false),
        /** F: the flags; the method finds them. */
        FLAGS("F", false),
        /** A general register that the row names. */
        FIXED("", false),
        /** A segment register that the row names. */
        FIXED_SEGMENT("", false),
        /** Written, but of no concern to the method. */
        IMPLIED("", false),
        /** ST(i): the number of a floating-point register in ModRM.rm. */
        STACK_RM("", true),
        /** The number 1. */
        ONE("", false),
        /** The byte at DS:rBX + AL. */
        TABLE("", false),
        /** What is pushed on the stack; not written in assembly. */
        PUSHED("", false),
        /** What is popped from the stack; not written in assembly. */
        POPPED("", false),
        /** What rBP points to; not written in assembly. */
        FRAME("", false);

        final String letters;
        final boolean modrm;

        Kind(String letters, boolean modrm) {
            this.letters = letters;
            this.modrm = modrm;
        }
    }

    private static final List<String> GENERAL = List.of("AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI");
    private static final List<String> BYTES = List.of("AL", "CL", "DL", "BL");
    private static final List<String> SEGMENTS = List.of("ES", "CS", "SS", "DS", "FS", "GS");
    private static final Map<String, Kind> WORDS = Map.of(
            "1", Kind.ONE,
            "STi", Kind.STACK_RM,
            "ST0", Kind.IMPLIED,
            "XMM0", Kind.IMPLIED,
            "rBX+AL", Kind.TABLE);

    /**
     * Parses one operand of a row.
     *
     * @throws IllegalArgumentException with a sentence if there is no such operand
     */
    static OpOperand parse(String text) {
        if (WORDS.containsKey(text)) {
            return new OpOperand(text, WORDS.get(text), OpSize.NONE, 1);
        }
        if (SEGMENTS.contains(text)) {
            return new OpOperand(text, Kind.FIXED_SEGMENT, OpSize.NONE, SEGMENTS.indexOf(text));
        }
        if (text.startsWith("{")) {
            return hidden(text);
        }
        OpOperand register = register(text);
        return register != null ? register : lettered(text);
    }

    private static OpOperand register(String text) {
        if (BYTES.contains(text)) {
            return new OpOperand(text, Kind.FIXED, OpSize.B, BYTES.indexOf(text));
        }
        if (GENERAL.contains(text)) {
            return new OpOperand(text, Kind.FIXED, OpSize.W, GENERAL.indexOf(text));
        }
        int number = text.isEmpty() ? -1 : GENERAL.indexOf(text.substring(1));
        return number < 0
                ? null
                : switch (text.charAt(0)) {
                    case 'r' -> new OpOperand(text, Kind.FIXED, OpSize.V, number);
                    case 'e' -> new OpOperand(text, Kind.FIXED, OpSize.Z, number);
                    case 'E' -> new OpOperand(text, Kind.FIXED, OpSize.D, number);
                    default -> null;
                };
    }

    private static OpOperand hidden(String text) {
        return switch (text) {
            case "{-v}" -> new OpOperand(text, Kind.PUSHED, OpSize.V, 0);
            case "{+v}" -> new OpOperand(text, Kind.POPPED, OpSize.V, 0);
            case "{v}" -> new OpOperand(text, Kind.IMPLIED, OpSize.V, 0);
            case "{=v}" -> new OpOperand(text, Kind.FRAME, OpSize.V, 0);
            default -> throw unknown(text);
        };
    }

    private static OpOperand lettered(String text) {
        Kind found = null;
        for (Kind kind : Kind.values()) {
            boolean longer = found == null || kind.letters.length() > found.letters.length();
            if (!kind.letters.isEmpty() && text.startsWith(kind.letters) && longer) {
                found = kind;
            }
        }
        OpSize size = found == null ? null : OpSize.of(text.substring(found.letters.length()));
        if (size == null || size == OpSize.NONE && found != Kind.ADDRESS && found != Kind.MEMORY) {
            throw unknown(text);
        }
        return found == Kind.MEMORY && size == OpSize.NONE
                ? new OpOperand(text, Kind.ADDRESS, size, 0)
                : new OpOperand(text, found, size, 0);
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("there is no operand class '" + text + "'");
    }

    /** Whether it may be a register or memory. */
    public boolean isEither() {
        return kind == Kind.EITHER || kind == Kind.VECTOR_EITHER || kind == Kind.MMX_EITHER;
    }

    /** Whether it is a general register, or may be one. */
    public boolean isGeneral() {
        return switch (kind) {
            case EITHER, REG, RM, THIRD, LOW, FIXED -> true;
            default -> false;
        };
    }

    /** Whether it is memory that ModRM tells, and nothing else. */
    public boolean isMemory() {
        return kind == Kind.MEMORY || kind == Kind.ADDRESS;
    }

    /** Whether it is the register that ModRM.rm tells, and nothing else. */
    public boolean isRm() {
        return kind == Kind.RM || kind == Kind.VECTOR_RM || kind == Kind.MMX_RM || kind == Kind.STACK_RM;
    }

    /** Whether it is a vector register, or may be one, or a whole vector in memory. */
    public boolean isVector() {
        return switch (kind) {
            case VECTOR, VECTOR_EITHER, VECTOR_RM, VECTOR_THIRD, VECTOR_LAST -> true;
            case MEMORY -> size == OpSize.X || size.bits.get(0) >= 128;
            default -> false;
        };
    }

    /** Whether it is an MMX register, or may be one. */
    public boolean isMmx() {
        return kind == Kind.MMX || kind == Kind.MMX_EITHER || kind == Kind.MMX_RM;
    }

    /** Whether it is 128 bits of which all lanes use the same low half. */
    public boolean isCount() {
        return size == OpSize.C;
    }

    /** Whether it is not written in assembly. */
    public boolean isHidden() {
        return text.startsWith("{");
    }

    /** Whether the operand size chooses its width. */
    public boolean varies() {
        return size == OpSize.V || size == OpSize.Z || size == OpSize.Y || size == OpSize.P;
    }

    /** Its width in bits when the operation's is {@code operation}; 0 if it has none. */
    public int bits(int operation) {
        if (size == OpSize.Z) {
            return Math.min(operation, 32);
        }
        return size.varies() ? operation : size.bits.get(0);
    }
}
