package mimus.debugger.command;

import java.util.List;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.dwarf.SourceLine;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Point;
import mimus.debugger.session.Resumption;
import mimus.debugger.symbols.Named;
import mimus.error.UserError;

/** Lines of source: looking at them, and going from one to the next. */
final class SourceCommands {
    private static final int PAGE = 10;

    private SourceCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "step, s",
                                "[N]",
                                "Goes on to another line of source, into functions that have lines.",
                                "step",
                                (desk, rest) -> go(desk, rest, true))
                        .repeating(),
                Command.of(
                                "next, n",
                                "[N]",
                                "Goes on to another line of source, over calls.",
                                "next 3",
                                (desk, rest) -> go(desk, rest, false))
                        .repeating(),
                Command.of(
                                "list, l",
                                "[PLACE|FILE:LINE]",
                                "Shows source around a place, or what follows.",
                                "list main",
                                SourceCommands::list)
                        .completing(Completion.PLACE)
                        .repeating(),
                Command.of(
                                "info line",
                                "[PLACE]",
                                "Tells the line and the addresses of a place.",
                                "info line main",
                                SourceCommands::line)
                        .completing(Completion.PLACE),
                Command.of(
                        "info source",
                        "",
                        "Tells the source file of the function that is looked at.",
                        "info source",
                        SourceCommands::file),
                Command.of(
                                "directory, dir",
                                "[DIR...]",
                                "Adds directories in which source is looked for.",
                                "directory src",
                                SourceCommands::directory)
                        .completing(Completion.FILE));
    }

    private static void go(Desk desk, String rest, boolean into) {
        int[] left = {rest.isEmpty() ? 1 : (int) desk.evaluate(rest).bits()};
        GuestThread thread = desk.thread();
        if (desk.symbols().line(thread.pc()) == null) {
            throw new UserError(
                    "no lines are known here; 'stepi' and 'nexti' go by instruction, 'finish' leaves the function");
        }
        LineStep[] step = {new LineStep(desk, thread, into)};
        desk.resume(step[0].begin(), halt -> {
            Resumption next = step[0].after(halt);
            if (next == null && step[0].isDone() && --left[0] > 0) {
                step[0] = new LineStep(desk, thread, into);
                return step[0].begin();
            }
            return next;
        });
    }

    /** From one line to another. */
    private static final class LineStep {
        private final Desk desk;
        private final GuestThread thread;
        private final boolean into;
        private final SourceLine line;
        private final long stack;
        private boolean done;

        LineStep(Desk desk, GuestThread thread, boolean into) {
            this.desk = desk;
            this.thread = thread;
            this.into = into;
            this.line = desk.symbols().line(thread.pc());
            this.stack = RunningCommands.stack(thread);
        }

        boolean isDone() {
            return done;
        }

        Resumption begin() {
            long pc = thread.pc();
            Instruction here = desk.listing().at(pc);
            if (here.call() && !into) {
                return RunningCommands.over(desk, thread);
            }
            long end = desk.symbols().endOfLine(pc);
            boolean oneByOne = here.call() || into || end <= pc;
            return oneByOne ? Resumption.step(thread) : RunningCommands.over(desk, thread);
        }

        /** Null if the thread is to stand still. */
        Resumption after(Halt halt) {
            boolean own = halt.reason() == Halt.Reason.STEP
                    || halt.reason() == Halt.Reason.BREAKPOINT
                            && halt.points().stream().allMatch(Point::isInternal);
            if (!own) {
                return null;
            }
            SourceLine now = desk.symbols().line(thread.pc());
            boolean called = Long.compareUnsigned(RunningCommands.stack(thread), stack) < 0 && isAtStart();
            if (called && (now == null || !into)) {
                return RunningCommands.outOf(desk, thread);
            }
            if (called) {
                return RunningCommands.to(
                        desk,
                        thread,
                        desk.symbols().afterPrologue(desk.symbols().at(thread.pc())));
            }
            if (now == null || now.equals(line)) {
                return begin();
            }
            done = true;
            return null;
        }

        private boolean isAtStart() {
            Named function = desk.symbols().at(thread.pc());
            return function != null && function.address() == thread.pc();
        }
    }

    private static void list(Desk desk, String rest) {
        Listed listed = desk.listed();
        if (rest.matches(".+:\\d{1,9}")) {
            int colon = rest.lastIndexOf(':');
            listed = new Listed(rest.substring(0, colon), Math.max(1, Integer.parseInt(rest.substring(colon + 1))));
        } else if (rest.matches("\\d{1,9}") && listed != null) {
            listed = new Listed(listed.file(), Math.max(1, Integer.parseInt(rest) - PAGE / 2));
        } else if (!rest.isEmpty() || listed == null) {
            long address = rest.isEmpty() ? desk.frame().pc() : Places.address(desk, rest);
            SourceLine line = desk.symbols().line(address);
            if (line == null) {
                throw new UserError("no lines are known at " + Places.describe(desk, address));
            }
            listed = new Listed(line.file(), Math.max(1, line.line() - PAGE / 2));
        }
        int count = new Source(desk).list(listed.file(), listed.line(), PAGE);
        desk.listed(new Listed(listed.file(), listed.line() + count));
    }

    /** Where listing goes on. */
    record Listed(String file, int line) {}

    private static void line(Desk desk, String rest) {
        long address = Places.address(desk, rest);
        SourceLine line = desk.symbols().line(address);
        desk.print(
                "%s",
                line == null
                        ? "no lines are known at " + Places.describe(desk, address)
                        : "line %d of %s: %s to 0x%x"
                                .formatted(
                                        line.line(),
                                        line.file(),
                                        Places.describe(desk, address),
                                        desk.symbols().endOfLine(address)));
    }

    private static void file(Desk desk, String rest) {
        SourceLine line = desk.frame().line();
        desk.print("%s", line == null ? "no lines are known here" : line.file());
    }

    private static void directory(Desk desk, String rest) {
        String old = desk.settings().get("directories");
        String more = String.join(":", rest.split("\\s+"));
        desk.settings().set("directories", old.isEmpty() ? more : more + ":" + old);
    }
}
