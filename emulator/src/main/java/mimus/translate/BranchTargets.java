package mimus.translate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Where the branches and switches of a method lead. */
final class BranchTargets {
    private BranchTargets() {}

    /** Labels that are not there for line numbers only, and whether a branch stands behind them. */
    static Map<LabelNode, Boolean> of(MethodNode method) {
        Map<LabelNode, Boolean> targets = new IdentityHashMap<>();
        for (AbstractInsnNode insn : method.instructions) {
            for (LabelNode label : of(insn)) {
                boolean backwards = method.instructions.indexOf(label) < method.instructions.indexOf(insn);
                targets.merge(label, backwards, Boolean::logicalOr);
            }
        }
        return targets;
    }

    private static List<LabelNode> of(AbstractInsnNode insn) {
        List<LabelNode> targets = new ArrayList<>();
        if (insn instanceof JumpInsnNode jump) {
            targets.add(jump.label);
        } else if (insn instanceof LookupSwitchInsnNode choice) {
            targets.add(choice.dflt);
            targets.addAll(choice.labels);
        } else if (insn instanceof TableSwitchInsnNode choice) {
            targets.add(choice.dflt);
            targets.addAll(choice.labels);
        }
        return targets;
    }
}
