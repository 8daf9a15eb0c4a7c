package mimus.debugger.gdb;

import java.util.List;
import java.util.stream.Collectors;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Point;
import mimus.machine.Stop;

/** Packets that say why the guest stands still. */
final class StopReplies {
    /** Registers that clients ask for at every stop. */
    private static final List<Purpose> ALWAYS =
            List.of(Purpose.PROGRAM_COUNTER, Purpose.STACK_POINTER, Purpose.FRAME_POINTER, Purpose.RETURN_ADDRESS);

    private final Client client;
    private final Threads threads;
    private final Agreement agreement;

    StopReplies(Client client, Threads threads, Agreement agreement) {
        this.client = client;
        this.threads = threads;
        this.agreement = agreement;
    }

    String of(Halt halt) {
        return switch (halt.reason()) {
            case EXITED -> "W%02x".formatted(halt.detail() & 0xff);
            case KILLED -> "X%02x".formatted(GdbSignals.of(((Stop.Killed) halt.stop()).name(), halt.detail()));
            default -> stopped(halt);
        };
    }

    private String stopped(Halt halt) {
        GuestThread thread = halt.thread();
        StringBuilder reply = new StringBuilder("T%02x".formatted(signal(halt)));
        for (Purpose purpose : ALWAYS) {
            Register<?> register = thread.cpu().registers().serving(purpose);
            if (register != null && register.gdbNumber() >= 0) {
                int number = register.gdbNumber();
                reply.append("%02x:%s;".formatted(number, GdbRegisters.read(thread, number)));
            }
        }
        reply.append("thread:").append(threads.name(thread)).append(";core:0;");
        reply.append(reason(halt));
        if (agreement.threadsInStops()) {
            reply.append(forLldb(halt));
        }
        return reply.toString();
    }

    private int signal(Halt halt) {
        if (halt.reason() == Halt.Reason.BEGINNING && agreement.threadsInStops()) {
            // LLDB has a breakpoint of its own at the entry, and would take a trap there for that, and go on
            return GdbSignals.INTERRUPT;
        }
        return switch (halt.reason()) {
            case SIGNAL -> GdbSignals.of(halt.thread().process(), halt.detail());
            case INTERRUPT -> GdbSignals.INTERRUPT;
            case UNHANDLED -> GdbSignals.ILLEGAL;
            default -> GdbSignals.TRAP;
        };
    }

    private String reason(Halt halt) {
        return switch (halt.reason()) {
            case BREAKPOINT -> isOwn(halt) && !hasChanged(halt) && agreement.has("swbreak+") ? "swbreak:;" : "";
            case WATCHPOINT -> isOwn(halt) ? watch(halt) : "";
            case CALL -> "syscall_entry:%x;".formatted(halt.detail());
            case RETURN -> "syscall_return:%x;".formatted(halt.detail());
            case PAST_BEGINNING -> "replaylog:begin;";
            case FORK -> "fork:p%1$x.%1$x;".formatted(halt.detail());
            case VFORK -> "vfork:p%1$x.%1$x;".formatted(halt.detail());
            case VFORK_DONE -> "vforkdone:;";
            case EXECUTE -> "exec:" + Hex.of(halt.thread().process().executable()) + ";";
            default -> "";
        };
    }

    /** GDB takes a breakpoint that it does not know for one that it has just removed, and goes on. */
    private boolean isOwn(Halt halt) {
        return halt.points().stream().anyMatch(point -> point.owner() == client);
    }

    /** A register that {@code monitor watch} watches, of which GDB does not know. */
    private static boolean hasChanged(Halt halt) {
        return halt.points().stream().allMatch(point -> point.kind() == Point.Kind.REGISTER);
    }

    private static String watch(Halt halt) {
        Stop.Watchpoint stop = (Stop.Watchpoint) halt.stop();
        String kind = switch (halt.points().get(0).kind()) {
            case READ -> "rwatch";
            case ACCESS -> "awatch";
            default -> "watch";
        };
        // GDB looks for a watchpoint that begins there, so an access that begins before it tells of its start
        long address = Math.max(stop.address(), halt.points().get(0).address());
        return "%s:%x;".formatted(kind, address);
    }

    private String forLldb(Halt halt) {
        List<GuestThread> all = halt.thread().process().threads();
        String ids = all.stream().map(threads::name).collect(Collectors.joining(","));
        String places =
                all.stream().map(thread -> Long.toHexString(thread.pc())).collect(Collectors.joining(","));
        String reason = switch (halt.reason()) {
            case BREAKPOINT -> "breakpoint";
            case WATCHPOINT -> "watchpoint";
            case STEP -> "trace";
            case UNHANDLED -> "exception";
            default -> "signal"; // with "trace" LLDB takes a stop for a step of its own, and goes on
        };
        return "threads:" + ids + ";thread-pcs:" + places + ";reason:" + reason + ";name:"
                + halt.thread().name() + ";";
    }
}
