package mimus.debugger.guest;

import java.util.List;
import mimus.linux.LinuxRun;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Turns;
import mimus.linux.kernel.Witness;
import mimus.machine.Machine;

/** Programs on Linux. */
public final class LinuxGuest implements Guest {
    private LinuxRun run;

    /** A program that is about to begin. */
    public LinuxGuest(LinuxRun run) {
        this.run = run.repeatable();
    }

    Kernel kernel() {
        return run.kernel();
    }

    @Override
    public Machine machine() {
        return run.machine();
    }

    @Override
    public List<GuestProcess> processes() {
        return kernel().processes().values().stream()
                .filter(Process::isAlive)
                .<GuestProcess>map(process -> new LinuxProcess(this, process))
                .toList();
    }

    @Override
    public GuestThread current() {
        Task current = kernel().turns().current();
        if (current != null && !current.isDead()) {
            return new LinuxThread(this, current);
        }
        List<Task> tasks = kernel().turns().tasks();
        return tasks.isEmpty() ? null : new LinuxThread(this, tasks.get(0));
    }

    @Override
    public void only(GuestThread thread) {
        kernel().turns().only(thread == null ? null : ((LinuxThread) thread).task());
    }

    @Override
    public void announce(GuestThread thread) {
        kernel().turns().announce(((LinuxThread) thread).task());
    }

    @Override
    public boolean isLinux() {
        return true;
    }

    @Override
    public void again() {
        run = run.again();
    }

    @Override
    public void diverge() {
        run.diverge();
    }

    @Override
    public boolean isQuiet() {
        return true;
    }

    @Override
    public long changes() {
        return kernel().changes();
    }

    @Override
    public Runnable turns() {
        Turns.Mark mark = kernel().turns().mark();
        return () -> kernel().turns().back(mark);
    }

    @Override
    public void observe(Observer observer) {
        kernel().witness(new Told(this, observer));
    }

    /** Passes on what the kernel tells. */
    private record Told(LinuxGuest guest, Observer observer) implements Witness {
        private LinuxThread thread(Task task) {
            return new LinuxThread(guest, task);
        }

        @Override
        public void began(Task task, Beginning how) {
            observer.began(thread(task), Observer.Beginning.valueOf(how.name()));
        }

        @Override
        public void ended(Task task) {
            observer.ended(thread(task));
        }

        @Override
        public void ended(Process process, int status) {
            observer.ended(new LinuxProcess(guest, process), status);
        }

        @Override
        public boolean delivers(Task task, SignalInfo info) {
            return observer.delivers(thread(task), info.number());
        }

        @Override
        public boolean calls(Task task, int number) {
            return observer.calls(thread(task), number);
        }

        @Override
        public void returned(Task task, int number) {
            observer.returned(thread(task), number);
        }
    }
}
