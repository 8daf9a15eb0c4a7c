package mimus.debugger.command;

import java.util.List;
import mimus.cpu.Register;
import mimus.debugger.expression.Value;
import mimus.debugger.session.Point;
import mimus.debugger.session.WatchedRegister;
import mimus.error.UserError;

/** Watchpoints: as many as wanted, of any length, each access told with its address. */
final class WatchCommands {
    private WatchCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "watch",
                        "EXPR | ADDR,LENGTH | $REGISTER [if EXPR]",
                        "Stops the guest when it writes a variable or a range of memory, or changes a thread's register.",
                        "watch counter if counter > 100",
                        WatchCommands::write),
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

    private static void write(Desk desk, String rest) {
        String[] parts = rest.split("\\s+if\\b", 2);
        String path = registerPath(desk, parts[0].strip());
        if (path == null) {
            set(desk, rest, Point.Kind.WRITE);
            return;
        }
        Point point = desk.session().points().add(desk.client(), new WatchedRegister(desk.thread(), path));
        if (parts.length == 2) {
            BreakpointCommands.condition(desk, point, null, parts[1].strip());
        }
        tell(
                desk,
                "Watchpoint %d at %s of thread %d"
                        .formatted(point.number(), path, desk.thread().id()));
    }

    /** The register, or the field of one, that a text names; null if it names none. */
    private static String registerPath(Desk desk, String text) {
        if (text.startsWith("$")) {
            Register<?> register = desk.scope(desk.thread()).register(text.substring(1));
            return register == null ? null : register.name();
        }
        if (!text.startsWith("env.")) {
            return null;
        }
        desk.evaluate(text); // a mistake is told now
        return ThreadScope.path(text.substring(4));
    }

    private static void tell(Desk desk, String text) {
        desk.print("%s", text);
        desk.session().tell(desk.client(), text);
    }

    private static void set(Desk desk, String rest, Point.Kind kind) {
        String[] parts = rest.split("\\s+if\\b", 2);
        Range range = range(desk, parts[0].strip());
        Point point = desk.session().points().add(desk.client(), kind, range.start, range.length);
        if (parts.length == 2) {
            BreakpointCommands.condition(desk, point, null, parts[1].strip());
        }
        String place = Places.describe(desk, range.start);
        tell(desk, "Watchpoint %d at %s, %d bytes".formatted(point.number(), place, range.length));
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
