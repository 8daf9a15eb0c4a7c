package mimus.linux.call;

import mimus.abi.PtraceRegisters;
import mimus.abi.RegisterSet;
import mimus.abi.Structure;
import mimus.cpu.Cpu;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.TraceOptions;
import mimus.linux.kernel.TracePace;
import mimus.linux.kernel.Tracee;

/** Processes that look at others and change them: {@code ptrace}. */
public final class PtraceCalls {
    private static final int PTRACE_TRACEME = 0;
    private static final int PTRACE_PEEKTEXT = 1;
    private static final int PTRACE_PEEKDATA = 2;
    private static final int PTRACE_PEEKUSR = 3;
    private static final int PTRACE_POKETEXT = 4;
    private static final int PTRACE_POKEDATA = 5;
    private static final int PTRACE_POKEUSR = 6;
    private static final int PTRACE_CONT = 7;
    private static final int PTRACE_KILL = 8;
    private static final int PTRACE_SINGLESTEP = 9;
    private static final int PTRACE_ATTACH = 16;
    private static final int PTRACE_DETACH = 17;
    private static final int PTRACE_SYSCALL = 24;
    private static final int PTRACE_SETOPTIONS = 0x4200;
    private static final int PTRACE_GETEVENTMSG = 0x4201;
    private static final int PTRACE_GETSIGINFO = 0x4202;
    private static final int PTRACE_SETSIGINFO = 0x4203;
    private static final int PTRACE_GETREGSET = 0x4204;
    private static final int PTRACE_SETREGSET = 0x4205;
    private static final int PTRACE_SEIZE = 0x4206;
    private static final int PTRACE_INTERRUPT = 0x4207;
    private static final int PTRACE_LISTEN = 0x4208;
    private static final int PTRACE_GETSIGMASK = 0x420a;
    private static final int PTRACE_SETSIGMASK = 0x420b;
    private static final int PTRACE_GET_SYSCALL_INFO = 0x420e;

    private static final int LAST_SIGNAL = 64;

    private PtraceCalls() {}

    @Syscall(lacks = "PEEKSIGINFO, seccomp, debug registers; that only the thread that traces may ask")
    static long ptrace(Task t, int request, int pid, long address, long data) {
        switch (request) {
            case PTRACE_TRACEME -> traceMe(t);
            case PTRACE_ATTACH -> attach(t, pid);
            case PTRACE_SEIZE -> seize(t, pid, address, data);
            case PTRACE_INTERRUPT -> require(own(t, pid).interrupt(), Errno.EIO);
            case PTRACE_KILL -> send(t, own(t, pid), "SIGKILL");
            default -> {
                return ask(t, standing(t, pid), request, address, data);
            }
        }
        return 0;
    }

    private static void traceMe(Task t) {
        Process parent = t.process().parent();
        if (t.tracee() != null || parent == null || !parent.isAlive()) {
            throw Errno.EPERM.failure();
        }
        Tracee.begin(t, parent, false);
    }

    private static Tracee begin(Task t, int pid, boolean seized) {
        Task other = t.process().kernel().turns().task(pid);
        if (other == null) {
            throw Errno.ESRCH.failure();
        }
        if (other.process() == t.process() || other.tracee() != null) {
            throw Errno.EPERM.failure();
        }
        return Tracee.begin(other, t.process(), seized);
    }

    private static void attach(Task t, int pid) {
        send(t, begin(t, pid, false), "SIGSTOP");
    }

    private static void send(Task t, Tracee to, String name) {
        int signal = t.process().signalNames().number(name);
        t.process()
                .kernel()
                .signals()
                .send(to.task(), SignalInfo.sent(signal, t.process().pid()));
    }

    private static void seize(Task t, int pid, long address, long options) {
        if (address != 0 || (options & ~TraceOptions.ALL) != 0) {
            throw Errno.EIO.failure();
        }
        begin(t, pid, true).options((int) options);
    }

