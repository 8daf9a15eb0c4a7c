package mimus.debugger.command;

import java.util.List;
import java.util.function.Supplier;
import mimus.cpu.Cpu;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Point;
import mimus.debugger.session.Resumption;
import mimus.debugger.session.Sequel;
import mimus.debugger.symbols.Backtrace;
import mimus.debugger.symbols.Frame;
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
                Command.of("finish, fin", "", "Runs until the function returns.", "finish", RunningCommands::finish),
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
                        "Leaves the function at once, with a result.",
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
                Command.of("quit, q, exit", "", "Leaves the debugger.", "quit", (desk, rest) -> desk.finish()));
    }

    /** A count, 1 if none is given. */
    static int count(Desk desk, String rest) {
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
    static Sequel times(int count, Halt.Reason each, Supplier<Resumption> again) {
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
    static Resumption over(Desk desk, GuestThread thread) {
        Instruction here = desk.listing().at(thread.pc());
        if (!here.call()) {
            return Resumption.step(thread);
        }
        stopIn(desk, desk.listing().afterCall(here), thread, stack(thread));
        return Resumption.run();
    }

    static long stack(GuestThread thread) {
        return thread.stackPointer();
    }

    /** An internal breakpoint for one thread once its stack is not deeper than {@code stack}. */
    private static void stopIn(Desk desk, long address, GuestThread thread, long stack) {
        desk.session()
                .points()
                .addInternal(desk.client(), address)
                .condition(
                        "", reaching -> reaching.equals(thread) && Long.compareUnsigned(stack(reaching), stack) >= 0);
    }

    /** Until a place is reached, by one thread. */
    static Resumption to(Desk desk, GuestThread thread, long address) {
        if (thread.pc() == address) {
            return Resumption.step(thread);
        }
        stopIn(desk, address, thread, 0);
        return Resumption.run();
    }

    /** Until the function returns in which a thread is. */
    static Resumption outOf(Desk desk, GuestThread thread) {
        List<Frame> frames = new Backtrace(thread, desk.symbols()).frames(2);
        if (frames.size() < 2) {
            throw new UserError("it is not known where this function returns to");
        }
        stopIn(desk, frames.get(1).pc(), thread, frames.get(1).stackPointer());
        return Resumption.run();
    }

    private static void finish(Desk desk, String rest) {
        Resumption how = outOf(desk, desk.thread());
        desk.print("Run till exit from %s", Places.describe(desk, desk.thread().pc()));
        desk.resume(how);
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
        GuestThread thread = desk.thread();
        long place = Places.address(desk, rest);
        desk.session().act(() -> thread.cpu().env().resumeAt(place));
        desk.resume(Resumption.run());
    }

    private static void leave(Desk desk, String rest) {
        desk.requireStopped();
        GuestThread thread = desk.thread();
        Frame caller = StackCommands.frame(desk, 1);
        Long value = rest.isEmpty() ? null : desk.evaluate(rest).bits();
        desk.session().act(() -> {
            Cpu<?> cpu = thread.cpu();
            if (value != null) {
                cpu.write(result(cpu), value);
            }
            restore(cpu, caller);
        });
        desk.print("now at %s", Places.describe(desk, caller.pc()));
    }

    /** Gives a thread the registers that a caller had. */
    private static void restore(Cpu<?> cpu, Frame caller) {
        for (Register<?> register : cpu.registers().all()) {
            Long value = caller.registers().get(register.dwarfNumber());
            if (value != null && register.isWritable() && !register.name().equals(result(cpu))) {
                cpu.write(register.name(), value);
            }
        }
        cpu.env().resumeAt(caller.pc());
    }

    private static String result(Cpu<?> cpu) {
        return cpu.registers().serving(Purpose.RESULT).name();
    }

    private static void detach(Desk desk, String rest) {
        desk.finish();
        if (!desk.session().isRunning() && !desk.session().halt().isEnd()) {
            desk.session().leave(desk.client());
            desk.resume(Resumption.run());
        }
    }
}
