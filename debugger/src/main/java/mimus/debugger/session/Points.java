package mimus.debugger.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mimus.cpu.Env;
import mimus.cpu.Hooks.Registration;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.machine.Stop;
import mimus.memory.AccessListener;
import mimus.memory.Watch;

/** The breakpoints of all clients. Belongs to the session's thread. */
public final class Points {
    private final Guest guest;
    private final List<Point> points = new ArrayList<>();
    private final Map<Integer, Wanted> told = new TreeMap<>();
    private int last;
    private boolean rehearsing;
    private final Map<Integer, Map<Long, Registration>> asked = new TreeMap<>();
    private Env passing;
    private long passedAt;
    private final RegisterLookout lookout;

    Points(Guest guest) {
        this.guest = guest;
        this.lookout = new RegisterLookout(guest);
    }

    /** Those that clients know of, in the order they were made. */
    public List<Point> shown() {
        return points.stream().filter(point -> !point.isInternal()).toList();
    }

    /** The one with a number, or null. */
    public Point numbered(int number) {
        return shown().stream()
                .filter(point -> point.number() == number)
                .findFirst()
                .orElse(null);
    }

    public Point add(Client owner, long address) {
        return add(owner, Point.Kind.CODE, address, 1);
    }

    /** @param length how many bytes are watched, from 1 on */
    public Point add(Client owner, Point.Kind kind, long address, long length) {
        Point point = new Point(++last, owner, kind, address, length, false);
        points.add(point);
        return point;
    }

    /** One that stops the guest when a register has changed. */
    public Point add(Client owner, WatchedRegister register) {
        Point point = new Point(++last, owner, register);
        points.add(point);
        return point;
    }

    /** A debugger has changed the guest: what registers are now is not the guest's doing. */
    void settle() {
        enabled(Point.Kind.REGISTER).forEach(point -> point.register().settle());
    }

    /** One that serves a step of its owner and is shown to nobody. */
    public Point addInternal(Client owner, long address) {
        Point point = new Point(0, owner, Point.Kind.CODE, address, 1, true);
        points.add(point);
        return point;
    }

    public void remove(Point point) {
        points.remove(point);
    }

    /** A step is over. */
    void removeInternal() {
        points.removeIf(Point::isInternal);
    }

    /** A client goes. */
    void removeAllOf(Client owner) {
        points.removeIf(point -> point.owner() == owner);
    }

    /** Those of a kind that a client has at an address. */
    public List<Point> at(Point.Kind kind, long address, Client owner) {
        return points.stream()
                .filter(point -> point.kind() == kind && point.address() == address && point.owner() == owner)
                .toList();
    }

    public void enable(Point point, boolean on) {
        point.enabled(on);
    }

    /** From now on it is only asked where the guest would stop, and nothing is counted. */
    void rehearse(boolean on) {
        rehearsing = on;
    }

    private boolean stops(Point point, GuestThread thread) {
        return rehearsing ? point.wouldStop(thread) : point.stops(thread);
    }

    /** No processor stops until it is told again. */
    void suspend() {
        for (GuestProcess process : guest.processes()) {
            if (told.containsKey(process.id())) {
                process.threads().get(0).cpu().stopAt(Set.of());
                ask(process, Set.of());
                lookout.watch(process, List.of());
                process.memory().watch(this, List.of(), (address, size, access, value) -> {});
            }
        }
        told.clear();
        asked.clear();
    }

    /** Whether a thread's processor was told to stop where the thread is. */
    boolean stops(GuestThread thread) {
        return told.getOrDefault(thread.process().id(), Wanted.NOTHING).stops.contains(thread.pc());
    }

    /** Those that make a thread stand still where it is. */
    List<Point> reachedBy(GuestThread thread) {
        long pc = thread.pc();
        List<Point> reached = points.stream()
                .filter(point -> isReached(point, thread, pc) && stops(point, thread))
                .toList();
        points.removeIf(point -> point.isTemporary() && reached.contains(point) && !rehearsing);
        return reached;
    }

    private static boolean isReached(Point point, GuestThread thread, long pc) {
        return switch (point.kind()) {
            case CODE -> forms(thread.process(), point.address()).contains(pc);
            case REGISTER ->
                point.isEnabled()
                        && point.register().thread().equals(thread)
                        && point.register().takeChange();
            default -> false;
        };
    }

    /** Those that an access of a thread makes it stand still for. */
    List<Point> reachedBy(GuestThread thread, Watch access, boolean write) {
        List<Point> reached = points.stream()
                .filter(point -> point.kind() == Point.Kind.ACCESS
                        || point.kind() == (write ? Point.Kind.WRITE : Point.Kind.READ))
                .filter(point -> forms(thread.process(), point.address()).stream()
                                .anyMatch(start -> watch(point, start).overlaps(access))
                        && stops(point, thread))
                .toList();
        points.removeIf(point -> point.isTemporary() && reached.contains(point) && !rehearsing);
        return reached;
    }

