package mimus.debugger.session;

import java.util.List;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.guest.Observer;
import mimus.machine.Machine;
import mimus.machine.Stop;

/** Halts the machine at what clients want to hear of: signals, system calls, processes. */
final class Happenings implements Observer {
    private final Machine machine;
    private final Points points;
    private final Catches catches;
    private final Iterable<Client> clients;
    private Halt next;
    private GuestThread allowedToCall;

    Happenings(Machine machine, Points points, Catches catches, List<Client> clients) {
        this.machine = machine;
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
    public void began(GuestThread thread, Beginning how) {
        if (how == Beginning.THREAD) {
            return;
        }
        points.forget(thread.process());
        points.tell();
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
