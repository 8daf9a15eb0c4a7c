package mimus.translate;

import java.util.BitSet;
import mimus.cpu.HookTable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Calls of hooks from a region: between writing the registers to the env and reading them again. */
final class HookCalls {
    /** In place of the number of an instruction: the env is complete, whatever is thrown. */
    static final int COMPLETE = -1;

    private static final String TABLE_CLASS = Type.getInternalName(HookTable.class);

    private final HookTable table;
    private final RegionClass owner;
    private final MethodVisitor method;
    private final RegisterLocals registers;
    private final Exits exits;
    private final BitSet written;

    /**
     * @param owner the region's class
     * @param written registers that the region writes anywhere
     */
    HookCalls(
            HookTable table,
            RegionClass owner,
            MethodVisitor method,
            RegisterLocals registers,
            Exits exits,
            BitSet written) {
        this.table = table;
        this.owner = owner;
        this.method = method;
        this.registers = registers;
        this.exits = exits;
        this.written = written;
    }

    /** Whether there are any between the instructions of a block. */
    boolean within(Node node) {
        for (int i = 0; i < node.count(); i++) {
            if (table.before(node.pc(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those before an instruction.
     *
     * @param undone instructions that are counted, and neither this one nor done
     */
    void before(long pc, int undone) {
        if (table.before(pc)) {
            registers.leave(written);
            place(pc);
            call("passes", undone + 1);
            registers.enter();
        }
    }

    /** As {@link #before} for one in the slot of a branch that leads to {@code target}. */
    void beforeSlot(long pc, long target) {
        if (table.before(pc)) {
            exits.target(target);
            beforeSlot(pc);
        }
    }

    /** The same where the target has been computed. */
    void beforeSlot(long pc) {
        if (table.before(pc)) {
            registers.leave(written);
            place(pc);
            exits.slot();
            call("passes", 1);
            method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
            method.visitInsn(Opcodes.ICONST_0);
            method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "delayed", "Z");
            registers.enter();
        }
    }

    /** Those of a block to which a branch has led. */
    void into(long pc) {
        if (table.into(pc)) {
            registers.leave(written);
            place(pc);
            call("enters", 0);
            registers.enter();
        }
    }

    /** The same where the address has been computed. */
    void intoComputed() {
        if (table.blocks() != null) {
            registers.leave(written);
            method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
            method.visitVarInsn(Opcodes.LLOAD, RegionWriter.TARGET);
            method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "pc", "J");
            call("enters", 0);
            registers.enter();
        }
    }

    private void place(long pc) {
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        Bytecode.pushLong(method, pc);
        method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "pc", "J");
    }

    /** Leaves the region if a hook wants something else than to go on. */
    private void call(String name, int undone) {
        exits.showTime(undone);
        Bytecode.push(method, COMPLETE);
        method.visitVarInsn(Opcodes.ISTORE, RegionWriter.AT);
        owner.load(method, table, HookTable.class);
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, TABLE_CLASS, name, "(Lmimus/cpu/Env;)Z", false);
        Label on = new Label();
        method.visitJumpInsn(Opcodes.IFNE, on);
        method.visitInsn(Opcodes.ICONST_0);
        method.visitInsn(Opcodes.IRETURN);
        method.visitLabel(on);
    }
}
