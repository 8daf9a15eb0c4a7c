package mimus.translate;

import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.objectweb.asm.Opcodes;

/** A number that is known once the operands of an instruction are. */
sealed interface Expression {
    /** @param values of the parameters, by their slot */
    long value(long[] values);

    /** A number in the program text. */
    record Literal(long number) implements Expression {
        @Override
        public long value(long[] values) {
            return number;
        }
    }

    /** A parameter that is never assigned to. */
    record Parameter(int slot) implements Expression {
        @Override
        public long value(long[] values) {
            return values[slot];
        }
    }

    /** An {@code int} operation; {@code opcode} is Java's. */
    record Operation(int opcode, Expression left, Expression right) implements Expression {
        static boolean known(int opcode) {
            return switch (opcode) {
                case Opcodes.IADD,
                        Opcodes.ISUB,
                        Opcodes.IMUL,
                        Opcodes.IAND,
                        Opcodes.IOR,
                        Opcodes.IXOR,
                        Opcodes.ISHL,
                        Opcodes.ISHR,
                        Opcodes.IUSHR -> true;
                default -> false;
            };
        }

        @Override
        public long value(long[] values) {
            int a = (int) left.value(values);
            int b = (int) right.value(values);
            return switch (opcode) {
                case Opcodes.IADD -> a + b;
                case Opcodes.ISUB -> a - b;
                case Opcodes.IMUL -> a * b;
                case Opcodes.IAND -> a & b;
                case Opcodes.IOR -> a | b;
                case Opcodes.IXOR -> a ^ b;
                case Opcodes.ISHL -> a << b;
                case Opcodes.ISHR -> a >> b;
                case Opcodes.IUSHR -> a >>> b;
                default -> throw new IllegalStateException("opcode " + opcode);
            };
        }
    }

    /** What a method of {@code Integer} with one operand makes of it. */
    record Function(IntUnaryOperator does, Expression of) implements Expression {
        private static final Map<String, IntUnaryOperator> KNOWN = Map.of(
                "bitCount", Integer::bitCount,
                "numberOfLeadingZeros", Integer::numberOfLeadingZeros,
                "numberOfTrailingZeros", Integer::numberOfTrailingZeros);

        /** Null if it is not one of those. */
        static IntUnaryOperator known(String owner, String name) {
            return owner.equals("java/lang/Integer") ? KNOWN.get(name) : null;
        }

        @Override
        public long value(long[] values) {
            return does.applyAsInt((int) of.value(values));
        }
    }
}
