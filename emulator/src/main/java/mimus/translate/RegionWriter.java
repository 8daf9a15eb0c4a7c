package mimus.translate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.cpu.HookTable;
import mimus.insn.Flow;
import mimus.memory.Memory;
import mimus.translate.Exits.Exit;
import mimus.translate.Exits.State;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method that runs a region.
 *
 * <p>{@code left} is the budget less the instructions up to the end of the current block; {@code end - left} is their
 * count since the start of the program.
 */
final class RegionWriter {
    /** Locals of the method. */
    static final int ENV = 1;

    static final int END = 2;
    static final int TARGET = 5;
    static final int LEFT = 7;

    static final int AT = 4;
    private static final int REGISTERS = 8;

    static final String ENV_CLASS = "mimus/cpu/Env";

    /** Bytes that HotSpot adds where it inlines the two halves of an access. */
    private static final int ACCESS = 40;

    private final String owner;
    private final String envClass;
    private final Narrowing method;
    private final RegisterLocals registers;
    private final Places places;
    private final Memory memory;
    private final RegionShape shape;
    private final Exits exits;
    private final HookCalls hooks;
    private Node node;
    private int accesses;

    /**
     * @param owner internal name of the region's class
     * @param envClass that of the env
     * @param narrow see {@link RegisterLocals}
     * @param memory what the processor sees
     * @param table what is called
     */
    RegionWriter(
            String owner,
            String envClass,
            Narrowing method,
            boolean narrow,
            Memory memory,
            Places places,
            HookTable table,
            List<Node> nodes) {
        this.owner = owner;
        this.envClass = envClass;
        this.method = method;
        this.memory = memory;
        this.places = places;
        this.registers = new RegisterLocals(method, narrow, REGISTERS);
        this.shape = new RegionShape(nodes, registers);
        this.exits = new Exits(method, registers, shape.written());
        this.hooks = new HookCalls(table, owner, method, registers, exits, shape.written());
    }

    /** See {@link mimus.cpu.Region#longest}. */
    int longest() {
        return shape.longest(shape.nodes().get(0));
    }

    /** @return bytes of code, with what HotSpot inlines */
    int write() {
        method.visitCode();
        enter();
        Label start = new Label();
        Label end = new Label();
        Label handler = new Label();
        Label last = new Label();
        for (Label label : List.of(start, end, handler, last)) {
            method.keep(label);
        }
        method.visitTryCatchBlock(start, end, handler, null);
        method.visitLabel(start);
        for (Node next : shape.nodes()) {
            node = next;
            block();
        }
        method.visitLabel(end);
        exits.write();
        method.visitLabel(handler);
        trap();
        method.visitLabel(last);
        method.visitMaxs(0, 0);
        method.visitEnd();
        return last.getOffset() + accesses * ACCESS;
    }

    private void enter() {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitTypeInsn(Opcodes.CHECKCAST, envClass);
        method.visitVarInsn(Opcodes.ASTORE, ENV);
        refuse();
        method.visitInsn(Opcodes.ICONST_0);
        method.visitVarInsn(Opcodes.ISTORE, AT);
        method.visitInsn(Opcodes.LCONST_0);
        method.visitVarInsn(Opcodes.LSTORE, TARGET);
        registers.enter();
    }

