package mimus.debugger.command;

import java.util.List;

/**
 * One command: all that help, completion, abbreviation and execution need to know of it.
 *
 * @param names the full one first; the others always stand for it, even where they begin other names too
 * @param usage what may follow the name
 * @param sentence what it does
 * @param example a line that uses it
 * @param completion what its arguments are made of
 * @param repeats whether an empty line after it does it again
 * @param action does it
 */
public record Command(
        List<String> names,
        String usage,
        String sentence,
        String example,
        Completion completion,
        boolean repeats,
        Action action) {
    /** Does what a command says; the rest of the line as it was written, without spaces around it. */
    public interface Action {
        void run(Desk desk, String rest);
    }

    /** What arguments are made of. */
    public enum Completion {
        NOTHING,
        PLACE,
        EXPRESSION,
        REGISTER,
        FILE,
        COMMAND,
        SUBCOMMAND
    }

    /** @param names separated by commas */
    static Command of(String names, String usage, String sentence, String example, Action action) {
        return new Command(List.of(names.split(", ")), usage, sentence, example, Completion.EXPRESSION, false, action);
    }

    Command completing(Completion kind) {
        return new Command(names, usage, sentence, example, kind, repeats, action);
    }

    /** An empty line does it again. */
    Command repeating() {
        return new Command(names, usage, sentence, example, completion, true, action);
    }

    public String name() {
        return names.get(0);
    }
}
