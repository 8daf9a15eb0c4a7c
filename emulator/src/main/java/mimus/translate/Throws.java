package mimus.translate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Parts of a method that do nothing but throw, and to which control comes only on a condition. Where nothing has been
 * changed before, the interpreter can do the instruction instead, from the beginning.
 */
final class Throws {
    private final Map<AbstractInsnNode, List<AbstractInsnNode>> parts = new IdentityHashMap<>();
    private final Map<AbstractInsnNode, Frame<SourceValue>> first = new IdentityHashMap<>();
    private final Set<AbstractInsnNode> rest = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param targets labels that branches lead to */
    Throws(MethodNode method, Set<LabelNode> targets) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.ATHROW) {
                add(insn, targets);
            }
        }
    }

    private void add(AbstractInsnNode last, Set<LabelNode> targets) {
        List<AbstractInsnNode> part = new ArrayList<>();
        for (AbstractInsnNode at = last; !begins(at, targets); at = at.getPrevious()) {
            if (at.getOpcode() >= 0) {
                part.add(0, at);
            }
            if (at.getPrevious() == null) {
                return; // it always throws
            }
        }
        parts.put(part.get(0), part);
    }

    /** Whether what comes after a bytecode is a part of its own. */
    private static boolean begins(AbstractInsnNode insn, Set<LabelNode> targets) {
        int opcode = insn.getOpcode();
        return insn instanceof LabelNode label && targets.contains(label)
                || insn instanceof JumpInsnNode
                || insn instanceof LookupSwitchInsnNode
                || insn instanceof TableSwitchInsnNode
                || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    }

    /**
     * Whether a bytecode is left to the interpreter; to be asked for all of them in their order.
     *
     * @param may whether a part that begins with it may be
     */
    boolean leaves(AbstractInsnNode insn, Frame<SourceValue> frame, boolean may) {
        List<AbstractInsnNode> part = may ? parts.get(insn) : null;
        if (part != null) {
            first.put(insn, frame);
            rest.addAll(part.subList(1, part.size()));
        }
        return part != null || rest.contains(insn);
    }

    /** The first bytecodes of the parts that are left, with what is on the stack before them. */
    Map<AbstractInsnNode, Frame<SourceValue>> first() {
        return first;
    }

    /** The others. */
    Set<AbstractInsnNode> rest() {
        return rest;
    }
}
