package mimus.translate;

import java.util.BitSet;
import java.util.List;
import mimus.cpu.Architecture;
import mimus.cpu.BlockCache;
import mimus.insn.Flow;
import mimus.memory.DirectPort;
import mimus.memory.Memory;
import mimus.translate.Exits.Exit;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes single instructions of a region, and what has to stand around them. */
final class InstructionWriter {
    /** Bytes that HotSpot adds where it inlines the two halves of an access. */
    private static final int ACCESS = 40;

    /** What may change which memory is allowed, or where it is. */
    private static final int OPAQUE = Effects.LOAD | Effects.STORE | Effects.TIME | Effects.CONTROL;

    private final RegionClass owner;
    private final Narrowing method;
    private final RegisterLocals registers;
    private final Exits exits;
    private final Memory memory;
    private final Architecture<?> architecture;
    private BitSet written = new BitSet();

    /** Instructions of the block whose late accesses, if they have any, are all in groups. */
    private final BitSet grouped = new BitSet();

    private int inlined;
    private Accesses accesses = new Accesses();
    private Node node;
    private Crossing crossing;

    InstructionWriter(
            RegionClass owner,
            Narrowing method,
            RegisterLocals registers,
            Exits exits,
            Memory memory,
            Architecture<?> architecture) {
        this.owner = owner;
        this.method = method;
        this.registers = registers;
        this.exits = exits;
        this.memory = memory;
        this.architecture = architecture;
    }

    /**
     * Goes on with a block.
     *
     * @param writtenAfter registers that may have been written at its end
     * @param blocks who is told if accesses that were taken together turn out to be far apart; null: none are
     */
    void block(Node next, BitSet writtenAfter, BlockCache<?> blocks) {
        node = next;
        written = writtenAfter;
        accesses = new Accesses();
        grouped.clear();
        if (blocks != null && !node.block.scattersAccesses()) {
            accesses = rehearse();
            crossing = new Crossing(blocks, node.block, node.pc);
        }
    }

    /** Which accesses of the block lie near one another. */
    private Accesses rehearse() {
        grouped.set(0, node.count());
        while (true) {
            Rehearsal to = new Rehearsal(memory.port() instanceof DirectPort.OfInt);
            InstructionWriter writer =
                    new InstructionWriter(owner, to, registers.onto(to), exits, memory, architecture);
            for (int i = 0; i < node.count(); i++) {
                writer.rehearse(node.operations.get(i), node.pc(i), i, grouped.get(i), to);
            }
            Accesses found = to.accesses(memory.aligned());
            BitSet alone = to.lateAlone(found);
            if (!grouped.intersects(alone)) {
                return found;
            }
            grouped.andNot(alone); // which makes them opaque, and others perhaps alone
        }
    }

    /** Whether an instruction, by its number in the block, does one of these. */
    private boolean does(int index, int effects) {
        Operation operation = node.operations.get(index);
        return grouped.get(index) ? operation.doesInGroups(effects) : operation.does(effects);
    }

    private void rehearse(Operation operation, long pc, int index, boolean inGroups, Rehearsal to) {
        boolean opaque = operation.meaning() == null
                || watched(operation)
                || (inGroups ? operation.doesInGroups(OPAQUE) : operation.does(OPAQUE));
        if (opaque) {
            to.pause();
        }
        if (operation.meaning() != null) {
            Label end = new Label();
            condition(operation, pc, end);
            splice(operation.meaning(), operation.values(), pc, to.refusal(), to.accessing(index, !opaque));
            if (operation.guard() != null) {
                to.meet(end);
            }
            passed(operation, pc);
        }
        if (opaque) {
            to.pause();
        }
    }

    private void condition(Operation operation, long pc, Label skipped) {
        if (operation.guard() != null) {
            splice(operation.guard().holds(), operation.guard().valuesBefore(), pc, null, Splice.Accessing.NONE);
            method.visitJumpInsn(Opcodes.IFEQ, skipped);
        }
    }

    /** Bytes that HotSpot adds to the code where it inlines accesses. */
    int inlined() {
        return inlined * ACCESS;
    }

