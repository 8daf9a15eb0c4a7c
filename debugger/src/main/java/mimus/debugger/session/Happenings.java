package mimus.debugger.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.guest.Observer;
import mimus.debugger.history.History;
import mimus.machine.Stop;
import mimus.memory.Access;
import mimus.memory.AccessListener;
import mimus.memory.Watch;

/** Halts the machine at what clients want to hear of: signals, system calls, processes. */
final class Happenings implements Observer, AccessListener {
    private final Guest guest;
    private final Points points;
    private final Instructions instructions;
    private final Catches catches;
    private final Iterable<Client> clients;
    private final History history;
    private boolean rehearsing;
    private Halt next;
    /** What happened at the same moment as {@link #next}. */
    private Halt second;

    /** Who waits for a process that it has lent its memory to, by the number of that. */
    private final Map<Integer, GuestThread> lenders = new TreeMap<>();

    private GuestThread allowedToCall;

    Happenings(
            Guest guest,
            Points points,
            Instructions instructions,
            Catches catches,
            List<Client> clients,
            History history) {
        this.instructions = instructions;
        this.guest = guest;
        this.history = history;
        this.points = points;
        this.catches = catches;
        this.clients = clients;
    }

    /** From now on stops are only looked for, and nothing is kept of them. */
    void rehearse(boolean on) {
        rehearsing = on;
        next = null;
        second = null;
        allowedToCall = null;
    }

    /** What it halted the machine for, or null. */
    Halt takeHalt() {
        Halt halt = next;
        next = null;
        return halt;
    }

    /** What happened where the guest stands still, and nobody has been told of yet; or null. */
    Halt takeSecond() {
        Halt halt = second;
        second = null;
        return halt;
    }

    /** What it halted the machine for. */
    Halt halt(Stop stop) {
        if (next == null) {
            throw new IllegalStateException("a session does not expect " + stop);
        }
        Halt halt = next;
        next = null;
        return halt;
    }

    private void stop(Halt.Reason reason, GuestThread thread, Stop stop, int detail) {
        if (next == null && !history.isTravelling()) {
            next = Halt.of(reason, thread, stop, detail);
            guest.machine().halt(stop);
        }
    }

    @Override
    public void accessed(long address, int size, Access access, long value) {
        if (history.isTravelling()) {
            return;
        }
        GuestThread thread = guest.current();
        boolean write = access == Access.WRITE;
        List<Point> reached = points.reachedBy(thread, new Watch(address, size, !write, write), write);
        if (!reached.isEmpty() && next == null) {
            long before = write ? before(thread, address, size) : value;
            Stop stop = new Stop.Watchpoint(thread.pc(), address, size, access, before, value);
            next = new Halt(Halt.Reason.WATCHPOINT, thread, reached, stop, 0);
            guest.machine().halt(stop);
        }
    }

    private static long before(GuestThread thread, long address, int size) {
        byte[] bytes = new byte[size];
        thread.process().memory().peek(address, bytes, 0, size);
        return thread.process().number(bytes, 0, size);
    }

    @Override
    public void began(GuestThread thread, Beginning how) {
        if (how == Beginning.THREAD) {
            return;
        }
        points.forget(thread.process());
        if (!history.isTravelling()) {
            points.tell(this);
            instructions.tell();
        }
        GuestThread actor = how == Beginning.EXECUTE ? thread : guest.current(); // who makes a process runs now
        if (catches.wants(actor.process(), Catches.Event.valueOf(how.name()))) {
            Stop stop = new Stop.Happened(actor.pc(), how.name(), thread.id());
            stop(Halt.Reason.valueOf(how.name()), actor, stop, thread.process().id());
        }
        if (how == Beginning.VFORK) {
            lenders.put(thread.process().id(), actor);
        } else if (how == Beginning.EXECUTE) {
            giveBack(thread.process());
        }
    }

    /** A process needs the memory no more that its parent has lent it. */
    private void giveBack(GuestProcess process) {
        GuestThread lender = lenders.remove(process.id());
        if (lender == null || !lender.isAlive() || !catches.wants(lender.process(), Catches.Event.VFORK_DONE)) {
            return;
        }
        Halt first = next;
        Stop stop = new Stop.Happened(lender.pc(), Catches.Event.VFORK_DONE.name(), process.id());
        stop(Halt.Reason.VFORK_DONE, lender, stop, process.id());
        if (first != null && !history.isTravelling()) {
            second = Halt.of(Halt.Reason.VFORK_DONE, lender, stop, process.id());
        }
    }

    @Override
    public void ended(GuestThread thread) {
        // its process tells
    }

    @Override
    public void ended(GuestProcess process, int status) {
        giveBack(process); // the first process's end is the end of the run
    }

    @Override
    public boolean delivers(GuestThread thread, int signal) {
        if (history.holds(thread)) {
            guest.machine().halt(new Stop.BudgetSpent(thread.pc()));
            return false;
        }
        if (history.isTravelling() || rehearsing || !catches.wantsSignal(clients, thread.process(), signal)) {
            return true;
        }
        String name = thread.process().signalName(signal);
        stop(Halt.Reason.SIGNAL, thread, new Stop.Signalled(thread.pc(), signal, name), signal);
        return false;
    }

    @Override
    public boolean calls(GuestThread thread, int number) {
        if (history.isTravelling() || thread.equals(allowedToCall) || !catches.wantsCall(thread.process(), number)) {
            return true;
        }
        allowedToCall = thread;
        stop(Halt.Reason.CALL, thread, new Stop.Called(thread.pc(), number, false), number);
        return false;
    }

    @Override
    public void returned(GuestThread thread, int number) {
        if (thread.equals(allowedToCall)) {
            allowedToCall = null;
            if (catches.wantsCall(thread.process(), number)) {
                stop(Halt.Reason.RETURN, thread, new Stop.Called(thread.pc(), number, true), number);
            }
        }
    }
}
