package mimus.translate;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A value that bytecode has computed but {@link Narrowing} has not written yet. */
sealed interface Pending {
    void emit(MethodVisitor out);

    /** What is left of a {@code long} when only its low 32 bits are wanted. */
    default Pending low() {
        return new Unary(Opcodes.L2I, this);
    }

    /** The {@code int} that this {@code long} is the sign extension of, or null. */
    default Pending exact() {
        return null;
    }

    /** An operation on one value, done if that is known. */
    static Pending unary(int opcode, Pending of) {
        if (!(of instanceof Number number)) {
            return new Unary(opcode, of);
        }
        return switch (opcode) {
            case Opcodes.I2L -> new Number(number.value, true);
            case Opcodes.INEG -> new Number(-(int) number.value, false);
            case Opcodes.LNEG -> new Number(-number.value, true);
            default -> new Unary(opcode, of);
        };
    }

    /** An operation on two values, done if both are known. */
    static Pending binary(int opcode, Pending left, Pending right) {
        if (!(left instanceof Number a && right instanceof Number b)) {
            return partlyKnown(opcode, left, right);
        }
        int by = (int) b.value;
        return switch (opcode) {
            case Opcodes.IADD -> new Number((int) (a.value + b.value), false);
            case Opcodes.ISUB -> new Number((int) (a.value - b.value), false);
            case Opcodes.IMUL -> new Number((int) (a.value * b.value), false);
            case Opcodes.IAND -> new Number(a.value & b.value, false);
            case Opcodes.IOR -> new Number(a.value | b.value, false);
            case Opcodes.IXOR -> new Number(a.value ^ b.value, false);
            case Opcodes.ISHL -> new Number((int) a.value << by, false);
            case Opcodes.ISHR -> new Number((int) a.value >> by, false);
            case Opcodes.IUSHR -> new Number((int) a.value >>> by, false);
            case Opcodes.LADD -> new Number(a.value + b.value, true);
            case Opcodes.LSUB -> new Number(a.value - b.value, true);
            case Opcodes.LMUL -> new Number(a.value * b.value, true);
            case Opcodes.LAND -> new Number(a.value & b.value, true);
            case Opcodes.LOR -> new Number(a.value | b.value, true);
            case Opcodes.LXOR -> new Number(a.value ^ b.value, true);
            case Opcodes.LSHL -> new Number(a.value << by, true);
            case Opcodes.LSHR -> new Number(a.value >> by, true);
            case Opcodes.LUSHR -> new Number(a.value >>> by, true);
            case Opcodes.LCMP -> new Number(Long.compare(a.value, b.value), false);
            default -> new Binary(opcode, left, right);
        };
    }

    /** An operation on two values of which one may be known, and the other may be what comes out. */
    private static Pending partlyKnown(int opcode, Pending left, Pending right) {
        if (opcode == Opcodes.LCMP) {
            return new Binary(opcode, left, right);
        }
        boolean commutes = left instanceof Number && Binary.commutes(opcode);
        Pending other = commutes ? right : left;
        if ((commutes ? left : right) instanceof Number number) {
            if (number.value == Binary.neutral(opcode)) {
                return other;
            }
            boolean and = opcode == Opcodes.IAND || opcode == Opcodes.LAND;
            if (and && number.value == 0 && !other.written()) {
                return number;
            }
        }
        return new Binary(opcode, left, right);
    }

    /** Whether a part of it is on the stack already. */
    default boolean written() {
        return false;
    }

    /** On the stack already; nothing that is pending can lie below it. */
    record Written() implements Pending {
        @Override
        public boolean written() {
            return true;
        }

        @Override
        public void emit(MethodVisitor out) {
            // it is there
        }
    }

    /** A local. */
    record Load(int opcode, int local) implements Pending {
        @Override
        public void emit(MethodVisitor out) {
            out.visitVarInsn(opcode, local);
        }
    }

    /** A number. */
    record Number(long value, boolean wide) implements Pending {
        @Override
        public void emit(MethodVisitor out) {
            Bytecode.push(out, value, wide);
        }

        @Override
        public Pending low() {
            return new Number((int) value, false);
        }

        @Override
        public Pending exact() {
            return value == (int) value ? low() : null;
        }
    }

    /** An operation on one value. */
    record Unary(int opcode, Pending of) implements Pending {
        @Override
        public boolean written() {
            return of.written();
        }

        @Override
        public void emit(MethodVisitor out) {
            of.emit(out);
            out.visitInsn(opcode);
        }

        @Override
        public Pending low() {
            return switch (opcode) {
                case Opcodes.I2L -> of;
                case Opcodes.LNEG -> new Unary(Opcodes.INEG, of.low());
                default -> new Unary(Opcodes.L2I, this);
            };
        }

        @Override
        public Pending exact() {
            return opcode == Opcodes.I2L ? of : null;
        }
    }

    /** An operation on two values. */
    record Binary(int opcode, Pending left, Pending right) implements Pending {
        static boolean commutes(int opcode) {
            return switch (opcode) {
                case Opcodes.IADD, Opcodes.IAND, Opcodes.IOR, Opcodes.IXOR -> true;
                case Opcodes.LADD, Opcodes.LAND, Opcodes.LOR, Opcodes.LXOR -> true;
                default -> false;
            };
        }

        /** The number to the right that leaves what stands to the left as it is. */
        static long neutral(int opcode) {
            return switch (opcode) {
                case Opcodes.IAND, Opcodes.LAND -> -1;
                case Opcodes.IMUL, Opcodes.LMUL -> 1;
                default -> 0;
            };
        }

        @Override
        public boolean written() {
            return left.written() || right.written();
        }

        @Override
        public void emit(MethodVisitor out) {
            left.emit(out);
            right.emit(out);
            out.visitInsn(opcode);
        }

        @Override
        public Pending low() {
            return switch (opcode) {
                case Opcodes.LADD, Opcodes.LSUB, Opcodes.LMUL, Opcodes.LAND, Opcodes.LOR, Opcodes.LXOR ->
                    new Binary(opcode - 1, left.low(), right.low()); // the int operation stands before the long one
                case Opcodes.LSHL -> shift(left.low());
                case Opcodes.LSHR -> left.exact() == null ? new Unary(Opcodes.L2I, this) : shift(left.exact());
                default -> new Unary(Opcodes.L2I, this);
            };
        }

        /** A shift by less than 32 does the same to an int. */
        private Pending shift(Pending narrow) {
            return right instanceof Number by && by.value >= 0 && by.value < 32
                    ? new Binary(opcode - 1, narrow, right)
                    : new Unary(Opcodes.L2I, this);
        }
    }
}
