package mimus.debugger.session;

import mimus.debugger.guest.GuestThread;

/**
 * How a guest goes on.
 *
 * @param kind what it does
 * @param thread who steps; null for {@link Kind#CONTINUE}
 * @param from of {@link Kind#RANGE}: the first address that is stepped over
 * @param to of {@link Kind#RANGE}: the first address past the range; of {@link Kind#TIME}, the point of time
 * @param landing of {@link Kind#BACK}: where it is to stand still
 */
public record Resumption(Kind kind, GuestThread thread, long from, long to, Landing landing) {
    /** What a guest does. */
    public enum Kind {
        /** All threads run. */
        CONTINUE,
        /** One thread executes one instruction; others run only while it waits. */
        STEP,
        /** One thread executes instructions until it leaves a range of addresses. */
        RANGE,
        /** It goes back to a place in what it executed. */
        BACK,
        /** It goes back to where it would have stood still last. */
        BACK_TO_POINT,
        /** It goes to a point of time that it has been at. */
        TIME
    }

    /** Back to a place in what was executed. */
    public static Resumption back(GuestThread thread, Landing landing) {
        return new Resumption(Kind.BACK, thread, 0, 0, landing);
    }

    /** Back by one instruction of a thread. */
    public static Resumption stepBack(GuestThread thread) {
        return back(thread, trail -> {
            int at = trail.size() - 1;
            while (at >= 0 && trail.thread(at) != thread.id()) {
                at--;
            }
            return at;
        });
    }

    /** Back to the last breakpoint, watchpoint or event. */
    public static Resumption runBack() {
        return new Resumption(Kind.BACK_TO_POINT, null, 0, 0, null);
    }

    /** To a point of time. */
    public static Resumption reach(long time) {
        return new Resumption(Kind.TIME, null, 0, time, null);
    }

    boolean isBack() {
        return kind == Kind.BACK || kind == Kind.BACK_TO_POINT || kind == Kind.TIME;
    }

    public static Resumption run() {
        return new Resumption(Kind.CONTINUE, null, 0, 0, null);
    }

    public static Resumption step(GuestThread thread) {
        return new Resumption(Kind.STEP, thread, 0, 0, null);
    }

    public static Resumption range(GuestThread thread, long from, long to) {
        return new Resumption(Kind.RANGE, thread, from, to, null);
    }

    boolean stays(long pc) {
        return kind == Kind.RANGE && Long.compareUnsigned(pc, from) >= 0 && Long.compareUnsigned(pc, to) < 0;
    }
}
