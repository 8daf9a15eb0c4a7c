package mimus.debugger.session;

import java.util.List;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.guest.Observer;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.memory.Access;
import mimus.memory.AccessListener;
import mimus.memory.Watch;

/** Halts the machine at what clients want to hear of: signals, system calls, processes. */
final class Happenings implements Observer, AccessListener {
    private final Guest guest;
    private final Machine machine;
    private final Points points;
    private final Catches catches;
    private final Iterable<Client> clients;
    private Halt next;
    private GuestThread allowedToCall;

    Happenings(Guest guest, Points points, Catches catches, List<Client> clients) {
        this.guest = guest;
        this.machine = guest.machine();
        this.points = points;
        this.catches = catches;
        this.clients = clients;
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
        if (next == null) {
            next = Halt.of(reason, thread, stop, detail);
            machine.halt(stop);
        }
    }

    @Override
    public void accessed(long address, int size, Access access, long value) {
        GuestThread thread = guest.current();
        boolean write = access == Access.WRITE;
        List<Point> reached = points.reachedBy(thread, new Watch(address, size, !write, write), write);
        if (!reached.isEmpty() && next == null) {
            long before = write ? before(thread, address, size) : value;
            Stop stop = new Stop.Watchpoint(thread.pc(), address, size, access, before, value);
            next = new Halt(Halt.Reason.WATCHPOINT, thread, reached, stop, 0);
            machine.halt(stop);
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
        points.tell(this);
        if (catches.wants(Catches.Event.valueOf(how.name()))) {
            Stop stop = new Stop.Happened(thread.pc(), how.name(), thread.id());
            stop(Halt.Reason.valueOf(how.name()), thread, stop, thread.process().id());
        }
    }

    @Override
    public void ended(GuestThread thread) {
        // its process tells
    }

    @Override
    public void ended(GuestProcess process, int status) {
        // the first process's end is the end of the run
    }

    @Override
    public boolean delivers(GuestThread thread, int signal) {
        if (!catches.wantsSignal(clients, signal)) {
            return true;
        }
        String name = thread.process().signalName(signal);
        stop(Halt.Reason.SIGNAL, thread, new Stop.Signalled(thread.pc(), signal, name), signal);
        return false;
    }

    @Override
    public boolean calls(GuestThread thread, int number) {
        if (thread.equals(allowedToCall) || !catches.wantsCall(number)) {
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
            stop(Halt.Reason.RETURN, thread, new Stop.Called(thread.pc(), number, true), number);
        }
    }
}
