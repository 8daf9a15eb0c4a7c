package mimus.translate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Does the arithmetic of known numbers, with the branches that depend on it, and turns arithmetic on sign-extended
 * {@code int}s, of which only the low halves or an order are wanted, into arithmetic on {@code int}; HotSpot does so only
 * for sums.
 */
class Narrowing extends MethodVisitor {
    private static final int FIRST_COMPARISON = Opcodes.IFEQ;
    private static final int LAST_COMPARISON = Opcodes.IFLE;

    /** The top of the stack, the last pushed first; below it all is written. */
    private final Deque<Pending> stack = new ArrayDeque<>();

    private final Pruning pruning;

    /** Where a jump leads that has not been written: all up to there is left out. */
    private Label ahead;

    /** Locals that hold a number, on the straight line that is written now. */
    private final Map<Integer, Long> known = new HashMap<>();

    Narrowing(Pruning to) {
        super(Opcodes.ASM9, to);
        pruning = to;
    }

    /** See {@link Pruning#keep}. */
    void keep(Label label) {
        pruning.keep(label);
    }

    /** What is pending so far below the top of the stack. */
    final Pending pending(int below) {
        return stack.stream().skip(below).findFirst().orElseGet(Pending.Written::new);
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
        if (ahead != null) {
            return;
        }
        Pending number = number(opcode);
        if (number != null) {
            stack.push(number);
        } else if (opcode == Opcodes.L2I) {
            stack.push(pop().low());
        } else if (opcode == Opcodes.I2L || opcode == Opcodes.INEG || opcode == Opcodes.LNEG) {
            stack.push(Pending.unary(opcode, pop()));
        } else if (binary(opcode) && stack.size() >= 2) {
            Pending right = stack.pop();
            stack.push(Pending.binary(opcode, stack.pop(), right));
        } else if ((opcode == Opcodes.POP || opcode == Opcodes.POP2) && !stack.isEmpty()) {
            drop(opcode);
        } else {
            flush();
            super.visitInsn(opcode);
        }
    }

