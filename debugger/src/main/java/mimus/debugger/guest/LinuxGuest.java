package mimus.debugger.guest;

import java.util.List;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Witness;
import mimus.machine.Machine;

/** Programs on Linux. */
public final class LinuxGuest implements Guest {
    private final Kernel kernel;

    public LinuxGuest(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public Machine machine() {
        return kernel.machine();
    }

    @Override
    public List<GuestProcess> processes() {
        return kernel.processes().values().stream()
                .filter(Process::isAlive)
                .<GuestProcess>map(LinuxProcess::new)
                .toList();
    }

    @Override
    public GuestThread current() {
        Task current = kernel.current();
        if (current != null && !current.isDead()) {
            return new LinuxThread(current);
        }
        List<Task> tasks = kernel.tasks();
        return tasks.isEmpty() ? null : new LinuxThread(tasks.get(0));
    }

    @Override
    public void only(GuestThread thread) {
        kernel.only(thread == null ? null : ((LinuxThread) thread).task());
    }

    @Override
    public boolean isLinux() {
        return true;
    }

    @Override
    public void observe(Observer observer) {
        kernel.witness(new Told(observer));
    }

    /** Passes on what the kernel tells. */
    private record Told(Observer observer) implements Witness {
        @Override
        public void began(Task task, Beginning how) {
            observer.began(new LinuxThread(task), Observer.Beginning.valueOf(how.name()));
        }

        @Override
        public void ended(Task task) {
            observer.ended(new LinuxThread(task));
        }

        @Override
        public void ended(Process process, int status) {
            observer.ended(new LinuxProcess(process), status);
        }

        @Override
        public boolean delivers(Task task, SignalInfo info) {
            return observer.delivers(new LinuxThread(task), info.number());
        }

        @Override
        public boolean calls(Task task, int number) {
            return observer.calls(new LinuxThread(task), number);
        }

        @Override
        public void returned(Task task, int number) {
            observer.returned(new LinuxThread(task), number);
        }
    }
}
