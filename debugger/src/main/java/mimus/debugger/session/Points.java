package mimus.debugger.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;

/** The breakpoints of all clients. Belongs to the session's thread. */
public final class Points {
    private final Guest guest;
    private final List<Point> points = new ArrayList<>();
    private final Map<Integer, Set<Long>> told = new TreeMap<>();
    private int last;

    Points(Guest guest) {
        this.guest = guest;
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
        Point point = new Point(++last, owner, address, false);
        points.add(point);
        return point;
    }

    /** One that serves a step of its owner and is shown to nobody. */
    public Point addInternal(Client owner, long address) {
        Point point = new Point(0, owner, address, true);
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

    /** Those that a client has at an address. */
    public List<Point> at(long address, Client owner) {
        return points.stream()
                .filter(point -> point.address() == address && point.owner() == owner)
                .toList();
    }

    public void enable(Point point, boolean on) {
        point.enabled(on);
    }

    /** Those that make a thread stand still where it is. */
    List<Point> reachedBy(GuestThread thread) {
        long pc = thread.pc();
        List<Point> reached = points.stream()
                .filter(point -> point.address() == pc && point.stops(thread))
                .toList();
        points.removeIf(point -> point.isTemporary() && reached.contains(point));
        return reached;
    }

    /** Tells the processors where to stop, as far as they do not know. */
    void tell() {
        Set<Long> addresses =
                points.stream().filter(Point::isEnabled).map(Point::address).collect(Collectors.toSet());
        Collection<GuestProcess> processes = guest.processes();
        told.keySet().retainAll(processes.stream().map(GuestProcess::id).toList());
        for (GuestProcess process : processes) {
            if (!addresses.equals(told.getOrDefault(process.id(), Set.of()))) {
                process.threads().get(0).cpu().stopAt(addresses);
                told.put(process.id(), addresses);
            }
        }
    }

    /** A process has a fresh processor, which knows nothing. */
    void forget(GuestProcess process) {
        told.remove(process.id());
    }
}
