package mimus.debugger.history;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestThread;
import mimus.error.UserError;
import mimus.machine.Stop;

/**
 * The time of a guest, in instructions, and the way to any point of it.
 *
 * <p>A run is a function of its inputs, so the past is executed again: from a {@link Moment} shortly before, or from the
 * beginning. What debuggers do to the guest is done again at the same times. Belongs to the session's thread.
 */
public final class History {
    /** Before a point that is gone to, moments are taken from so many instructions on. */
    private static final long SPAN = 1 << 20;

    /** How many places where the guest stood still are remembered. */
    private static final int MOST_LANDMARKS = 1000;

    /** Something that was done to the guest from outside. */
    private record Deed(long time, Runnable action, GuestThread released) {}

    private final Guest guest;
    private final Moments moments;
    private final List<Deed> deeds = new ArrayList<>();
    /** Where the guest was when it stood still: the current thread's pc by time. */
    private final NavigableMap<Long, Long> landmarks = new TreeMap<>();

    /** At which times the future was forgotten. */
    private final List<Long> cuts = new ArrayList<>();

    private int next;
    private long present;
    private GuestThread only;
    private boolean travelling;
    private Runnable pause = () -> {};

    public History(Guest guest) {
        this.guest = guest;
        this.moments = new Moments(guest);
    }

    /** What is done now and then on a long way. */
    public void pause(Runnable action) {
        pause = action;
    }

    /** Whether the guest has been later than it is now. */
    public boolean isPast() {
        return guest.time() < present || next < deeds.size();
    }

    /** The latest point that the guest has been at. */
    public long present() {
        return Math.max(present, guest.time());
    }

    /** Whether it is on its way to a point, and nobody is to be told of what happens. */
    public boolean isTravelling() {
        return travelling;
    }

    /**
     * Does something to the guest, now and whenever it comes by here again.
     *
     * @return whether it had a future, which is forgotten now
     */
    public boolean act(Runnable action) {
        return act(action, null);
    }

    /** Lets a thread that is held for a signal go on, with another one or none; see {@link GuestThread#release}. */
    public void release(GuestThread thread, int signal) {
        if (signal == thread.heldSignal()) {
            thread.release(signal); // as if nobody had looked
        } else {
            act(() -> thread.release(signal), thread);
        }
    }

    private boolean act(Runnable action, GuestThread released) {
        boolean cut = isPast();
        if (cut) {
            forgetFuture();
        }
        deeds.add(new Deed(guest.time(), action, released));
        next = deeds.size();
        action.run();
        return cut;
    }

    private void forgetFuture() {
        deeds.subList(next, deeds.size()).clear();
        long now = guest.time();
        landmarks.tailMap(now, false).clear();
        present = now;
        cuts.add(now);
        guest.diverge();
    }

    /** Whether a thread was held for a signal here, and let go with another. */
    public boolean holds(GuestThread thread) {
        return next < deeds.size() && deeds.get(next).time == guest.time() && thread.equals(deeds.get(next).released);
    }

    /** Gives all turns to one thread, or (null) to all; in the past they are as they were. */
    public void only(GuestThread thread) {
        boolean same = thread == null ? only == null : thread.equals(only);
        if (!same && !isPast()) {
            act(() -> {
                only = thread;
                guest.only(thread);
            });
        }
    }

    /**
     * Runs until something stops it, for at most so many instructions.
     *
     * <p>When it has come to the end of what was before, it goes on.
     */
    public Stop run(long most) {
        long start = guest.time();
        long end = start + most < start ? Long.MAX_VALUE : start + most;
        while (true) {
            perform();
            boolean awaited = next < deeds.size() && deeds.get(next).time <= end;
            long until = awaited ? deeds.get(next).time : end;
            Stop stop = guest.machine().run(until == Long.MAX_VALUE ? until : until - guest.time());
            present = Math.max(present, guest.time());
            boolean due = awaited && guest.time() == until && guest.time() < end;
            if (!due || !(stop instanceof Stop.BudgetSpent)) {
                return stop;
            }
        }
    }

    /** Does what was done here before. */
    private void perform() {
        while (next < deeds.size() && deeds.get(next).time <= guest.time()) {
            deeds.get(next++).action.run();
        }
    }

    /** How often a future was forgotten. */
    public int cuts() {
        return cuts.size();
    }

    /** How often something was done to the guest up to a point of time. */
    public long deedsUntil(long time) {
        return deeds.stream().filter(deed -> deed.time <= time).count();
    }

    /** Whether a point of time is still what it was when there were so many {@link #cuts}. */
    public boolean leadsTo(long time, int then) {
        return time <= present() && cuts.stream().skip(then).allMatch(cut -> cut >= time);
    }

    /** The guest stands still, and people see where. */
    public void landmark() {
        GuestThread current = guest.current();
        if (current != null && !isPast()) {
            landmarks.put(guest.time(), current.pc());
            if (landmarks.size() > MOST_LANDMARKS) {
                landmarks.pollFirstEntry();
            }
        }
    }

    /**
     * Goes to a point that the guest has been at, at which it then stands still; nobody is told.
     *
     * @throws UserError if there is no way
     */
    public void reach(long time) {
        travelling = true;
        try {
            if (time < guest.time() && !goBack(time)) {
                begin();
            }
            goOn(time);
        } finally {
            travelling = false;
        }
    }

    private boolean goBack(long time) {
        Moments.Back back = moments.back(time);
        if (back != null) {
            next = back.deeds();
            only = back.only();
        }
        return back != null;
    }

    private void begin() {
        moments.clear();
        guest.again();
        next = 0;
        only = null;
    }

    private void goOn(long time) {
        while (guest.time() < time) {
            long left = time - guest.time();
            boolean near = left <= SPAN && guest.isQuiet();
            if (near) {
                moments.take(next, only);
            }
            long most = Math.max(1, near ? left / 8 : left - SPAN);
            Long landmark = landmarks.higherKey(guest.time());
            Stop stop = run(landmark == null ? most : Math.min(most, landmark - guest.time()));
            pause.run();
            verify();
            boolean ended = stop instanceof Stop.Exited || stop instanceof Stop.Killed;
            if (ended && guest.time() < time || stop instanceof Stop.Stuck) {
                throw lost();
            }
        }
        perform();
    }

    /** Notices at the next landmark that the guest has gone another way, since its files have changed on the host, say. */
    private void verify() {
        Long pc = landmarks.get(guest.time());
        GuestThread current = guest.current();
        if (pc != null && current != null && current.pc() != pc) {
            throw lost();
        }
    }

    /** What comes from here on is another run, to which nothing has been done yet. */
    private UserError lost() {
        forgetFuture();
        landmarks.remove(guest.time());
        return new UserError("executed again, the guest went elsewhere: it depends on something that was not kept,"
                + " such as a file of the host that has changed");
    }

    /** Executes from one point to another step by step; the guest is at the later point then. */
    public Trail trail(long from, long to) {
        reach(from);
        travelling = true;
        try {
            moments.take(next, only);
            Trail trail = new Trail(from);
            while (guest.time() < to) {
                trail.step(guest, () -> run(1));
                if ((trail.size() & 0xffff) == 0) {
                    pause.run();
                }
            }
            verify();
            return trail;
        } finally {
            travelling = false;
        }
    }
}
