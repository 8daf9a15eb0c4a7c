package mimus.debugger.command;

import java.util.List;
import java.util.function.Supplier;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.history.History;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Landing;
import mimus.debugger.session.Point;
import mimus.debugger.session.Resumption;
import mimus.error.UserError;

/** Going back in the guest's time. */
final class ReverseCommands {
    private ReverseCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "reverse-stepi, rsi",
                                "[N]",
                                "Goes back by one instruction, or N.",
                                "rsi 3",
                                (desk, rest) -> step(desk, rest, () -> Resumption.stepBack(desk.thread())))
                        .repeating(),
                Command.of(
                                "reverse-nexti, rni",
                                "[N]",
                                "Goes back by one instruction, or N; over calls as a whole.",
                                "rni",
                                (desk, rest) -> step(
                                        desk,
                                        rest,
                                        () -> back(desk, backwards(desk).instruction())))
                        .repeating(),
                Command.of(
                                "reverse-step, rs",
                                "[N]",
                                "Goes back to the beginning of the line of source before, also in functions that were called.",
                                "rs",
                                (desk, rest) -> step(
                                        desk,
                                        rest,
                                        () -> back(desk, backwards(desk).line(false))))
                        .repeating(),
                Command.of(
                                "reverse-next, rn",
                                "[N]",
                                "Goes back to the beginning of the line of source before, over calls as a whole.",
                                "rn",
                                (desk, rest) -> step(
                                        desk,
                                        rest,
                                        () -> back(desk, backwards(desk).line(true))))
                        .repeating(),
                Command.of(
                        "reverse-finish, rf",
                        "",
                        "Goes back to the call of this function.",
                        "reverse-finish",
                        (desk, rest) ->
                                step(desk, "", () -> back(desk, backwards(desk).call()))),
                Command.of(
                                "reverse-continue, rc",
                                "",
                                "Goes back to where a breakpoint or watchpoint was reached last; to the beginning if none was.",
                                "reverse-continue",
                                (desk, rest) -> desk.resume(Resumption.runBack()))
                        .repeating(),
                Command.of(
                        "who-wrote",
                        "EXPR | ADDR,LENGTH",
                        "Goes back to the instruction that wrote a variable, or a range of memory, last.",
                        "who-wrote counter",
                        ReverseCommands::whoWrote),
                Command.of(
                        "goto",
                        "COUNT | +COUNT | -COUNT | start | end",
                        "Goes to a point of the guest's time, in instructions, that it has been at.",
                        "goto 100",
                        ReverseCommands::go),
                Command.of(
                        "when",
                        "",
                        "Tells the guest's time: instructions executed so far.",
                        "when",
                        (desk, rest) -> when(desk)));
    }

    private static Backwards backwards(Desk desk) {
        return new Backwards(desk, desk.thread());
    }

    private static Resumption back(Desk desk, Landing landing) {
        return Resumption.back(desk.thread(), landing);
    }

    private static void step(Desk desk, String rest, Supplier<Resumption> again) {
        desk.requireStopped();
        desk.session().revive();
        GuestThread thread = desk.thread();
        desk.resume(again.get(), RunningCommands.times(RunningCommands.count(desk, rest), Halt.Reason.STEP, () -> {
            desk.select(thread);
            return again.get();
        }));
    }

    private static void whoWrote(Desk desk, String rest) {
        if (rest.isEmpty()) {
            throw new UserError("who wrote what?");
        }
        desk.requireStopped();
        desk.session().revive();
        WatchCommands.Range range = WatchCommands.range(desk, rest);
        Point point = desk.session()
                .points()
                .add(desk.client(), Point.Kind.WRITE, range.start(), range.length())
                .temporary();
        desk.resume(Resumption.runBack(), halt -> {
            desk.session().points().remove(point);
            return null;
        });
    }

    private static void go(Desk desk, String rest) {
        History history = desk.session().history();
        long now = desk.session().guest().time();
        long time = switch (rest) {
            case "" -> throw new UserError("go to which count of instructions?");
            case "start" -> 0;
            case "end" -> history.present();
            default -> rest.matches("[+-].*") ? now + count(desk, rest) : count(desk, rest);
        };
        if (time < 0 || time > history.present()) {
            throw new UserError("the guest has been at 0 to %,d only".formatted(history.present()));
        }
        desk.resume(Resumption.reach(time));
    }

    private static long count(Desk desk, String text) {
        return text.matches("[+-]?\\d{1,18}")
                ? Long.parseLong(text)
                : desk.evaluate(text).bits();
    }

    private static void when(Desk desk) {
        History history = desk.session().history();
        String future = history.isPast() ? "; it has been at %,d".formatted(history.present()) : "";
        desk.print("%,d instructions%s", desk.session().guest().time(), future);
    }
}
