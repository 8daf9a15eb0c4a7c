package mimus.debugger.session;

import mimus.debugger.guest.Guest;
import mimus.debugger.history.History;
import mimus.debugger.history.Trail;
import mimus.error.UserError;
import mimus.machine.Stop;

/** Goes back in the guest's time to where a client wants to be. Belongs to the session's thread. */
final class Return {
    /** How many instructions are looked at at first, when going back by steps. */
    private static final long FEW = 64;

    /** The most that are looked at. */
    private static final long MOST = 1 << 22;

    /** How far it is gone back at first for breakpoints; and how much further each time. */
    private static final long STRIDE = 1 << 18;

    private static final int FURTHER = 64;

    private final Guest guest;
    private final History history;
    private final Points points;
    private final Happenings happenings;

    Return(Guest guest, History history, Points points, Happenings happenings) {
        this.guest = guest;
        this.history = history;
        this.points = points;
        this.happenings = happenings;
    }

    /** Goes back to a place in what was executed. */
    Halt to(Landing landing) {
        points.suspend();
        long now = guest.time();
        for (long span = FEW; span <= MOST; span *= 16) {
            long from = Math.max(0, now - span);
            Trail trail = history.trail(from, now);
            int place = landing.in(trail);
            if (place >= 0) {
                history.reach(trail.time(place));
                return Halt.of(Halt.Reason.STEP, guest.current(), null, 0);
            }
            if (from == 0) {
                return beginning();
            }
        }
        history.reach(now);
        throw new UserError("it is further back than %,d instructions; a breakpoint and 'reverse-continue' get there"
                .formatted(MOST));
    }

    /** Goes to a point of time. */
    Halt to(long time) {
        points.suspend();
        history.reach(time);
        return Halt.of(Halt.Reason.STEP, guest.current(), null, 0);
    }

    private Halt beginning() {
        history.reach(0);
        return Halt.of(Halt.Reason.PAST_BEGINNING, guest.current(), null, 0);
    }

    /** Goes back to the last time that something would have made the guest stand still. */
    Halt toLastPoint() {
        points.suspend();
        long now = guest.time();
        long end = now;
        for (long span = STRIDE; end > 0; span *= FURTHER) {
            long from = Math.max(0, end - span);
            Sighting last = last(from, end, now);
            if (last != null) {
                points.suspend();
                history.reach(last.time);
                return last.halt;
            }
            end = from;
        }
        return beginning();
    }

    private record Sighting(long time, Halt halt) {}

    /** The last stop from one time to another, before {@code now}. */
    private Sighting last(long from, long to, long now) {
        history.reach(from);
        Sighting last = null;
        points.rehearse(true);
        points.tell(happenings);
        points.unpass();
        happenings.rehearse(true);
        try {
            boolean first = true;
            while (guest.time() < to || first) {
                first = false;
                Stop stop = history.run(Math.max(1, to - guest.time()));
                Sighting seen = sighting(stop);
                if (seen != null && seen.time < now && seen.time >= from) {
                    last = seen;
                }
                if (stop instanceof Stop.Exited || stop instanceof Stop.Killed || stop instanceof Stop.Stuck) {
                    break;
                }
            }
        } finally {
            happenings.rehearse(false);
            points.rehearse(false);
        }
        return last;
    }

    private Sighting sighting(Stop stop) {
        // a register is compared before the next instruction, which is not executed where the run ends
        if (guest.current() != null && (stop instanceof Stop.Breakpoint || stop instanceof Stop.BudgetSpent)) {
            var reached = points.reachedBy(guest.current());
            boolean changed = reached.stream().allMatch(point -> point.kind() == Point.Kind.REGISTER);
            return reached.isEmpty()
                    ? null
                    : new Sighting(
                            guest.time() - (changed ? 1 : 0),
                            new Halt(Halt.Reason.BREAKPOINT, guest.current(), reached, stop, 0));
        }
        Halt halt = happenings.takeHalt();
        if (halt == null) {
            return null;
        }
        boolean before = halt.reason() == Halt.Reason.WATCHPOINT; // going back, it stops before the access
        return new Sighting(guest.time() - (before ? 1 : 0), halt);
    }
}