    private static Watch watch(Point point, long start) {
        return new Watch(start, point.length(), point.kind() != Point.Kind.WRITE, point.kind() != Point.Kind.READ);
    }

    /** Tells the processors where to stop and what to watch, as far as they do not know. */
    void tell(AccessListener listener) {
        List<GuestProcess> processes = guest.processes();
        List<Integer> alive = processes.stream().map(GuestProcess::id).toList();
        told.keySet().retainAll(alive);
        lookout.retain(alive);
        asked.keySet().retainAll(alive);
        for (GuestProcess process : processes) {
            Wanted known = told.getOrDefault(process.id(), Wanted.NOTHING);
            Wanted wanted = wanted(process);
            if (!wanted.stops.equals(known.stops)) {
                process.threads().get(0).cpu().stopAt(wanted.stops);
            }
            if (!wanted.questions.equals(known.questions)) {
                ask(process, wanted.questions);
            }
            if (!wanted.watches.equals(known.watches)) {
                process.memory().watch(this, wanted.watches, listener);
            }
            if (!wanted.registers.equals(known.registers)) {
                lookout.watch(process, wanted.registers);
            }
            told.put(process.id(), wanted);
        }
    }

    private Wanted wanted(GuestProcess process) {
        Set<Long> stops = new HashSet<>();
        Set<Long> questions = new HashSet<>();
        enabled(Point.Kind.CODE)
                .forEach(point -> (point.isConditional() ? questions : stops).addAll(forms(process, point.address())));
        questions.removeAll(stops);
        List<Watch> watches = enabled(Point.Kind.WRITE, Point.Kind.READ, Point.Kind.ACCESS)
                .flatMap(point -> forms(process, point.address()).stream().map(start -> watch(point, start)))
                .toList();
        List<Point> registers = enabled(Point.Kind.REGISTER)
                .filter(point -> point.register().thread().isAlive()
                        && point.register().thread().process().id() == process.id())
                .toList();
        return new Wanted(stops, questions, watches, registers);
    }

    /** How a processor may have an address: one of 32 bits extends it as it likes. */
    private static List<Long> forms(GuestProcess process, long address) {
        boolean narrow = process.target().bits() == 32 && (int) address < 0;
        return narrow ? List.of(address & 0xffff_ffffL, (long) (int) address) : List.of(address);
    }

    /** Conditions are evaluated while the processor runs: only one that holds ends the run. */
    private void ask(GuestProcess process, Set<Long> places) {
        Map<Long, Registration> hooks = asked.computeIfAbsent(process.id(), id -> new TreeMap<>());
        hooks.keySet().removeIf(place -> {
            if (!places.contains(place)) {
                hooks.get(place).close();
            }
            return !places.contains(place);
        });
        for (long place : places) {
            hooks.computeIfAbsent(
                    place, at -> process.threads().get(0).cpu().hooks().onInstruction(at, at, env -> reached(env, at)));
        }
    }

    private void reached(Env env, long place) {
        if (env == passing && env.elapsed() == passedAt) {
            return; // it goes on from here
        }
        GuestThread thread = guest.current();
        for (Point point : points) {
            boolean here = point.kind() == Point.Kind.CODE
                    && forms(thread.process(), point.address()).contains(place);
            if (here && point.wouldStop(thread)) {
                guest.machine().halt(new Stop.Breakpoint(place));
                return;
            }
        }
    }

    /** The guest goes on from where it is: a breakpoint there is passed. */
    void pass() {
        GuestThread thread = guest.current();
        passing = thread == null ? null : thread.cpu().env();
        passedAt = passing == null ? 0 : passing.elapsed();
    }

    /** A breakpoint where the guest is counts. */
    void unpass() {
        passing = null;
    }

    private Stream<Point> enabled(Point.Kind... kinds) {
        return points.stream()
                .filter(point -> point.isEnabled() && List.of(kinds).contains(point.kind()));
    }

    /** What a process has been told. */
    private record Wanted(Set<Long> stops, Set<Long> questions, List<Watch> watches, List<Point> registers) {
        static final Wanted NOTHING = new Wanted(Set.of(), Set.of(), List.of(), List.of());
    }

    /** A process has a fresh processor, which knows nothing. */
    void forget(GuestProcess process) {
        told.remove(process.id());
        asked.remove(process.id());
        lookout.forget(process.id());
    }
}
