package mimus.debugger.command;

import java.util.HashSet;
import java.util.Set;

/** What is done about signals: whether the guest stands still, and whether it takes them. */
final class Signals {
    private final Set<String> silent =
            new HashSet<>(Set.of("SIGCHLD", "SIGALRM", "SIGURG", "SIGIO", "SIGVTALRM", "SIGPROF", "SIGWINCH"));
    private final Set<String> withheld = new HashSet<>(Set.of("SIGTRAP", "SIGINT"));

    boolean stops(String name) {
        return !silent.contains(name);
    }

    boolean passes(String name) {
        return !withheld.contains(name);
    }

    void stop(String name, boolean on) {
        if (on) {
            silent.remove(name);
        } else {
            silent.add(name);
        }
    }

    void pass(String name, boolean on) {
        if (on) {
            withheld.remove(name);
        } else {
            withheld.add(name);
        }
    }
}
