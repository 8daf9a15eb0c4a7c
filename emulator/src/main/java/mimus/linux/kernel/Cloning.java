package mimus.linux.kernel;

import java.util.HashMap;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.isa.Target;

/** Makes a task or a process that goes on as its maker does. */
public final class Cloning {
    public static final long VM = 0x100;
    public static final long FS = 0x200;
    public static final long FILES = 0x400;
    public static final long SIGHAND = 0x800;
    public static final long VFORK = 0x4000;
    public static final long PARENT = 0x8000;
    public static final long THREAD = 0x1_0000;
    public static final long SETTLS = 0x8_0000;
    public static final long PARENT_SETTID = 0x10_0000;
    public static final long CHILD_CLEARTID = 0x20_0000;
    public static final long UNTRACED = 0x80_0000;
    public static final long CHILD_SETTID = 0x100_0000;
    private static final int SIGNAL_MASK = 0xff;

    private final Task maker;
    private final long flags;
    private long stack;
    private long parentTid;
    private long childTid;
    private long threadPointer;

    private Cloning(Task maker, long flags) {
        this.maker = maker;
        this.flags = flags;
    }

    /** @param flags of {@code clone}, the same on every ABI, with the signal at the end in the low byte */
    public static Cloning of(Task maker, long flags) {
        return new Cloning(maker, flags);
    }

    /** Top of the stack, or 0 to go on with the maker's. */
    public Cloning stack(long address) {
        stack = address;
        return this;
    }

    public Cloning parentTid(long address) {
        parentTid = address;
        return this;
    }

    public Cloning childTid(long address) {
        childTid = address;
        return this;
    }

    public Cloning threadPointer(long value) {
        threadPointer = value;
        return this;
    }

    private boolean has(long flag) {
        return (flags & flag) != 0;
    }

    /** Makes it, at the first attempt; the number of the new task, once the maker may go on. */
    public long make() {
        if (has(THREAD) && !has(SIGHAND) || has(SIGHAND) && !has(VM)) {
            throw Errno.EINVAL.failure();
        }
        PendingCall pending = maker.pending();
        Task task = pending.state(Task.class, this::task);
        Process process = task.process();
        if (has(VFORK) && !process.independent) {
            throw Wait.until(() -> process.independent).uninterruptibly();
        }
        if (has(VFORK) && maker.tracee() != null) {
            maker.tracee().madeIndependent(task.tid());
        }
        return task.tid();
    }

    private Task task() {
        Kernel kernel = maker.process().kernel();
        int tid = kernel.newPid();
        if (has(PARENT_SETTID)) {
            maker.memory().int32(parentTid, tid);
        }
        Process process = has(THREAD) ? maker.process() : process(tid);
        Cpu<?> cpu = copy(maker, process.space());
        Task task = new Task(tid, process, cpu);
        task.blocked = maker.blocked;
        task.scheduling = maker.scheduling.copy();
        if (!has(VM) || has(VFORK)) {
            task.alternateStack = maker.alternateStack;
            task.alternateStackSize = maker.alternateStackSize;
        }
        maker.abi().succeed(cpu, 0);
        if (stack != 0) {
            maker.abi().stackPointer(cpu, stack);
        }
        if (has(SETTLS)) {
            maker.abi().threadPointer(cpu, threadPointer);
        }
        task.clearAtExit = has(CHILD_CLEARTID) ? childTid : 0;
        if (has(CHILD_SETTID)) {
            task.memory().int32(childTid, tid);
        }
        kernel.turns().add(task);
        kernel.witness().began(task, beginning());
        if (maker.tracee() != null && !has(UNTRACED)) {
            maker.tracee().made(task, event());
        }
        return task;
    }

    private int event() {
        int child = maker.process().signalNames().number("SIGCHLD");
        return has(VFORK)
                ? TraceOptions.VFORK
                : (flags & SIGNAL_MASK) == child ? TraceOptions.FORK : TraceOptions.CLONE;
    }

    private Witness.Beginning beginning() {
        if (has(THREAD)) {
            return Witness.Beginning.THREAD;
        }
        return has(VFORK) ? Witness.Beginning.VFORK : Witness.Beginning.FORK;
    }

    private Process process(int pid) {
        Process from = maker.process();
        Process parent = has(PARENT) && from.parent() != null ? from.parent() : from;
        Process child = new Process(pid, from.kernel(), parent);
        Process.Image image = from.image();
        ProcessMemory memory =
                has(VM) ? image.memory().retain() : image.memory().fork();
        child.image(new Process.Image(
                image.target(),
                image.abi(),
                memory,
                new GuestMemory(memory.memory(), image.abi()),
                image.signalNames(),
                image.trampolines(),
                image.path(),
                image.arguments(),
                image.environment(),
                image.auxiliary()));
        child.actions(has(SIGHAND) ? from.actions() : new HashMap<>(from.actions()));
        from.parts().forEach(part -> child.part(part.forChild(has(FILES), has(FS))));
        child.group = from.group;
        child.session = from.session;
        child.personality = from.personality;
        child.noNewPrivileges = from.noNewPrivileges;
        child.dumpable = from.dumpable;
        child.exitSignal = (int) (flags & SIGNAL_MASK);
        child.independent = !has(VFORK);
        for (int i = 0; i < child.limits.length; i++) {
            child.limits[i] = from.limits[i].clone();
        }
        from.kernel().add(child);
        return child;
    }

    /** A processor for a new task that goes on as another one does, on memory that may be another. */
    private static Cpu<?> copy(Task of, ProcessMemory memory) {
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
