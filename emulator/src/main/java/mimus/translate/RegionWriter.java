package mimus.translate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.insn.Flow;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the method that runs a region.
 *
 * <p>{@code left} is the budget less the instructions up to the end of the current block; {@code end - left} is their
 * count since the start of the program.
 */
final class RegionWriter {
    /** Locals of the method. */
    static final int ENV = 1;

    private static final int LEFT = 2;
    private static final int END = 3;
    private static final int AT = 5;
    private static final int TARGET = 6;
    private static final int REGISTERS = 8;

    private static final String ENV_CLASS = "mimus/cpu/Env";

    /** A way out: where to, how many instructions are counted but not done, which registers have been written. */
    private record Exit(boolean computed, long pc, int undone, BitSet written) {}

    private final String owner;
    private final String envClass;
    private final MethodVisitor method;
    private final RegisterLocals registers;
    private final Places places;
    private final boolean devices;
    private final RegionShape shape;
    private final Map<Exit, Label> exits = new LinkedHashMap<>();
    private final Label common = new Label();
    private Node node;

    /**
     * @param owner internal name of the region's class
     * @param envClass that of the env
     * @param narrow see {@link RegisterLocals}
     * @param devices whether loads and stores may look at the env or change it
     */
    RegionWriter(
            String owner,
            String envClass,
            MethodVisitor method,
            boolean narrow,
            boolean devices,
            Places places,
            List<Node> nodes) {
        this.owner = owner;
        this.envClass = envClass;
        this.method = method;
        this.devices = devices;
        this.places = places;
        this.registers = new RegisterLocals(method, narrow, REGISTERS);
        this.shape = new RegionShape(nodes, registers);
    }

    /** See {@link mimus.cpu.Region#longest}. */
    int longest() {
        return shape.longest(shape.nodes().get(0));
    }

    /** @return bytes of code */
    int write() {
        method.visitCode();
        enter();
        Label start = new Label();
        Label end = new Label();
        Label handler = new Label();
        method.visitTryCatchBlock(start, end, handler, null);
        method.visitLabel(start);
        for (Node next : shape.nodes()) {
            node = next;
            block();
        }
        method.visitLabel(end);
        exits.forEach(this::exit);
        leave();
        method.visitLabel(handler);
        trap();
        Label last = new Label();
        method.visitLabel(last);
        method.visitMaxs(0, 0);
        method.visitEnd();
        return last.getOffset();
    }