    /** Returns if the region must not be entered. */
    private void refuse() {
        Label no = new Label();
        Label yes = new Label();
        method.visitVarInsn(Opcodes.LLOAD, END);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, ENV_CLASS, "instructions", "J");
        method.visitInsn(Opcodes.LSUB);
        method.visitInsn(Opcodes.L2I);
        method.visitInsn(Opcodes.DUP);
        method.visitVarInsn(Opcodes.ISTORE, LEFT);
        Bytecode.push(method, longest());
        method.visitJumpInsn(Opcodes.IF_ICMPLT, no);
        attention(no);
        method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.MEMORY, RegionClass.MEMORY_TYPE);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RegionClass.MEMORY_CLASS, "mapping", "()I", false);
        method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.MAPPING, "I");
        method.visitJumpInsn(Opcodes.IF_ICMPEQ, yes);
        method.visitLabel(no);
        method.visitInsn(Opcodes.ICONST_0);
        method.visitInsn(Opcodes.IRETURN);
        method.visitLabel(yes);
    }

    private void block() {
        if (shape.header(node)) {
            method.keep(node.label);
        }
        method.visitLabel(node.label);
        if (shape.header(node)) {
            method.visitVarInsn(Opcodes.ILOAD, LEFT);
            Bytecode.push(method, shape.longest(node));
            method.visitJumpInsn(Opcodes.IF_ICMPLT, out(node.pc, 0, shape.written()));
        }
        method.visitIincInsn(LEFT, -node.count());
        for (int i = 0; i < node.straight(); i++) {
            Operation operation = node.operations.get(i);
            int undone = node.count() - i - 1;
            hooks.before(node.pc(i), undone);
            Exit refusal = new Exit(State.REFUSED, node.pc(i), 0, undone + 1, shape.written());
            operation(operation, node.pc(i), places.add(node.pc(i), undone), undone, refusal);
            if (undone > 0) {
                look(operation, new Exit(State.KNOWN, node.pc(i + 1), 0, undone, shape.written()));
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

    /** Goes out, to the next instruction, if the one just done asks for it. */
    private void look(Operation operation, Exit exit) {
        if (operation.does(Effects.STORE)) {
            method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.MAPPING, "I");
            method.visitJumpInsn(Opcodes.IFLT, exits.out(exit));
        }
        if (observes(operation)) {
            attention(exits.out(exit));
        }
    }

    private void attention(Label to) {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, ENV_CLASS, "attention", "Z");
        method.visitJumpInsn(Opcodes.IFNE, to);
    }

    private boolean observes(Operation operation) {
        boolean seen = memory.hasDevices() || memory.watched();
        return operation.does(Effects.TIME) || seen && operation.does(Effects.LOAD | Effects.STORE);
    }

    /** Whether somebody who is told of its accesses wants to see all registers. */
    private boolean watched(Operation operation) {
        return memory.watched()
                && operation.guard() == null
                && operation.form().flow() == Flow.NEXT
                && operation.does(Effects.LOAD | Effects.STORE);
    }

    private void leaving() {
        Operation leaving = node.leaving();
        int index = node.straight();
        int undone = node.count() - index - 1;
        long pc = node.pc(index);
        hooks.before(pc, undone);
        Exit refusal = new Exit(State.REFUSED, pc, 0, undone + 1, shape.written());
        Label skipped = new Label();
        operation(leaving, pc, places.add(pc, undone), undone, refusal, skipped);
        passed(leaving, pc);
        switch (node.flow()) {
            case BRANCH, LIKELY -> branch(leaving, node.target);
            case JUMP -> direct(node.target);
            case INDIRECT -> indirect();
            default -> throw new IllegalStateException("flow " + node.flow());
        }
        if (leaving.guard() != null) {
            method.visitLabel(skipped);
            passed(leaving, pc);
            edge(node.following(), null);
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
            hooks.beforeSlot(pc, target);
            Exit refusal = new Exit(State.REFUSED_SLOT, pc, target, 1, shape.written());
            operation(slot, pc, places.addSlot(pc, 0, target), 0, refusal);
        }
        edge(target, slot);
    }

    private void indirect() {
        method.visitVarInsn(Opcodes.LSTORE, TARGET);
        Operation slot = node.slot();
        if (slot != null) {
            long pc = node.pc(node.straight() + 1);
            hooks.beforeSlot(pc);
            Exit refusal = new Exit(State.REFUSED_COMPUTED_SLOT, pc, 0, 1, shape.written());
            operation(slot, pc, places.addSlot(pc, 0), 0, refusal);
        }
        hooks.intoComputed();
        Exit exit = new Exit(State.COMPUTED, 0, 0, 0, shape.writtenAfter(node));
        Label out = exits.out(exit);
        if (node.successors.isEmpty()) {
            method.visitJumpInsn(Opcodes.GOTO, out);
            return;
        }
        if (slot != null) {
            look(slot, exit);
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

    /** On to the next block, after what was done last. */
    private void edge(long target, Operation last) {
        if (node.leaving() != null) {
            hooks.into(target);
        }
        Node next = node.successor(target);
        boolean rare = next != null || node.cold.contains(target);
        Exit exit = new Exit(State.KNOWN, target, 0, 0, rare ? shape.written() : shape.writtenAfter(node));
        if (next == null) {
            method.visitJumpInsn(Opcodes.GOTO, exits.out(exit));
            return;
        }
        if (last != null) {
            look(last, exit);
        }
        method.visitJumpInsn(Opcodes.GOTO, next.label);
    }

    /** One instruction that does not leave the straight line. */
    private void operation(Operation operation, long pc, int place, int undone, Exit refusal) {
        Label done = new Label();
        operation(operation, pc, place, undone, refusal, done);
        method.visitLabel(done);
        passed(operation, pc);
    }

    /**
     * One instruction.
     *
     * @param place its number in {@link Places}
     * @param undone instructions after it that are counted already
     * @param refusal the way out to let the interpreter do it
     * @param skipped where to go if its condition does not hold
     */
    private void operation(Operation operation, long pc, int place, int undone, Exit refusal, Label skipped) {
        boolean called = operation.meaning() == null || watched(operation);
        if (called || operation.does(~Effects.CHANGE)) {
            Bytecode.push(method, place);
            method.visitVarInsn(Opcodes.ISTORE, AT);
        }
        if (called || observes(operation) || operation.does(Effects.PLACE)) {
            showPlace(pc);
        }
        if (called || observes(operation)) {
            exits.showTime(undone + 1);
        }
        if (called) {
            call(operation);
        } else {
            accesses += operation.refuses() ? 1 : 0;
            Label refused = operation.refuses() ? exits.out(refusal) : null;
            if (operation.guard() != null) {
                splice(operation.guard().holds(), operation.guard().valuesBefore(), pc, null);
                method.visitJumpInsn(Opcodes.IFEQ, skipped);
            }
            splice(operation.meaning(), operation.values(), pc, refused);
        }
    }

    /** What is to be done behind an instruction with a condition; what is called does so by itself. */
    private void passed(Operation operation, long pc) {
        if (operation.guard() != null) {
            splice(operation.guard().passed(), operation.guard().valuesAfter(), pc, null);
        }
    }

    private void splice(Meaning meaning, long[] values, long pc, Label refused) {
        meaning.emit(new Splice(method, owner, memory, registers, pc, refused, values, registers.free(), List.of()));
    }

    private void showPlace(long pc) {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        Bytecode.pushLong(method, pc);
        method.visitFieldInsn(Opcodes.PUTFIELD, ENV_CLASS, "pc", "J");
    }

    /** The instruction as the interpreter does it, between writing the registers to the env and reading them again. */
    private void call(Operation operation) {
        registers.leave(shape.writtenAfter(node));
        method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.ARCHITECTURE, RegionClass.ARCHITECTURE_TYPE);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        Bytecode.push(method, operation.op());
        Bytecode.push(method, operation.word());
        String descriptor = "(Lmimus/cpu/Env;II)V";
        method.visitMethodInsn(Opcodes.INVOKEINTERFACE, RegionClass.ARCHITECTURE_CLASS, "execute", descriptor, true);
        registers.enter();
    }

    private Label out(long pc, int undone, BitSet written) {
        return exits.out(new Exit(State.KNOWN, pc, 0, undone, written));
    }

    private void trap() {
        Label complete = new Label();
        method.visitVarInsn(Opcodes.ILOAD, AT);
        method.visitJumpInsn(Opcodes.IFLT, complete);
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
        method.visitLabel(complete);
        method.visitInsn(Opcodes.ATHROW);
    }
}