    /** What is pending reads locals and numbers only, so it need not be computed; what is below it may be on the stack. */
    private void drop(int opcode) {
        if (stack.peek().written()) {
            flush();
            super.visitInsn(opcode);
        } else {
            stack.pop();
        }
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
        if (ahead != null) {
            return;
        }
        if (opcode == Opcodes.NEWARRAY) {
            flush();
            super.visitIntInsn(opcode, operand);
        } else {
            stack.push(new Pending.Number(operand, false));
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (ahead != null) {
            return;
        }
        if (value instanceof Integer || value instanceof Long) {
            stack.push(new Pending.Number(((Number) value).longValue(), value instanceof Long));
        } else {
            flush();
            super.visitLdcInsn(value);
        }
    }

    @Override
    public void visitVarInsn(int opcode, int local) {
        if (ahead != null) {
            return;
        }
        if (opcode == Opcodes.ILOAD || opcode == Opcodes.LLOAD) {
            Long number = known.get(local);
            stack.push(
                    number == null
                            ? new Pending.Load(opcode, local)
                            : new Pending.Number(number, opcode == Opcodes.LLOAD));
        } else if (opcode == Opcodes.ISTORE || opcode == Opcodes.LSTORE) {
            Pending value = stack.peek();
            settle(local);
            super.visitVarInsn(opcode, local);
            change(local, value);
        } else {
            flush();
            super.visitVarInsn(opcode, local);
            if (opcode >= Opcodes.ISTORE) {
                change(local, null);
            }
        }
    }

    /** A local is not what it was, nor is one that takes two of which this is the second, nor the next. */
    private void change(int local, Pending value) {
        if (pruning.dead()) {
            return; // control may be known to go past it
        }
        known.remove(local - 1);
        known.remove(local);
        known.remove(local + 1);
        if (value instanceof Pending.Number number) {
            known.put(local, number.value());
        }
    }

    /** Writes what has to be there before a local changes: the new value, and what needs the old one. */
    private void settle(int local) {
        Pending value = stack.peek();
        boolean alone = value != null
                && !value.written()
                && stack.stream().skip(1).noneMatch(below -> below.written() || reads(below, local));
        if (alone) {
            stack.pop().emit(mv);
        } else {
            flush();
        }
    }

    private static boolean reads(Pending value, int local) {
        if (value instanceof Pending.Unary unary) {
            return reads(unary.of(), local);
        }
        if (value instanceof Pending.Binary binary) {
            return reads(binary.left(), local) || reads(binary.right(), local);
        }
        return value instanceof Pending.Load load && Math.abs(load.local() - local) < 2; // a long takes two
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (ahead != null) {
            return;
        }
        boolean two = opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE;
        if (two && stack.size() >= 2 || opcode >= FIRST_COMPARISON && opcode <= LAST_COMPARISON && !stack.isEmpty()) {
            Pending right = two ? stack.pop() : new Pending.Number(0, false);
            compare(two ? opcode - Opcodes.IF_ICMPEQ : opcode - FIRST_COMPARISON, stack.pop(), right, two, label);
        } else if (opcode == Opcodes.GOTO) {
            jump(label);
        } else {
            flush();
            super.visitJumpInsn(opcode, label);
        }
    }

    /** @param condition as in the order of the bytecodes from {@link Opcodes#IFEQ} on */
    private void compare(int condition, Pending left, Pending right, boolean two, Label label) {
        if (left instanceof Pending.Number a && right instanceof Pending.Number b) {
            if (holds(condition, Long.compare(a.value(), b.value()))) {
                jump(label);
            }
            return;
        }
        boolean narrow = left instanceof Pending.Binary compared
                && compared.opcode() == Opcodes.LCMP
                && !two
                && compared.left().exact() != null
                && compared.right().exact() != null;
        if (narrow) {
            stack.push(((Pending.Binary) left).left().exact());
            stack.push(((Pending.Binary) left).right().exact());
        } else {
            stack.push(left);
            if (two) {
                stack.push(right);
            }
        }
        flush();
        super.visitJumpInsn((two || narrow ? Opcodes.IF_ICMPEQ : FIRST_COMPARISON) + condition, label);
    }

    private static boolean holds(int condition, int order) {
        return switch (condition + FIRST_COMPARISON) {
            case Opcodes.IFEQ -> order == 0;
            case Opcodes.IFNE -> order != 0;
            case Opcodes.IFLT -> order < 0;
            case Opcodes.IFGE -> order >= 0;
            case Opcodes.IFGT -> order > 0;
            default -> order <= 0;
        };
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (ahead != null) {
            return;
        }
        if (owner.equals("java/lang/Long") && name.equals("compare") && stack.size() >= 2) {
            visitInsn(Opcodes.LCMP); // which HotSpot knows, while the method is branches
            return;
        }
        IntUnaryOperator known = Expression.Function.known(owner, name);
        if (known != null && stack.peek() instanceof Pending.Number number) {
            stack.pop();
            stack.push(new Pending.Number(known.applyAsInt((int) number.value()), false));
            return;
        }
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
        if (ahead != null) {
            return;
        }
        flush();
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (ahead != null) {
            return;
        }
        flush();
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        if (ahead != null) {
            return;
        }
        flush();
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    /** Where control goes that leaves the straight line by a jump that is not written yet, or null. */
    final Label ahead() {
        return ahead;
    }

    /** Whether what is written now will not be there. */
    final boolean dead() {
        return ahead != null || pruning.dead();
    }

    private void jump(Label label) {
        if (!pruning.dead()) {
            ahead = label;
        }
    }

    @Override
    public void visitLabel(Label label) {
        flush();
        if (ahead != null) {
            pruning.visitJumpInsn(Opcodes.GOTO, ahead);
            ahead = null;
        }
        if (pruning.joins(label)) {
            known.clear();
        }
        super.visitLabel(label);
    }

    /** A label to which something behind it leads. */
    final void begin(Label label) {
        visitLabel(label);
        known.clear();
    }

    /** A label to which nothing leads but what has been visited already: often that is what comes before it. */
    void meet(Label label) {
        if (pruning.jumps(label) > 0) {
            visitLabel(label);
        } else if (ahead == label) {
            ahead = null;
        }
    }

    @Override
    public void visitIincInsn(int local, int increment) {
        if (ahead != null) {
            return;
        }
        flush();
        super.visitIincInsn(local, increment);
        change(local, null);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        int[] keys = new int[labels.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = min + i;
        }
        visitLookupSwitchInsn(otherwise, keys, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        if (ahead != null) {
            return;
        }
        if (stack.peek() instanceof Pending.Number number) {
            stack.pop();
            int at = Arrays.binarySearch(keys, (int) number.value());
            jump(at < 0 ? otherwise : labels[at]);
        } else {
            flush();
            super.visitLookupSwitchInsn(otherwise, keys, labels);
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        if (ahead != null) {
            return;
        }
        flush();
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }
}
