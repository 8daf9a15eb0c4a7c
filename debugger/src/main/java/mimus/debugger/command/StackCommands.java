package mimus.debugger.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mimus.debugger.expression.Value;
import mimus.debugger.symbols.Backtrace;
import mimus.debugger.symbols.Frame;
import mimus.debugger.variables.Variables;
import mimus.error.UserError;

/** The functions that have not returned. */
final class StackCommands {
    private static final int MOST = 1000;

    private StackCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "backtrace, bt, where",
                        "[N]",
                        "Lists the functions that have not returned.",
                        "bt 5",
                        StackCommands::list),
                Command.of(
                        "frame, f",
                        "[N]",
                        "Tells which function is looked at, or looks at another.",
                        "frame 1",
                        StackCommands::select),
                Command.of(
                        "info locals",
                        "",
                        "Shows the variables of the function that is looked at.",
                        "info locals",
                        (desk, rest) -> variables(desk, false)),
                Command.of(
                        "info args",
                        "",
                        "Shows the parameters of the function that is looked at.",
                        "info args",
                        (desk, rest) -> variables(desk, true)),
                Command.of("up", "[N]", "Looks at the caller.", "up", (desk, rest) -> move(desk, rest, 1))
                        .repeating(),
                Command.of(
                                "down",
                                "[N]",
                                "Looks at the function that was called.",
                                "down",
                                (desk, rest) -> move(desk, rest, -1))
                        .repeating());
    }

    private static void variables(Desk desk, boolean parameters) {
        Variables seen = desk.scope(desk.thread()).variables();
        Map<String, Value> values = seen == null ? Map.of() : parameters ? seen.parameters() : seen.locals();
        values.forEach((name, value) -> desk.print(
                "%s = %s", name, value == null ? "<optimized out>" : DataCommands.text(desk, value, Formats.NONE)));
        if (values.isEmpty()) {
            desk.print(parameters ? "no parameters are known here" : "no variables are known here");
        }
    }

    static List<Frame> frames(Desk desk, int most) {
        return new Backtrace(desk.thread(), desk.symbols()).frames(most);
    }

    private static void list(Desk desk, String rest) {
        int most = rest.isEmpty() ? MOST : (int) desk.evaluate(rest).bits();
        frames(desk, Math.max(1, Math.min(most, MOST))).forEach(frame -> desk.print("%s", line(desk, frame)));
    }

    /** One line of a list of frames. */
    static String line(Desk desk, Frame frame) {
        String name = frame.function() == null ? "??" : frame.function().name();
        String digits = "%0" + desk.process().target().bits() / 4 + "x";
        String place = frame.line() == null
                ? ""
                : " at " + frame.line().fileName() + ":" + frame.line().line();
        return "#%-3d 0x%s in %s (%s)%s"
                .formatted(frame.number(), digits.formatted(frame.pc()), name, arguments(desk, frame), place);
    }

    private static String arguments(Desk desk, Frame frame) {
        Variables seen = desk.scope(desk.thread()).variables(frame);
        Map<String, Value> values = seen == null ? Map.of() : seen.parameters();
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + DataCommands.argument(desk, value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static void select(Desk desk, String rest) {
        if (!rest.isEmpty()) {
            desk.selectFrame((int) desk.evaluate(rest).bits());
        }
        new Context(desk).showPlace();
    }

    private static void move(Desk desk, String rest, int direction) {
        int count = rest.isEmpty() ? 1 : (int) desk.evaluate(rest).bits();
        desk.selectFrame(desk.frame().number() + direction * count);
        new Context(desk).showPlace();
    }

    /** @throws UserError if there are not so many */
    static Frame frame(Desk desk, int number) {
        List<Frame> frames = frames(desk, Math.max(0, number) + 1);
        if (number < 0 || number >= frames.size()) {
            throw new UserError(number < 0 ? "that is the innermost function" : "that is the outermost function");
        }
        return frames.get(number);
    }
}
