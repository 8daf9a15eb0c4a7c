package mimus.machine;

import mimus.cpu.Cpu;
import mimus.cpu.Trap;

/** What is around the processors: an operating system, a board, or nothing. */
public interface World {
    /** The processor whose turn it is, or null if none can run. */
    Cpu<?> turn();

    /** The most instructions a turn may take. */
    default long slice() {
        return Long.MAX_VALUE;
    }

    /**
     * Acts upon a trap; the env is at the instruction that raised it.
     *
     * @return null to go on
     */
    Stop on(Cpu<?> cpu, Trap trap);

    /**
     * Looks around because a processor's {@link mimus.cpu.Env#attention} was set; it has been cleared.
     *
     * @return null to go on
     */
    default Stop attend(Cpu<?> cpu) {
        return null;
    }

    /**
     * Waits for something from outside, when no processor can run and no event is to come.
     *
     * @return null to go on
     */
    default Stop idle() {
        return new Stop.Stuck("no processor can run");
    }
}
