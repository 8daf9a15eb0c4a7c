package mimus.debugger.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mimus.debugger.command.Command.Completion;

/** Help, made of the commands' own records. */
final class HelpCommands {
    private HelpCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "help, h",
                                "[COMMAND]",
                                "Lists the commands, or tells about one.",
                                "help break",
                                HelpCommands::help)
                        .completing(Completion.COMMAND),
                Command.of(
                        "apropos",
                        "WORD",
                        "Lists commands whose description has a word.",
                        "apropos register",
                        HelpCommands::apropos));
    }

    private static void help(Desk desk, String rest) {
        if (!rest.isEmpty()) {
            Command command = desk.commands().read(rest).command();
            desk.print("%s %s", String.join(", ", command.names()), command.usage());
            desk.print("  %s", command.sentence());
            desk.print("  Example: %s", command.example());
            return;
        }
        desk.commands().all().stream()
                .sorted(Comparator.comparing(Command::name))
                .forEach(command -> line(desk, command));
    }

    private static void line(Desk desk, Command command) {
        desk.print("%-18s %s", command.name(), command.sentence());
    }

    private static void apropos(Desk desk, String rest) {
        String wanted = rest.toLowerCase(Locale.ROOT);
        desk.commands().all().stream()
                .filter(command -> (String.join(" ", command.names()) + " " + command.sentence())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .forEach(command -> line(desk, command));
    }
}
