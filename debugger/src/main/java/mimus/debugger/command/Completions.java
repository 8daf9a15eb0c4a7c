package mimus.debugger.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mimus.cpu.Register;
import mimus.debugger.symbols.Named;
import mimus.error.UserError;

/** What a person may want to write next. */
public final class Completions {
    private static final int MOST = 500;

    /** What stands before a name, and the beginning of the name itself. */
    private static final Pattern BEGUN = Pattern.compile("(.*?)(\\$?[\\w.]*)");

    private static final Pattern LINE = Pattern.compile("(.+):\\d*");

    private final Desk desk;

    public Completions(Desk desk) {
        this.desk = desk;
    }

    /** Words that may stand where the last word of a line stands, which has been begun or is still empty; some of many. */
    public List<String> after(String line) {
        String text = line.stripLeading();
        String begun = text.substring(text.lastIndexOf(' ') + 1);
        Stream<String> words = Stream.concat(names(text), arguments(text, begun));
        return words.filter(word -> word.startsWith(begun))
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }

    /** Words of the names of commands. */
    private Stream<String> names(String text) {
        String[] written = text.split(" +", -1);
        int last = written.length - 1;
        return desk.commands().all().stream()
                .flatMap(command -> command.names().stream())
                .map(name -> name.split(" "))
                .filter(name -> name.length > last && fits(name, written, last))
                .map(name -> name[last]);
    }

    private static boolean fits(String[] name, String[] written, int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1).allMatch(i -> name[i].startsWith(written[i]));
    }

    private Stream<String> arguments(String text, String begun) {
        if (begun.length() == text.length()) {
            return Stream.empty();
        }
        try {
            return switch (desk.commands().read(text).command().completion()) {
                case FILE -> files(begun);
                case PLACE -> Stream.concat(places(begun), expressions(begun));
                case REGISTER -> registers("", begun);
                case EXPRESSION -> expressions(begun);
                case COMMAND -> names(begun);
                default -> Stream.empty();
            };
        } catch (UserError noCommand) {
            return Stream.empty();
        }
    }

    private static Stream<String> files(String begun) {
        try {
            Path folder = Path.of(begun.substring(0, begun.lastIndexOf('/') + 1));
            try (Stream<Path> inside = Files.list(folder)) {
                return inside.map(path -> path + (Files.isDirectory(path) ? "/" : "")).toList().stream();
            }
        } catch (IOException | UncheckedIOException | InvalidPathException nothingThere) {
            return Stream.empty();
        }
    }

    /** Files of source, and their lines that have code. */
    private Stream<String> places(String begun) {
        Matcher line = LINE.matcher(begun);
        return line.matches()
                ? desk.symbols().lines(line.group(1)).mapToObj(number -> line.group(1) + ":" + number)
                : desk.symbols().sources().map(file -> file + ":");
    }

    private Stream<String> expressions(String begun) {
        Matcher parts = BEGUN.matcher(begun);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return Stream.empty();
        }
        String before = parts.group(1);
        String name = parts.group(2);
        return name.startsWith("$")
                ? registers(before + "$", before + name)
                : desk.symbols()
                        .matching(other -> other.startsWith(name))
                        .map(Named::name)
                        .map(before::concat);
    }

    private Stream<String> registers(String before, String begun) {
        return desk.thread().cpu().registers().all().stream()
                .map(Register::name)
                .map(before::concat)
                .filter(name -> name.startsWith(begun));
    }
}
