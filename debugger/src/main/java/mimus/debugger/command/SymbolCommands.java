package mimus.debugger.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.symbols.Module;
import mimus.debugger.symbols.Named;
import mimus.error.UserError;

/** Names of the program. */
final class SymbolCommands {
    private static final int MOST = 200;

    private SymbolCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "info symbol",
                        "EXPR",
                        "Tells what has a name at an address.",
                        "info symbol $pc",
                        SymbolCommands::at),
                Command.of(
                                "info address",
                                "NAME",
                                "Tells where something is.",
                                "info address main",
                                SymbolCommands::address)
                        .completing(Completion.PLACE),
                Command.of(
                        "info functions",
                        "[REGEX]",
                        "Lists functions whose names fit.",
                        "info functions ^mem",
                        (desk, rest) -> list(desk, rest, true)),
                Command.of(
                        "info variables",
                        "[REGEX]",
                        "Lists variables whose names fit.",
                        "info variables total",
                        (desk, rest) -> list(desk, rest, false)),
                Command.of(
                        "info sharedlibrary",
                        "",
                        "Lists the program and the libraries that are loaded.",
                        "info sharedlibrary",
                        SymbolCommands::modules));
    }

    /** @throws UserError if it is no regular expression */
    static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            throw new UserError("'" + text + "' is no regular expression: " + wrong.getDescription());
        }
    }

    private static void at(Desk desk, String rest) {
        String name = desk.symbols().describe(desk.address(rest));
        desk.print("%s", name.isEmpty() ? "nothing has a name there" : name);
    }

    private static void address(Desk desk, String rest) {
        Named named = desk.symbols().named(rest);
        if (named == null) {
            throw new UserError("no symbol '" + rest + "' is known");
        }
        desk.print("%s is at 0x%x, %d bytes", named.name(), named.address(), named.size());
    }

    private static void list(Desk desk, String rest, boolean code) {
        Pattern wanted = pattern(rest);
        List<Named> fitting = desk.symbols()
                .matching(name -> wanted.matcher(name).find())
                .filter(named -> named.code() == code)
                .limit(MOST)
                .toList();
        fitting.forEach(named -> desk.print("%08x  %s", named.address(), named.name()));
        if (fitting.size() == MOST) {
            desk.print("(and more)");
        }
    }

    private static void modules(Desk desk, String rest) {
        for (Module module : desk.symbols().modules()) {
            desk.print("%12x  %s", module.distance(), module.path());
        }
    }
}
