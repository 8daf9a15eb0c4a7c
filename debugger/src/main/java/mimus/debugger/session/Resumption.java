package mimus.debugger.session;

import mimus.debugger.guest.GuestThread;

/**
 * How a guest goes on.
 *
 * @param kind what it does
 * @param thread who steps; null for {@link Kind#CONTINUE}
 * @param from of {@link Kind#RANGE}: the first address that is stepped over
 * @param to of {@link Kind#RANGE}: the first address past the range
 */
public record Resumption(Kind kind, GuestThread thread, long from, long to) {
    /** What a guest does. */
    public enum Kind {
        /** All threads run. */
        CONTINUE,
        /** One thread executes one instruction; others run only while it waits. */
        STEP,
        /** One thread executes instructions until it leaves a range of addresses. */
        RANGE
    }

    public static Resumption run() {
        return new Resumption(Kind.CONTINUE, null, 0, 0);
    }

    public static Resumption step(GuestThread thread) {
        return new Resumption(Kind.STEP, thread, 0, 0);
    }

    public static Resumption range(GuestThread thread, long from, long to) {
        return new Resumption(Kind.RANGE, thread, from, to);
    }

    boolean stays(long pc) {
        return kind == Kind.RANGE && Long.compareUnsigned(pc, from) >= 0 && Long.compareUnsigned(pc, to) < 0;
    }
}
