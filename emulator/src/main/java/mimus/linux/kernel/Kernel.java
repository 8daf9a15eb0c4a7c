package mimus.linux.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mimus.abi.Fault;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Trap;
import mimus.isa.Target;
import mimus.machine.Events;
import mimus.machine.Events.Event;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.machine.World;
import mimus.translate.Translation;

/**
 * The Linux around guest programs: processes take turns on one thread of the host, by count of instructions.
 *
 * <p>So a run is a function of its inputs: the clock is virtual, what is random comes from a seed, and what the host
 * gives arrives between two turns.
 */
public final class Kernel implements World {
    /** Instructions that a task may execute before the next one's turn. */
    private static final long SLICE = 50_000;

    /** The same while there is no other task. */
    private static final long ALONE = 1_000_000;

    private static final int MOST_PIDS = 32768;

    private final Events events = new Events();
    private final Machine machine = new Machine(this, events);
    private final HostEvents hostEvents = new HostEvents();
    private final Signals signals = new Signals(this);
    private final Ends ends = new Ends(this);
    private final Futexes futexes = new Futexes();
    private final Alarms alarms = new Alarms(this);
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final Random random;
    private final Loader loader;
    private final Translation translation;
    private final Map<Integer, Process> processes = new TreeMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Cpu<?>, Task> byCpu = new HashMap<>();
    private final Map<String, Integer> unknownCalls = new TreeMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private Consumer<String> notices = sentence -> {};
    private Task current;
    private Task asked;
    private long turnEnd;
    private int lastPid = 999;
    private Stop end;
    private Process first;
    private Task only;
    private boolean onlyWaited;
    private Witness witness = Witness.NONE;
    private CallListener listener = CallListener.NONE;
    private Consumer<String> unknown = call -> {};
    private final Repetition repetition;
    private long changes;
    private Task announced;

    /**
     * A system without processes.
     *
     * @param families classes with {@link Syscall} methods
     * @param epoch what the calendar shows at the start, in nanoseconds since 1970
     * @param seed of all that is random
     * @param model of processor, or null for the usual one
     * @param translation what is translated of the programs
     * @param repetition what all executions of the run share
     */
    public Kernel(
            List<Class<?>> families,
            long epoch,
            long seed,
            String model,
            Translation translation,
            Repetition repetition) {
        this.translation = translation;
        this.repetition = repetition;
        dispatcher = new Dispatcher(families);
        clock = new Clock(machine, epoch);
        random = new Random(seed);
        loader = new Loader(this, model);
    }

    /** What is translated of the programs. */
    public Translation translation() {
        return translation;
    }

    public Machine machine() {
        return machine;
    }

    public Clock clock() {
        return clock;
    }

    public HostEvents hostEvents() {
        return hostEvents;
    }

    public Signals signals() {
        return signals;
    }

    public Ends ends() {
        return ends;
    }

    public Futexes futexes() {
        return futexes;
    }

    public Alarms alarms() {
        return alarms;
    }

    public Loader loader() {
        return loader;
    }

    /** What is random for guests; a function of the seed. */
    public Random random() {
        return random;
    }

    /** System calls that were asked for and are not there, with how often. */
    public Map<String, Integer> unknownCalls() {
        return unknownCalls;
    }

    void countUnknown(String call) {
        if (unknownCalls.merge(call, 1, Integer::sum) == 1) {
            unknown.accept(call);
        }
    }

    /** What a family of calls keeps for all processes, made when it is first asked for. */
    public <T> T shared(Class<T> kind, Supplier<T> first) {
        return kind.cast(shared.computeIfAbsent(kind, key -> first.get()));
    }

    /** Who gets a sentence for each thing that is refused, or not there. */
    public void notices(Consumer<String> listener) {
        notices = listener;
    }

    public void notice(String sentence) {
        notices.accept(sentence);
    }

    /** All processes by number. */
    public Map<Integer, Process> processes() {
        return processes;
    }

    /** The process with a number, or null. */
    public Process process(int pid) {
        return processes.get(pid);
    }

    /** The task with a number, or null. */
    public Task task(int tid) {
        return tasks.stream().filter(task -> task.tid() == tid).findFirst().orElse(null);
    }

