package mimus.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Takes the code of a block without keeping it, to see which of its accesses lie near one another. */
final class Rehearsal extends Narrowing {
    private final Pruning pruning;
    private final Numbering numbering;
    private final List<Accesses.Seen> seen = new ArrayList<>();
    private final Set<Label> begun = new HashSet<>();
    private boolean loops;

    private int era;

    Rehearsal(boolean modulo32) {
        this(new Pruning(new MethodVisitor(Opcodes.ASM9) {}), modulo32);
    }

    private Rehearsal(Pruning pruning, boolean modulo32) {
        super(pruning);
        this.pruning = pruning;
        this.numbering = new Numbering(modulo32);
    }

    /** Something may change what is allowed, or where pages are. */
    void pause() {
        era++;
        numbering.forget();
    }

    /**
     * Sees the accesses of an instruction.
     *
     * @param index its number in the block
     * @param plain whether they may be in a group
     */
    Splice.Accessing accessing(int index, boolean plain) {
        return new Splice.Accessing() {
            private int number;

            @Override
            public Accesses.Plan next(Step.Port port) {
                see(new Accesses.Place(index, number++), plain && !dead(), port);
                return null;
            }

            @Override
            public int local(Accesses.Group group) {
                throw new IllegalStateException("groups are not known yet");
            }

            @Override
            public Label missed() {
                throw new IllegalStateException("groups are not known yet");
            }
        };
    }

    /** The address of a load is on the top of the stack, that of a store below what is stored. */
    private void see(Accesses.Place place, boolean plain, Step.Port port) {
        Affine where = plain ? numbering.address(pending(port.load() ? 0 : 1)) : null;
        seen.add(new Accesses.Seen(place, era, where, port.bits() / 8, port.rights()));
    }

    /** What has been seen. */
    Accesses accesses(boolean aligned) {
        return loops ? new Accesses() : new Accesses(seen, aligned);
    }

    @Override
    public void visitVarInsn(int opcode, int local) {
        boolean stores = opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE;
        Affine value = stores ? numbering.of(pending(0)) : null;
        super.visitVarInsn(opcode, local);
        if (stores && !dead()) {
            numbering.store(local, value);
        }
    }

    @Override
    public void visitIincInsn(int local, int increment) {
        super.visitIincInsn(local, increment);
        if (!dead()) {
            numbering.store(local, numbering.local(local).plus(increment));
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        super.visitJumpInsn(opcode, label);
        loops |= begun.contains(label);
    }

    @Override
    public void visitLabel(Label label) {
        boolean joins = pruning.joins(label);
        super.visitLabel(label);
        begun.add(label);
        if (joins) {
            pause();
        }
    }
}
