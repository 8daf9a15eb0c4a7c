package mimus.linux.kernel;

import mimus.cpu.Cpu;
import mimus.linux.kernel.Halt.Kind;
import mimus.memory.MemoryFault;

/** A task that a process traces, as {@code ptrace} has it: where it stands still, and how it goes on. */
public final class Tracee {
    /** Numbers of events, each of which is that of the bit of its option. */
    public static final int FORK = 1;

    public static final int VFORK = 2;
    public static final int CLONE = 3;
    public static final int EXECUTE = 4;
    public static final int VFORK_DONE = 5;
    public static final int EXIT = 6;

    /** The event without an option. */
    public static final int STOP = 128;

    /** Other options. */
    public static final int SYSGOOD = 1;

    public static final int EXITKILL = 1 << 20;
    public static final int ALL_OPTIONS = EXITKILL | SYSGOOD | 0xfe;

    /** What the signal of a stop at a system call has besides, with {@link #SYSGOOD}. */
    private static final int AT_CALL = 0x80;

    private static final int ARGUMENTS = 6;

    /** The kernel's own numbers of errors: how a call is made again that a signal has interrupted. */
    private static final int ERESTARTSYS = 512;

    private static final int ERESTARTNOINTR = 513;
    private static final int ERESTARTNOHAND = 514;

    /** How far it goes. */
    public enum Pace {
        FREELY,
        CALL_BY_CALL,
        ONE_INSTRUCTION
    }

    private final Task task;
    private final Process tracer;
    private final boolean seized;
    private int options;
    private Pace pace = Pace.FREELY;
    private Halt halt;
    private boolean told;
    private boolean listens;

    /** Whether it is to stand still as soon as it can, with the event {@link #STOP}. */
    private boolean trapDue;

    /** Whether the tracer has seen that the present call begins, and whether it is to see that it has ended. */
    private boolean inCall;

    private boolean exitDue;
    private boolean announcedEnd;
    private long stepFrom;
    private long message;
    private SignalInfo injected;
    private CallRegisters registers;
    private int callNumber;
    private final long[] arguments = new long[ARGUMENTS];
    private long outcome;
    private int endStatus = -1;

    private Tracee(Task task, Process tracer, boolean seized) {
        this.task = task;
        this.tracer = tracer;
        this.seized = seized;
    }

    /** Begins to trace; {@code seized} as by {@code PTRACE_SEIZE}, which changes what stops look like. */
    public static Tracee begin(Task task, Process tracer, boolean seized) {
        Tracee tracee = new Tracee(task, tracer, seized);
        task.tracee(tracee);
        tracer.tracees().add(tracee);
        if (task.tid() == task.process().pid()) {
            task.process().leader = tracee;
        }
        tracee.trapDue = seized && task.process().state == Process.State.STOPPED;
        return tracee;
    }

    public Task task() {
        return task;
    }

    public Process tracer() {
        return tracer;
    }

    public boolean isSeized() {
        return seized;
    }

    public void options(int wanted) {
        options = wanted;
    }

    /** What {@code PTRACE_GETEVENTMSG} tells. */
    public long message() {
        return message;
    }

    /** Whether it stands still. */
    public boolean stands() {
        return halt != null;
    }

    /** The signal that it stands still for; null after a signal that has stopped its process. */
    public SignalInfo signal() {
        return halt.info();
    }

    /** Replaces the signal that it stands still for. */
    public void signal(SignalInfo other) {
        halt = new Halt(halt.kind(), halt.signal(), halt.event(), other);
    }

    /** Whether it stands still before a system call. */
    public boolean beginsCall() {
        return halt.kind() == Kind.ENTRY;
    }

    /** Whether it stands still after a system call. */
    public boolean endsCall() {
        return halt.kind() == Kind.EXIT;
    }

    public int callNumber() {
        return callNumber;
    }

    public long argument(int position) {
        return arguments[position];
    }

    /** What came of the call: the result, or the negative number of the error. */
    public long outcome() {
        return outcome;
    }

    private Kernel kernel() {
        return task.process().kernel();
    }

    private int number(String signal) {
        return task.process().signalNames().number(signal);
    }

    private SignalInfo information(int signal, int code) {
        return new SignalInfo(signal, code, SignalInfo.Kind.SENDER, task.tid(), 0, 0);
    }

    private void stand(Kind kind, int signal, int event, SignalInfo info) {
        halt = new Halt(kind, signal, event, info);
        told = false;
        listens = false;
        kernel().changed();
        if (kind == Kind.ENTRY) {
            registers = CallRegisters.entering(task);
        } else if (task.waiting() != null) {
            registers = CallRegisters.interrupted(task, restart());
        }
        kernel().signals().tell(tracer, task.tid(), "CLD_TRAPPED", halt.code());
    }

