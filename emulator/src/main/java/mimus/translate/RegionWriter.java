package mimus.translate;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mimus.cpu.Architecture;
import mimus.cpu.BlockCache;
import mimus.cpu.HookTable;
import mimus.cpu.Region;
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
    static final int DEPTH = 4;
    static final int TARGET = 6;
    static final int LEFT = 8;

    static final int AT = 5;
    private static final int REGISTERS = 9;

    /** No instruction. */
    private static final int NONE = -1;

    static final String ENV_CLASS = "mimus/cpu/Env";

    private final RegionClass owner;
    private final String envClass;
    private final Narrowing method;
    private final RegisterLocals registers;
    private final Places places;
    private final boolean plainJumps;
    private final Memory memory;
    private final Homes homes;
    private final RegionShape shape;
    private final Exits exits;
    private final Links links;
    private final InstructionWriter instructions;
    private final HookCalls hooks;
    private final BlockCache<?> blocks;
    private Node node;

    /**
     * @param owner the region's class
     * @param envClass that of the env
     * @param narrow see {@link RegisterLocals}
     * @param plainJumps see {@link Mode}
     * @param memory what the processor sees
     * @param architecture who does what cannot be spliced
     * @param table what is called
     * @param blocks who is told of what has to be made again
     */
    RegionWriter(
            RegionClass owner,
            String envClass,
            Narrowing method,
            boolean narrow,
            boolean plainJumps,
            Memory memory,
            Architecture<?> architecture,
            Places places,
            HookTable table,
            BlockCache<?> blocks,
            List<Node> nodes) {
        this.blocks = blocks;
        this.owner = owner;
        this.envClass = envClass;
        this.method = method;
        this.plainJumps = plainJumps;
        this.memory = memory;
        this.places = places;
        this.registers = new RegisterLocals(method, narrow, REGISTERS);
        this.homes = new Homes(nodes, registers);
        this.shape = new RegionShape(nodes, registers); // which leaves out what stays in the env
        this.exits = new Exits(owner, method, registers, shape.written());
        this.links = new Links(owner, method, registers, exits, shape);
        this.instructions = new InstructionWriter(owner, method, registers, exits, memory, architecture);
        this.hooks = new HookCalls(table, owner, method, registers, exits, shape.written());
    }

    /** See {@link mimus.cpu.Region#longest}. */
    int longest() {
        return entries().mapToInt(shape::longest).max().orElseThrow();
    }

    private Stream<Node> entries() {
        return shape.nodes().stream().filter(entry -> entry.entry(shape.nodes().get(0)));
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
        for (Node from : shape.nodes()) {
            if (!from.links.isEmpty()) {
                from.successors.forEach(next -> method.keep(next.label)); // links come back there, written later
            }
        }
        for (Node next : shape.nodes()) {
            node = next;
            instructions.block(node, shape.writtenAfter(node), hooks.within(node) ? null : blocks);
            block();
        }
        method.visitLabel(end);
        registers.fetch(new BitSet());
        links.write();
        exits.write();
        method.visitLabel(handler);
        trap();
        method.visitLabel(last);
        method.visitMaxs(0, 0);
        method.visitEnd();
        return last.getOffset() + instructions.inlined();
    }

    private void enter() {
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitTypeInsn(Opcodes.CHECKCAST, envClass);
        method.visitVarInsn(Opcodes.ASTORE, ENV);
        refuse();
        method.visitInsn(Opcodes.ICONST_0);
        method.visitVarInsn(Opcodes.ISTORE, AT);
        method.visitVarInsn(Opcodes.ALOAD, ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, ENV_CLASS, "pc", "J");
        method.visitVarInsn(Opcodes.LSTORE, TARGET);
        registers.enter();
        Map<Long, Label> ways = new TreeMap<>();
        entries().forEach(entry -> ways.put(entry.pc, entry.label));
        Label nowhere = new Label();
        select(ways, nowhere);
        method.visitLabel(nowhere);
        method.visitInsn(Opcodes.ICONST_0);
        method.visitInsn(Opcodes.IRETURN);
    }

    /** Returns if the region must not be entered. */
    private void refuse() {
        Label no = new Label();
        Label yes = new Label();
        exits.readTime();
        method.visitVarInsn(Opcodes.ILOAD, LEFT);
        Bytecode.push(method, longest());
        method.visitJumpInsn(Opcodes.IF_ICMPLT, no);
        exits.attention(no);
        owner.load(method, memory, Memory.class);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RegionClass.MEMORY_CLASS, "mapping", "()I", false);
        method.visitFieldInsn(Opcodes.GETSTATIC, owner.name(), RegionClass.MAPPING, "I");
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
        method.visitIincInsn(LEFT, -node.count());
        registers.fetch(homes.reads(node));
        for (int i = 0; i < node.straight(); i++) {
            int undone = node.count() - i - 1;
            hooks.before(node.pc(i), undone);
            Exit refusal = new Exit(State.REFUSED, node.pc(i), 0, undone + 1, shape.writtenAfter(node));
            instructions.straight(i, places.add(node.pc(i), undone), undone, refusal);
            if (undone > 0) {
                instructions.look(i, new Exit(State.KNOWN, node.pc(i + 1), 0, undone, shape.writtenAfter(node)));
            }
        }
        if (node.cut()) {
            method.visitJumpInsn(Opcodes.GOTO, out(node.following(), 0, shape.writtenAfter(node)));
        } else if (node.leaving() == null) {
            edge(node.following(), node.count() - 1);
        } else {
            leaving();
        }
    }

    private void leaving() {
        Operation leaving = node.leaving();
        int index = node.straight();
        int undone = node.count() - index - 1;
        long pc = node.pc(index);
        hooks.before(pc, undone);
        Exit refusal = new Exit(State.REFUSED, pc, 0, undone + 1, shape.writtenAfter(node));
        Label skipped = new Label();
        instructions.write(index, places.add(pc, undone), undone, refusal, skipped);
        instructions.passed(leaving, pc);
        switch (node.flow()) {
            case BRANCH, LIKELY -> branch(leaving, node.target);
            case JUMP -> direct(node.target);
            case INDIRECT -> indirect();
            default -> throw new IllegalStateException("flow " + node.flow());
        }
        if (leaving.guard() != null) {
            method.visitLabel(skipped);
            instructions.passed(leaving, pc);
            edge(node.following(), NONE);
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
            edge(node.following(), NONE);
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
            Exit refusal = new Exit(State.REFUSED_SLOT, pc, target, 1, shape.writtenAfter(node));
            instructions.straight(node.straight() + 1, places.addSlot(pc, 0, target), 0, refusal);
        }
        edge(target, slot == null ? NONE : node.straight() + 1);
    }

    private void indirect() {
        if (!plainJumps) {
            method.visitVarInsn(Opcodes.LSTORE, TARGET);
            method.visitVarInsn(Opcodes.ALOAD, ENV);
            method.visitVarInsn(Opcodes.LLOAD, TARGET);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ENV_CLASS, "jumpTo", "(J)V", false);
            method.visitVarInsn(Opcodes.ALOAD, ENV);
            method.visitFieldInsn(Opcodes.GETFIELD, ENV_CLASS, "next", "J");
        }
        method.visitVarInsn(Opcodes.LSTORE, TARGET);
        Operation slot = node.slot();
        if (slot != null) {
            long pc = node.pc(node.straight() + 1);
            hooks.beforeSlot(pc);
            Exit refusal = new Exit(State.REFUSED_COMPUTED_SLOT, pc, 0, 1, shape.writtenAfter(node));
            instructions.straight(node.straight() + 1, places.addSlot(pc, 0), 0, refusal);
        }
        hooks.intoComputed();
        Exit exit = new Exit(State.COMPUTED, 0, 0, 0, shape.writtenAfter(node));
        Label out = exits.out(exit);
        Map<Long, Label> ways = ways();
        if (ways.isEmpty()) {
            method.visitJumpInsn(Opcodes.GOTO, out);
            return;
        }
        if (slot != null) {
            instructions.look(node.straight() + 1, exit);
        }
        int most = node.successors.stream()
                .filter(shape::header)
                .mapToInt(shape::longest)
                .max()
                .orElse(0);
        afford(most, out);
        select(ways, out);
    }

    /**
     * Leaves if the budget may not last to where it is checked again. That is done on the way to where a loop begins, not
     * there: what the block before has computed and nobody reads but the world outside is then computed on the way out.
     */
    private void afford(int longest, Label out) {
        if (longest > 0) {
            method.visitVarInsn(Opcodes.ILOAD, LEFT);
            Bytecode.push(method, longest);
            method.visitJumpInsn(Opcodes.IF_ICMPLT, out);
        }
    }

    /** Where an indirect jump has led before, as far as there is something to go to. */
    private Map<Long, Label> ways() {
        Map<Long, Label> ways = new TreeMap<>();
        node.links.forEach((target, region) -> ways.put(target, links.into(node, region)));
        for (Node next : node.successors) {
            ways.putIfAbsent(next.pc, next.label);
        }
        return ways;
    }

    /** A switch over addresses; by their low halves, each compared in full afterwards. */
    private void select(Map<Long, Label> ways, Label out) {
        Map<Integer, Long> byLow = new TreeMap<>();
        ways.keySet().forEach(target -> byLow.putIfAbsent(target.intValue(), target));
        int[] keys = byLow.keySet().stream().mapToInt(key -> key).toArray();
        Label[] checks = byLow.keySet().stream().map(key -> new Label()).toArray(Label[]::new);
        method.visitVarInsn(Opcodes.LLOAD, TARGET);
        method.visitInsn(Opcodes.L2I);
        method.visitLookupSwitchInsn(out, keys, checks);
        for (int i = 0; i < keys.length; i++) {
            long target = byLow.get(keys[i]);
            method.visitLabel(checks[i]);
            method.visitVarInsn(Opcodes.LLOAD, TARGET);
            Bytecode.pushLong(method, target);
            method.visitInsn(Opcodes.LCMP);
            method.visitJumpInsn(Opcodes.IFNE, out);
            method.visitJumpInsn(Opcodes.GOTO, ways.get(target));
        }
    }

    /** On to the next block, after an instruction that may ask for attention, or {@link #NONE}. */
    private void edge(long target, int last) {
        if (node.leaving() != null) {
            hooks.into(target);
        }
        Node next = node.successor(target);
        Exit exit = new Exit(State.KNOWN, target, 0, 0, shape.writtenAfter(node));
        Region region = node.links.get(target);
        if (next == null && region == null) {
            method.visitJumpInsn(Opcodes.GOTO, exits.out(exit));
            return;
        }
        if (last != NONE) {
            instructions.look(last, exit);
        }
        if (next != null && shape.header(next)) {
            afford(shape.longest(next), exits.out(exit));
        }
        method.visitJumpInsn(Opcodes.GOTO, next == null ? links.into(node, region) : next.label);
    }

    private Label out(long pc, int undone, BitSet written) {
        return exits.out(new Exit(State.KNOWN, pc, 0, undone, written));
    }

    private void trap() {
        Label complete = new Label();
        method.visitVarInsn(Opcodes.ILOAD, AT);
        method.visitJumpInsn(Opcodes.IFLT, complete);
        registers.leave(shape.written());
        owner.load(method, places, Places.class);
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
