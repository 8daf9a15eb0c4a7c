package mimus.translate;

import java.util.BitSet;
import java.util.List;
import mimus.cpu.Architecture;
import mimus.insn.Flow;
import mimus.memory.Memory;
import mimus.translate.Exits.Exit;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes single instructions of a region, and what has to stand around them. */
final class InstructionWriter {
    /** Bytes that HotSpot adds where it inlines the two halves of an access. */
    private static final int ACCESS = 40;

    private final RegionClass owner;
    private final Narrowing method;
    private final RegisterLocals registers;
    private final Exits exits;
    private final Memory memory;
    private final Architecture<?> architecture;
    private BitSet written = new BitSet();
    private int accesses;

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

    /** Goes on with a block at whose end these registers may have been written. */
    void block(BitSet writtenAfter) {
        written = writtenAfter;
    }

    /** Bytes that HotSpot adds to the code where it inlines accesses. */
    int inlined() {
        return accesses * ACCESS;
    }

    /** One that does not leave the straight line; parameters as below. */
    void straight(Operation operation, long pc, int place, int undone, Exit refusal) {
        Label done = new Label();
        write(operation, pc, place, undone, refusal, done);
        method.visitLabel(done);
        passed(operation, pc);
    }

    /**
     * One instruction, up to where it may leave the straight line.
     *
     * @param place its number in {@link Places}
     * @param undone instructions after it that are counted already
     * @param refusal the way out to let the interpreter do it
     * @param skipped where to go if its condition does not hold
     */
    void write(Operation operation, long pc, int place, int undone, Exit refusal, Label skipped) {
        boolean called = operation.meaning() == null || watched(operation);
        if (called || operation.does(~Effects.CHANGE)) {
            Bytecode.push(method, place);
            method.visitVarInsn(Opcodes.ISTORE, RegionWriter.AT);
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
    void passed(Operation operation, long pc) {
        if (operation.guard() != null) {
            splice(operation.guard().passed(), operation.guard().valuesAfter(), pc, null);
        }
    }

    private void splice(Meaning meaning, long[] values, long pc, Label refused) {
        meaning.emit(new Splice(method, owner, memory, registers, pc, refused, values, registers.free(), List.of()));
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

    /** Goes out, to the next instruction, if the one just done asks for it. */
    void look(Operation operation, Exit exit) {
        if (operation.does(Effects.STORE)) {
            method.visitFieldInsn(Opcodes.GETSTATIC, owner.name(), RegionClass.MAPPING, "I");
            method.visitJumpInsn(Opcodes.IFLT, exits.out(exit));
        }
        if (observes(operation)) {
            exits.attention(exits.out(exit));
        }
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
}