    /** The task with a number, which the caller's process has to trace. */
    private static Tracee own(Task t, int pid) {
        Task task = t.process().kernel().turns().task(pid);
        if (task == null || task.tracee() == null || task.tracee().tracer() != t.process()) {
            throw Errno.ESRCH.failure();
        }
        return task.tracee();
    }

    private static Tracee standing(Task t, int pid) {
        Tracee tracee = own(t, pid);
        if (!tracee.stands()) {
            throw Errno.ESRCH.failure();
        }
        return tracee;
    }

    private static long ask(Task t, Tracee tracee, int request, long address, long data) {
        switch (request) {
            case PTRACE_CONT -> tracee.resume(TracePace.FREELY, signal(data));
            case PTRACE_SYSCALL -> tracee.resume(TracePace.CALL_BY_CALL, signal(data));
            case PTRACE_SINGLESTEP -> step(tracee, signal(data));
            case PTRACE_DETACH -> tracee.detach(signal(data));
            case PTRACE_LISTEN -> require(tracee.listen(), Errno.EIO);
            case PTRACE_PEEKTEXT, PTRACE_PEEKDATA -> t.memory().word(data, word(tracee, address));
            case PTRACE_POKETEXT, PTRACE_POKEDATA -> word(tracee, address, data);
            case PTRACE_PEEKUSR -> t.memory().write(data, user(tracee, address));
            case PTRACE_POKEUSR -> user(tracee, address, data);
            case PTRACE_SETOPTIONS -> {
                require((data & ~TraceOptions.ALL) == 0, Errno.EINVAL);
                tracee.options((int) data);
            }
            case PTRACE_GETEVENTMSG -> t.memory().word(data, tracee.message());
            case PTRACE_GETSIGINFO -> t.memory().write(data, information(t, tracee));
            case PTRACE_SETSIGINFO -> information(t, tracee, data);
            case PTRACE_GETSIGMASK -> mask(t, tracee, address, data);
            case PTRACE_SETSIGMASK -> setMask(t, tracee, address, data);
            case PTRACE_GET_SYSCALL_INFO -> {
                return CallInformation.write(t, tracee, address, data);
            }
            case PTRACE_GETREGSET, PTRACE_SETREGSET -> set(t, tracee, request, address, data);
            default -> registers(t, tracee, request, address, data);
        }
        return 0;
    }

    private static void require(boolean holds, Errno otherwise) {
        if (!holds) {
            throw otherwise.failure();
        }
    }

    private static int signal(long number) {
        require(number >= 0 && number <= LAST_SIGNAL, Errno.EIO);
        return (int) number;
    }

    private static void step(Tracee tracee, int signal) {
        require(tables(tracee).steps(), Errno.EIO);
        tracee.resume(TracePace.ONE_INSTRUCTION, signal);
    }

    private static PtraceRegisters tables(Tracee tracee) {
        return tracee.task().abi().ptraceRegisters();
    }

    private static byte[] bytes(Tracee tracee) {
        return new byte[tracee.task().abi().bits() / 8];
    }

    private static long word(Tracee tracee, long address) {
        byte[] bytes = bytes(tracee);
        GuestMemory memory = tracee.task().memory();
        require(memory.memory().peek(address, bytes, 0, bytes.length) == bytes.length, Errno.EIO);
        return Words.of(bytes, memory.abi().bigEndian());
    }

    private static void word(Tracee tracee, long address, long value) {
        byte[] bytes =
                Words.bytes(value, bytes(tracee).length, tracee.task().abi().bigEndian());
        require(tracee.task().memory().memory().poke(address, bytes, 0, bytes.length) == bytes.length, Errno.EIO);
    }

    /** A word of what the tables of the ABI call {@code user}. */
    private static byte[] user(Tracee tracee, long address) {
        RegisterSet user = tables(tracee).user();
        byte[] bytes = bytes(tracee);
        System.arraycopy(user.read(tracee.task().cpu()), place(tracee, address), bytes, 0, bytes.length);
        return bytes;
    }

