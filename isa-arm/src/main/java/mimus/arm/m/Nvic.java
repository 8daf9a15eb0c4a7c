package mimus.arm.m;

import mimus.arm.state.SpecialRegisters;

/**
 * The exceptions of an M-profile processor, numbered as in its vector table: which are pending, active and enabled, and
 * with what priority; Armv7-M ARM sections B1.5.4 and B3.4.
 */
final class Nvic {
    static final int RESET = 1;
    static final int NMI = 2;
    static final int HARD_FAULT = 3;
    static final int MEM_MANAGE = 4;
    static final int BUS_FAULT = 5;
    static final int USAGE_FAULT = 6;
    static final int SVCALL = 11;
    static final int DEBUG_MONITOR = 12;
    static final int PENDSV = 14;
    static final int SYSTICK = 15;

    /** The first external interrupt. */
    static final int EXTERNAL = 16;

    /** Lower than all that can be set. */
    static final int THREAD = 256;

    private final boolean[] pending;
    private final boolean[] active;
    private final boolean[] enabled;
    private final boolean[] level;
    private final int[] priority;
    private final int priorityBits;
    private final SpecialRegisters special;
    private int split;

    /**
     * After power-on.
     *
     * @param interrupts how many external ones there are
     * @param priorityBits the bits of a priority that there are
     */
    Nvic(int interrupts, int priorityBits, SpecialRegisters special) {
        this.special = special;
        this.priorityBits = priorityBits;
        int count = EXTERNAL + interrupts;
        pending = new boolean[count];
        active = new boolean[count];
        enabled = new boolean[count];
        level = new boolean[count];
        priority = new int[count];
        reset();
    }

    /** Makes all as after power-on, but for the levels of the inputs. */
    void reset() {
        for (int number = 0; number < pending.length; number++) {
            pending[number] = false;
            active[number] = false;
            enabled[number] = number < EXTERNAL && !canBeDisabled(number);
            priority[number] = 0;
        }
        priority[RESET] = -3;
        priority[NMI] = -2;
        priority[HARD_FAULT] = -1;
        split = 0;
    }

    private static boolean canBeDisabled(int number) {
        return number >= MEM_MANAGE && number <= USAGE_FAULT || number == DEBUG_MONITOR;
    }

    /** How many exceptions there are, and one more. */
    int count() {
        return pending.length;
    }

    boolean isPending(int number) {
        return pending[number];
    }

    boolean isActive(int number) {
        return active[number];
    }

    boolean isEnabled(int number) {
        return enabled[number];
    }

    void pend(int number, boolean wanted) {
        pending[number] = wanted || level[number] && !active[number];
    }

    void enable(int number, boolean wanted) {
        enabled[number] = wanted;
    }

    void activate(int number, boolean wanted) {
        active[number] = wanted;
    }

    int priority(int number) {
        return priority[number];
    }

    void priority(int number, int value) {
        boolean reserved = number > USAGE_FAULT && number < SVCALL || number == SVCALL + 2;
        if (number >= MEM_MANAGE && !reserved) {
            priority[number] = value & priorityBits;
        }
    }

    /** PRIGROUP: how many low bits of a priority, and one more, do not make it preempt. */
    int split() {
        return split;
    }

    void split(int value) {
        split = value;
    }

    /** Sets the level of an external interrupt, which pends while it is high and not handled. */
    void input(int number, boolean high) {
        level[number] = high;
        pending[number] |= high && !active[number];
    }

    /** The handler of an exception begins. */
    void begin(int number) {
        pending[number] = false;
        active[number] = true;
    }

    /** The handler of an exception is over; an input that is still high pends again. */
    void end(int number) {
        active[number] = false;
        pending[number] |= level[number];
    }

    /** The part of a priority that decides on preemption. */
    private int group(int value) {
        return value < 0 ? value : value & -(2 << split);
    }

    /** The priority of what is executed now: section B1.5.4, ExecutionPriority(). */
    int executionPriority() {
        int highest = THREAD;
        for (int number = 1; number < active.length; number++) {
            if (active[number]) {
                highest = Math.min(highest, group(priority[number]));
            }
        }
        int boosted = special.basepri != 0 ? group(special.basepri) : THREAD;
        boosted = special.primask != 0 ? 0 : boosted;
        boosted = special.faultmask != 0 ? -1 : boosted;
        return Math.min(highest, boosted);
    }

    /** The pending exception with the highest priority among those that are enabled, or 0. */
    int best() {
        int best = 0;
        for (int number = 1; number < pending.length; number++) {
            if (pending[number] && enabled[number] && (best == 0 || priority[number] < priority[best])) {
                best = number;
            }
        }
        return best;
    }

    /** The exception that is to be taken now, or 0. */
    int preempting() {
        int best = best();
        return best != 0 && preempts(best) ? best : 0;
    }

    /** Whether an exception would be taken now, if it were pending. */
    boolean preempts(int number) {
        return group(priority[number]) < executionPriority();
    }

    /** Whether what is pending would be taken if nothing were masked by PRIMASK: what ends a wait. */
    boolean wakes() {
        int masked = special.primask;
        special.primask = 0;
        int number = preempting();
        special.primask = masked;
        return number != 0;
    }
}
