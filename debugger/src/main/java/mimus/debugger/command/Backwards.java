package mimus.debugger.command;

import mimus.debugger.dwarf.SourceLine;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.history.Trail;
import mimus.debugger.session.Landing;

/** Where steps that go back end. */
final class Backwards {
    private static final int FURTHER = -1;

    private final Desk desk;
    private final GuestThread thread;

    Backwards(Desk desk, GuestThread thread) {
        this.desk = desk;
        this.thread = thread;
    }

    private Levels levels(Trail trail) {
        return new Levels(trail, thread.id(), desk.listing(), thread.pc());
    }

    /** One instruction, a call with all that it called as one. */
    Landing instruction() {
        return trail -> {
            Levels levels = levels(trail);
            int now = levels.size();
            int at = now - 1;
            while (at >= 0 && levels.level(at) > levels.level(now)) {
                at--;
            }
            boolean slot = at > 0 && levels.caller(at + 1) == at - 1;
            return at < 0 ? FURTHER : levels.index(slot && levels.level(at + 1) > levels.level(at) ? at - 1 : at);
        };
    }

    /** The call of the function that the thread is in. */
    Landing call() {
        return trail -> {
            Levels levels = levels(trail);
            int own = levels.level(levels.size());
            for (int at = levels.size(); at >= 0; at--) {
                if (levels.level(at) <= own && levels.caller(at) >= 0) {
                    return levels.index(levels.caller(at));
                }
            }
            return FURTHER;
        };
    }

    /**
     * The beginning of a line of source: of this one if the thread is behind its beginning, or of the one before.
     *
     * @param over whether calls are passed over as a whole
     */
    Landing line(boolean over) {
        return trail -> {
            Levels levels = levels(trail);
            int now = levels.level(levels.size());
            int at = before(levels, levels.size(), over ? now : Integer.MAX_VALUE);
            while (at >= 0) {
                SourceLine line = line(levels.pc(at));
                int most = over ? Math.min(now, levels.level(at)) : Integer.MAX_VALUE;
                int before = before(levels, at, most);
                boolean goesOn = before >= 0
                        && levels.level(before) == levels.level(at)
                        && line != null
                        && line.equals(line(levels.pc(before)));
                boolean returned = at > 0 && levels.level(at - 1) > levels.level(at);
                if (line != null && before >= 0 && !goesOn && !(returned && !over)) {
                    return levels.index(at);
                }
                at = before;
            }
            return FURTHER;
        };
    }

    /** The last instruction before one that was executed at a depth of at most {@code most}. */
    private static int before(Levels levels, int at, int most) {
        int before = at - 1;
        while (before >= 0 && levels.level(before) > most) {
            before--;
        }
        return before;
    }

    private SourceLine line(long pc) {
        return desk.symbols().line(pc);
    }
}