    private static int place(Tracee tracee, long address) {
        int width = bytes(tracee).length;
        RegisterSet user = tables(tracee).user();
        boolean numbered = tables(tracee).isNumbered();
        long last = numbered ? user.size() / width - 1L : (long) user.size() - width;
        require(address >= 0 && address <= last && (numbered || address % width == 0), Errno.EIO);
        return (int) (numbered ? address * width : address);
    }

    private static void user(Tracee tracee, long address, long value) {
        RegisterSet user = tables(tracee).user();
        byte[] all = user.read(tracee.task().cpu());
        byte[] bytes =
                Words.bytes(value, bytes(tracee).length, tracee.task().abi().bigEndian());
        System.arraycopy(bytes, 0, all, place(tracee, address), bytes.length);
        user.write(tracee.task().cpu(), all);
    }

    private static Structure information(Task t, Tracee tracee) {
        require(tracee.signal() != null, Errno.EINVAL);
        return t.process().kernel().signals().structure(t, tracee.signal());
    }

    private static void information(Task t, Tracee tracee, long address) {
        SignalInfo shown = tracee.signal();
        require(shown != null, Errno.EINVAL);
        Structure wanted = t.memory().structure("siginfo", address);
        boolean same = wanted.get("si_signo") == shown.number();
        tracee.signal(new SignalInfo(
                (int) wanted.get("si_signo"),
                (int) wanted.get("si_code"),
                same ? shown.kind() : SignalInfo.Kind.SENDER,
                same ? shown.pid() : (int) wanted.get("si_pid"),
                same ? shown.uid() : (int) wanted.get("si_uid"),
                same ? shown.value() : 0));
    }

    private static void mask(Task t, Tracee tracee, long size, long address) {
        byte[] mask = t.process().kernel().signals().bytes(t, tracee.task().blocked);
        require(size == mask.length, Errno.EINVAL);
        t.memory().write(address, mask);
    }

    private static void setMask(Task t, Tracee tracee, long size, long address) {
        int length = (int) t.abi().constants().value("LIMITS", "SIGSET_BYTES");
        require(size == length, Errno.EINVAL);
        tracee.task().blocked = t.process().kernel().signals().set(t, t.memory().read(address, length));
    }

    /** Moves as much of a set of registers as an {@code iovec} has room for, and says there how much. */
    private static void set(Task t, Tracee tracee, int request, long note, long vector) {
        RegisterSet set = tables(tracee).noted(note).orElseThrow(Errno.EINVAL::failure);
        GuestMemory.Buffer buffer = t.memory().buffers(vector, 1).get(0);
        int length = (int) Math.min(buffer.length(), set.size());
        require(length % bytes(tracee).length == 0, Errno.EINVAL);
        Cpu<?> cpu = tracee.task().cpu();
        if (request == PTRACE_GETREGSET) {
            t.memory().write(buffer.address(), set.read(cpu), 0, length);
        } else {
            set.write(cpu, t.memory().read(buffer.address(), length));
        }
        t.memory().word(vector + t.abi().bits() / 8, length);
    }

    /** The requests that only some ABIs have. */
    private static void registers(Task t, Tracee tracee, int request, long address, long data) {
        PtraceRegisters tables = tables(tracee);
        Cpu<?> cpu = tracee.task().cpu();
        if (tables.readBy(request).isPresent()) {
            t.memory().write(data, tables.readBy(request).get().read(cpu));
        } else if (tables.writtenBy(request).isPresent()) {
            RegisterSet set = tables.writtenBy(request).get();
            set.write(cpu, t.memory().read(data, set.size()));
        } else {
            t.memory().word(address, tables.word(cpu, request, data).orElseThrow(Errno.EIO::failure));
        }
    }
}
