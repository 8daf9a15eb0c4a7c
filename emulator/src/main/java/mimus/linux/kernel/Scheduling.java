package mimus.linux.kernel;

/** What a task has said about its turns; all tasks get the same ones whatever it is. */
public final class Scheduling {
    public int policy;
    public int priority;
    public int nice;
    public int ioPriority;
    public boolean resetsOnFork;
    private int timerSlack = 50_000;

    /** Nanoseconds by which its timers may be late, as {@code prctl} tells. */
    public int timerSlack() {
        return timerSlack;
    }

    public void timerSlack(int nanos) {
        timerSlack = nanos <= 0 ? 50_000 : nanos;
    }

    Scheduling copy() {
        Scheduling copy = new Scheduling();
        copy.policy = resetsOnFork ? 0 : policy;
        copy.priority = resetsOnFork ? 0 : priority;
        copy.nice = resetsOnFork ? Math.max(0, nice) : nice;
        copy.ioPriority = ioPriority;
        copy.timerSlack = timerSlack;
        return copy;
    }
}
