package mimus.debugger.command;

import java.util.List;
import java.util.Objects;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.error.UserError;

/** Threads and processes. */
final class ThreadCommands {
    private ThreadCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of("info threads", "", "Lists the threads.", "info threads", ThreadCommands::list),
                Command.of(
                        "thread, t",
                        "[N]",
                        "Tells which thread is looked at, or looks at another.",
                        "thread 1001",
                        ThreadCommands::select),
                Command.of(
                                "thread apply",
                                "all|N COMMAND",
                                "Executes a command for each thread.",
                                "thread apply all p $pc",
                                ThreadCommands::apply)
                        .completing(Completion.COMMAND),
                Command.of("info inferiors", "", "Lists the processes.", "info inferiors", ThreadCommands::processes),
                Command.of(
                        "inferior", "N", "Looks at another process.", "inferior 1001", ThreadCommands::selectProcess));
    }

    /** The thread of a number. */
    static GuestThread named(Desk desk, String number) {
        return desk.session().guest().threads().stream()
                .filter(thread -> Integer.toString(thread.id()).equals(number))
                .findFirst()
                .orElseThrow(() -> new UserError("there is no thread " + number));
    }

    private static void list(Desk desk, String rest) {
        GuestThread looked = desk.thread();
        for (GuestThread thread : desk.session().guest().threads()) {
            desk.print(
                    "%s %-6d %-16s %-8s %s",
                    thread.equals(looked) ? "*" : " ",
                    thread.id(),
                    thread.name(),
                    thread.state(),
                    Places.describe(desk, thread.pc()));
        }
    }

    private static void select(Desk desk, String rest) {
        if (!rest.isEmpty()) {
            desk.select(named(desk, rest));
        }
        GuestThread thread = desk.thread();
        desk.print(
                "thread %d of process %d at %s",
                thread.id(), thread.process().id(), Places.describe(desk, thread.pc()));
    }

    private static void apply(Desk desk, String rest) {
        String[] words = rest.split("\\s+", 2);
        if (words.length < 2) {
            throw new UserError("usage: thread apply all|N COMMAND");
        }
        GuestThread looked = desk.thread();
        List<GuestThread> threads =
                words[0].equals("all") ? desk.session().guest().threads() : List.of(named(desk, words[0]));
        for (GuestThread thread : threads) {
            desk.select(thread);
            desk.print("thread %d:", thread.id());
            desk.execute(words[1]);
        }
        desk.select(looked);
    }

    private static void processes(Desk desk, String rest) {
        for (GuestProcess process : desk.session().guest().processes()) {
            desk.print(
                    "%s %-6d %-10s %s",
                    Objects.equals(process, desk.process()) ? "*" : " ",
                    process.id(),
                    process.target().name(),
                    process.executable());
        }
    }

    private static void selectProcess(Desk desk, String rest) {
        GuestProcess process = desk.session().guest().processes().stream()
                .filter(candidate -> Integer.toString(candidate.id()).equals(rest))
                .findFirst()
                .orElseThrow(() -> new UserError("there is no process " + rest));
        desk.select(process.threads().get(0));
        select(desk, "");
    }
}