    private void enter() {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitTypeInsn(Opcodes.CHECKCAST, envClass);
        method.visitVarInsn(Opcodes.ASTORE, ENV);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, ENV_CLASS, "instructions", "J");
        method.visitVarInsn(Opcodes.ILOAD, LEFT);
        method.visitInsn(Opcodes.I2L);
        method.visitInsn(Opcodes.LADD);
        method.visitVarInsn(Opcodes.LSTORE, END);
        method.visitInsn(Opcodes.ICONST_0);
        method.visitVarInsn(Opcodes.ISTORE, AT);
        method.visitInsn(Opcodes.LCONST_0);
        method.visitVarInsn(Opcodes.LSTORE, TARGET);
        registers.enter();
    }

    private void block() {
        method.visitLabel(node.label);
        if (shape.header(node)) {
            method.visitVarInsn(Opcodes.ILOAD, LEFT);
            Bytecode.push(method, shape.longest(node));
            method.visitJumpInsn(Opcodes.IF_ICMPLT, out(node.pc, 0, shape.writtenBefore(node)));
            attention(out(node.pc, 0, shape.writtenBefore(node)));
        }
        method.visitIincInsn(LEFT, -node.count());
        for (int i = 0; i < node.straight(); i++) {
            Operation operation = node.operations.get(i);
            int undone = node.count() - i - 1;
            operation(operation, node.pc(i), places.add(node.pc(i), undone), undone);
            if (undone > 0) {
                look(operation, node.pc(i + 1), undone);
            }
        }
        if (node.cut()) {
            method.visitJumpInsn(Opcodes.GOTO, out(node.following(), 0, shape.writtenAfter(node)));
        } else if (node.leaving() == null) {
            edge(node.following(), node.operations.get(node.count() - 1));
        } else {
            leaving();
        }
    }

    /** Goes to what is outside, or before the next instruction, if the one just done asks for it. */
    private void look(Operation operation, long next, int undone) {
        if (operation.does(Effects.STORE)) {
            method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.VALID, "Z");
            method.visitJumpInsn(Opcodes.IFEQ, out(next, undone, shape.writtenAfter(node)));
        }
        if (observes(operation)) {
            attention(out(next, undone, shape.writtenAfter(node)));
        }
    }

    private void attention(Label to) {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, ENV_CLASS, "attention", "Z");
        method.visitJumpInsn(Opcodes.IFNE, to);
    }

    private boolean observes(Operation operation) {
        return operation.does(Effects.TIME) || devices && operation.does(Effects.LOAD | Effects.STORE);
    }

    private void leaving() {
        Operation leaving = node.leaving();
        int index = node.straight();
        int undone = node.count() - index - 1;
        long pc = node.pc(index);
        operation(leaving, pc, places.add(pc, undone), undone);
        switch (node.flow()) {
            case BRANCH, LIKELY -> branch(leaving, node.target);
            case JUMP -> direct(node.target);
            case INDIRECT -> indirect();
            default -> throw new IllegalStateException("flow " + node.flow());
        }
    }

    private void branch(Operation leaving, long target) {
        if (!leaving.conditional()) {
            direct(target);
            return;
        }
        Label taken = new Label();
        method.visitJumpInsn(Opcodes.IFNE, taken);
        if (node.flow() == Flow.LIKELY && node.slot() != null) {
            method.visitIincInsn(LEFT, 1);
            edge(node.following(), null);
        } else {
            direct(node.following());
        }
        method.visitLabel(taken);
        direct(target);
    }

    /** The slot, if there is one, and on to a place that is known. */
    private void direct(long target) {
        Operation slot = node.slot();
        if (slot != null) {
            long pc = node.pc(node.straight() + 1);
            operation(slot, pc, places.addSlot(pc, 0, target), 0);
        }
        edge(target, slot);
    }

    private void indirect() {
        method.visitVarInsn(Opcodes.LSTORE, TARGET);
        Operation slot = node.slot();
        if (slot != null) {
            long pc = node.pc(node.straight() + 1);
            operation(slot, pc, places.addSlot(pc, 0), 0);
        }
        Label out = out(new Exit(true, 0, 0, shape.writtenAfter(node)));
        if (node.successors.isEmpty()) {
            method.visitJumpInsn(Opcodes.GOTO, out);
            return;
        }
        if (slot != null) {
            lookBefore(slot, out);
        }
        select(out);
    }

    /** A switch over where the jump has led before; in the low halves, each compared in full afterwards. */
    private void select(Label out) {
        Map<Integer, Node> byLow = new TreeMap<>();
        node.successors.forEach(next -> byLow.putIfAbsent((int) next.pc, next));
        Map<Node, Label> checks = new HashMap<>();
        byLow.values().forEach(next -> checks.put(next, new Label()));
        int[] keys = byLow.keySet().stream().mapToInt(key -> key).toArray();
        Label[] labels = byLow.values().stream().map(checks::get).toArray(Label[]::new);
        method.visitVarInsn(Opcodes.LLOAD, TARGET);
        method.visitInsn(Opcodes.L2I);
        method.visitLookupSwitchInsn(out, keys, labels);
        for (Node next : byLow.values()) {
            method.visitLabel(checks.get(next));
            method.visitVarInsn(Opcodes.LLOAD, TARGET);
            Bytecode.pushLong(method, next.pc);
            method.visitInsn(Opcodes.LCMP);
            method.visitJumpInsn(Opcodes.IFNE, out);
            method.visitJumpInsn(Opcodes.GOTO, next.label);
        }
    }

    private void lookBefore(Operation operation, Label out) {
        if (operation.does(Effects.STORE)) {
            method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.VALID, "Z");
            method.visitJumpInsn(Opcodes.IFEQ, out);
        }
        if (observes(operation)) {
            attention(out);
        }
    }

    /** On to the next block, after what was done last. */
    private void edge(long target, Operation last) {
        Node next = shape.at(target);
        Label out = out(target, 0, shape.writtenAfter(node));
        if (next == null || !node.successors.contains(next)) {
            method.visitJumpInsn(Opcodes.GOTO, out);
            return;
        }
        if (last != null) {
            lookBefore(last, out);
        }
        method.visitJumpInsn(Opcodes.GOTO, next.label);
    }

    /**
     * One instruction.
     *
     * @param place its number in {@link Places}
     * @param undone instructions after it that are counted already
     */
    private void operation(Operation operation, long pc, int place, int undone) {
        boolean called = operation.meaning() == null;
        if (called || operation.does(~0)) {
            Bytecode.push(method, place);
            method.visitVarInsn(Opcodes.ISTORE, AT);
        }
        if (called || observes(operation) || operation.does(Effects.PLACE)) {
            showPlace(pc);
        }
        if (called || observes(operation)) {
            showTime(undone + 1);
        }
        if (called) {
            call(operation);
        } else {
            operation.meaning().emit(new Splice(method, owner, registers, pc, operation.values(), registers.free()));
        }
    }

    private void showPlace(long pc) {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        Bytecode.pushLong(method, pc);
        method.visitFieldInsn(Opcodes.PUTFIELD, ENV_CLASS, "pc", "J");
    }

    /** Tells the env the count of instructions, less those that are counted but not done. */
    private void showTime(int undone) {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitVarInsn(Opcodes.LLOAD, END);
        method.visitVarInsn(Opcodes.ILOAD, LEFT);
        if (undone != 0) {
            Bytecode.push(method, undone);
            method.visitInsn(Opcodes.IADD);
        }
        method.visitInsn(Opcodes.I2L);
        method.visitInsn(Opcodes.LSUB);
        method.visitFieldInsn(Opcodes.PUTFIELD, ENV_CLASS, "instructions", "J");
    }

    /** The meaning itself, between writing the registers to the env and reading them again. */
    private void call(Operation operation) {
        registers.leave(shape.writtenAfter(node));
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        int[] slots = MeaningReader.slots(operation.found());
        Type[] types =
                Type.getArgumentTypes(operation.found().method().desc);
        for (int i = 1; i < slots.length; i++) {
            Bytecode.push(method, operation.values()[slots[i]], types[i].getSize() == 2);
        }
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                operation.found().in().name,
                operation.found().method().name,
                operation.found().method().desc,
                false);
        registers.enter();
    }

    private Label out(long pc, int undone, BitSet written) {
        return out(new Exit(false, pc, undone, written));
    }

    private Label out(Exit exit) {
        return exits.computeIfAbsent(exit, e -> new Label());
    }

    private void exit(Exit exit, Label label) {
        method.visitLabel(label);
        if (exit.undone != 0) {
            method.visitIincInsn(LEFT, exit.undone);
        }
        registers.leave(exit.written);
        if (!exit.computed) {
            Bytecode.pushLong(method, exit.pc);
            method.visitVarInsn(Opcodes.LSTORE, TARGET);
        }
        method.visitJumpInsn(Opcodes.GOTO, common);
    }

    private void leave() {
        method.visitLabel(common);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitVarInsn(Opcodes.LLOAD, TARGET);
        method.visitFieldInsn(Opcodes.PUTFIELD, ENV_CLASS, "pc", "J");
        showTime(0);
        method.visitInsn(Opcodes.RETURN);
    }

    private void trap() {
        registers.leave(shape.written());
        method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.PLACES, RegionClass.PLACES_TYPE);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitVarInsn(Opcodes.ILOAD, AT);
        method.visitVarInsn(Opcodes.LLOAD, END);
        method.visitVarInsn(Opcodes.ILOAD, LEFT);
        method.visitInsn(Opcodes.I2L);
        method.visitInsn(Opcodes.LSUB);
        method.visitVarInsn(Opcodes.LLOAD, TARGET);
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, RegionClass.PLACES_CLASS, "restore", "(Lmimus/cpu/Env;IJJ)V", false);
        method.visitInsn(Opcodes.ATHROW);
    }
}
