package mimus.translate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Labels to come to which control may go, with what is known on the ways there. */
    private final Map<Label, List<Numbering.Known>> ways = new HashMap<>();

    /** Accesses that must not be refused. */
    private final List<Accesses.Place> late = new ArrayList<>();

    private final Label refusal = new Label();
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

    /** Where to go to let the interpreter do an instruction; nothing comes back from there. */
    Label refusal() {
        return refusal;
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
            public Accesses.Plan next(Step.Port port, boolean behind) {
                Accesses.Place place = new Accesses.Place(index, number++);
                if (!dead()) {
                    see(place, plain, behind, port);
                }
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
    private void see(Accesses.Place place, boolean plain, boolean behind, Step.Port port) {
        Affine where = plain ? numbering.address(pending(port.load() ? 0 : 1)) : null;
        boolean asks = !behind && ways.isEmpty();
        seen.add(new Accesses.Seen(place, era, asks, where, port.bits() / 8, port.rights()));
        if (behind) {
            late.add(place);
        }
    }

    /** What has been seen. */
    Accesses accesses(boolean aligned) {
        return loops ? new Accesses() : new Accesses(seen, aligned);
    }

    /** Instructions with an access that must not be refused, and that no other asks for. */
    BitSet lateAlone(Accesses grouped) {
        BitSet alone = new BitSet();
        late.stream().filter(place -> grouped.plan(place) == null).forEach(place -> alone.set(place.instruction()));
        return alone;
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
        boolean live = !dead();
        int before = pruning.jumps(label);
        super.visitJumpInsn(opcode, label);
        if (live && (ahead() == label || pruning.jumps(label) > before)) {
            leads(label);
        }
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        boolean live = !dead();
        super.visitLookupSwitchInsn(otherwise, keys, labels);
        if (live && ahead() != null) {
            leads(ahead());
        } else if (live) {
            leads(otherwise);
            for (Label label : labels) {
                leads(label);
            }
        }
    }

    private void leads(Label label) {
        if (label == refusal) {
            return;
        }
        loops |= begun.contains(label);
        ways.computeIfAbsent(label, l -> new ArrayList<>()).add(numbering.known());
    }

    @Override
    public void visitLabel(Label label) {
        boolean falls = !dead();
        super.visitLabel(label);
        begun.add(label);
        List<Numbering.Known> from = ways.getOrDefault(label, List.of());
        ways.remove(label);
        if (dead()) {
            return;
        }
        if (!falls && from.isEmpty()) {
            pause();
            return;
        }
        if (!falls) {
            numbering.goOn(from.get(0));
        }
        from.forEach(numbering::meet);
    }

    @Override
    void meet(Label label) {
        super.meet(label);
        ways.remove(label);
    }
}
