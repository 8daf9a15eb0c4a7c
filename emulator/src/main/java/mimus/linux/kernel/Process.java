package mimus.linux.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.abi.LinuxAbi;
import mimus.isa.Target;
import mimus.machine.Events.Event;

/** One process: what its tasks share. */
public final class Process {
    /** A process's way to its end. */
    enum State {
        RUNNING,
        STOPPED,
        ZOMBIE,
        GONE
    }

    /** The number of {@code RLIMIT_CORE}. */
    private static final int CORE = 4;

    private final int pid;
    private final Kernel kernel;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Process> children = new ArrayList<>();
    private final List<Tracee> tracees = new ArrayList<>();
    private final Map<Integer, PosixTimer> timers = new HashMap<>();
    private Process parent;
    private Image image;
    private Map<Integer, SignalAction> actions = new HashMap<>();
    private final Map<Class<?>, ProcessPart> parts = new HashMap<>();
    final SignalQueue signals = new SignalQueue();

    State state = State.RUNNING;

    /** Exit status, or signal, as {@code wait} tells it. */
    int status;

    /** Signal for the parent at the end; 0 for none. */
    int exitSignal;

    /** Whether the parent is still to be told that it stopped, or goes on. */
    boolean stopToTell;

    boolean continueToTell;

    /** Whether it has begun a program of its own, or ended: what {@code vfork} waits for. */
    boolean independent = true;

    /** Its first task, while it is traced, and longer if the tracer has not heard of its end; else null. */
    Tracee leader;

    Event alarm;
    long alarmTime;
    long alarmInterval;

    public int group;
    public int session;

    /** What {@code personality} has set. */
    public int personality;

    /** Signal for this process when its parent ends; 0 for none. */
    public int parentDeathSignal;

    /** What {@code prctl} has set once and for all. */
    public boolean noNewPrivileges;

    public boolean dumpable = true;

    /** Nanoseconds that tasks have run which have ended, and children that have been waited for. */
    private long endedTime;

    private long childrenTime;
    private final long started;

    /** Limits of resources by generic number, soft and hard. */
    public final long[][] limits = new long[16][2];

    /**
     * The program in it.
     *
     * @param target its processor
     * @param trampolines address of the page of ours
     * @param path of the program
     * @param arguments with the name first
     * @param auxiliary vector, as stored
     */
    record Image(
            Target target,
            LinuxAbi abi,
            ProcessMemory memory,
            GuestMemory guest,
            SignalNames signalNames,
            long trampolines,
            String path,
            List<String> arguments,
            List<String> environment,
            byte[] auxiliary) {}

    Process(int pid, Kernel kernel, Process parent) {
        this.pid = pid;
        this.kernel = kernel;
        this.parent = parent;
        this.group = parent == null ? pid : parent.group;
        this.session = parent == null ? pid : parent.session;
        this.started = kernel.clock().now();
    }

    /** Nanoseconds that its tasks have run. */
    public long time() {
        return endedTime + tasks.stream().mapToLong(Task::time).sum();
    }

    /** Nanoseconds that its children have run that have been waited for, and theirs. */
    public long childrenTime() {
        return childrenTime;
    }

    /** The point of {@link Clock#now} at which it came to be. */
    public long started() {
        return started;
    }

    void ended(Task task) {
        endedTime += task.time();
    }

    void waitedFor(Process child) {
        childrenTime += child.time() + child.childrenTime;
    }

    public int pid() {
        return pid;
    }

    public Kernel kernel() {
        return kernel;
    }

    /** Null for the first process. */
    public Process parent() {
        return parent;
    }

    void parent(Process other) {
        parent = other;
    }

    List<Process> children() {
        return children;
    }

    /** The tasks that it traces. */
    List<Tracee> tracees() {
        return tracees;
    }

    public List<Task> tasks() {
        return tasks;
    }

    Image image() {
        return image;
    }

    void image(Image other) {
        image = other;
    }

    public Target target() {
        return image.target();
    }

    public LinuxAbi abi() {
        return image.abi();
    }

    public ProcessMemory space() {
        return image.memory();
    }

    public GuestMemory memory() {
        return image.guest();
    }

    public SignalNames signalNames() {
        return image.signalNames();
    }

    /** The path that {@code /proc/self/exe} leads to, in the guest's tree. */
    public String executable() {
        return image.path();
    }

    public List<String> arguments() {
        return image.arguments();
    }

    public List<String> environment() {
        return image.environment();
    }

    /** The auxiliary vector, as the guest has it. */
    public byte[] auxiliary() {
        return image.auxiliary().clone();
    }

    /** The last part of the program's path, at most 15 bytes. */
    public String name() {
        String path = image == null ? "" : image.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.length() > 15 ? last.substring(0, 15) : last;
    }

    /** The part of a kind; every process has one of each. */
    public <T extends ProcessPart> T part(Class<T> kind) {
        return kind.cast(parts.get(kind));
    }

    public void part(ProcessPart part) {
        parts.put(part.getClass(), part);
    }

    Collection<ProcessPart> parts() {
        return parts.values();
    }

    public Map<Integer, PosixTimer> timers() {
        return timers;
    }

    public SignalAction action(int signal) {
        return actions.getOrDefault(signal, SignalAction.USUAL);
    }

    public void action(int signal, SignalAction action) {
        actions.put(signal, action);
    }

    void actions(Map<Integer, SignalAction> shared) {
        actions = shared;
    }

    Map<Integer, SignalAction> actions() {
        return actions;
    }

    /** After {@code execve} nothing is handled any more; what is ignored stays so. */
    void forgetHandlers() {
        Map<Integer, SignalAction> kept = new HashMap<>();
        actions.forEach((signal, action) -> {
            if (action.handler() == SignalAction.IGNORE) {
                kept.put(signal, action);
            }
        });
        actions = kept;
    }

    /** Whether a signal that ends it leaves a core, as far as anybody is told: none is ever written. */
    boolean dumps(int signal) {
        return limits[CORE][0] != 0 && signalNames().dumps(signal);
    }

    /** The process that traces its first task; null if none does. */
    public Process tracer() {
        return leader == null ? null : leader.tracer();
    }

    /** What one letter of {@code /proc/self/stat} says. */
    public char stateLetter() {
        if (isAlive() && leader != null && leader.stands()) {
            return 't';
        }
        return switch (state) {
            case RUNNING -> 'R';
            case STOPPED -> 'T';
            case ZOMBIE, GONE -> 'Z';
        };
    }

    public boolean isAlive() {
        return state == State.RUNNING || state == State.STOPPED;
    }
}