    private int restart() {
        return switch (task.restart()) {
            case ALWAYS -> ERESTARTNOINTR;
            case IF_ASKED -> ERESTARTSYS;
            case NEVER -> ERESTARTNOHAND;
        };
    }

    private void standAtCall(Kind kind) {
        int trap = number("SIGTRAP");
        int shown = (options & SYSGOOD) != 0 ? trap | AT_CALL : trap;
        stand(kind, shown, 0, information(trap, shown));
    }

    private void standForEvent(int event, long about) {
        int trap = number("SIGTRAP");
        message = about;
        stand(Kind.EVENT, trap, event, information(trap, event << 8 | trap));
    }

    private boolean wants(int event) {
        return (options & 1 << event) != 0;
    }

    /** It asks for a system call; whether it stands still before that. */
    boolean beginsCall(int number) {
        if (pace != Pace.CALL_BY_CALL || inCall) {
            return false;
        }
        inCall = true;
        callNumber = number;
        for (int i = 0; i < ARGUMENTS; i++) {
            arguments[i] = argument(task, i);
        }
        standAtCall(Kind.ENTRY);
        return true;
    }

    private static long argument(Task task, int position) {
        try {
            long value = task.abi().argument(task.cpu(), position);
            return task.abi().registerBits() == 32 ? value & 0xffff_ffffL : value;
        } catch (MemoryFault notThere) {
            return 0; // on a stack that cannot be read, where a call may have fewer arguments
        }
    }

    /** Whether the tracer has seen that a call begins which is still to be made. */
    boolean isEntering() {
        return inCall && halt == null && task.waiting() == null;
    }

    /** A system call is complete. */
    void endedCall(long result) {
        inCall = false;
        outcome = result;
        if (halt != null) {
            exitDue = true;
        } else if (pace == Pace.CALL_BY_CALL) {
            standAtCall(Kind.EXIT);
        }
    }

    /** A signal is about to interrupt the call that it waits in; whether it stands still to show that first. */
    boolean interruptsCall() {
        if (pace != Pace.CALL_BY_CALL || !inCall || task.waiting() == null) {
            return false;
        }
        inCall = false;
        outcome = -restart();
        standAtCall(Kind.EXIT);
        return true;
    }

    /** Whether a call that was interrupted is to be made again at once, so that the tracer sees it begin. */
    boolean repeatsCall() {
        return pace == Pace.CALL_BY_CALL && !inCall && task.waiting() != null;
    }

    /** It stands still before it takes a signal. */
    void takes(SignalInfo info) {
        stand(Kind.SIGNAL, info.number(), 0, info);
    }

    /** A signal that the tracer has let through or made, once. */
    SignalInfo takeInjected() {
        SignalInfo info = injected;
        injected = null;
        return info;
    }

    boolean hasInjected() {
        return injected != null;
    }

    /** A signal has stopped its process. */
    void stopped(int signal) {
        if (halt != null) {
            trapDue = seized;
        } else if (seized) {
            standForStop();
        } else {
            stand(Kind.GROUP, signal, 0, null);
        }
    }

    /** {@code SIGCONT} has come. */
    void continued() {
        trapDue |= seized;
        if (listens) {
            halt = null;
            listens = false;
        }
    }

    /** {@code SIGKILL} has come: nothing holds it any more. */
    void killed() {
        halt = null;
        trapDue = false;
        injected = null;
    }

    /** Stands still if that is due; whether it does. */
    boolean trapsNow() {
        if (trapDue) {
            trapDue = false;
            standForStop();
            return true;
        }
        return false;
    }

    private void standForStop() {
        boolean stopped = task.process().state == Process.State.STOPPED;
        int signal = stopped ? task.process().status : number("SIGTRAP");
        stand(Kind.EVENT, signal, STOP, information(signal, STOP << 8 | signal));
    }

    /** Does what {@code PTRACE_INTERRUPT} does. */
    public void interrupt() {
        if (halt == null) {
            trapDue = true;
        } else if (listens) {
            halt = null;
            trapDue = true;
        }
    }

    /** Does what {@code PTRACE_LISTEN} does; whether it stands where that can be. */
    public boolean listen() {
        listens = seized && halt.event() == STOP;
        return listens;
    }

    /** It has made a task, which is traced too if the tracer wants that. */
    void made(Task child, int event) {
        if (wants(event)) {
            Tracee other = begin(child, tracer, seized);
            other.options = options;
            other.trapDue = seized;
            if (!seized) {
                child.signals.add(new SignalInfo(number("SIGSTOP"), 0, SignalInfo.Kind.SENDER, 0, 0, 0));
            }
            standForEvent(event, child.tid());
        }
    }

    /** The process that it made by {@code vfork} is independent. */
    void madeIndependent(int pid) {
        if (wants(VFORK_DONE)) {
            standForEvent(VFORK_DONE, pid);
        }
    }

