package mimus.debugger.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mimus.debugger.coverage.Coverage;
import mimus.debugger.coverage.Drcov;
import mimus.debugger.coverage.Lcov;
import mimus.error.UserError;

/** Which code has been executed. */
final class CoverageCommands {
    private CoverageCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "coverage",
                        "",
                        "Tells how many lines of each file have been executed since 'coverage on'.",
                        "coverage",
                        CoverageCommands::show),
                Command.of(
                        "coverage on",
                        "",
                        "Counts from now on which instructions the process executes.",
                        "coverage on",
                        CoverageCommands::begin),
                Command.of("coverage off", "", "Counts no more.", "coverage off", (desk, rest) -> desk.coverage(null)),
                Command.of(
                        "coverage save",
                        "FILE",
                        "Writes what was counted: for lcov if the file's name ends with .info, otherwise as drcov does.",
                        "coverage save lines.info",
                        CoverageCommands::save));
    }

    private static void begin(Desk desk, String rest) {
        desk.requireStopped();
        desk.coverage(new Coverage(desk.session().guest(), desk.process().id(), desk.symbols()));
    }

    private static Coverage coverage(Desk desk) {
        if (desk.coverage() == null) {
            throw new UserError("nothing has been counted ('coverage on' begins)");
        }
        return desk.coverage();
    }

    private static void show(Desk desk, String rest) {
        Coverage coverage = coverage(desk);
        desk.print("%,d instructions", coverage.size());
        for (Lcov.Summary file : new Lcov(coverage).summaries()) {
            desk.print("%s: %d of %d lines", file.file(), file.executed(), file.lines());
        }
    }

    private static void save(Desk desk, String rest) {
        if (rest.isEmpty()) {
            throw new UserError("save to which file?");
        }
        Coverage coverage = coverage(desk);
        boolean lines = rest.endsWith(".info");
        byte[] bytes = lines ? new Lcov(coverage).text().getBytes(StandardCharsets.UTF_8) : Drcov.of(coverage);
        try {
            Files.write(Path.of(rest), bytes);
        } catch (IOException wrong) {
            throw new UserError("%s cannot be written: %s".formatted(rest, wrong.getMessage()));
        }
    }
}
