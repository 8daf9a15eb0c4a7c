package mimus.debugger.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mimus.debugger.command.Command.Completion;
import mimus.error.UserError;

/** The debugger itself: settings, scripts, commands of the user's own. */
final class SettingCommands {
    private SettingCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of("show", "[SETTING]", "Shows settings.", "show width", SettingCommands::show),
                Command.of(
                                "source",
                                "FILE",
                                "Executes the commands of a file.",
                                "source setup.mimus",
                                SettingCommands::source)
                        .completing(Completion.FILE),
                Command.of(
                        "define",
                        "NAME COMMAND [; COMMAND...]",
                        "Makes a command of others.",
                        "define where bt; info threads",
                        SettingCommands::define),
                Command.of(
                        "alias",
                        "NAME = COMMAND",
                        "Gives a command another name.",
                        "alias go = continue",
                        SettingCommands::alias));
    }

    static void set(Desk desk, String rest) {
        String[] words = rest.split("\\s+", 2);
        desk.settings().set(words[0], words.length < 2 ? "" : words[1]);
    }

    private static void show(Desk desk, String rest) {
        if (rest.isEmpty()) {
            desk.settings().all().forEach((name, value) -> desk.print("%s is %s", name, value));
        } else if (desk.settings().has(rest)) {
            desk.print("%s is %s", rest, desk.settings().get(rest));
        } else {
            throw new UserError("there is no setting '" + rest + "'");
        }
    }

    private static void source(Desk desk, String rest) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(rest));
        } catch (IOException failed) {
            throw new UserError("cannot read " + rest);
        }
        desk.nest(() -> lines.forEach(desk::execute));
    }

    private static void define(Desk desk, String rest) {
        String[] words = rest.split("\\s+", 2);
        if (words.length < 2) {
            throw new UserError("usage: define NAME COMMAND [; COMMAND...]");
        }
        List<String> lines = List.of(words[1].split("\\s*;\\s*"));
        desk.commands()
                .replace(Command.of(
                        words[0],
                        "",
                        "Does: " + words[1],
                        words[0],
                        (user, more) -> user.nest(() -> lines.forEach(user::execute))));
    }

    private static void alias(Desk desk, String rest) {
        String[] parts = rest.split("\\s*=\\s*", 2);
        if (parts.length < 2 || parts[0].isEmpty()) {
            throw new UserError("usage: alias NAME = COMMAND");
        }
        String full = parts[1];
        desk.commands().read(full); // a mistake is told now
        desk.commands()
                .replace(Command.of(
                        parts[0],
                        "",
                        "Stands for: " + full,
                        parts[0],
                        (user, more) -> user.nest(() -> user.execute((full + " " + more).strip()))));
    }
}