    /** The task whose turn it is; null before the first turn. */
    public Task current() {
        return current;
    }

    /** The task whose call is being made, or whose wait is being looked at. */
    public Task caller() {
        return asked != null ? asked : current;
    }

    Process first() {
        return first;
    }

    public int newPid() {
        do {
            lastPid = lastPid >= MOST_PIDS ? 2 : lastPid + 1;
        } while (processes.containsKey(lastPid) || task(lastPid) != null);
        return lastPid;
    }

    /** All tasks that have not ended, in the order of their turns. */
    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    CallListener listener() {
        return listener;
    }

    /** Tells somebody of all calls from now on, in place of whoever was told before. */
    public void listener(CallListener other) {
        listener = other;
    }

    /** Who gets the name of each system call that is not there, when it is first asked for. */
    public void onUnknown(Consumer<String> told) {
        unknown = told;
    }

    /** Whether this run can be executed again. */
    public Repetition repetition() {
        return repetition;
    }

    public Witness witness() {
        return witness;
    }

    /** Tells somebody of what happens from now on, in place of whoever was told before. */
    public void witness(Witness other) {
        witness = other;
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

    /** A number that is another one when anything has happened here but turns. */
    public long changes() {
        return changes;
    }

    void changed() {
        changes++;
    }

    /** Whose turn it is, and how long; of use while {@link #changes} is the same. */
    public record Turns(long time, Task current, long end, Task only, boolean onlyWaited) {}

    public Turns turns() {
        return new Turns(machine.now(), current, turnEnd, only, onlyWaited);
    }

    /** Goes back to turns that were, between two runs. */
    public void turns(Turns then) {
        machine.back(then.time);
        current = then.current;
        turnEnd = then.end;
        only = then.only;
        onlyWaited = then.onlyWaited;
        announced = null;
    }

    /** Gives the memory of all processes back: nothing runs here any more. */
    public void close() {
        processes.values().stream()
                .filter(Process::isAlive)
                .forEach(process -> process.space().memory().close());
    }

    /** Lets a process take part; the first one is that whose end ends the run. */
    public void add(Process process) {
        processes.put(process.pid(), process);
        if (first == null) {
            first = process;
        }
        if (process.parent() != null) {
            process.parent().children().add(process);
        }
    }

    /** Lets a task take turns. */
    public void add(Task task) {
        tasks.add(task);
        turnEnd = Math.min(turnEnd, machine.now() + SLICE);
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

    void forget(Process process) {
        processes.remove(process.pid());
    }

    void firstEnded(Process process) {
        int signal = process.status & 0x7f;
        end = signal == 0
                ? new Stop.Exited(process.status >> 8)
                : new Stop.Killed(signal, process.signalNames().name(signal));
    }

    /** Plans something for a point of {@link Clock#now}. */
    public Event at(long nanos, Runnable action) {
        return events.at(Clock.instructions(nanos), () -> {
            changes++;
            action.run();
        });
    }

    /** Gives up the turn of the task that runs. */
    public void yield() {
        turnEnd = 0;
    }

    @Override
    public Cpu<?> turn() {
        hostEvents.answer();
        Cpu<?> next = next();
        if (announced != null && announced.cpu() == next) {
            announced = null;
            machine.halt(new Stop.BudgetSpent(next.env().pc));
        }
        return next;
    }

    private Cpu<?> next() {
        if (only != null) {
            if (canRun(only)) {
                return turnOfOnly();
            }
            onlyWaited = !machine.isHalting();
        }
        if (current != null && machine.now() < turnEnd && canRun(current)) {
            return current.cpu();
        }
        int from = current == null ? 0 : Math.max(0, tasks.indexOf(current) + 1);
        for (int i = 0; i < tasks.size() && end == null && !machine.isHalting(); i++) {
            Task task = tasks.get((from + i) % tasks.size());
            int count = tasks.size();
            if (canRun(task)) {
                take(task);
                return task.cpu();
            }
            if (tasks.size() != count) {
                return next(); // someone ended meanwhile
            }
        }
        waitInRealTime();
        return null;
    }

    /** While somebody waits for the host, time that is to be skipped passes as the host's does. */
    private void waitInRealTime() {
        boolean host = end == null
                && (hostEvents.isLive()
                        || tasks.stream()
                                .anyMatch(task ->
                                        task.waiting() != null && task.waiting().isForHost()));
        long next = host ? events.next() : Long.MAX_VALUE;
        if (next == Long.MAX_VALUE) {
            return;
        }
        long nanos = Math.min(HostEvents.GLANCE, (next - machine.now()) * Clock.NANOS_PER_INSTRUCTION);
        if (nanos > 0) {
            hostEvents.await(nanos);
            at(clock.now() + nanos, () -> {});
        }
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
        if (task != current || machine.now() >= turnEnd) {
            task.cpu().env().release();
            current = task;
            turnEnd = machine.now() + (tasks.size() == 1 ? ALONE : SLICE);
        }
    }

    private boolean canRun(Task task) {
        if (end != null || task.isDead() || !task.process().isAlive()) {
            return false;
        }
        boolean stopped = task.process().state == Process.State.STOPPED;
        if (!stopped && task.waiting() != null && isDue(task)) {
            changes++;
            task.wake();
        }
        if (task.waiting() != null && task.waiting().isUninterruptible()) {
            return false;
        }
        return signals.deliver(task) && task.waiting() == null && !stopped;
    }

    private boolean isDue(Task task) {
        asked = task;
        boolean due = task.waiting().isReady() || task.waiting().deadline() <= clock.now();
        asked = null;
        return due;
    }

    @Override
    public long slice() {
        return Math.max(1, turnEnd - machine.now());
    }

    @Override
    public Stop on(Cpu<?> cpu, Trap trap) {
        Task task = byCpu.get(cpu);
        changes++;
        if (trap instanceof Trap.SystemCall) {
            int number = task.abi().callNumber(cpu);
            if (!witness.calls(task, number)) {
                cpu.env().instructions--; // it will be executed anew, and nobody shall see that
                return null;
            }
            dispatcher.call(task);
            if (task.waiting() == null) {
                witness.returned(task, number);
            }
            if (task.waiting() != null && task.waiting().deadline() != Wait.FOREVER) {
                at(task.waiting().deadline(), () -> {});
            }
        } else if (trap instanceof Trap.Undefined undefined && undefined.missing() != null) {
            return new Stop.Unhandled(cpu.env().pc, trap);
        } else {
            fault(task, trap);
        }
        return end;
    }

    private void fault(Task task, Trap trap) {
        Fault fault = task.abi().fault(task.cpu(), trap);
        int signal = task.process().signalNames().number(fault.signal());
        int code = (int) task.abi().constants().value("CODE", fault.code());
        signals.force(task, new SignalInfo(signal, code, SignalInfo.Kind.FAULT, 0, 0, fault.address()));
    }

    @Override
    public Stop idle() {
        if (end != null) {
            return end;
        }
        boolean host = tasks.stream()
                .anyMatch(task -> task.waiting() != null && task.waiting().isForHost());
        if (!host) {
            return new Stop.Stuck("all processes wait for each other");
        }
        hostEvents.await(HostEvents.GLANCE);
        return null;
    }

    /** Whether the memory of two tasks is the same. */
    static boolean shareMemory(Task a, Task b) {
        return a.process().space() == b.process().space();
    }

    /** A processor for a new task that goes on as another one does, on memory that may be another. */
    static Cpu<?> copy(Task of, ProcessMemory memory) {
        Target target = of.process().target();
        boolean sameMemory = memory == of.process().space();
        Cpu<?> cpu = sameMemory ? target.newSibling(of.cpu()) : target.newCpu(memory.memory());
        if (!sameMemory) {
            of.process().kernel().translation().apply(cpu);
        }
        copyState(of.cpu(), cpu);
        of.abi().inherit(of.cpu(), cpu);
        return cpu;
    }

    @SuppressWarnings("unchecked")
    private static <A extends Env, B extends Env> void copyState(Cpu<A> from, Cpu<B> to) {
        Cpu<A> same = (Cpu<A>) to; // made by the same target
        for (var register : from.registers().all()) {
            if (register.isWritable() && register.viewOf().isEmpty()) {
                for (int lane = 0; lane < register.lanes(); lane++) {
                    register.write(same.env(), lane, register.read(from.env(), lane));
                }
            }
        }
        same.env().pc = from.env().pc;
    }
}
