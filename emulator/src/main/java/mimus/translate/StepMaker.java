package mimus.translate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Turns the bytecode of one method into {@link Step}s.
 *
 * <p>A bytecode that only produces what is known (the env, an operand) for a call that is replaced leaves no step.
 */
final class StepMaker {
    /** Locals for the address and the value of an access. */
    private static final int TEMPORARIES = 4;

    /** Bytecodes, with labels and line numbers, of a function of which little may be left. */
    private static final int FOLDED = 80;

    /** What a call may read that is known where it is spliced. */
    private static final int KNOWN = Effects.PLACE | Effects.MODE;

    private final MeaningReader reader;
    private final MethodNode method;
    private final boolean[] constant;
    private final int depth;
    private final boolean hasEnv;
    private final Frame<SourceValue>[] frames;
    private final Sources sources;

    private final Map<AbstractInsnNode, Step> replaced = new IdentityHashMap<>();
    private final Set<AbstractInsnNode> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private int effects;

    /** Effects of accesses behind something that cannot be done twice, where they are on their own. */
    private int late;

    /** Whether what can be refused is still allowed to be: nothing has been done that cannot be done twice. */
    private final boolean changed;

    /** Whether an access has made sure that its place can be stored to. */
    private boolean checked;

    /** Accesses that nothing precedes which could not be done twice, with what is on the stack. */
    private final Map<MethodInsnNode, Frame<SourceValue>> direct = new IdentityHashMap<>();

    /** The others. */
    private final List<MethodInsnNode> behind = new ArrayList<>();

    /** Calls that are replaced by what they call. */
    private final Map<MethodInsnNode, Inlining> inlined = new IdentityHashMap<>();

    /** How a call is replaced, but for what is on the stack below its arguments, known only in the end. */
    private record Inlining(
            Meaning meaning, Frame<SourceValue> frame, List<Expression> arguments, int[] slots, int[] stores) {
        Step make(StepMaker in) {
            List<Integer> kept = in.kept(frame, slots.length);
            return new Step.Inlined(meaning, in.method.maxLocals + TEMPORARIES, arguments, slots, stores, kept);
        }
    }

    StepMaker(MeaningReader reader, ClassFiles.Found found, boolean[] constant, int depth, boolean changed)
            throws Unspliceable {
        this.reader = reader;
        this.method = found.method();
        this.constant = constant;
        this.depth = depth;
        this.changed = changed;
        this.hasEnv = hasEnv(found, reader.effects());
        this.sources = new Sources(found, constant, hasEnv);
        this.frames = sources.frames();
    }

    /** Whether the first local of a method is the env. */
    static boolean hasEnv(ClassFiles.Found found, Effects effects) {
        if (!found.isStatic()) {
            return effects.isEnv(found.in().name);
        }
        Type[] types = Type.getArgumentTypes(found.method().desc);
        return types.length > 0 && types[0].getSort() == Type.OBJECT && effects.isEnv(types[0].getInternalName());
    }

