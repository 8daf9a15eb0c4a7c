package mimus.debugger.command;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import mimus.debugger.session.Catches;
import mimus.debugger.session.Resumption;
import mimus.error.UserError;

/** Stopping at what happens rather than at places. */
final class CatchCommands {
    private CatchCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "catch syscall",
                        "[NAME...]",
                        "Stops at system calls, at their beginning and end.",
                        "catch syscall openat write",
                        CatchCommands::calls),
                Command.of(
                        "catch fork",
                        "",
                        "Stops when a process is made.",
                        "catch fork",
                        (desk, rest) -> event(desk, Catches.Event.FORK)),
                Command.of(
                        "catch vfork",
                        "",
                        "Stops when a process is made whose parent waits for it.",
                        "catch vfork",
                        (desk, rest) -> event(desk, Catches.Event.VFORK)),
                Command.of(
                        "catch exec",
                        "",
                        "Stops when a process begins another program.",
                        "catch exec",
                        (desk, rest) -> event(desk, Catches.Event.EXECUTE)),
                Command.of(
                        "catch signal",
                        "[NAME...]",
                        "Stops before signals reach the guest, also those that 'handle' lets pass.",
                        "catch signal SIGALRM",
                        CatchCommands::signals),
                Command.of(
                        "catch none", "", "Forgets all that this client catches.", "catch none", CatchCommands::none),
                Command.of(
                        "handle",
                        "SIGNAL stop|nostop|pass|nopass...",
                        "Says what is done about a signal.",
                        "handle SIGUSR1 nostop pass",
                        CatchCommands::handle),
                Command.of(
                        "signal",
                        "SIGNAL|0",
                        "Lets the guest go on with a signal, or without the one it stands still for.",
                        "signal SIGUSR1",
                        CatchCommands::send),
                Command.of(
                        "info signals", "", "Lists what is done about signals.", "info signals", CatchCommands::list));
    }

    private static void calls(Desk desk, String rest) {
        Set<Integer> numbers = new HashSet<>();
        for (String name : rest.isEmpty() ? new String[0] : rest.split("[\\s,]+")) {
            int number = name.matches("\\d{1,6}")
                    ? Integer.parseInt(name)
                    : desk.process().callNumber(name);
            if (number < 0) {
                throw new UserError("there is no system call '" + name + "'");
            }
            numbers.add(number);
        }
        IntPredicate wanted = numbers.isEmpty() ? number -> true : numbers::contains;
        desk.session().catches().calls(desk.client(), wanted);
        desk.print(rest.isEmpty() ? "Catches all system calls." : "Catches " + rest + ".");
    }

    private static void event(Desk desk, Catches.Event event) {
        Set<Catches.Event> wanted = EnumSet.of(event);
        wanted.addAll(desk.session().catches().events(desk.client()));
        desk.session().catches().events(desk.client(), wanted);
        desk.print("Catches %s.", event.name().toLowerCase(Locale.ROOT));
    }

    private static void signals(Desk desk, String rest) {
        if (rest.isEmpty()) {
            throw new UserError("which signals?");
        }
        for (String name : rest.split("\\s+")) {
            desk.signals().stop(signal(desk, name), true);
        }
        apply(desk);
    }

    private static void none(Desk desk, String rest) {
        desk.session().catches().calls(desk.client(), null);
        desk.session().catches().events(desk.client(), Set.of());
    }

    private static String signal(Desk desk, String word) {
        String name = word.toUpperCase(Locale.ROOT);
        name = name.startsWith("SIG") ? name : "SIG" + name;
        if (desk.process().signalNumber(name) == 0) {
            throw new UserError("there is no signal '" + word + "'");
        }
        return name;
    }

    private static void handle(Desk desk, String rest) {
        String[] words = rest.split("\\s+");
        if (words.length < 2) {
            throw new UserError("which signal, and what is done about it?");
        }
        String name = signal(desk, words[0]);
        for (int i = 1; i < words.length; i++) {
            switch (words[i]) {
                case "stop", "print" -> desk.signals().stop(name, true);
                case "nostop", "noprint" -> desk.signals().stop(name, false);
                case "pass", "noignore" -> desk.signals().pass(name, true);
                case "nopass", "ignore" -> desk.signals().pass(name, false);
                default -> throw new UserError("'" + words[i] + "' is not stop, nostop, pass or nopass");
            }
        }
        apply(desk);
    }

    /** Tells the session which signals this client does not want to hear of. */
    static void apply(Desk desk) {
        desk.session()
                .catches()
                .passes(
                        desk.client(),
                        number -> !desk.signals().stops(desk.process().signalName(number)));
    }

    private static void send(Desk desk, String rest) {
        desk.requireStopped();
        boolean none = rest.equals("0");
        int number = none ? 0 : desk.process().signalNumber(signal(desk, rest));
        desk.session().history().release(desk.thread(), number);
        desk.session().resume(desk.client(), Resumption.run());
    }

    private static void list(Desk desk, String rest) {
        desk.print("%-12s %-6s %s", "signal", "stop", "pass");
        for (int number = 1; number < 32; number++) {
            String name = desk.process().signalName(number);
            if (!name.startsWith("SIGRT")) {
                desk.print(
                        "%-12s %-6s %s",
                        name,
                        yes(desk.signals().stops(name)),
                        yes(desk.signals().passes(name)));
            }
        }
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
