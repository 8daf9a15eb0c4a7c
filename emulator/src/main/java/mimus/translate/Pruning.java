package mimus.translate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Leaves out code that control cannot reach, and jumps to what comes next.
 *
 * <p>Code is reached by what stands before it, except at labels to {@link #keep}.
 */
final class Pruning extends MethodVisitor {
    private final Set<Label> reached = new HashSet<>();
    private final Map<Label, Integer> jumps = new HashMap<>();
    private boolean dead;

    /** Where the jump leads that may turn out not to be needed. */
    private Label next;

    /** Where the jump leads behind which all has been dead since. */
    private Label last;

    Pruning(MethodVisitor to) {
        super(Opcodes.ASM9, to);
    }

    /** Has the code at a label written even if all jumps there come later. */
    void keep(Label label) {
        reached.add(label);
        jumps.merge(label, 2, Integer::sum);
    }

    /** Whether what is written now will not be there. */
    boolean dead() {
        return dead || next != null;
    }

    /** Jumps to a label that have been written. */
    int jumps(Label label) {
        return jumps.getOrDefault(label, 0);
    }

    /** Whether control can come to a label, which is to be written now, from more places than the one before it. */
    boolean joins(Label label) {
        int ways = jumps.getOrDefault(label, 0);
        return dead() ? ways > (last == label ? 1 : 0) : ways > 0;
    }

    /** Whether what is written now will be there. */
    private boolean live() {
        if (next != null) {
            super.visitJumpInsn(Opcodes.GOTO, next);
            next = null;
            dead = true;
        }
        return !dead;
    }

    @Override
    public void visitLabel(Label label) {
        if (next == label) {
            next = null;
        }
        boolean before = live();
        if (before || reached.contains(label)) {
            dead = false;
            super.visitLabel(label);
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (live()) {
            reach(label);
            if (opcode == Opcodes.GOTO) {
                last = label;
                next = label;
            } else {
                super.visitJumpInsn(opcode, label);
            }
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (live()) {
            super.visitInsn(opcode);
            dead = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN || opcode == Opcodes.ATHROW;
            last = null;
        }
    }

    private void reach(Label label) {
        reached.add(label);
        jumps.merge(label, 1, Integer::sum);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        if (live()) {
            reach(otherwise);
            Arrays.stream(labels).forEach(this::reach);
            super.visitTableSwitchInsn(min, max, otherwise, labels);
            dead = true;
            last = null;
        }
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        if (live()) {
            reach(otherwise);
            Arrays.stream(labels).forEach(this::reach);
            super.visitLookupSwitchInsn(otherwise, keys, labels);
            dead = true;
            last = null;
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (live()) {
            super.visitIntInsn(opcode, operand);
        }
    }

    @Override
    public void visitVarInsn(int opcode, int local) {
        if (live()) {
            super.visitVarInsn(opcode, local);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (live()) {
            super.visitTypeInsn(opcode, type);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (live()) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (live()) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        if (live()) {
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (live()) {
            super.visitLdcInsn(value);
        }
    }

    @Override
    public void visitIincInsn(int local, int increment) {
        if (live()) {
            super.visitIincInsn(local, increment);
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        if (live()) {
            super.visitMultiANewArrayInsn(descriptor, dimensions);
        }
    }
}
