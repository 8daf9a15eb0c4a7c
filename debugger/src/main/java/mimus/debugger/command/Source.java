package mimus.debugger.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mimus.debugger.dwarf.SourceLine;
import mimus.error.UserError;

/** Lines of source files, which are looked for on the host. */
final class Source {
    private final Desk desk;

    Source(Desk desk) {
        this.desk = desk;
    }

    /** Prints lines around one, if the file is there; the one carries an arrow. */
    void show(SourceLine line, int count) {
        List<String> text = lines(line.file());
        int first = Math.max(1, line.line() - count / 2);
        for (int number = first; number < first + count && number <= text.size(); number++) {
            desk.print("%s %4d  %s", number == line.line() ? "→" : " ", number, text.get(number - 1));
        }
        if (text.isEmpty()) {
            desk.print("  %4d  (in %s, which is not here; see 'help directory')", line.line(), line.file());
        }
    }

    /** Prints lines from one on; how many. */
    int list(String file, int first, int count) {
        List<String> text = lines(file);
        int number = first;
        for (; number < first + count && number <= text.size(); number++) {
            desk.print("  %4d  %s", number, text.get(number - 1));
        }
        if (number == first) {
            throw new UserError(text.isEmpty() ? file + " is not here (see 'help directory')" : "the file ends before");
        }
        return number - first;
    }

    private List<String> lines(String file) {
        for (Path place : places(file)) {
            if (Files.isRegularFile(place)) {
                try {
                    return Files.readAllLines(place);
                } catch (MalformedInputException noText) {
                    return List.of();
                } catch (IOException unreadable) {
                    throw new UserError("cannot read " + place);
                }
            }
        }
        return List.of();
    }

    private List<Path> places(String file) {
        List<Path> places = new ArrayList<>();
        places.add(Path.of(file));
        for (String directory : desk.settings().get("directories").split(":")) {
            if (!directory.isEmpty()) {
                places.add(Path.of(directory, file));
                places.add(Path.of(directory, file.substring(file.lastIndexOf('/') + 1)));
            }
        }
        return places;
    }
}
