package mimus.linux.kernel;

import java.util.List;
import mimus.memory.MemoryFault;

/** How tasks and processes end, and what becomes of what they leave. */
public final class Ends {
    /** Bits of a futex word: its owner, and that the owner died. */
    private static final int FUTEX_TID_MASK = 0x3fff_ffff;

    private static final int FUTEX_OWNER_DIED = 0x4000_0000;
    private static final int LONGEST_ROBUST_LIST = 2048;

    private final Kernel kernel;

    Ends(Kernel kernel) {
        this.kernel = kernel;
    }

    /** One task ends; the process with its last one. */
    public void exit(Task task, int status) {
        Process process = task.process();
        leave(task, (status & 0xff) << 8);
        if (process.tasks().isEmpty()) {
            finish(process, (status & 0xff) << 8);
        }
    }

    /** All tasks of a process end. */
    public void exitAll(Process process, int status) {
        leaveAll(process, (status & 0xff) << 8);
        finish(process, (status & 0xff) << 8);
    }

    /** A signal ends a process. */
    public void kill(Process process, int signal) {
        if (process.isAlive()) {
            leaveAll(process, signal);
            finish(process, signal);
        }
    }

    private void leaveAll(Process process, int status) {
        List.copyOf(process.tasks()).forEach(task -> leave(task, status));
    }

    /** Ends all tasks but one, as {@code execve} does. */
    void leaveOthers(Task kept) {
        for (Task task : List.copyOf(kept.process().tasks())) {
            if (task != kept) {
                leave(task, 0);
            }
        }
    }

    /** @param status as {@code waitpid} tells it, of which only a tracer hears */
    private void leave(Task task, int status) {
        if (!task.isDead()) {
            try {
                giveUpFutexes(task);
                if (task.clearAtExit != 0) {
                    task.memory().int32(task.clearAtExit, 0);
                    kernel.futexes().wake(task.process(), task.clearAtExit, 1, -1);
                }
            } catch (MemoryFault gone) {
                task.clearAtExit = 0; // the program unmapped it: nobody can wait there
            }
            task.die();
            kernel.turns().forget(task);
            task.process().tasks().remove(task);
            task.process().ended(task);
            kernel.witness().ended(task);
            kernel.listener().ended(task);
            if (task.tracee() != null && task.tracee() != task.process().leader) {
                task.tracee().ended(status);
            }
        }
    }

    /** Marks the robust futexes that a task holds, so that others learn of its death. */
    private void giveUpFutexes(Task task) {
        if (task.robustList == 0) {
            return;
        }
        var head = task.memory().structure("robust_list_head", task.robustList);
        long offset = head.get("futex_offset");
        long entry = head.get("next");
        for (int i = 0; entry != task.robustList && i < LONGEST_ROBUST_LIST; i++) {
            giveUp(task, (entry & ~1) + offset);
            entry = task.memory().word(entry & ~1);
        }
        long pending = head.get("pending") & ~1;
        if (pending != 0) {
            giveUp(task, pending + offset);
        }
    }

    private void giveUp(Task task, long address) {
        int word = task.memory().int32(address);
        if ((word & FUTEX_TID_MASK) == task.tid()) {
            task.memory().int32(address, word & ~FUTEX_TID_MASK | FUTEX_OWNER_DIED);
            kernel.futexes().wake(task.process(), address, 1, -1);
        }
    }

    private void finish(Process process, int status) {
        process.timers().values().forEach(timer -> timer.set(-1, 0));
        if (process.alarm != null) {
            process.alarm.cancel();
        }
        process.space().release();
        process.parts().forEach(ProcessPart::release);
        process.status = status;
        kernel.listener().ended(process, status);
        process.independent = true;
        process.state = Process.State.ZOMBIE;
        for (Process child : process.children()) {
            if (child.parentDeathSignal != 0 && child.isAlive()) {
                int kernelCode = (int) child.abi().constants().value("SI", "SI_KERNEL");
                SignalInfo info = new SignalInfo(
                        child.parentDeathSignal, kernelCode, SignalInfo.Kind.SENDER, process.pid(), 0, 0);
                kernel.signals().send(child, info);
            }
            adopt(child);
        }
        process.children().clear();
        List.copyOf(process.tracees()).forEach(Tracee::abandon);
        if (process.parent() == null) {
            kernel.firstEnded(process);
        } else {
            kernel.witness().ended(process, status);
            if (process.leader != null) {
                process.leader.ended(status);
            }
            if (process.leader == null) {
                tell(process);
            }
        }
    }

    /** Orphans belong to the first process, or to nobody if that has ended. */
    private void adopt(Process child) {
        Process first = kernel.first();
        if (first.isAlive() && first != child) {
            child.parent(first);
            first.children().add(child);
            if (child.state == Process.State.ZOMBIE) {
                kernel.signals().tellParent(child, "CLD_EXITED", child.status >> 8);
            }
        } else if (child.state == Process.State.ZOMBIE) {
            bury(child);
        } else {
            child.parent(null);
        }
    }

    /** Tells the parent of a process that has ended. */
    void tell(Process process) {
        Process parent = process.parent();
        if (parent == null) {
            return;
        }
        int number = parent.signalNames().number("SIGCHLD");
        SignalAction action = parent.action(number);
        boolean unwanted = action.handler() == SignalAction.IGNORE || action.has(SignalAction.NOCLDWAIT);
        if (process.exitSignal == number) {
            kernel.signals()
                    .tellParent(process, Children.code(process, process.status), Children.value(process.status));
        } else if (process.exitSignal != 0) {
            kernel.signals()
                    .send(parent, new SignalInfo(process.exitSignal, 0, SignalInfo.Kind.SENDER, process.pid(), 0, 0));
        }
        if (unwanted && process.exitSignal == number) {
            parent.children().remove(process);
            bury(process);
        }
    }

    /** Nobody will ask for its status any more. */
    void bury(Process process) {
        process.state = Process.State.GONE;
        kernel.forget(process);
    }
}
