package mimus.debugger.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mimus.error.UserError;

/** All commands there are, by name. */
public final class Commands {
    private final Map<String, Command> byName = new LinkedHashMap<>();
    private final List<Command> all = new ArrayList<>();

    /** Those of every family. */
    public static Commands usual() {
        Commands commands = new Commands();
        List.of(
                        RunningCommands.all(),
                        ReverseCommands.all(),
                        SnapshotCommands.all(),
                        BreakpointCommands.all(),
                        WatchCommands.all(),
                        CatchCommands.all(),
                        RegisterCommands.all(),
                        DataCommands.all(),
                        MemoryCommands.all(),
                        CodeCommands.all(),
                        CoverageCommands.all(),
                        StackCommands.all(),
                        SourceCommands.all(),
                        ThreadCommands.all(),
                        SymbolCommands.all(),
                        GuestCommands.all(),
                        SettingCommands.all(),
                        Context.all(),
                        HelpCommands.all())
                .forEach(family -> family.forEach(commands::add));
        return commands;
    }

    void add(Command command) {
        all.add(command);
        for (String name : command.names()) {
            if (byName.put(name, command) != null) {
                throw new IllegalArgumentException("two commands are called " + name);
            }
        }
    }

    /** Puts a command of the user in place of one that has its name, if any. */
    void replace(Command command) {
        all.removeIf(old -> old.name().equals(command.name()));
        all.add(command);
        byName.put(command.name(), command);
    }

    public List<Command> all() {
        return List.copyOf(all);
    }

    /**
     * The command of a name, or of the beginning of one that no other begins with.
     *
     * <p>Names of two words, such as {@code info registers}, are found by the beginnings of both.
     *
     * @throws UserError with a sentence, if it is none
     */
    public Command named(String name) {
        Command exact = byName.get(name);
        if (exact != null) {
            return exact;
        }
        List<Command> fitting = byName.entrySet().stream()
                .filter(entry -> begins(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.isEmpty()) {
            throw new UserError("there is no command '" + name + "' (try 'help')");
        }
        throw new UserError("'" + name + "' may be "
                + fitting.stream().map(Command::name).sorted().collect(Collectors.joining(", ")));
    }

    /** Whether each word of {@code name} begins the word of {@code full} in its place. */
    private static boolean begins(String full, String name) {
        String[] whole = full.split(" ");
        String[] parts = name.split(" ");
        if (whole.length != parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!whole[i].startsWith(parts[i])) {
                return false;
            }
        }
        return true;
    }

    /** The groups that first words of names of two words make, such as {@code info}. */
    private boolean isGroup(String word) {
        return byName.keySet().stream().anyMatch(name -> name.startsWith(word + " "));
    }

    private boolean isKnown(String name) {
        return byName.keySet().stream().anyMatch(full -> begins(full, name));
    }

    /** A line taken apart. */
    public record Line(Command command, String rest) {}

    /**
     * Finds the command of a line.
     *
     * @throws UserError with a sentence, if it is none
     */
    public Line read(String line) {
        String text = line.strip();
        String[] words = text.split("\\s+", 3);
        String first = verb(words[0]);
        String group = group(first);
        if (group != null && words.length > 1) {
            String second = verb(words[1]);
            if (!byName.containsKey(group) || isKnown(group + " " + second)) {
                int end = text.indexOf(words[1], first.length()) + second.length();
                return new Line(named(group + " " + second), text.substring(end).strip());
            }
        }
        return new Line(named(first), text.substring(first.length()).strip());
    }

    /** The group that a word, or its beginning, means; null if it is a command of its own. */
    private String group(String word) {
        if (byName.containsKey(word) && !isGroup(word)) {
            return null;
        }
        if (isGroup(word)) {
            return word;
        }
        List<String> groups = byName.keySet().stream()
                .filter(name -> name.contains(" "))
                .map(name -> name.substring(0, name.indexOf(' ')))
                .filter(name -> name.startsWith(word))
                .distinct()
                .toList();
        boolean other = byName.keySet().stream().anyMatch(name -> !name.contains(" ") && name.startsWith(word));
        return groups.size() == 1 && (!other || word.equals("i")) ? groups.get(0) : null;
    }

    /** The word up to what cannot be part of a name: {@code x/4i} and {@code p$pc} begin with {@code x} and {@code p}. */
    private static String verb(String word) {
        int end = 0;
        while (end < word.length()
                && (Character.isLetterOrDigit(word.charAt(end)) || "-_".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end == 0 ? word.substring(0, Math.min(1, word.length())) : word.substring(0, end);
    }
}
