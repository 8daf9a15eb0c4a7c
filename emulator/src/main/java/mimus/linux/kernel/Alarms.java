package mimus.linux.kernel;

/** The one alarm that each process has ({@code ITIMER_REAL}). */
public final class Alarms {
    private final Kernel kernel;

    Alarms(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Sets it: SIGALRM after {@code nanos}, and every {@code interval} from then on; 0 for never. */
    public void set(Process process, long nanos, long interval) {
        if (process.alarm != null) {
            process.alarm.cancel();
            process.alarm = null;
        }
        process.alarmInterval = interval;
        if (nanos > 0) {
            plan(process, kernel.clock().now() + nanos);
        }
    }

    private void plan(Process process, long time) {
        process.alarmTime = time;
        process.alarm = kernel.at(time, () -> ring(process));
    }

    private void ring(Process process) {
        process.alarm = null;
        if (process.isAlive()) {
            int code = (int) process.abi().constants().value("SI", "SI_KERNEL");
            int signal = process.signalNames().number("SIGALRM");
            kernel.signals().send(process, new SignalInfo(signal, code, SignalInfo.Kind.SENDER, 0, 0, 0));
            if (process.alarmInterval > 0) {
                plan(process, process.alarmTime + process.alarmInterval);
            }
        }
    }

    /** Nanoseconds until it rings, 0 if it is not set. */
    public long left(Process process) {
        return process.alarm == null
                ? 0
                : Math.max(1000, process.alarmTime - kernel.clock().now());
    }

    public long interval(Process process) {
        return process.alarm == null ? 0 : process.alarmInterval;
    }
}
