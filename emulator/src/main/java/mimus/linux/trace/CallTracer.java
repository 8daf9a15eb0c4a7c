package mimus.linux.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mimus.abi.SyscallTable.Row;
import mimus.linux.kernel.CallListener;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;
import mimus.linux.trace.Signatures.Signature;

/** Writes a line for each system call, in {@code strace}'s form: name, arguments, result. */
public final class CallTracer implements CallListener {
    private static final int MOST_ARGUMENTS = 6;

    /** A call that has begun; what it is to write is shown when it has done so. */
    private static final class Line {
        private final String name;
        private final Signature signature;
        private final long[] arguments;
        private final String[] texts;

        Line(String name, Signature signature, long[] arguments) {
            this.name = name;
            this.signature = signature;
            this.arguments = arguments;
            this.texts = new String[signature.kinds().size()];
        }
    }

    private final Consumer<String> out;
    private final Set<String> wanted;
    private final Map<Task, Line> lines = new HashMap<>();
    private boolean several;

    /**
     * @param out gets each line
     * @param wanted names of calls to show; empty for all
     */
    public CallTracer(Consumer<String> out, Set<String> wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    private boolean shows(String name) {
        return wanted.isEmpty() || wanted.contains(name);
    }

    private void write(Task task, String text) {
        several |= task.process().kernel().turns().tasks().size() > 1;
        out.accept(several ? "[pid " + task.tid() + "] " + text : text);
    }

    @Override
    public void began(Task task, Row row) {
        if (!shows(row.name())) {
            return;
        }
        Line line = new Line(row.name(), Signatures.of(row.entry()), arguments(task, row));
        Argument argument = new Argument(task, line.arguments);
        for (int i = 0; i < line.texts.length; i++) {
            String kind = line.signature.kinds().get(i);
            line.texts[i] = Argument.isWritten(kind) ? null : argument.text(kind, i, 0);
        }
        lines.put(task, line);
    }

    /** All arguments as the call sees them: in registers, pairs of registers, or on the stack. */
    private static long[] arguments(Task task, Row row) {
        List<String> kinds = Signatures.of(row.entry()).kinds();
        long[] arguments = new long[Math.max(MOST_ARGUMENTS, kinds.size())];
        boolean pairs = task.abi().registerBits() == 32;
        int position = 0;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).equals("L") && pairs) {
                position += task.abi().alignsPairs() ? position & 1 : 0;
                long first = task.abi().argument(task.cpu(), position) & 0xffff_ffffL;
                long second = task.abi().argument(task.cpu(), position + 1) & 0xffff_ffffL;
                arguments[i] = task.abi().bigEndian() ? first << 32 | second : second << 32 | first;
                position += 2;
            } else {
                long value = task.abi().argument(task.cpu(), position++);
                arguments[i] = task.abi().bits() == 32 && !kinds.get(i).equals("L") ? value & 0xffff_ffffL : value;
            }
        }
        return arguments;
    }

    @Override
    public void succeeded(Task task, long result) {
        Line line = lines.remove(task);
        if (line != null) {
            finish(task, line, result, line.signature.address() ? Argument.address(result) : signed(task, result));
        }
    }

    private static String signed(Task task, long result) {
        return Long.toString(task.abi().bits() == 32 ? (int) result : result);
    }

    private void finish(Task task, Line line, long result, String told) {
        Argument argument = new Argument(task, line.arguments);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < line.texts.length; i++) {
            String text = line.texts[i];
            shown.add(text != null ? text : argument.text(line.signature.kinds().get(i), i, result));
        }
        write(task, line.name + "(" + String.join(", ", shown) + ") = " + told);
    }

    private void abandon(Task task, String told) {
        Line line = lines.remove(task);
        if (line != null) {
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < line.texts.length; i++) {
                shown.add(line.texts[i] != null ? line.texts[i] : Argument.address(line.arguments[i]));
            }
            write(task, line.name + "(" + String.join(", ", shown) + ") = " + told);
        }
    }

    @Override
    public void failed(Task task, Errno errno) {
        abandon(task, "-1 " + errno.name() + " (" + ErrorTexts.of(errno) + ")");
    }

    @Override
    public void restarts(Task task) {
        abandon(task, "? ERESTARTSYS (To be restarted if SA_RESTART is set)");
    }

    @Override
    public void replaced(Task task) {
        lines.computeIfPresent(task, (key, line) -> {
            write(task, line.name + "(" + String.join(", ", line.texts) + ") = 0");
            return null;
        });
    }

    @Override
    public void took(Task task, SignalInfo info) {
        String name = task.process().signalNames().name(info.number());
        String detail = switch (info.kind()) {
            case SENDER, QUEUED, CHILD -> ", si_pid=" + info.pid() + ", si_uid=" + info.uid();
            case FAULT -> ", si_addr=" + Argument.address(info.value());
            case TIMER -> ", si_timerid=" + info.pid();
        };
        write(task, "--- " + name + " {si_signo=" + name + ", si_code=" + info.code() + detail + "} ---");
    }

    @Override
    public void ended(Task task) {
        abandon(task, "?");
    }

    @Override
    public void ended(Process process, int status) {
        int signal = status & 0x7f;
        String how = signal == 0
                ? "exited with " + (status >> 8)
                : "killed by " + process.signalNames().name(signal);
        out.accept((several ? "[pid " + process.pid() + "] " : "") + "+++ " + how + " +++");
    }
}
