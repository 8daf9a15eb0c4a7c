package mimus.translate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Where the values in one method come from, and which of them follow from parameters that are known. */
final class Sources {
    private final MethodNode method;
    private final boolean[] constant;
    private final boolean hasEnv;
    private final Frame<SourceValue>[] frames;
    private final Map<Integer, Integer> assigned = new TreeMap<>();

    /**
     * @param constant which parameters are known, by their slot
     * @param hasEnv whether the first local is the env
     */
    Sources(ClassFiles.Found found, boolean[] constant, boolean hasEnv) {
        this.method = found.method();
        this.constant = constant;
        this.hasEnv = hasEnv;
        try {
            frames = new Analyzer<>(new SourceInterpreter()).analyze(found.in().name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(e);
        }
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof VarInsnNode access && access.getOpcode() >= Opcodes.ISTORE) {
                assigned.put(access.var, access.getOpcode());
            } else if (insn instanceof IincInsnNode count) {
                assigned.put(count.var, Opcodes.ISTORE);
            }
        }
    }

    /** What is on the stack before each bytecode; null where control does not come. */
    Frame<SourceValue>[] frames() {
        return frames;
    }

    /** Stores to locals, by their slot. */
    Map<Integer, Integer> assigned() {
        return assigned;
    }

    /** A value on the stack; 0 for the top. */
    static SourceValue stack(Frame<SourceValue> frame, int below) {
        return frame.getStack(frame.getStackSize() - 1 - below);
    }

    /** The bytecode that put the env there. */
    AbstractInsnNode env(SourceValue value) throws Unspliceable {
        if (hasEnv && value.insns.size() == 1) {
            AbstractInsnNode source = value.insns.iterator().next();
            if (source instanceof VarInsnNode load && load.var == 0 && !assigned.containsKey(0)) {
                return source;
            }
        }
        throw new Unspliceable("env");
    }

    /** What a value is, if that follows from known parameters; {@code drop} takes the bytecodes that made it. */
    Expression constantInto(SourceValue value, Collection<AbstractInsnNode> drop) {
        List<AbstractInsnNode> used = new ArrayList<>();
        Expression expression = constant(value, used);
        if (expression != null) {
            drop.addAll(used);
        }
        return expression;
    }

    private Expression constant(SourceValue value, List<AbstractInsnNode> used) {
        if (value.insns.size() != 1) {
            return null;
        }
        AbstractInsnNode source = value.insns.iterator().next();
        used.add(source);
        int opcode = source.getOpcode();
        Long literal = Literals.of(source);
        if (literal != null) {
            return new Expression.Literal(literal);
        }
        if (source instanceof VarInsnNode load && (opcode == Opcodes.ILOAD || opcode == Opcodes.LLOAD)) {
            return known(load.var) ? new Expression.Parameter(load.var) : null;
        }
        if (source instanceof MethodInsnNode call) {
            IntUnaryOperator does = Expression.Function.known(call.owner, call.name);
            Expression of = does == null ? null : constant(stack(frames[method.instructions.indexOf(source)], 0), used);
            return of == null ? null : new Expression.Function(does, of);
        }
        if (Expression.Operation.known(opcode)) {
            Frame<SourceValue> frame = frames[method.instructions.indexOf(source)];
            Expression left = constant(stack(frame, 1), used);
            Expression right = constant(stack(frame, 0), used);
            return left == null || right == null ? null : new Expression.Operation(opcode, left, right);
        }
        return null;
    }

    /** Whether a local is a parameter whose value is known and stays so. */
    boolean known(int slot) {
        return slot < constant.length && constant[slot] && !assigned.containsKey(slot);
    }
}
