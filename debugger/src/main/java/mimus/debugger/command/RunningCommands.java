package mimus.debugger.command;

import java.util.List;
import java.util.function.Supplier;
import mimus.cpu.Cpu;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Point;
import mimus.debugger.session.Resumption;
import mimus.debugger.session.Sequel;
import mimus.error.UserError;

/** Letting the guest go on, a little or a lot. */
final class RunningCommands {
    private RunningCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "continue, c, fg",
                                "[N]",
                                "Lets the guest run; passes the breakpoint it stands at N times.",
                                "c 5",
                                RunningCommands::goOn)
                        .repeating(),
                Command.of("stepi, si", "[N]", "Executes one instruction, or N.", "si 10", RunningCommands::step)
                        .repeating(),
                Command.of(
                                "nexti, ni",
                                "[N]",
                                "Executes one instruction, or N, and calls as a whole.",
                                "ni",
                                RunningCommands::next)
                        .repeating(),
                Command.of(
                        "finish, fin",
                        "",
                        "Runs until the function returns, by the return address in its register.",
                        "finish",
                        RunningCommands::finish),
                Command.of(
                                "until, u",
                                "PLACE",
                                "Runs until a place is reached.",
                                "until main+64",
                                RunningCommands::until)
                        .completing(Completion.PLACE),
                Command.of("advance", "PLACE", "Runs until a place is reached.", "advance fact", RunningCommands::until)
                        .completing(Completion.PLACE),
                Command.of("jump, j", "PLACE", "Goes on at another place.", "jump main", RunningCommands::jump)
                        .completing(Completion.PLACE),
                Command.of(
                        "return",
                        "[EXPR]",
                        "Leaves the function at once, by the return address in its register.",
                        "return -1",
                        RunningCommands::leave),
                Command.of(
                        "interrupt",
                        "",
                        "Makes the guest stand still.",
                        "interrupt",
                        (desk, rest) -> desk.session().interrupt()),
                Command.of("kill, k", "", "Ends the guest.", "kill", (desk, rest) -> desk.finish()),
                Command.of(
                        "detach", "", "Lets the guest run on by itself and leaves.", "detach", RunningCommands::detach),
                Command.of("quit, q, exit", "", "Leaves the debugger.", "quit", (desk, rest) -> desk.finish()),
                Command.of(
                        "when",
                        "",
                        "Tells the guest's time: instructions executed so far.",
                        "when",
                        RunningCommands::when));
    }

    /** A count, 1 if none is given. */
    private static int count(Desk desk, String rest) {
        long count = rest.isEmpty() ? 1 : desk.evaluate(rest).bits();
        if (count < 1 || count > Integer.MAX_VALUE) {
            throw new UserError("a number from 1 on is wanted, not '" + rest + "'");
        }
        return (int) count;
    }

    private static void goOn(Desk desk, String rest) {
        int count = count(desk, rest);
        if (count > 1) {
            desk.session().halt().points().forEach(point -> point.ignore(count - 1));
        }
        desk.resume(Resumption.run());
    }

    /** Does something a number of times, for as long as nothing else makes the guest stand still. */
    private static Sequel times(int count, Halt.Reason each, Supplier<Resumption> again) {
        int[] left = {count};
        return halt -> halt.reason() == each && --left[0] > 0 ? again.get() : null;
    }

    private static void step(Desk desk, String rest) {
        GuestThread thread = desk.thread();
        desk.resume(Resumption.step(thread), times(count(desk, rest), Halt.Reason.STEP, () -> Resumption.step(thread)));
    }

    private static void next(Desk desk, String rest) {
        int[] left = {count(desk, rest)};
        GuestThread thread = desk.thread();
        desk.resume(over(desk, thread), halt -> isOwn(halt) && --left[0] > 0 ? over(desk, thread) : null);
    }

    private static boolean isOwn(Halt halt) {
        return halt.reason() == Halt.Reason.STEP
                || halt.reason() == Halt.Reason.BREAKPOINT
                        && halt.points().stream().allMatch(Point::isInternal);
    }

    /** Over the instruction at which a thread stands; over a call to where it returns, in the same frame. */
    private static Resumption over(Desk desk, GuestThread thread) {
        Instruction here = desk.listing().at(thread.pc());
        if (!here.call()) {
            return Resumption.step(thread);
        }
        stopIn(desk, desk.listing().afterCall(here), thread, stack(thread));
        return Resumption.run();
    }

    private static long stack(GuestThread thread) {
        return thread.cpu().read("sp");
    }

    /** An internal breakpoint for one thread once its stack is not deeper than {@code stack}. */
    private static void stopIn(Desk desk, long address, GuestThread thread, long stack) {
        desk.session()
                .points()
                .addInternal(desk.client(), address)
                .condition(
                        "", reaching -> reaching.equals(thread) && Long.compareUnsigned(stack(reaching), stack) >= 0);
    }

    /** Where the function returns to, as long as it has not called another one. */
    private static long returnAddress(Desk desk) {
        Cpu<?> cpu = desk.thread().cpu();
        for (String name : List.of("ra", "lr")) {
            if (cpu.registers().find(name) != null) {
                return cpu.read(name);
            }
        }
        return new Bytes(desk.process())
                .load(stack(desk.thread()), desk.process().target().bits() / 8);
    }

    private static void finish(Desk desk, String rest) {
        GuestThread thread = desk.thread();
        long to = returnAddress(desk) & ~thumb(desk);
        stopIn(desk, to, thread, stack(thread));
        desk.print("Run till exit to %s", Places.describe(desk, to));
        desk.resume(Resumption.run());
    }

    /** Arm keeps the instruction set in bit 0 of a return address. */
    private static long thumb(Desk desk) {
        return desk.process().target().gdbArchitecture().equals("arm") ? 1 : 0;
    }

    private static void until(Desk desk, String rest) {
        if (rest.isEmpty()) {
            throw new UserError("until where?");
        }
        stopIn(desk, Places.address(desk, rest), desk.thread(), 0);
        desk.resume(Resumption.run());
    }

    private static void jump(Desk desk, String rest) {
        if (rest.isEmpty()) {
            throw new UserError("jump where?");
        }
        desk.requireStopped();
        desk.thread().cpu().env().resumeAt(Places.address(desk, rest));
        desk.resume(Resumption.run());
    }

    private static void leave(Desk desk, String rest) {
        desk.requireStopped();
        Cpu<?> cpu = desk.thread().cpu();
        long to = returnAddress(desk);
        if (!rest.isEmpty()) {
            cpu.write(result(cpu), desk.evaluate(rest).bits());
        }
        cpu.write("pc", to);
        desk.print("now at %s", Places.describe(desk, to));
    }

    private static String result(Cpu<?> cpu) {
        return List.of("v0", "rax", "eax", "x0", "r3", "r0").stream()
                .filter(name -> cpu.registers().find(name) != null)
                .findFirst()
                .orElseThrow();
    }

    private static void detach(Desk desk, String rest) {
        desk.finish();
        if (!desk.session().isRunning() && !desk.session().halt().isEnd()) {
            desk.resume(Resumption.run());
        }
    }

    private static void when(Desk desk, String rest) {
        desk.print("%,d instructions", desk.session().guest().machine().now());
    }
}