    /** One that does not leave the straight line; parameters as below. */
    void straight(int index, int place, int undone, Exit refusal) {
        Operation operation = node.operations.get(index);
        Label done = new Label();
        write(index, place, undone, refusal, done);
        if (operation.guard() != null) {
            method.meet(done);
        }
        passed(operation, node.pc(index));
    }

    /**
     * One instruction, up to where it may leave the straight line.
     *
     * @param index its number in the block
     * @param place its number in {@link Places}
     * @param undone instructions after it that are counted already
     * @param refusal the way out to let the interpreter do it
     * @param skipped where to go if its condition does not hold
     */
    void write(int index, int place, int undone, Exit refusal, Label skipped) {
        Operation operation = node.operations.get(index);
        long pc = node.pc(index);
        boolean called = operation.meaning() == null || watched(operation);
        if (called || does(index, ~Effects.CHANGE)) {
            Bytecode.push(method, place);
            method.visitVarInsn(Opcodes.ISTORE, RegionWriter.AT);
        }
        if (called || observes(index) || does(index, Effects.PLACE)) {
            showPlace(pc);
        }
        if (called || observes(index)) {
            exits.showTime(undone + 1);
        }
        if (called) {
            call(operation);
        } else {
            inlined += operation.refuses() ? 1 : 0;
            Label refused = operation.refuses() ? exits.out(refusal) : null;
            condition(operation, pc, skipped);
            splice(operation.meaning(), operation.values(), pc, refused, planned(index, refusal));
        }
    }

    /** What is to be done behind an instruction with a condition; what is called does so by itself. */
    void passed(Operation operation, long pc) {
        if (operation.guard() != null) {
            splice(operation.guard().passed(), operation.guard().valuesAfter(), pc, null, Splice.Accessing.NONE);
        }
    }

    private void splice(Meaning meaning, long[] values, long pc, Label refused, Splice.Accessing accessing) {
        int base = registers.free() + 2 * accesses.groups();
        meaning.emit(new Splice(method, owner, memory, registers, pc, refused, values, base, List.of(), accessing));
    }

    /** Accesses as they have been planned. */
    private Splice.Accessing planned(int instruction, Exit refusal) {
        return new Splice.Accessing() {
            private int number;

            @Override
            public Accesses.Plan next(Step.Port port, boolean late) {
                return accesses.plan(new Accesses.Place(instruction, number++));
            }

            @Override
            public int local(Accesses.Group group) {
                return registers.free() + 2 * group.number();
            }

            @Override
            public Label missed() {
                return exits.out(refusal.telling(crossing));
            }
        };
    }

    private void showPlace(long pc) {
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        Bytecode.pushLong(method, pc);
        method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "pc", "J");
    }

    /** The instruction as the interpreter does it, between writing the registers to the env and reading them again. */
    private void call(Operation operation) {
        registers.leave(written);
        owner.load(method, architecture, Architecture.class);
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        Bytecode.push(method, operation.op());
        Bytecode.push(method, operation.word());
        String descriptor = "(Lmimus/cpu/Env;II)V";
        method.visitMethodInsn(Opcodes.INVOKEINTERFACE, RegionClass.ARCHITECTURE_CLASS, "execute", descriptor, true);
        registers.enter();
    }

    /** Goes out, to the next instruction, if the one just done asks for it, by its number in the block. */
    void look(int index, Exit exit) {
        if (does(index, Effects.STORE)) {
            method.visitFieldInsn(Opcodes.GETSTATIC, owner.name(), RegionClass.MAPPING, "I");
            method.visitJumpInsn(Opcodes.IFLT, exits.out(exit));
        }
        if (observes(index)) {
            exits.attention(exits.out(exit));
        }
    }

    private boolean observes(int index) {
        boolean seen = memory.hasDevices() || memory.watched();
        return does(index, Effects.TIME) || seen && does(index, Effects.LOAD | Effects.STORE);
    }

    /** Whether somebody who is told of its accesses wants to see all registers. */
    private boolean watched(Operation operation) {
        return memory.watched()
                && operation.guard() == null
                && operation.form().flow() == Flow.NEXT
                && operation.does(Effects.LOAD | Effects.STORE);
    }
}
