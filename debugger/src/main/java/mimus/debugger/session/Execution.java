package mimus.debugger.session;

import java.util.List;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.history.History;
import mimus.machine.Stop;

/** Runs a guest as a {@link Resumption} says until it has to stand still. Belongs to the session's thread. */
final class Execution {
    private final Guest guest;
    private final Points points;
    private final Instructions instructions;
    private final Happenings happenings;
    private final History history;
    private final Return back;
    private Resumption how = Resumption.run();
    private boolean interrupted;
    private Progress progress;

    Execution(
            Guest guest,
            History history,
            Points points,
            Instructions instructions,
            Catches catches,
            List<Client> clients) {
        this.guest = guest;
        this.points = points;
        this.history = history;
        this.instructions = instructions;
        this.happenings = new Happenings(guest, points, instructions, catches, clients, history);
        this.back = new Return(guest, history, points, happenings);
        guest.observe(happenings);
    }

    void begin(Resumption resumption) {
        how = resumption;
        interrupted = false;
        points.pass();
        progress = how.thread() == null || how.isBack() ? null : new Progress(how.thread());
        if (how.isBack()) {
            happenings.takeSecond();
        } else {
            history.only(how.thread());
        }
    }

    void interrupt() {
        interrupted = true;
    }

    /** Runs on; why it has to stand still, or null if it goes on after the session's questions. */
    Halt advance() {
        if (interrupted) {
            return Halt.of(Halt.Reason.INTERRUPT, guest.current(), null, 0);
        }
        if (how.isBack()) {
            return goBack();
        }
        Halt second = happenings.takeSecond();
        if (second != null) {
            return second;
        }
        GuestThread held = held();
        if (held != null) {
            return Halt.of(Halt.Reason.SIGNAL, held, null, held.heldSignal());
        }
        points.tell(happenings);
        instructions.tell();
        long start = guest.time();
        GuestThread before = guest.current();
        Stop stop = history.run(most());
        if (stop instanceof Stop.Breakpoint && guest.time() == start && isPassed(before)) {
            return null;
        }
        return stop instanceof Stop.Interrupted ? arrived(start) : halt(stop);
    }

    /** Whether a thread has not left the breakpoint that it goes on from: a question ended its turn before. */
    private boolean isPassed(GuestThread before) {
        GuestThread thread = guest.current();
        return thread != null && thread.equals(before) && points.stops(thread);
    }

    /** Why it stands still when somebody's question has ended the run: it may have come there as far as it should. */
    private Halt arrived(long start) {
        GuestThread thread = guest.current();
        if (progress != null) {
            return stepped();
        }
        boolean here = guest.time() != start && thread != null && points.stops(thread);
        List<Point> reached = here ? points.reachedBy(thread) : List.of(); // the next run would pass over them
        return reached.isEmpty() ? null : new Halt(Halt.Reason.BREAKPOINT, thread, reached, null, 0);
    }

    /** How many instructions may be executed until it has to be seen what has come of a step. */
    private long most() {
        if (progress == null) {
            return Long.MAX_VALUE;
        }
        GuestThread thread = how.thread();
        if (history.isPast() && (thread.isWaiting() || !thread.equals(guest.current()))) {
            guest.announce(thread); // others go on as they did
            return Long.MAX_VALUE;
        }
        return thread.isWaiting() ? Long.MAX_VALUE : 1;
    }

    private Halt goBack() {
        return switch (how.kind()) {
            case BACK -> back.to(how.landing());
            case TIME -> back.to(how.to());
            default -> back.toLastPoint();
        };
    }

    /** A thread that stands still for a signal that nobody has been told of, or null. */
    private GuestThread held() {
        return guest.threads().stream()
                .filter(thread -> thread.heldSignal() != 0)
                .findFirst()
                .orElse(null);
    }

    private Halt halt(Stop stop) {
        GuestThread thread = guest.current();
        if (stop instanceof Stop.BudgetSpent) {
            return stepped();
        }
        if (stop instanceof Stop.Breakpoint) {
            List<Point> reached = points.reachedBy(thread);
            return reached.isEmpty() ? stepped() : new Halt(Halt.Reason.BREAKPOINT, thread, reached, stop, 0);
        }
        if (stop instanceof Stop.Exited exited) {
            return Halt.of(Halt.Reason.EXITED, null, stop, exited.status());
        }
        if (stop instanceof Stop.Killed killed) {
            return Halt.of(Halt.Reason.KILLED, null, stop, killed.signal());
        }
        if (stop instanceof Stop.Stuck) {
            return Halt.of(Halt.Reason.STUCK, thread, stop, 0);
        }
        if (stop instanceof Stop.Unhandled) {
            return Halt.of(Halt.Reason.UNHANDLED, thread, stop, 0);
        }
        return happenings.halt(stop);
    }

    /** Whether a step is done. */
    private Halt stepped() {
        if (progress == null || !progress.isMade() || how.stays(how.thread().pc())) {
            return null;
        }
        GuestThread thread = how.thread();
        List<Point> reached = points.reachedBy(thread);
        return reached.isEmpty()
                ? Halt.of(Halt.Reason.STEP, thread, null, 0)
                : new Halt(Halt.Reason.BREAKPOINT, thread, reached, null, 0);
    }
}
