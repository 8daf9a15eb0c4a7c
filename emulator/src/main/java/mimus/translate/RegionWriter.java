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

/**
 * Writes the method that runs a region.
 *
 * <p>{@code left} is the budget less the instructions up to the end of the current block; {@code end - left} is their
 * count since the start of the program.
 */
final class RegionWriter {
    /** Locals of the method. */
    static final int ENV = 1;

    private static final int END = 2;
    private static final int AT = 4;
    private static final int TARGET = 5;
    private static final int LEFT = 7;
    private static final int REGISTERS = 8;

    /** Ways to write back that are worth their length; beyond them, and where it is rare, all registers are written. */
    private static final int RESTS = 10;

    /** Bytes that HotSpot adds where it inlines the two halves of an access. */
    private static final int ACCESS = 40;

    private static final String ENV_CLASS = "mimus/cpu/Env";

    /** The state of control at a way out. */
    private enum State {
        /** Between two instructions; the address is known. */
        KNOWN,
        /** Between two instructions; the address has been computed. */
        COMPUTED,
        /** Before an instruction that the interpreter must do. */
        REFUSED,
        /** The same, in the slot of a branch to an address that is known. */
        REFUSED_SLOT,
        /** The same, in the slot of a jump to an address that has been computed. */
        REFUSED_COMPUTED_SLOT
    }

    /**
     * A way out.
     *
     * @param pc of the next instruction, unless it has been computed
     * @param next where the slot leads
     * @param undone instructions that are counted but not done
     * @param written registers that may have been written
     */
    private record Exit(State state, long pc, long next, int undone, BitSet written) {}

    /** What several ways out share: writing back, and what the method returns. */
    private record Rest(boolean goesOn, BitSet written) {}

    private final String owner;
    private final String envClass;
    private final MethodVisitor method;
    private final RegisterLocals registers;
    private final Places places;
    private final boolean devices;
    private final RegionShape shape;
    private final Map<Exit, Label> exits = new LinkedHashMap<>();
    private final Map<Rest, Label> rests = new LinkedHashMap<>();
    private Node node;
    private int accesses;

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

    /** @return bytes of code, with what HotSpot inlines */
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
        rests.forEach(this::leave);
        method.visitLabel(handler);
        trap();
        Label last = new Label();
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
        method.visitLabel(node.label);
        if (shape.header(node)) {
            method.visitVarInsn(Opcodes.ILOAD, LEFT);
            Bytecode.push(method, shape.longest(node));
            Label pause = out(node.pc, 0, shape.written());
            method.visitJumpInsn(Opcodes.IF_ICMPLT, pause);
            attention(pause);
        }
        method.visitIincInsn(LEFT, -node.count());
        for (int i = 0; i < node.straight(); i++) {
            Operation operation = node.operations.get(i);
            int undone = node.count() - i - 1;
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
            method.visitJumpInsn(Opcodes.IFLT, out(exit));
        }
        if (observes(operation)) {
            attention(out(exit));
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
        Exit refusal = new Exit(State.REFUSED, pc, 0, undone + 1, shape.written());
        operation(leaving, pc, places.add(pc, undone), undone, refusal);
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
            Exit refusal = new Exit(State.REFUSED_COMPUTED_SLOT, pc, 0, 1, shape.written());
            operation(slot, pc, places.addSlot(pc, 0), 0, refusal);
        }
        Exit exit = new Exit(State.COMPUTED, 0, 0, 0, shape.writtenAfter(node));
        Label out = out(exit);
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
        Node next = node.successor(target);
        boolean rare = next != null || node.cold.contains(target);
        Exit exit = new Exit(State.KNOWN, target, 0, 0, rare ? shape.written() : shape.writtenAfter(node));
        if (next == null) {
            method.visitJumpInsn(Opcodes.GOTO, out(exit));
            return;
        }
        if (last != null) {
            look(last, exit);
        }
        method.visitJumpInsn(Opcodes.GOTO, next.label);
    }

    /**
     * One instruction.
     *
     * @param place its number in {@link Places}
     * @param undone instructions after it that are counted already
     * @param refusal the way out to let the interpreter do it
     */
    private void operation(Operation operation, long pc, int place, int undone, Exit refusal) {
        boolean called = operation.meaning() == null;
        if (called || operation.does(~Effects.CHANGE)) {
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
            accesses += operation.refuses() ? 1 : 0;
            Label refused = operation.refuses() ? out(refusal) : null;
            operation
                    .meaning()
                    .emit(new Splice(method, owner, registers, pc, refused, operation.values(), registers.free()));
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

    /** The instruction as the interpreter does it, between writing the registers to the env and reading them again. */
    private void call(Operation operation) {
        registers.leave(shape.writtenAfter(node));
        method.visitFieldInsn(Opcodes.GETSTATIC, owner, RegionClass.INSTRUCTIONS, RegionClass.INSTRUCTIONS_TYPE);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        Bytecode.push(method, operation.op());
        Bytecode.push(method, operation.word());
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, RegionClass.INSTRUCTIONS_CLASS, "execute", "(Ljava/lang/Object;II)V", false);
        registers.enter();
    }

    private Label out(long pc, int undone, BitSet written) {
        return out(new Exit(State.KNOWN, pc, 0, undone, written));
    }

    private Label out(Exit exit) {
        return exits.computeIfAbsent(exit, e -> new Label());
    }

    private void exit(Exit exit, Label label) {
        method.visitLabel(label);
        if (exit.undone != 0) {
            method.visitIincInsn(LEFT, exit.undone);
        }
        switch (exit.state) {
            case KNOWN -> target(exit.pc);
            case COMPUTED -> {
                // the address is there already
            }
            case REFUSED -> target(exit.pc);
            case REFUSED_SLOT -> {
                Bytecode.pushLong(method, exit.next);
                method.visitVarInsn(Opcodes.LSTORE, TARGET);
                slot();
                target(exit.pc);
            }
            case REFUSED_COMPUTED_SLOT -> {
                slot();
                target(exit.pc);
            }
        }
        boolean goesOn = exit.state.compareTo(State.REFUSED) < 0;
        Rest exact = new Rest(goesOn, exit.written);
        Rest rest = rests.size() < RESTS || rests.containsKey(exact) ? exact : new Rest(goesOn, shape.written());
        method.visitJumpInsn(Opcodes.GOTO, rests.computeIfAbsent(rest, r -> new Label()));
    }

    private void target(long pc) {
        Bytecode.pushLong(method, pc);
        method.visitVarInsn(Opcodes.LSTORE, TARGET);
    }

    /** Tells the env that control is in a slot. */
    private void slot() {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitInsn(Opcodes.ICONST_1);
        method.visitFieldInsn(Opcodes.PUTFIELD, ENV_CLASS, "delayed", "Z");
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitVarInsn(Opcodes.LLOAD, TARGET);
        method.visitFieldInsn(Opcodes.PUTFIELD, ENV_CLASS, "next", "J");
    }

    private void leave(Rest rest, Label at) {
        method.visitLabel(at);
        registers.leave(rest.written);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitVarInsn(Opcodes.LLOAD, TARGET);
        method.visitFieldInsn(Opcodes.PUTFIELD, ENV_CLASS, "pc", "J");
        showTime(0);
        Bytecode.push(method, rest.goesOn ? 1 : 0);
        method.visitInsn(Opcodes.IRETURN);
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
