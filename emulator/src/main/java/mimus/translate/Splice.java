package mimus.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mimus.memory.Memory;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.LabelNode;

/** One copy of a method inside a region: where its parts go. */
final class Splice {
    /** How the accesses of an instruction are done. */
    interface Accessing {
        /** Each on its own. */
        Accessing NONE = new Accessing() {
            @Override
            public Accesses.Plan next(Step.Port port, boolean late) {
                return null;
            }

            @Override
            public int local(Accesses.Group group) {
                throw new IllegalStateException("no access is in a group");
            }

            @Override
            public Label missed() {
                throw new IllegalStateException("no access is in a group");
            }
        };

        /**
         * The plan for the next one, if it is in a group, or null.
         *
         * @param late whether it must not be refused
         */
        Accesses.Plan next(Step.Port port, boolean late);

        /** The local for the place of a group on the host. */
        int local(Accesses.Group group);

        /** Where to go if a group is not all in one page that is there with all rights. */
        Label missed();
    }

    private final Narrowing method;
    private final RegionClass owner;
    private final Memory memory;
    private final RegisterLocals registers;
    private final long pc;
    private final Label refusal;
    private final long[] values;
    private final int base;
    private final List<Integer> kept;
    private final Accessing accesses;
    private final Map<LabelNode, Label> labels = new HashMap<>();
    private Label end;

    /**
     * @param owner the region's class
     * @param memory what the processor sees
     * @param pc address of the instruction
     * @param refusal where to go to let the interpreter do the instruction
     * @param values of the parameters, by their slot
     * @param base the first local that it may use
     * @param kept sizes of the values that are on the stack below, from the top
     * @param accesses how to do them
     */
    Splice(
            Narrowing method,
            RegionClass owner,
            Memory memory,
            RegisterLocals registers,
            long pc,
            Label refusal,
            long[] values,
            int base,
            List<Integer> kept,
            Accessing accesses) {
        this.accesses = accesses;
        this.method = method;
        this.owner = owner;
        this.memory = memory;
        this.registers = registers;
        this.pc = pc;
        this.refusal = refusal;
        this.values = values;
        this.base = base;
        this.kept = kept;
    }

    /** A copy inside this one. */
    Splice inner(long[] arguments, int firstLocal, List<Integer> below) {
        List<Integer> all = Stream.concat(below.stream(), kept.stream()).toList();
        return new Splice(method, owner, memory, registers, pc, refusal, arguments, firstLocal, all, accesses);
    }

    Narrowing method() {
        return method;
    }

    RegionClass owner() {
        return owner;
    }

    Memory memory() {
        return memory;
    }

    RegisterLocals registers() {
        return registers;
    }

    long pc() {
        return pc;
    }

    Label refusal() {
        return refusal;
    }

    long[] values() {
        return values;
    }

    int base() {
        return base;
    }

    List<Integer> kept() {
        return kept;
    }

    Accessing accesses() {
        return accesses;
    }

    Label label(LabelNode of) {
        return labels.computeIfAbsent(of, node -> new Label());
    }

    /** Goes to the end. */
    void leave() {
        if (end == null) {
            end = new Label();
        }
        method.visitJumpInsn(Opcodes.GOTO, end);
    }

    /** Here is the end. */
    void end() {
        if (end != null) {
            method.meet(end);
        }
    }
}
