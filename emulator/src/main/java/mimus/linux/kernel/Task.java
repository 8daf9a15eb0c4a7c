package mimus.linux.kernel;

import mimus.abi.LinuxAbi;
import mimus.cpu.Cpu;
import mimus.machine.Events.Event;

/** One thread of a process: what the kernel calls a task. */
public final class Task {
    private final int tid;
    private final Process process;
    private Cpu<?> cpu;
    private PendingCall pending;
    private Wait wait;
    private Event timeout;
    private Restart restart = Restart.IF_ASKED;
    private boolean dead;
    private boolean calling;

    /** Instructions that it has executed with other processors. */
    private long before;

    /** What it has said about its turns. */
    public Scheduling scheduling = new Scheduling();

    /** Signals that wait until they are unblocked. */
    public SignalSet blocked = SignalSet.NONE;

    /** What {@link #blocked} becomes again after {@code sigsuspend} and its like; null otherwise. */
    SignalSet blockedBefore;

    /** Where a word becomes zero, and waiters are woken, when it ends; 0 for nowhere. */
    public long clearAtExit;

    /** The list of robust futexes, or 0. */
    public long robustList;

    public String name;

    /** The stack for signal handlers that ask for it; size 0 for none. */
    long alternateStack;

    long alternateStackSize;

    final SignalQueue signals = new SignalQueue();

    /** A signal that a {@link Witness} wants to think about, and one that it let through. */
    private SignalInfo held;

    private SignalInfo released;

    private Tracee tracee;

    Task(int tid, Process process, Cpu<?> cpu) {
        this.tid = tid;
        this.process = process;
        this.cpu = cpu;
        this.name = process.name();
    }

    public int tid() {
        return tid;
    }

    public Process process() {
        return process;
    }

    public Cpu<?> cpu() {
        return cpu;
    }

    void cpu(Cpu<?> other) {
        before += cpu.env().elapsed();
        cpu = other;
    }

    /** Nanoseconds that it has run. */
    public long time() {
        return (before + cpu.env().elapsed()) * Clock.NANOS_PER_INSTRUCTION;
    }

    public LinuxAbi abi() {
        return process.abi();
    }

    public GuestMemory memory() {
        return process.memory();
    }

    /** What the call that is being made has to remember until it is complete. */
    public PendingCall pending() {
        if (pending == null) {
            pending = new PendingCall();
        }
        return pending;
    }

    /** Whether the call that it asks for is not one that it waited in. */
    boolean isFresh() {
        return !calling;
    }

    /** Whether it has been woken to make the call again that it waited in: it does so before anything else. */
    boolean isResuming() {
        return calling && wait == null;
    }

    void begins() {
        calling = true;
    }

    void completed() {
        calling = false;
        pending = null;
        endWait();
    }

    private void endWait() {
        if (wait != null) {
            wait.ended();
            wait = null;
        }
        if (timeout != null) {
            timeout.cancel();
            timeout = null;
        }
    }

    Wait waiting() {
        return wait;
    }

    /** Whether it waits in a system call. */
    public boolean isWaiting() {
        return wait != null;
    }

    /** What is planned for the case that nothing else ends its wait. */
    void timeout(Event event) {
        timeout = event;
    }

    Restart restart() {
        return restart;
    }

    void waitFor(Wait condition, Restart whenInterrupted) {
        wait = condition;
        restart = condition.restart(whenInterrupted);
    }

    /** Lets it go on: the call it waits in is made again. */
    void wake() {
        endWait();
    }

    /** Forgets what belonged to the program before. */
    void beginProgram() {
        clearAtExit = 0;
        robustList = 0;
        alternateStack = 0;
        alternateStackSize = 0;
        name = process.name();
    }

    public boolean isDead() {
        return dead;
    }

    void die() {
        dead = true;
        endWait();
    }

    /** The signals that wait for it and are not blocked. */
    SignalSet deliverable() {
        if (signals.isEmpty() && process.signals.isEmpty()) {
            return SignalSet.NONE;
        }
        return signals.set().plus(process.signals.set()).minus(blocked);
    }

    /** Sends it a signal of the kernel's own; {@code name} without {@code SIG}. */
    public void signal(String name) {
        int code = (int) abi().constants().value("SI", "SI_KERNEL");
        int number = process.signalNames().number("SIG" + name);
        process.kernel().signals().send(this, new SignalInfo(number, code, SignalInfo.Kind.SENDER, 0, 0, 0));
    }

    /** All signals that wait for it, blocked or not. */
    public SignalSet pendingSignals() {
        return signals.set().plus(process.signals.set());
    }

    /** How many signals have come for it so far, itself or through its process. */
    public long signalsReceived() {
        return signals.received() + process.signals.received();
    }

    /** Takes out the first signal of a set, or null. */
    public SignalInfo takeSignal(SignalSet wanted) {
        SignalInfo own = signals.take(wanted);
        return own != null ? own : process.signals.take(wanted);
    }

    /** Blocks other signals until a handler has run, as {@code sigsuspend} does. */
    public void blockMeanwhile(SignalSet mask) {
        if (blockedBefore == null) {
            blockedBefore = blocked;
        }
        blocked = mask;
    }

    /** Takes back {@link #blockMeanwhile} where no handler ran. */
    public void unblockMeanwhile() {
        if (blockedBefore != null) {
            blocked = blockedBefore;
            blockedBefore = null;
        }
    }

    /** The signal that it stands still for, as {@link Witness#delivers} wanted; null if it does not. */
    public SignalInfo held() {
        return held;
    }

    /** Whether a {@link Witness} has to do with what it takes next. */
    boolean isWatched() {
        return held != null || released != null || tracee != null && tracee.hasInjected();
    }

    void hold(SignalInfo info) {
        held = info;
    }

    /** Lets it go on, with the signal that it takes now or with none (null). */
    public void release(SignalInfo info) {
        held = null;
        released = info;
    }

    SignalInfo takeReleased() {
        SignalInfo info = released;
        released = null;
        return info;
    }

    /** What it is to the process that traces it; null if none does. */
    public Tracee tracee() {
        return tracee;
    }

    void tracee(Tracee other) {
        tracee = other;
    }

    boolean isOnAlternateStack(long stackPointer) {
        return alternateStackSize > 0
                && stackPointer - alternateStack > 0
                && stackPointer - alternateStack <= alternateStackSize;
    }
}
