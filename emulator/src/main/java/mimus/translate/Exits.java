package mimus.translate;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The ways out of a region: each leaves the env as the interpreter would, and most share their last steps. */
final class Exits {
    /**
     * Ways to write back that are worth their length; beyond them more registers are written than may have changed, which
     * must then have been read.
     */
    private static final int RESTS = 10;

    /** The state of control at a way out. */
    enum State {
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
     * @param crossing what is told of it, or null
     */
    record Exit(State state, long pc, long next, int undone, BitSet written, Crossing crossing) {
        Exit(State state, long pc, long next, int undone, BitSet written) {
            this(state, pc, next, undone, written, null);
        }

        Exit telling(Crossing of) {
            return new Exit(state, pc, next, undone, written, of);
        }
    }

    /** What several ways out share: writing back, and what the method returns. */
    private record Rest(boolean goesOn, BitSet written) {}

    private final RegionClass owner;
    private final MethodVisitor method;
    private final RegisterLocals registers;
    private final BitSet all;
    private final Map<Exit, Label> exits = new LinkedHashMap<>();
    private final Map<Rest, Label> rests = new LinkedHashMap<>();

    /**
     * @param owner the region's class
     * @param all registers that the region writes anywhere
     */
    Exits(RegionClass owner, MethodVisitor method, RegisterLocals registers, BitSet all) {
        this.owner = owner;
        this.method = method;
        this.registers = registers;
        this.all = all;
    }

    /** Where to go to leave. */
    Label out(Exit exit) {
        return exits.computeIfAbsent(exit, e -> new Label());
    }

    /** Writes all ways out that have been asked for. */
    void write() {
        exits.forEach(this::exit);
        rests.forEach(this::leave);
    }

    private void exit(Exit exit, Label label) {
        method.visitLabel(label);
        if (exit.undone != 0) {
            method.visitIincInsn(RegionWriter.LEFT, exit.undone);
        }
        if (exit.crossing != null) {
            owner.load(method, exit.crossing, Crossing.class);
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, RegionClass.CROSSING_CLASS, "missed", "()V", false);
        }
        switch (exit.state) {
            case KNOWN -> target(exit.pc);
            case COMPUTED -> {
                // the address is there already
            }
            case REFUSED -> target(exit.pc);
            case REFUSED_SLOT -> {
                Bytecode.pushLong(method, exit.next);
                method.visitVarInsn(Opcodes.LSTORE, RegionWriter.TARGET);
                slot();
                target(exit.pc);
            }
            case REFUSED_COMPUTED_SLOT -> {
                slot();
                target(exit.pc);
            }
        }
        boolean goesOn = exit.state.compareTo(State.REFUSED) < 0;
        method.visitJumpInsn(Opcodes.GOTO, rests.computeIfAbsent(rest(goesOn, exit.written), r -> new Label()));
    }

    /** What writes back so many registers, and few others. */
    private Rest rest(boolean goesOn, BitSet written) {
        Rest exact = new Rest(goesOn, written);
        if (rests.size() < RESTS || rests.containsKey(exact)) {
            return exact;
        }
        return rests.keySet().stream()
                .filter(rest -> rest.goesOn == goesOn && contains(rest.written, written))
                .min(Comparator.comparingInt(rest -> rest.written.cardinality()))
                .orElse(new Rest(goesOn, all));
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet others = (BitSet) some.clone();
        others.andNot(all);
        return others.isEmpty();
    }

    /** Says where control goes. */
    void target(long pc) {
        Bytecode.pushLong(method, pc);
        method.visitVarInsn(Opcodes.LSTORE, RegionWriter.TARGET);
    }

    /** Tells the env that control is in a slot. */
    void slot() {
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitInsn(Opcodes.ICONST_1);
        method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "delayed", "Z");
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitVarInsn(Opcodes.LLOAD, RegionWriter.TARGET);
        method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "next", "J");
    }

    private void leave(Rest rest, Label at) {
        method.visitLabel(at);
        registers.leave(rest.written);
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitVarInsn(Opcodes.LLOAD, RegionWriter.TARGET);
        method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "pc", "J");
        showTime(0);
        Bytecode.push(method, rest.goesOn ? 1 : 0);
        method.visitInsn(Opcodes.IRETURN);
    }

    /** Leaves if somebody asks for attention. */
    void attention(Label to) {
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, RegionWriter.ENV_CLASS, "attention", "Z");
        method.visitJumpInsn(Opcodes.IFNE, to);
    }

    /** Finds out from the env how many instructions are left. */
    void readTime() {
        method.visitVarInsn(Opcodes.LLOAD, RegionWriter.END);
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitFieldInsn(Opcodes.GETFIELD, RegionWriter.ENV_CLASS, "instructions", "J");
        method.visitInsn(Opcodes.LSUB);
        method.visitInsn(Opcodes.L2I);
        method.visitVarInsn(Opcodes.ISTORE, RegionWriter.LEFT);
    }

    /** Tells the env the count of instructions, less those that are counted but not done. */
    void showTime(int undone) {
        method.visitVarInsn(Opcodes.ALOAD, RegionWriter.ENV);
        method.visitVarInsn(Opcodes.LLOAD, RegionWriter.END);
        method.visitVarInsn(Opcodes.ILOAD, RegionWriter.LEFT);
        if (undone != 0) {
            Bytecode.push(method, undone);
            method.visitInsn(Opcodes.IADD);
        }
        method.visitInsn(Opcodes.I2L);
        method.visitInsn(Opcodes.LSUB);
        method.visitFieldInsn(Opcodes.PUTFIELD, RegionWriter.ENV_CLASS, "instructions", "J");
    }
}
