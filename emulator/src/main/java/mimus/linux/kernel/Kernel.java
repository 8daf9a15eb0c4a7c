package mimus.linux.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mimus.abi.Fault;
import mimus.cpu.Cpu;
import mimus.cpu.Trap;
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
    private static final int MOST_PIDS = 32768;

    private final Events events = new Events();
    private final Machine machine = new Machine(this, events);
    private final Turns turns = new Turns(this, machine);
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
    private final Map<String, Integer> unknownCalls = new TreeMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private Consumer<String> notices = sentence -> {};
    private int lastPid = 999;
    private Stop end;
    private Process first;
    private Witness witness = Witness.NONE;
    private CallListener listener = CallListener.NONE;
    private Consumer<String> unknown = call -> {};
    private final Repetition repetition;
    private long changes;

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

    /** Who runs next, and how long. */
    public Turns turns() {
        return turns;
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

    boolean hasEnded() {
        return end != null;
    }

    Process first() {
        return first;
    }

    public int newPid() {
        do {
            lastPid = lastPid >= MOST_PIDS ? 2 : lastPid + 1;
        } while (processes.containsKey(lastPid) || turns.task(lastPid) != null);
        return lastPid;
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

    /** A number that is another one when anything has happened here but turns. */
    public long changes() {
        return changes;
    }

    void changed() {
        changes++;
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

    @Override
    public Cpu<?> turn() {
        hostEvents.answer();
        Cpu<?> next = turns.next();
        if (next == null && !machine.isHalting() && end == null) {
            waitInRealTime();
        }
        return next;
    }

    /** While somebody waits for the host, time that is to be skipped passes as the host's does. */
    private void waitInRealTime() {
        boolean host = hostEvents.isLive() || turns.waitsForHost();
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

    @Override
    public long slice() {
        return turns.left();
    }

    @Override
    public Stop on(Cpu<?> cpu, Trap trap) {
        Task task = turns.task(cpu);
        changes++;
        if (trap instanceof Trap.SystemCall) {
            int number = task.abi().callNumber(cpu);
            boolean traced = task.tracee() != null && task.tracee().beginsCall(number);
            if (traced || !witness.calls(task, number)) {
                cpu.env().instructions--; // it will be executed anew, and nobody shall see that
                return null;
            }
            dispatcher.call(task);
            if (task.waiting() == null) {
                witness.returned(task, number);
            }
            if (task.waiting() != null && task.waiting().deadline() != Wait.FOREVER) {
                task.timeout(at(task.waiting().deadline(), () -> {}));
            }
        } else if (trap instanceof Trap.Undefined undefined && undefined.missing() != null) {
            return new Stop.Unhandled(cpu.env().pc, trap);
        } else {
            fault(task, trap);
        }
        return end;
    }

    private void fault(Task task, Trap trap) {
        if (task.tracee() != null) {
            task.tracee().faulted();
        }
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
        if (!turns.waitsForHost()) {
            return new Stop.Stuck("all processes wait for each other");
        }
        hostEvents.await(HostEvents.GLANCE);
        return null;
    }
}
