package mimus.debugger.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.expression.Expression;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Point;
import mimus.debugger.session.Points;
import mimus.debugger.symbols.Named;
import mimus.error.UserError;

/** Breakpoints, of this client and of others. */
final class BreakpointCommands {
    private static final Pattern CLAUSE = Pattern.compile("(?:^|\\s)(thread\\s+(?<thread>\\d+)|if\\b(?<condition>.*))");

    private BreakpointCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "break, b, br",
                                "[PLACE] [thread N] [if EXPR]",
                                "Stops the guest when it reaches a place.",
                                "break fact if $a0 == 3",
                                BreakpointCommands::set)
                        .completing(Completion.PLACE),
                Command.of(
                                "tbreak, tb",
                                "[PLACE] [thread N] [if EXPR]",
                                "As break, but once.",
                                "tbreak main",
                                (desk, rest) -> set(desk, rest).temporary())
                        .completing(Completion.PLACE),
                Command.of(
                                "hbreak, hb",
                                "[PLACE] [thread N] [if EXPR]",
                                "As break: all of ours are invisible to the guest.",
                                "hbreak *0x400540",
                                BreakpointCommands::set)
                        .completing(Completion.PLACE),
                Command.of(
                        "rbreak",
                        "REGEX",
                        "Sets a breakpoint at each function whose name fits.",
                        "rbreak ^str",
                        BreakpointCommands::setAll),
                Command.of(
                        "delete, d",
                        "[N...]",
                        "Deletes breakpoints; all of this client's without a number.",
                        "delete 2",
                        BreakpointCommands::delete),
                Command.of(
                        "enable",
                        "[N...]",
                        "Lets breakpoints stop the guest again.",
                        "enable 1",
                        (desk, rest) -> enable(desk, rest, true)),
                Command.of(
                        "disable",
                        "[N...]",
                        "Lets the guest pass breakpoints.",
                        "disable 1",
                        (desk, rest) -> enable(desk, rest, false)),
                Command.of(
                        "ignore",
                        "N COUNT",
                        "Lets the guest pass a breakpoint COUNT times.",
                        "ignore 1 100",
                        BreakpointCommands::ignore),
                Command.of(
                        "condition, cond",
                        "N [EXPR]",
                        "Gives a breakpoint a condition, or takes it away.",
                        "condition 1 $v0 != 0",
                        BreakpointCommands::condition),
                Command.of(
                        "commands",
                        "N COMMAND [; COMMAND...]",
                        "Executes commands each time a breakpoint is reached.",
                        "commands 1 p $a0; c",
                        BreakpointCommands::actions),
                Command.of(
                        "info breakpoints",
                        "",
                        "Lists breakpoints with their owners.",
                        "info breakpoints",
                        BreakpointCommands::list));
    }

    private static Point set(Desk desk, String rest) {
        String place = rest;
        GuestThread thread = null;
        String condition = "";
        Matcher clause = CLAUSE.matcher(rest);
        while (clause.find()) {
            place = place.length() > clause.start()
                    ? rest.substring(0, clause.start()).strip()
                    : place;
            if (clause.group("thread") != null) {
                thread = ThreadCommands.named(desk, clause.group("thread"));
            } else {
                condition = clause.group("condition").strip();
            }
        }
        Point point = add(desk, Places.stop(desk, place.strip()));
        condition(desk, point, thread, condition);
        return point;
    }

    private static Point add(Desk desk, long address) {
        byte[] code = new Bytes(desk, desk.process()).readSome(address, 1);
        if (code.length == 0) {
            throw new UserError("there is no code at 0x%x".formatted(address));
        }
        Point point = desk.session().points().add(desk.client(), address);
        String text = "Breakpoint %d at %s".formatted(point.number(), Places.describe(desk, address));
        desk.print(text);
        desk.session().tell(desk.client(), text);
        return point;
    }

    static void condition(Desk desk, Point point, GuestThread thread, String text) {
        if (text.isEmpty() && thread == null) {
            point.unconditionally();
            return;
        }
        if (text.isEmpty()) {
            point.condition("thread " + thread.id(), thread::equals);
            return;
        }
        Condition condition = new Condition(desk, Expression.of(text, desk.types()));
        point.condition(text, reaching -> (thread == null || thread.equals(reaching)) && condition.test(reaching));
    }

    private static void setAll(Desk desk, String rest) {
        if (rest.isEmpty()) {
            throw new UserError("which names?");
        }
        Pattern wanted = SymbolCommands.pattern(rest);
        List<Named> fitting = desk.symbols()
                .matching(name -> wanted.matcher(name).find())
                .filter(Named::code)
                .limit(200)
                .toList();
        fitting.forEach(named -> add(desk, named.address()));
        if (fitting.isEmpty()) {
            desk.print("no function fits '%s'", rest);
        }
    }

    /** The breakpoints of the numbers in a text, or all of this client if it is empty. */
    private static List<Point> points(Desk desk, String numbers) {
        Points points = desk.session().points();
        if (numbers.isEmpty()) {
            return points.shown().stream()
                    .filter(point -> point.owner() == desk.client())
                    .toList();
        }
        List<Point> all = new ArrayList<>();
        for (String word : numbers.split("[\\s,]+")) {
            all.add(point(desk, word));
        }
        return all;
    }

    private static Point point(Desk desk, String word) {
        Point point = word.matches("\\d{1,9}") ? desk.session().points().numbered(Integer.parseInt(word)) : null;
        if (point == null) {
            throw new UserError("there is no breakpoint " + word);
        }
        return point;
    }

    private static void delete(Desk desk, String rest) {
        for (Point point : points(desk, rest)) {
            desk.session().points().remove(point);
            desk.actions().remove(point.number());
            desk.session().tell(desk.client(), "deleted breakpoint " + point.number());
        }
    }

    private static void enable(Desk desk, String rest, boolean on) {
        for (Point point : points(desk, rest)) {
            desk.session().points().enable(point, on);
            desk.session().tell(desk.client(), (on ? "enabled" : "disabled") + " breakpoint " + point.number());
        }
    }

    private static String[] twoWords(String rest, String what) {
        String[] words = rest.split("\\s+", 2);
        if (words[0].isEmpty()) {
            throw new UserError(what);
        }
        return words.length == 2 ? words : new String[] {words[0], ""};
    }

    private static void ignore(Desk desk, String rest) {
        String[] words = twoWords(rest, "which breakpoint, and how often?");
        int count = words[1].isEmpty() ? 0 : (int) desk.evaluate(words[1]).bits();
        point(desk, words[0]).ignore(count);
        desk.print("Will pass breakpoint %s %d times.", words[0], count);
    }

    private static void condition(Desk desk, String rest) {
        String[] words = twoWords(rest, "which breakpoint?");
        condition(desk, point(desk, words[0]), null, words[1]);
        desk.print(
                words[1].isEmpty() ? "Breakpoint %s has no condition now." : "Breakpoint %s has a condition now.",
                words[0]);
    }

    private static void actions(Desk desk, String rest) {
        String[] words = twoWords(rest, "which breakpoint?");
        Point point = point(desk, words[0]);
        if (words[1].isEmpty()) {
            desk.actions().remove(point.number());
        } else {
            desk.actions().put(point.number(), List.of(words[1].split("\\s*;\\s*")));
        }
    }

    private static void list(Desk desk, String rest) {
        List<Point> points = desk.session().points().shown();
        if (points.isEmpty()) {
            desk.print("no breakpoints");
            return;
        }
        desk.print("%-4s %-5s %-8s %-8s %s", "num", "on", "hits", "owner", "where");
        for (Point point : points) {
            desk.print(
                    "%-4d %-5s %-8d %-8s %s%s%s",
                    point.number(),
                    point.isEnabled() ? "yes" : "no",
                    point.hits(),
                    point.owner().name(),
                    place(desk, point),
                    point.isTemporary() ? " (once)" : "",
                    point.condition().isEmpty() ? "" : " if " + point.condition());
        }
    }

    private static String place(Desk desk, Point point) {
        String what = point.kind().name().toLowerCase(Locale.ROOT) + " ";
        return switch (point.kind()) {
            case CODE -> Places.describe(desk, point.address());
            case REGISTER -> what + point.register().name();
            default -> what + Places.describe(desk, point.address());
        };
    }
}
