package mimus.debugger.command;

import java.util.stream.Collectors;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Point;
import mimus.machine.Stop;
import mimus.memory.Access;

/** Why a guest stands still, in words. */
public final class Sentences {
    private final Desk desk;

    public Sentences(Desk desk) {
        this.desk = desk;
    }

    public String of(Halt halt) {
        return switch (halt.reason()) {
            case BEGINNING -> "at the beginning";
            case PAST_BEGINNING -> "at the beginning: there is nothing before";
            case STEP -> "after a step";
            case BREAKPOINT -> points(halt);
            case WATCHPOINT -> points(halt) + access(halt);
            case SIGNAL -> "the guest is about to take " + process(halt).signalName(halt.detail());
            case CALL -> "the guest calls " + process(halt).callName(halt.detail());
            case RETURN -> "the guest returns from " + process(halt).callName(halt.detail());
            case FORK -> "process " + halt.detail() + " was made";
            case VFORK -> "process " + halt.detail() + " was made, and its parent waits for it";
            case VFORK_DONE -> "process " + halt.detail() + " lets its parent go on";
            case EXECUTE -> "the process began " + process(halt).executable();
            case INTERRUPT -> "interrupted";
            case UNHANDLED ->
                "the guest met a " + ((Stop.Unhandled) halt.stop()).trap().getMessage();
            case STUCK -> ((Stop.Stuck) halt.stop()).why();
            case EXITED -> "the guest ended with status " + halt.detail();
            case KILLED -> "the guest was ended by " + ((Stop.Killed) halt.stop()).name();
        };
    }

    private String access(Halt halt) {
        Stop.Watchpoint stop = (Stop.Watchpoint) halt.stop();
        String place = Places.describe(desk, stop.address());
        return stop.access() == Access.WRITE
                ? ": %d bytes at %s: 0x%x → 0x%x".formatted(stop.size(), place, stop.before(), stop.value())
                : ": %d bytes at %s: 0x%x".formatted(stop.size(), place, stop.value());
    }

    private static GuestProcess process(Halt halt) {
        return halt.thread().process();
    }

    private String points(Halt halt) {
        String shown = halt.points().stream()
                .filter(point -> !point.isInternal())
                .map(this::point)
                .collect(Collectors.joining(", "));
        return shown.isEmpty() ? "after a step" : shown;
    }

    private String point(Point point) {
        String owner =
                point.owner() == desk.client() ? "" : " (" + point.owner().name() + ")";
        return switch (point.kind()) {
            case CODE -> "breakpoint " + point.number() + owner;
            case REGISTER ->
                "watchpoint %d%s: %s: %s"
                        .formatted(
                                point.number(),
                                owner,
                                point.register().name(),
                                point.register().change());
            default -> "watchpoint " + point.number() + owner;
        };
    }
}