    /** It has begun another program. */
    void executed() {
        stepFrom = -1;
        if (wants(EXECUTE)) {
            standForEvent(EXECUTE, task.tid());
        } else if (!seized) {
            task.signals.add(
                    new SignalInfo(number("SIGTRAP"), 0, SignalInfo.Kind.SENDER, task.process().pid(), 0, 0));
        }
    }

    /** It is about to end; whether it stands still before that. {@code status} as {@code waitpid} tells it. */
    public boolean announcesEnd(int status) {
        if (!wants(EXIT) || announcedEnd) {
            return false;
        }
        announcedEnd = true;
        standForEvent(EXIT, status);
        return true;
    }

    /** As {@link #announcesEnd} for a signal, which it takes then. */
    boolean announcesEnd(SignalInfo info, int status) {
        if (!announcesEnd(status)) {
            return false;
        }
        injected = info;
        return true;
    }

    boolean isStepping() {
        return pace == Pace.ONE_INSTRUCTION;
    }

    /** Raises the signal that tells the tracer of an instruction that has been executed. */
    void stepped() {
        Cpu<?> cpu = task.cpu();
        if (isStepping() && task.waiting() == null && cpu.env().elapsed() > stepFrom) {
            pace = Pace.FREELY;
            int code = (int) task.abi().constants().value("CODE", "TRAP_TRACE");
            kernel().signals().force(task, new SignalInfo(number("SIGTRAP"), code, SignalInfo.Kind.FAULT, 0, 0, cpu.env().pc));
        }
    }

    /** An instruction has raised a signal, which the tracer sees in place of a step. */
    void faulted() {
        pace = isStepping() ? Pace.FREELY : pace;
    }

    /** It has entered the handler of a signal: that counts as a step. */
    void enteredHandler() {
        if (isStepping()) {
            pace = Pace.FREELY;
            int trap = number("SIGTRAP");
            stand(Kind.EVENT, trap, 0, information(trap, trap));
        }
    }

    /** Lets it go on; with a signal's number, or 0. */
    public void resume(Pace how, int signal) {
        Halt from = halt;
        halt = null;
        pace = how;
        kernel().changed();
        goBackToCall();
        stepFrom = task.cpu().env().elapsed();
        if (from.kind() == Kind.SIGNAL) {
            injected = signal == 0 ? null : from.info() != null && from.info().number() == signal ? from.info() : sent(signal);
        } else if (signal != 0 && (from.kind() == Kind.ENTRY || from.kind() == Kind.EXIT)) {
            kernel().signals().send(task, sent(signal));
        }
        if (exitDue) {
            exitDue = false;
            if (pace == Pace.CALL_BY_CALL) {
                standAtCall(Kind.EXIT);
            }
        }
    }

    private void goBackToCall() {
        if (registers != null) {
            boolean there = registers.restore();
            registers = null;
            if (!there) {
                inCall = false;
                task.completed();
            }
        }
    }

    private SignalInfo sent(int signal) {
        return new SignalInfo(signal, 0, SignalInfo.Kind.SENDER, tracer.pid(), 0, 0);
    }

    /** Lets it go on, untraced, with a signal's number or 0. */
    public void detach(int signal) {
        if (halt != null) {
            exitDue = false;
            resume(Pace.FREELY, signal);
        }
        if (injected != null) {
            task.signals.add(injected);
        }
        drop();
    }

    /** The tracer has ended. */
    void abandon() {
        if ((options & EXITKILL) != 0) {
            kernel().signals().send(task.process(), sent(number("SIGKILL")));
        }
        detach(halt != null && halt.kind() == Kind.SIGNAL ? halt.signal() : 0);
    }

    private void drop() {
        task.tracee(null);
        tracer.tracees().remove(this);
        if (task.process().leader == this) {
            task.process().leader = null;
        }
    }

    /** The task has ended, and its tracer is told; {@code status} as {@code waitpid} tells it. */
    void ended(int status) {
        halt = null;
        if (task.process().parent() == tracer && task.process().leader == this) {
            drop(); // told as of any child
            return;
        }
        endStatus = status;
        kernel().signals().tell(tracer, task.tid(), Children.code(task.process(), status), Children.value(status));
    }

    /** Whether {@code wait} has something to tell of it. */
    boolean isDue(int waitOptions) {
        return halt != null && !told && !listens || endStatus >= 0 && (waitOptions & Children.WEXITED) != 0;
    }

    /** What {@code wait} tells of it, once; or as often as is asked if it is to be kept. */
    Children.Change change(boolean keep) {
        Process process = task.process();
        if (endStatus < 0) {
            told = !keep;
            return new Children.Change(process, task.tid(), halt.status(), "CLD_TRAPPED", halt.code());
        }
        if (!keep) {
            boolean leads = process.leader == this;
            drop();
            if (leads) {
                kernel().ends().tell(process);
            }
        }
        return new Children.Change(
                process, task.tid(), endStatus, Children.code(process, endStatus), Children.value(endStatus));
    }
}
