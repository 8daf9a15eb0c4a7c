package mimus.linux.kernel;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import mimus.abi.LinuxAbi;
import mimus.abi.SavedSignals;
import mimus.abi.SignalFrame;
import mimus.abi.Structure;
import mimus.cpu.Cpu;
import mimus.memory.MemoryFault;

/** Sends signals, and sees to it that tasks take them. */
public final class Signals {
    private static final int SS_ONSTACK = 1;
    private static final int SS_DISABLE = 2;

    /** What SA_NOCLDSTOP keeps away. */
    private static final Set<String> STOPS = Set.of("CLD_STOPPED", "CLD_CONTINUED", "CLD_TRAPPED");

    private final Kernel kernel;

    Signals(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Sends a signal to a process: any of its tasks that does not block it takes it. */
    public void send(Process process, SignalInfo info) {
        if (accept(process, info.number())) {
            process.signals.add(info);
        }
    }

    /** Sends a signal to one task. */
    public void send(Task task, SignalInfo info) {
        if (accept(task.process(), info.number())) {
            task.signals.add(info);
        }
    }

    /** Does at once what a signal does whether or not it is blocked; whether it has to be delivered too. */
    private boolean accept(Process process, int signal) {
        if (!process.isAlive()) {
            return false;
        }
        SignalNames names = process.signalNames();
        SignalNames.Default usual = names.usual(signal);
        boolean kills = signal == names.number("SIGKILL");
        if (usual == SignalNames.Default.CONTINUE || kills) {
            dropAll(process, SignalNames.Default.STOP);
            if (process.state == Process.State.STOPPED) {
                process.state = Process.State.RUNNING;
                process.continueToTell = !kills;
                tellParent(process, "CLD_CONTINUED", signal);
            }
            process.tasks().stream().map(Task::tracee).filter(Objects::nonNull).forEach(tracee -> {
                if (kills) {
                    tracee.killed();
                } else {
                    tracee.continued();
                }
            });
        } else if (usual == SignalNames.Default.STOP) {
            dropAll(process, SignalNames.Default.CONTINUE);
        }
        SignalAction action = process.action(signal);
        boolean ignored = action.handler() == SignalAction.IGNORE
                || action.handler() == SignalAction.DEFAULT
                        && (usual == SignalNames.Default.IGNORE || usual == SignalNames.Default.CONTINUE);
        return !ignored || process.tasks().stream().anyMatch(task -> task.blocked.has(signal) || task.tracee() != null);
    }

    private static void dropAll(Process process, SignalNames.Default kind) {
        SignalSet set = SignalSet.NONE;
        for (int signal = 1; signal < SignalQueue.FIRST_REALTIME; signal++) {
            set = process.signalNames().usual(signal) == kind ? set.with(signal) : set;
        }
        process.signals.drop(set);
        for (Task task : process.tasks()) {
            task.signals.drop(set);
        }
    }

    /** Raises a signal that an instruction caused: it cannot be blocked or ignored. */
    void force(Task task, SignalInfo info) {
        SignalAction action = task.process().action(info.number());
        if (!action.isHandled() || task.blocked.has(info.number())) {
            task.process().action(info.number(), SignalAction.USUAL);
        }
        task.blocked = task.blocked.without(info.number());
        task.signals.add(info);
    }

    /** Makes a task take the signals that wait for it; whether it can go on running. */
    boolean deliver(Task task) {
        if (isEntering(task)) {
            return true;
        }
        while (!task.isDead() && canTake(task)) {
            SignalSet wanted = task.deliverable();
            if (wanted.isEmpty() && !task.isWatched()) {
                return true;
            }
            SignalInfo info = next(task, wanted);
            if (info == null) {
                return false;
            }
            kernel.changed();
            SignalAction action = task.process().action(info.number());
            if (task.blocked.has(info.number())) {
                task.signals.add(info); // the tracer has made another one of it
                continue;
            }
            kernel.listener().took(task, info);
            if (action.isHandled()) {
                enter(task, info, action);
            } else if (action.handler() == SignalAction.DEFAULT) {
                usual(task, info);
            }
        }
        return false;
    }

    /** Whether it has a call to make before it takes signals: one that it waited in, or that a tracer has seen begin. */
    private static boolean isEntering(Task task) {
        boolean entering =
                task.isResuming() || task.tracee() != null && task.tracee().isEntering();
        return entering
                && task.held() == null
                && !task.deliverable().has(task.process().signalNames().number("SIGKILL"));
    }

    private static boolean canTake(Task task) {
        Tracee tracee = task.tracee();
        return tracee == null
                ? task.process().state == Process.State.RUNNING
                : task.process().isAlive() && !tracee.stands() && !tracee.trapsNow();
    }

    /** What a task takes now; null if somebody else has to decide that first. */
    private SignalInfo next(Task task, SignalSet wanted) {
        if (task.held() != null) {
            return null;
        }
        SignalInfo released = task.takeReleased();
        if (released != null) {
            return released;
        }
        Tracee tracee = task.tracee();
        SignalInfo info = tracee == null ? task.takeSignal(wanted) : next(task, tracee, wanted);
        if (info == null) {
            return null;
        }
        if (!kernel.witness().delivers(task, info)) {
            task.hold(info);
            return null;
        }
        return info;
    }

    /** What a task takes that is traced; null if its tracer has to see it first. */
    private static SignalInfo next(Task task, Tracee tracee, SignalSet wanted) {
        int kill = task.process().signalNames().number("SIGKILL");
        if (wanted.has(kill)) {
            return task.takeSignal(SignalSet.NONE.with(kill));
        }
        SignalInfo injected = tracee.takeInjected();
        if (injected == null && !tracee.interruptsCall()) {
            tracee.takes(task.takeSignal(wanted));
        }
        return injected;
    }

    private void usual(Task task, SignalInfo info) {
        Process process = task.process();
        int signal = info.number();
        switch (process.signalNames().usual(signal)) {
            case TERMINATE -> terminate(task, info);
            case STOP -> stop(process, signal);
            default -> {
                // nothing happens
            }
        }
    }

    private void terminate(Task task, SignalInfo info) {
        int signal = info.number();
        boolean kills = signal == task.process().signalNames().number("SIGKILL");
        if (kills || task.tracee() == null || !task.tracee().announcesEnd(info, signal)) {
            kernel.ends().kill(task.process(), signal);
        }
    }

    private void stop(Process process, int signal) {
        process.state = Process.State.STOPPED;
        process.status = signal;
        List<Tracee> tracees = process.tasks().stream()
                .map(Task::tracee)
                .filter(Objects::nonNull)
                .toList();
        tracees.forEach(tracee -> tracee.stopped(signal));
        if (tracees.stream().noneMatch(tracee -> tracee.tracer() == process.parent())) {
            process.stopToTell = true;
            tellParent(process, "CLD_STOPPED", signal);
        }
    }

    /** Sends SIGCHLD because of a change in a child. */
    void tellParent(Process child, String code, long status) {
        if (child.parent() != null) {
            tell(child.parent(), child.pid(), code, status);
        }
    }

    /** Sends SIGCHLD because of a change in a process or task that is the receiver's, or that it traces. */
    void tell(Process whom, int id, String code, long status) {
        if (!whom.isAlive()) {
            return;
        }
        int number = whom.signalNames().number("SIGCHLD");
        if (!STOPS.contains(code) || !whom.action(number).has(SignalAction.NOCLDSTOP)) {
            int value = (int) whom.abi().constants().value("CLD", code);
            send(whom, new SignalInfo(number, value, SignalInfo.Kind.CHILD, id, 0, status));
        }
    }

    private void enter(Task task, SignalInfo info, SignalAction action) {
        Process process = task.process();
        LinuxAbi abi = process.abi();
        interruptCall(task, action);
        SignalSet saved = task.blockedBefore != null ? task.blockedBefore : task.blocked;
        task.blockedBefore = null;
        long sp = abi.stackPointer(task.cpu());
        boolean alternate = action.has(SignalAction.ONSTACK) && task.alternateStackSize > 0;
        Structure information = structure(task, info);
        SignalFrame frame = new SignalFrame(
                info.number(),
                action.handler(),
                action.has(SignalAction.SIGINFO),
                action.has(SignalAction.RESTORER) ? action.restorer() : 0,
                process.image().trampolines(),
                information,
                bytes(task, saved),
                alternate && !task.isOnAlternateStack(sp) ? task.alternateStack + task.alternateStackSize : sp,
                stack(task, sp));
        try {
            abi.enterHandler(task.cpu(), frame);
        } catch (MemoryFault noRoom) {
            kernel.ends().kill(process, process.signalNames().number("SIGSEGV"));
            return;
        }
        task.blocked = task.blocked.plus(action.mask());
        if (!action.has(SignalAction.NODEFER)) {
            task.blocked = task.blocked.with(info.number());
        }
        if (action.has(SignalAction.RESETHAND)) {
            process.action(info.number(), SignalAction.USUAL);
        }
        if (task.tracee() != null) {
            task.tracee().enteredHandler();
        }
    }

    /** A call that the handler interrupts fails, or will be made again: pc is still at it. */
    private static void interruptCall(Task task, SignalAction action) {
        Wait wait = task.waiting();
        if (wait == null) {
            return;
        }
        boolean again = task.restart() == Restart.ALWAYS
                || task.restart() == Restart.IF_ASKED && action.has(SignalAction.RESTART);
        wait.interrupted();
        task.completed();
        LinuxAbi abi = task.abi();
        CallListener listener = task.process().kernel().listener();
        if (wait.partial() != null) {
            long result = wait.partial().getAsLong();
            abi.succeed(task.cpu(), result);
            listener.succeeded(task, result);
        } else if (again) {
            listener.restarts(task);
        } else {
            abi.fail(task.cpu(), (int) abi.constants().value("E", "EINTR"));
            listener.failed(task, Errno.EINTR);
        }
    }

    /** The guest's {@code siginfo} of a signal. */
    public Structure structure(Task task, SignalInfo info) {
        Structure structure = task.memory().structure("siginfo");
        info.fill(structure);
        return structure;
    }

    /** What {@code sigaltstack} tells. */
    Structure stack(Task task, long sp) {
        int flags = task.alternateStackSize == 0 ? SS_DISABLE : task.isOnAlternateStack(sp) ? SS_ONSTACK : 0;
        return task.memory()
                .structure("stack_t")
                .set("ss_sp", task.alternateStack)
                .set("ss_size", task.alternateStackSize)
                .set("ss_flags", flags);
    }

    /** Goes back from a handler. */
    public void leave(Task task, boolean withInformation) {
        try {
            Cpu<?> cpu = task.cpu();
            SavedSignals saved = task.abi().leaveHandler(cpu, withInformation);
            task.blocked = set(task, saved.mask());
            if (saved.stack() != null && saved.stack().get("ss_flags") != SS_ONSTACK) {
                alternateStack(task, saved.stack());
            }
        } catch (MemoryFault fault) {
            kernel.ends().kill(task.process(), task.process().signalNames().number("SIGSEGV"));
        }
    }

    /** Sets the alternate stack as the guest's structure says. */
    public void alternateStack(Task task, Structure stack) {
        boolean off = (stack.get("ss_flags") & SS_DISABLE) != 0;
        task.alternateStack = off ? 0 : stack.get("ss_sp");
        task.alternateStackSize = off ? 0 : stack.get("ss_size");
    }

    /** The alternate stack as the guest sees it. */
    public Structure alternateStack(Task task) {
        return stack(task, task.abi().stackPointer(task.cpu()));
    }

    public boolean isOnAlternateStack(Task task) {
        return task.isOnAlternateStack(task.abi().stackPointer(task.cpu()));
    }

    /** A set of signals from the guest's bytes; those that cannot be blocked are left out. */
    public SignalSet set(Task task, byte[] bytes) {
        SignalNames names = task.process().signalNames();
        return SignalSet.of(bytes, task.abi().bits() / 8, task.abi().bigEndian())
                .without(names.number("SIGKILL"))
                .without(names.number("SIGSTOP"));
    }

    /** The guest's bytes of a set of signals. */
    public byte[] bytes(Task task, SignalSet set) {
        int size = (int) task.abi().constants().value("LIMITS", "SIGSET_BYTES");
        return set.bytes(size, task.abi().bits() / 8, task.abi().bigEndian());
    }
}
