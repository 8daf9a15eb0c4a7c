package mimus.debugger.command;

import java.util.List;
import mimus.debugger.expression.Value;
import mimus.debugger.session.Point;
import mimus.error.UserError;

/** Watchpoints: as many as wanted, of any length, each access told with its address. */
final class WatchCommands {
    private WatchCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "watch",
                        "EXPR | ADDR,LENGTH [if EXPR]",
                        "Stops the guest when it writes a variable, or a range of memory.",
                        "watch counter if counter > 100",
                        (desk, rest) -> set(desk, rest, Point.Kind.WRITE)),
                Command.of(
                        "rwatch",
                        "EXPR | ADDR,LENGTH [if EXPR]",
                        "Stops the guest when it reads.",
                        "rwatch buffer",
                        (desk, rest) -> set(desk, rest, Point.Kind.READ)),
                Command.of(
                        "awatch",
                        "EXPR | ADDR,LENGTH [if EXPR]",
                        "Stops the guest when it reads or writes.",
                        "awatch $sp+16, 8",
                        (desk, rest) -> set(desk, rest, Point.Kind.ACCESS)));
    }

    private static void set(Desk desk, String rest, Point.Kind kind) {
        String[] parts = rest.split("\\s+if\\b", 2);
        Range range = range(desk, parts[0].strip());
        Point point = desk.session().points().add(desk.client(), kind, range.start, range.length);
        if (parts.length == 2) {
            BreakpointCommands.condition(desk, point, null, parts[1].strip());
        }
        String text = "Watchpoint %d at %s, %d bytes"
                .formatted(point.number(), Places.describe(desk, range.start), range.length);
        desk.print("%s", text);
        desk.session().tell(desk.client(), text);
    }

    /** Addresses that are watched. */
    record Range(long start, long length) {}

    static Range range(Desk desk, String text) {
        int comma = text.lastIndexOf(',');
        if (comma >= 0) {
            long length = desk.evaluate(text.substring(comma + 1)).bits();
            if (length < 1) {
                throw new UserError("a length from 1 on is wanted");
            }
            Value start = desk.evaluate(text.substring(0, comma));
            return new Range(start.isVariable() ? start.place().address() : start.bits(), length);
        }
        String place = text.startsWith("-l ") ? text.substring(3) : text;
        Value value = desk.evaluate(place);
        return new Range(
                value.requirePlace().address(), Math.max(1, value.type().size()));
    }
}
