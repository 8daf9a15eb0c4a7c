package mimus.linux.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.cpu.Cpu;
import mimus.machine.Machine;
import mimus.machine.Stop;

/** Who runs next, and how long: tasks take turns by count of instructions. */
public final class Turns {
    /** Instructions that a task may execute before the next one's turn. */
    private static final long SLICE = 50_000;

    /** The same while there is no other task. */
    private static final long ALONE = 1_000_000;

    private final Kernel kernel;
    private final Machine machine;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Cpu<?>, Task> byCpu = new HashMap<>();
    private Task current;
    private Task asked;
    private long end;
    private Task only;
    private boolean onlyWaited;
    private Task announced;

    Turns(Kernel kernel, Machine machine) {
        this.kernel = kernel;
        this.machine = machine;
    }

    /** All tasks that have not ended, in the order of their turns. */
    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** The task with a number, or null. */
    public Task task(int tid) {
        return tasks.stream().filter(task -> task.tid() == tid).findFirst().orElse(null);
    }

    Task task(Cpu<?> cpu) {
        return byCpu.get(cpu);
    }

    /** The task whose turn it is; null before the first turn. */
    public Task current() {
        return current;
    }

    /** The task whose call is being made, or whose wait is being looked at. */
    public Task caller() {
        return asked != null ? asked : current;
    }

    /** Lets a task take turns. */
    void add(Task task) {
        tasks.add(task);
        end = Math.min(end, machine.now() + SLICE);
        byCpu.put(task.cpu(), task);
        task.process().tasks().add(task);
    }

    /** A task goes on with another processor, after {@code execve}. */
    void exchange(Task task, Cpu<?> cpu) {
        byCpu.remove(task.cpu());
        task.cpu(cpu);
        byCpu.put(cpu, task);
    }

    void forget(Task task) {
        only = only == task ? null : only;
        tasks.remove(task);
        byCpu.remove(task.cpu());
    }

    /** Gives up the turn of the task that runs. */
    public void yield() {
        end = 0;
    }

    /** Instructions that are left of the turn; at least one. */
    long left() {
        return Math.max(1, end - machine.now());
    }

    /** Whether a task waits for what only the host can give. */
    boolean waitsForHost() {
        return tasks.stream()
                .anyMatch(task -> task.waiting() != null && task.waiting().isForHost());
    }

    /**
     * Gives all turns to one task, and to others only while it cannot run; null: to all again.
     *
     * <p>When it can run after others did, the run is halted with {@link Stop.BudgetSpent}.
     */
    public void only(Task task) {
        only = task;
        onlyWaited = false;
    }

    /** Ends the run with {@link Stop.BudgetSpent} when a task has its turn next; it is still to begin. */
    public void announce(Task task) {
        announced = task;
    }

    /** Whose turn it is, and how long; of use while {@link Kernel#changes} is the same. */
    public record Mark(long time, Task current, long end, Task only, boolean onlyWaited) {}

    public Mark mark() {
        return new Mark(machine.now(), current, end, only, onlyWaited);
    }

    /** Goes back to turns that were, between two runs. */
    public void back(Mark then) {
        machine.back(then.time);
        current = then.current;
        end = then.end;
        only = then.only;
        onlyWaited = then.onlyWaited;
        announced = null;
    }

    /** The processor of the task that runs now, or null if none can. */
    Cpu<?> next() {
        Cpu<?> next = choose();
        if (announced != null && announced.cpu() == next) {
            announced = null;
            machine.halt(new Stop.BudgetSpent(next.env().pc));
        }
        return next;
    }

    private Cpu<?> choose() {
        if (only != null) {
            if (canRun(only)) {
                return turnOfOnly();
            }
            onlyWaited = !machine.isHalting();
        }
        if (current != null && machine.now() < end && canRun(current)) {
            return current.cpu();
        }
        long changes = kernel.changes();
        int from = current == null ? 0 : Math.max(0, tasks.indexOf(current) + 1);
        for (int i = 0; i < tasks.size() && !kernel.hasEnded() && !machine.isHalting(); i++) {
            Task task = tasks.get((from + i) % tasks.size());
            int count = tasks.size();
            if (canRun(task)) {
                take(task);
                return task.cpu();
            }
            if (tasks.size() != count) {
                return choose(); // someone ended meanwhile
            }
        }
        if (kernel.changes() != changes && !kernel.hasEnded() && !machine.isHalting()) {
            return choose(); // someone stopped meanwhile, for which one waits that was asked before
        }
        return null;
    }

    private Cpu<?> turnOfOnly() {
        if (onlyWaited) {
            onlyWaited = false;
            machine.halt(new Stop.BudgetSpent(only.cpu().env().pc));
            return null;
        }
        take(only);
        return only.cpu();
    }

    /** Gives a task its turn. */
    private void take(Task task) {
        if (task != current || machine.now() >= end) {
            task.cpu().env().release();
            current = task;
            end = machine.now() + slice(task);
        }
    }

    private long slice(Task task) {
        if (task.tracee() != null && task.tracee().isStepping()) {
            return 1;
        }
        return tasks.size() == 1 ? ALONE : SLICE;
    }

    private boolean canRun(Task task) {
        if (kernel.hasEnded() || task.isDead() || !task.process().isAlive()) {
            return false;
        }
        Tracee tracee = task.tracee();
        if (tracee != null && tracee.stands()) {
            return false;
        }
        boolean stopped = tracee == null && task.process().state == Process.State.STOPPED;
        if (!stopped && task.waiting() != null && isDue(task)) {
            kernel.changed();
            task.wake();
        }
        if (task.waiting() != null && task.waiting().isUninterruptible()) {
            return false;
        }
        if (tracee != null) {
            tracee.stepped();
        }
        if (!kernel.signals().deliver(task)) {
            return false;
        }
        if (tracee != null && tracee.repeatsCall()) {
            task.wake();
        }
        return task.waiting() == null && !stopped;
    }

    private boolean isDue(Task task) {
        asked = task;
        boolean due = task.waiting().isReady()
                || task.waiting().deadline() <= kernel.clock().now();
        asked = null;
        return due;
    }
}
