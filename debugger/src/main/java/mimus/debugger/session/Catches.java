package mimus.debugger.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What clients want to stop at besides places in the code. Belongs to the session's thread. */
public final class Catches {
    /** What can happen to a guest. */
    public enum Event {
        FORK,
        VFORK,
        EXECUTE
    }

    private static final IntPredicate NONE = number -> false;

    private final Map<Client, IntPredicate> calls = new HashMap<>();
    private final Map<Client, IntPredicate> passedSignals = new HashMap<>();
    private final Map<Client, Set<Event>> events = new HashMap<>();

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
    }

    boolean wantsCall(int number) {
        return calls.values().stream().anyMatch(wanted -> wanted.test(number));
    }

    boolean wants(Event event) {
        return events.values().stream().anyMatch(wanted -> wanted.contains(event));
    }

    /** Whether any of the clients wants to hear of a signal before the guest does. */
    boolean wantsSignal(Iterable<Client> clients, int signal) {
        for (Client client : clients) {
            if (!passedSignals.getOrDefault(client, NONE).test(signal)) {
                return true;
            }
        }
        return false;
    }
}
