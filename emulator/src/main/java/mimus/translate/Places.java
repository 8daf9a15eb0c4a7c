package mimus.translate;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Env;

/** Where in the guest's program each instruction of a region stands, for when one of them raises a trap. */
public final class Places {
    /**
     * One instruction.
     *
     * @param rest instructions that follow it in its block, counted already
     * @param slot whether it is in a delay slot
     * @param next where control goes after the slot, if {@code computed} is false
     */
    private record Place(long pc, int rest, boolean slot, boolean computed, long next) {}

    private final List<Place> places = new ArrayList<>();

    /** An instruction on the straight line. */
    int add(long pc, int rest) {
        places.add(new Place(pc, rest, false, false, 0));
        return places.size() - 1;
    }

    /** An instruction in a delay slot, after a branch to {@code next}. */
    int addSlot(long pc, int rest, long next) {
        places.add(new Place(pc, rest, true, false, next));
        return places.size() - 1;
    }

    /** An instruction in a delay slot, after a jump to an address that was computed. */
    int addSlot(long pc, int rest) {
        places.add(new Place(pc, rest, true, true, 0));
        return places.size() - 1;
    }

    /**
     * Leaves the env as the interpreter does when an instruction raises a trap.
     *
     * @param at number of the instruction
     * @param count of instructions up to the end of its block
     * @param target of the computed jump before it
     */
    public void restore(Env env, int at, long count, long target) {
        Place place = places.get(at);
        env.pc = place.pc;
        env.instructions = count - place.rest;
        env.delayed = place.slot;
        if (place.slot) {
            env.next = place.computed ? target : place.next;
        }
    }
}
