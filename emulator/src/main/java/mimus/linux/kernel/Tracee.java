package mimus.linux.kernel;

import mimus.cpu.Cpu;
import mimus.linux.kernel.Halt.Kind;

/** A task that a process traces, as {@code ptrace} has it: where it stands still, and how it goes on. */
public final class Tracee {
    private final Task task;
    private final Process tracer;
    private final boolean seized;
    private int options;
    private TracePace pace = TracePace.FREELY;
    private Halt halt;
    private boolean told;
    private boolean listens;

    /** Whether it is to stand still as soon as it can, with the event {@link TraceOptions#STOP}. */
    private boolean trapDue;

    /** Whether the tracer is still to see that the present call has ended. */
    private boolean exitDue;

    private boolean announcedEnd;
    private long stepFrom;
    private long message;
    private SignalInfo injected;
    private final TracedCall call;
    private int endStatus = -1;

    private Tracee(Task task, Process tracer, boolean seized) {
        this.task = task;
        this.tracer = tracer;
        this.seized = seized;
        this.call = new TracedCall(task);
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

    /** Whether it stands still before a system call, or else after one. */
    public boolean isAtCall(boolean before) {
        return halt.kind() == (before ? Kind.ENTRY : Kind.EXIT);
    }

    /** The system call that it has come to last. */
    public TracedCall call() {
        return call;
    }

    private Kernel kernel() {
        return task.process().kernel();
    }

    private int number(String signal) {
        return task.process().signalNames().number(signal);
    }

    private void stand(Halt reason) {
        halt = reason;
        told = false;
        listens = false;
        kernel().changed();
        call.show(halt.kind() == Kind.ENTRY);
        kernel().signals().tell(tracer, task.tid(), "CLD_TRAPPED", halt.code());
    }

    private void standAtCall(Kind kind) {
        stand(Halt.atCall(kind, task, (options & TraceOptions.SYSGOOD) != 0));
    }

    private void standForEvent(int event, long about) {
        message = about;
        stand(Halt.event(task, event));
    }

    private boolean wants(int event) {
        return (options & 1 << event) != 0;
    }

    /** It asks for a system call; whether it stands still before that. */
    boolean beginsCall(int number) {
        if (pace != TracePace.CALL_BY_CALL || call.isSeen()) {
            return false;
        }
        call.begin(number);
        standAtCall(Kind.ENTRY);
        return true;
    }

    /** Whether the tracer has seen that a call begins which is still to be made. */
    boolean isEntering() {
        return call.isSeen() && halt == null && task.waiting() == null;
    }

    /** A system call is complete. */
    void endedCall(long result) {
        call.end(result);
        if (halt != null) {
            exitDue = true;
        } else if (pace == TracePace.CALL_BY_CALL) {
            standAtCall(Kind.EXIT);
        }
    }

    /** A signal is about to interrupt the call that it waits in; whether it stands still to show that first. */
    boolean interruptsCall() {
        if (pace != TracePace.CALL_BY_CALL || !call.isSeen() || task.waiting() == null) {
            return false;
        }
        call.interrupt();
        standAtCall(Kind.EXIT);
        return true;
    }

    /** Whether a call that was interrupted is to be made again at once, so that the tracer sees it begin. */
    boolean repeatsCall() {
        return pace == TracePace.CALL_BY_CALL && !call.isSeen() && task.waiting() != null;
    }

    /** It stands still before it takes a signal. */
    void takes(SignalInfo info) {
        stand(new Halt(Kind.SIGNAL, info.number(), 0, info));
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
            stand(Halt.stop(task));
        } else {
            stand(new Halt(Kind.GROUP, signal, 0, null));
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
            stand(Halt.stop(task));
            return true;
        }
        return false;
    }

    /** Does what {@code PTRACE_INTERRUPT} does; whether it was seized, as it has to be. */
    public boolean interrupt() {
        if (seized && (halt == null || listens)) {
            halt = null;
            trapDue = true;
        }
        return seized;
    }