    Meaning meaning() throws Unspliceable {
        Map<LabelNode, Boolean> targets = BranchTargets.of(method);
        Throws thrown = new Throws(method, targets.keySet());
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode insn = method.instructions.get(i);
            if (frames[i] != null && !thrown.leaves(insn, frames[i], !changed())) {
                consider(insn, frames[i]);
            }
        }
        dropped.addAll(thrown.rest());
        thrown.first().forEach((insn, frame) -> replaced.put(insn, new Step.Refuse(kept(frame, 0))));
        direct.forEach((call, frame) -> {
            Step.Port port = Step.Port.of(call.name);
            replaced.put(call, new Step.Direct(port, method.maxLocals, kept(frame, port.load() ? 2 : 3)));
        });
        behind.forEach(call -> replaced.put(call, new Step.Late(Step.Port.of(call.name), call, method.maxLocals)));
        inlined.forEach((call, inlined) -> replaced.put(call, inlined.make(this)));
        List<Step> steps = new ArrayList<>();
        initialise(steps);
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode insn = method.instructions.get(i);
            if (insn instanceof LabelNode label) {
                if (targets.containsKey(label)) {
                    steps.add(new Step.Mark(label, targets.get(label)));
                }
            } else if (frames[i] != null && !dropped.contains(insn)) {
                Step step = replaced.containsKey(insn) ? replaced.get(insn) : step(insn);
                if (step != null) {
                    steps.add(step);
                }
            }
        }
        return new Meaning(List.copyOf(steps), method.maxLocals + TEMPORARIES, effects, late);
    }

    /** Known parameters that the method assigns to are ordinary locals. */
    private void initialise(List<Step> steps) {
        sources.assigned().forEach((slot, store) -> {
            if (slot < constant.length && constant[slot]) {
                steps.add(new Step.Push(new Expression.Parameter(slot), store == Opcodes.LSTORE));
                steps.add(new Step.Variable(store, slot));
            }
        });
    }

    /** Finds what a bytecode becomes if it needs to be another. */
    private void consider(AbstractInsnNode insn, Frame<SourceValue> frame) throws Unspliceable {
        if (insn instanceof MethodInsnNode call) {
            call(call, frame);
        } else if (insn instanceof FieldInsnNode access) {
            field(access, frame);
        } else if (insn instanceof InvokeDynamicInsnNode) {
            throw new Unspliceable("invokedynamic");
        } else {
            effects |= reader.effects().of(insn);
        }
    }

    private void call(MethodInsnNode call, Frame<SourceValue> frame) throws Unspliceable {
        int arguments = Type.getArgumentTypes(call.desc).length;
        if (call.getOpcode() == Opcodes.INVOKEVIRTUAL && reader.effects().isEnv(call.owner)) {
            if (Effects.isPort(call.name)) {
                port(call, frame, arguments);
                return;
            }
            ClassFiles.Found found = reader.classes().method(call.owner, call.name, call.desc);
            Accessor accessor = Accessor.of(found);
            if (accessor != null) {
                access(call, accessor, frame, arguments);
                return;
            }
        }
        int of = reader.effects().of(call.owner, call.name, call.desc);
        boolean must = (of & Effects.REGISTERS) != 0 || !reader.accessible(call.owner, call.name, call.desc);
        if (must) {
            inline(call, frame);
        } else if ((of & KNOWN) == 0 && !folds(call, frame, arguments) && !throwsItself(call)
                || !inlined(call, frame)) {
            effects |= of & ~Effects.MODE;
        }
    }

    /** Whether less may be left of a function than a call, since something of what it is given is known. */
    private boolean folds(MethodInsnNode call, Frame<SourceValue> frame, int arguments) {
        if (call.getOpcode() != Opcodes.INVOKESTATIC || !ClassFiles.ours(call.owner)) {
            return false;
        }
        ClassFiles.Found found = reader.classes().method(call.owner, call.name, call.desc);
        for (int i = 0; i < arguments && found.method().instructions.size() <= FOLDED; i++) {
            if (sources.constantInto(Sources.stack(frame, i), new ArrayList<>()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short function throws by itself: where that can be left to the interpreter, it only passes a value on. */
    private boolean throwsItself(MethodInsnNode call) {
        ClassFiles.Found found = ClassFiles.ours(call.owner) && !changed()
                ? reader.classes().method(call.owner, call.name, call.desc)
                : null;
        if (found == null || found.method().instructions.size() > FOLDED) {
            return false;
        }
        for (AbstractInsnNode insn : found.method().instructions) {
            if (insn.getOpcode() == Opcodes.ATHROW) {
                return true;
            }
        }
        return false;
    }

    private boolean inlined(MethodInsnNode call, Frame<SourceValue> frame) {
        try {
            inline(call, frame);
            return true;
        } catch (Unspliceable leftAsCall) {
            return false;
        }
    }

    private void port(MethodInsnNode call, Frame<SourceValue> frame, int arguments) throws Unspliceable {
        AbstractInsnNode receiver = sources.env(Sources.stack(frame, arguments));
        boolean load = call.name.startsWith("load");
        dropped.add(receiver);
        if (!changed() || call.name.startsWith("storeBack") && checked) {
            direct.put(call, frame);
            checked |= call.name.startsWith("loadToStore");
        } else {
            behind.add(call);
            late |= Effects.THROW | (load ? Effects.LOAD : Effects.STORE);
        }
        if (!load) {
            effects |= Effects.CHANGE;
        }
    }

    private boolean changed() {
        return changed || (effects & Effects.CHANGE) != 0;
    }

    /**
     * Values on the stack, in slots from the top, that are there when an access is refused.
     *
     * @param taken values above them that the access or the call takes
     */
    private List<Integer> kept(Frame<SourceValue> frame, int taken) {
        List<Integer> sizes = new ArrayList<>();
        for (int i = frame.getStackSize() - taken - 1; i >= 0; i--) {
            if (!dropped.containsAll(frame.getStack(i).insns)) {
                sizes.add(frame.getStack(i).getSize());
            }
        }
        return sizes;
    }

    private void access(MethodInsnNode call, Accessor accessor, Frame<SourceValue> frame, int arguments)
            throws Unspliceable {
        dropped.add(sources.env(Sources.stack(frame, arguments)));
        Expression number = sources.constantInto(Sources.stack(frame, arguments - 1), dropped);
        if (number == null) {
            throw new Unspliceable("register number");
        }
        replaced.put(call, new Step.Access(accessor, number, arguments == 2));
        effects |= arguments == 2 ? Effects.CHANGE : 0;
    }

    private void field(FieldInsnNode access, Frame<SourceValue> frame) throws Unspliceable {
        boolean writes = access.getOpcode() == Opcodes.PUTFIELD;
        if (reader.effects().isEnv(access.owner) && (writes || access.getOpcode() == Opcodes.GETFIELD)) {
            FieldNode field = reader.classes().field(access.owner, access.name);
            var declared = Accessor.declared(field.invisibleAnnotations);
            if (reader.effects().isStorage(field)) {
                throw new Unspliceable(access.name);
            }
            OptionalLong value = reader.constants().of(field);
            if (declared != null) {
                String owner =
                        reader.classes().declarer(access.owner, access.name); // one register, however it is named
                Accessor accessor = Accessor.of(declared, owner, access.name, access.desc);
                replace(access, new Step.Access(accessor, new Expression.Literal(0), writes), frame, writes);
                effects |= writes ? Effects.CHANGE : 0;
                return;
            }
            if (value.isPresent() && writes) {
                throw new Unspliceable(access.name);
            }
            if (value.isPresent()) {
                boolean wide = access.desc.equals("J");
                replace(access, new Step.Push(new Expression.Literal(value.getAsLong()), wide), frame, false);
                return;
            }
            if (access.name.equals("pc") && !writes) {
                replace(access, new Step.PushPlace(), frame, false);
                return;
            }
            effects |= reader.effects().of(access) & ~Effects.MODE;
        }
        if (!reader.accessible(access.owner, access.name, access.desc)) {
            throw new Unspliceable(access.name);
        }
    }

    private void replace(AbstractInsnNode insn, Step step, Frame<SourceValue> frame, boolean writes)
            throws Unspliceable {
        dropped.add(sources.env(Sources.stack(frame, writes ? 1 : 0)));
        replaced.put(insn, step);
    }

    private void inline(MethodInsnNode call, Frame<SourceValue> frame) throws Unspliceable {
        ClassFiles.Found found = reader.classes().method(call.owner, call.name, call.desc);
        if (found == null || found.isAbstract() || call.name.equals("<init>")) {
            throw new Unspliceable(call.name);
        }
        boolean envFirst = hasEnv(found, reader.effects());
        if (!found.isStatic() && !envFirst) {
            throw new Unspliceable(call.name);
        }
        int[] slots = MeaningReader.slots(found);
        int[] stores = new int[slots.length];
        boolean[] known = new boolean[found.method().maxLocals];
        List<Expression> arguments = new ArrayList<>();
        List<AbstractInsnNode> used = new ArrayList<>();
        Type[] types = Type.getArgumentTypes(call.desc);
        for (int i = 0; i < slots.length; i++) {
            SourceValue source = Sources.stack(frame, slots.length - 1 - i);
            Expression argument = null;
            if (i == 0 && envFirst) {
                used.add(sources.env(source));
            } else {
                Type type = types[found.isStatic() ? i : i - 1];
                stores[i] = type.getOpcode(Opcodes.ISTORE);
                argument = type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY
                        ? null
                        : sources.constantInto(source, used);
            }
            arguments.add(argument);
            known[slots[i]] = argument != null;
        }
        Meaning meaning = reader.read(found, known, depth + 1, changed());
        effects |= meaning.effects();
        late |= meaning.late();
        dropped.addAll(used);
        inlined.put(call, new Inlining(meaning, frame, Collections.unmodifiableList(arguments), slots, stores));
    }

    private Step step(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        if (opcode < 0) {
            return null; // line numbers
        }
        if (insn instanceof VarInsnNode access) {
            if (hasEnv && access.var == 0) {
                return new Step.LoadEnv();
            }
            return sources.known(access.var)
                    ? new Step.Push(new Expression.Parameter(access.var), opcode == Opcodes.LLOAD)
                    : new Step.Variable(opcode, access.var);
        }
        if (insn instanceof IincInsnNode count) {
            return new Step.Increment(count.var, count.incr);
        }
        if (insn instanceof JumpInsnNode jump) {
            return new Step.Jump(opcode, jump.label);
        }
        if (insn instanceof LookupSwitchInsnNode choice) {
            int[] keys = choice.keys.stream().mapToInt(key -> key).toArray();
            return new Step.Switch(choice.dflt, keys, List.copyOf(choice.labels));
        }
        if (insn instanceof TableSwitchInsnNode choice) {
            int[] keys = new int[choice.labels.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = choice.min + i;
            }
            return new Step.Switch(choice.dflt, keys, List.copyOf(choice.labels));
        }
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            return last(insn) ? null : new Step.Return();
        }
        return new Step.Plain(insn);
    }

    private static boolean last(AbstractInsnNode insn) {
        for (AbstractInsnNode at = insn.getNext(); at != null; at = at.getNext()) {
            if (at.getOpcode() >= 0) {
                return false;
            }
        }
        return true;
    }
}
