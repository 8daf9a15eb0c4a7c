package mimus.debugger.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import mimus.debugger.guest.GuestProcess;

/** What clients want to stop at besides places in the code. Belongs to the session's thread. */
public final class Catches {
    /** What can happen to a guest. */
    public enum Event {
        FORK,
        VFORK,
        VFORK_DONE,
        EXECUTE
    }

    private static final IntPredicate NONE = number -> false;

    private final Map<Client, IntPredicate> calls = new HashMap<>();
    private final Map<Client, IntPredicate> passedSignals = new HashMap<>();
    private final Map<Client, Set<Event>> events = new HashMap<>();
    private final Map<Client, Set<Event>> followed = new HashMap<>();

    /** Stops at system calls, by the guest's number; null: at none. */
    public void calls(Client client, IntPredicate wanted) {
        set(calls, client, wanted);
    }

    /** Lets signals pass that a client does not want to hear of, by the guest's number; null: none. */
    public void passes(Client client, IntPredicate passed) {
        set(passedSignals, client, passed);
    }

    public void events(Client client, Set<Event> wanted) {
        events.put(client, Set.copyOf(wanted));
    }

    /** Stops at events, too, because the client has to decide whom it follows; it lets the guest go on by itself. */
    public void follow(Client client, Set<Event> wanted) {
        followed.put(client, Set.copyOf(wanted));
    }

    /** The events that a client wants to stop at. */
    public Set<Event> events(Client client) {
        return events.getOrDefault(client, Set.of());
    }

    private static void set(Map<Client, IntPredicate> map, Client client, IntPredicate value) {
        if (value == null) {
            map.remove(client);
        } else {
            map.put(client, value);
        }
    }

    void forget(Client client) {
        calls.remove(client);
        passedSignals.remove(client);
        events.remove(client);
        followed.remove(client);
    }

    boolean wantsCall(GuestProcess process, int number) {
        return calls.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().follows(process) && entry.getValue().test(number));
    }

    boolean wants(GuestProcess process, Event event) {
        return Stream.of(events, followed)
                .flatMap(wishes -> wishes.entrySet().stream())
                .anyMatch(entry ->
                        entry.getKey().follows(process) && entry.getValue().contains(event));
    }

    /** Whether any of the clients wants to hear of a signal before the guest does. */
    boolean wantsSignal(Iterable<Client> clients, GuestProcess process, int signal) {
        for (Client client : clients) {
            if (client.follows(process)
                    && !passedSignals.getOrDefault(client, NONE).test(signal)) {
                return true;
            }
        }
        return false;
    }
}
