package mimus.debugger.guest;

import mimus.cpu.Cpu;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;

/** A task of Linux. */
final class LinuxThread implements GuestThread {
    private final LinuxGuest guest;
    private Task known;

    LinuxThread(LinuxGuest guest, Task task) {
        this.guest = guest;
        this.known = task;
    }

    /** The one of that number in the present execution; the last known where there is none any more. */
    Task task() {
        if (known.process().kernel() != guest.kernel()) {
            Task same = guest.kernel().turns().task(known.tid());
            known = same == null ? known : same;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinuxThread that && that.known.tid() == known.tid();
    }

    @Override
    public int hashCode() {
        return known.tid();
    }

    @Override
    public GuestProcess process() {
        return new LinuxProcess(guest, task().process());
    }

    @Override
    public int id() {
        return task().tid();
    }

    @Override
    public String name() {
        return task().name;
    }

    @Override
    public String state() {
        return task().isDead() ? "ended" : task().isWaiting() ? "waiting" : "running";
    }

    @Override
    public Cpu<?> cpu() {
        return task().cpu();
    }

    @Override
    public boolean isWaiting() {
        return task().isWaiting();
    }

    @Override
    public boolean isAlive() {
        return !task().isDead() && known.process().kernel() == guest.kernel();
    }

    @Override
    public int heldSignal() {
        return task().held() == null ? 0 : task().held().number();
    }

    @Override
    public byte[] signalInformation() {
        SignalInfo held = task().held();
        return held == null
                ? new byte[0]
                : guest.kernel().signals().structure(task(), held).bytes();
    }

    @Override
    public void release(int signal) {
        SignalInfo held = task().held();
        if (signal == 0 || held != null && held.number() == signal) {
            task().release(signal == 0 ? null : held);
        } else {
            int sentByUser = 0;
            task().release(new SignalInfo(signal, sentByUser, SignalInfo.Kind.SENDER, 0, 0, 0));
        }
    }
}
