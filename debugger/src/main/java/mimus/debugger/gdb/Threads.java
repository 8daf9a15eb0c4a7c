package mimus.debugger.gdb;

import java.util.List;
import java.util.function.Predicate;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestThread;

/** Threads as packets name them: {@code 2a}, {@code p1.2a}, 0 for any, -1 for all. */
final class Threads {
    private final Guest guest;
    private boolean multiprocess;

    Threads(Guest guest) {
        this.guest = guest;
    }

    /** From now on names tell the process too. */
    void multiprocess() {
        multiprocess = true;
    }

    boolean isMultiprocess() {
        return multiprocess;
    }

    String name(GuestThread thread) {
        return multiprocess ? "p%x.%x".formatted(thread.process().id(), thread.id()) : Integer.toHexString(thread.id());
    }

    /**
     * The thread of a name; any of its process for 0 and -1.
     *
     * @throws Refusal if there is none
     */
    GuestThread named(String name) {
        GuestThread found = find(name);
        if (found == null) {
            throw new Refusal(Refusal.NO_THREAD, "there is no thread " + name);
        }
        return found;
    }

    /** As {@link #named}, or null. */
    GuestThread find(String name) {
        String process = "";
        String thread = name;
        if (name.startsWith("p")) {
            int dot = name.indexOf('.');
            process = dot < 0 ? name.substring(1) : name.substring(1, dot);
            thread = dot < 0 ? "-1" : name.substring(dot + 1);
        }
        int pid = isAny(process) ? 0 : Hex.length(process);
        if (isAny(thread)) {
            GuestThread current = guest.current();
            return current != null && (pid == 0 || current.process().id() == pid)
                    ? current
                    : first(threads -> pid == 0 || threads.process().id() == pid);
        }
        int tid = Hex.length(thread);
        return first(candidate ->
                candidate.id() == tid && (pid == 0 || candidate.process().id() == pid));
    }

    private GuestThread first(Predicate<GuestThread> wanted) {
        return guest.threads().stream().filter(wanted).findFirst().orElse(null);
    }

    /** Whether a name, or its part after the dot, stands for any thread or for all. */
    static boolean isAny(String name) {
        String last = name.substring(name.indexOf('.') + 1);
        return List.of("", "0", "-1").contains(last);
    }
}
