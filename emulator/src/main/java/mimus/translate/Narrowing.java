package mimus.translate;

import java.util.ArrayDeque;
import java.util.Deque;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Turns arithmetic on sign-extended {@code int}s, of which only the low halves or an order are wanted, into arithmetic
 * on {@code int}; HotSpot does so only for sums.
 */
final class Narrowing extends MethodVisitor {
    private static final int FIRST_COMPARISON = Opcodes.IFEQ;
    private static final int LAST_COMPARISON = Opcodes.IFLE;

    /** The top of the stack, the last pushed first; below it all is written. */
    private final Deque<Pending> stack = new ArrayDeque<>();

    Narrowing(MethodVisitor to) {
        super(Opcodes.ASM9, to);
    }

    private void flush() {
        while (!stack.isEmpty()) {
            stack.removeLast().emit(mv);
        }
    }

    private Pending pop() {
        return stack.isEmpty() ? new Pending.Written() : stack.pop();
    }

    @Override
    public void visitInsn(int opcode) {
        Pending number = number(opcode);
        if (number != null) {
            stack.push(number);
        } else if (opcode == Opcodes.L2I) {
            stack.push(pop().low());
        } else if (opcode == Opcodes.I2L || opcode == Opcodes.INEG || opcode == Opcodes.LNEG) {
            stack.push(new Pending.Unary(opcode, pop()));
        } else if (binary(opcode) && stack.size() >= 2) {
            Pending right = stack.pop();
            stack.push(new Pending.Binary(opcode, stack.pop(), right));
        } else if ((opcode == Opcodes.POP || opcode == Opcodes.POP2) && !stack.isEmpty()) {
            drop(opcode);
        } else {
            flush();
            super.visitInsn(opcode);
        }
    }

    /** What is pending reads locals and numbers only, so it need not be computed; what is below it may be on the stack. */
    private void drop(int opcode) {
        if (written(stack.peek())) {
            flush();
            super.visitInsn(opcode);
        } else {
            stack.pop();
        }
    }

    private static boolean written(Pending value) {
        if (value instanceof Pending.Unary unary) {
            return written(unary.of());
        }
        if (value instanceof Pending.Binary binary) {
            return written(binary.left()) || written(binary.right());
        }
        return value instanceof Pending.Written;
    }

    private static Pending number(int opcode) {
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return new Pending.Number(opcode - Opcodes.ICONST_0, false);
        }
        if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
            return new Pending.Number(opcode - Opcodes.LCONST_0, true);
        }
        return null;
    }

    private static boolean binary(int opcode) {
        return switch (opcode) {
            case Opcodes.IADD, Opcodes.ISUB, Opcodes.IMUL, Opcodes.IAND, Opcodes.IOR, Opcodes.IXOR -> true;
            case Opcodes.LADD, Opcodes.LSUB, Opcodes.LMUL, Opcodes.LAND, Opcodes.LOR, Opcodes.LXOR -> true;
            case Opcodes.ISHL, Opcodes.ISHR, Opcodes.IUSHR, Opcodes.LSHL, Opcodes.LSHR, Opcodes.LUSHR -> true;
            case Opcodes.LCMP -> true;
            default -> false;
        };
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            flush();
            super.visitIntInsn(opcode, operand);
        } else {
            stack.push(new Pending.Number(operand, false));
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            stack.push(new Pending.Number(((Number) value).longValue(), value instanceof Long));
        } else {
            flush();
            super.visitLdcInsn(value);
        }
    }

    @Override
    public void visitVarInsn(int opcode, int local) {
        if (opcode == Opcodes.ILOAD || opcode == Opcodes.LLOAD) {
            stack.push(new Pending.Load(opcode, local));
        } else {
            flush();
            super.visitVarInsn(opcode, local);
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (opcode >= FIRST_COMPARISON
                && opcode <= LAST_COMPARISON
                && stack.peek() instanceof Pending.Binary compared
                && compared.opcode() == Opcodes.LCMP
                && compared.left().exact() != null
                && compared.right().exact() != null) {
            stack.pop();
            stack.push(compared.left().exact());
            stack.push(compared.right().exact());
            flush();
            super.visitJumpInsn(opcode - FIRST_COMPARISON + Opcodes.IF_ICMPEQ, label);
        } else {
            flush();
            super.visitJumpInsn(opcode, label);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.equals("java/lang/Long") && name.equals("compareUnsigned") && stack.size() >= 2) {
            Pending right = stack.pop();
            Pending left = stack.pop();
            if (left.exact() != null && right.exact() != null) {
                stack.push(left.exact());
                stack.push(right.exact());
                flush();
                super.visitMethodInsn(opcode, "java/lang/Integer", name, "(II)I", false);
                return;
            }
            stack.push(left);
            stack.push(right);
        }
        flush();
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        flush();
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        flush();
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        flush();
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    @Override
    public void visitLabel(Label label) {
        flush();
        super.visitLabel(label);
    }

    @Override
    public void visitIincInsn(int local, int increment) {
        flush();
        super.visitIincInsn(local, increment);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        flush();
        super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        flush();
        super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        flush();
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }
}