    /** Does what {@code PTRACE_LISTEN} does; whether it stands where that can be. */
    public boolean listen() {
        listens = seized && halt.event() == TraceOptions.STOP;
        return listens;
    }

    /** It has made a task, which is traced too if the tracer wants that. */
    void made(Task child, int event) {
        if (wants(event)) {
            Tracee other = begin(child, tracer, seized);
            other.options = options;
            other.trapDue = seized;
            if (!seized) {
                child.signals.add(SignalInfo.sent(number("SIGSTOP"), 0));
            }
            standForEvent(event, child.tid());
        }
    }

    /** The process that it made by {@code vfork} is independent. */
    void madeIndependent(int pid) {
        if (wants(TraceOptions.VFORK_DONE)) {
            standForEvent(TraceOptions.VFORK_DONE, pid);
        }
    }

    /** It has begun another program. */
    void executed() {
        stepFrom = -1;
        if (wants(TraceOptions.EXECUTE)) {
            standForEvent(TraceOptions.EXECUTE, task.tid());
        } else if (!seized) {
            task.signals.add(SignalInfo.sent(number("SIGTRAP"), task.process().pid()));
        }
    }

    /** It is about to end; whether it stands still before that. {@code status} as {@code waitpid} tells it. */
    public boolean announcesEnd(int status) {
        if (!wants(TraceOptions.EXIT) || announcedEnd) {
            return false;
        }
        announcedEnd = true;
        standForEvent(TraceOptions.EXIT, status);
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
        return pace == TracePace.ONE_INSTRUCTION;
    }

    /** Raises the signal that tells the tracer of an instruction that has been executed. */
    void stepped() {
        Cpu<?> cpu = task.cpu();
        if (isStepping() && task.waiting() == null && cpu.env().elapsed() > stepFrom) {
            pace = TracePace.FREELY;
            int code = (int) task.abi().constants().value("CODE", "TRAP_TRACE");
            kernel().signals()
                    .force(task, new SignalInfo(number("SIGTRAP"), code, SignalInfo.Kind.FAULT, 0, 0, cpu.env().pc));
        }
    }

    /** An instruction has raised a signal, which the tracer sees in place of a step. */
    void faulted() {
        pace = isStepping() ? TracePace.FREELY : pace;
    }

    /** It has entered the handler of a signal: that counts as a step. */
    void enteredHandler() {
        if (isStepping()) {
            pace = TracePace.FREELY;
            stand(Halt.event(task, 0));
        }
    }

    /** Lets it go on; with a signal's number, or 0. */
    public void resume(TracePace how, int signal) {
        Halt from = halt;
        halt = null;
        pace = how;
        kernel().changed();
        call.goBack();
        stepFrom = task.cpu().env().elapsed();
        if (from.kind() == Kind.SIGNAL) {
            injected = signal == 0
                    ? null
                    : from.info() != null && from.info().number() == signal ? from.info() : sent(signal);
        } else if (signal != 0 && (from.kind() == Kind.ENTRY || from.kind() == Kind.EXIT)) {
            kernel().signals().send(task, sent(signal));
        }
        if (exitDue) {
            exitDue = false;
            if (pace == TracePace.CALL_BY_CALL) {
                standAtCall(Kind.EXIT);
            }
        }
    }

    private SignalInfo sent(int signal) {
        return SignalInfo.sent(signal, tracer.pid());
    }

    /** Lets it go on, untraced, with a signal's number or 0. */
    public void detach(int signal) {
        if (halt != null) {
            exitDue = false;
            resume(TracePace.FREELY, signal);
        }
        if (injected != null) {
            task.signals.add(injected);
        }
        drop();
    }

    /** The tracer has ended. */
    void abandon() {
        if (endStatus >= 0) {
            change(false);
            return;
        }
        if ((options & TraceOptions.EXITKILL) != 0) {
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
