package mimus.linux.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import mimus.abi.Constants;

/** The signals of one ABI: their names, and what they do to a process that does not care. */
public final class SignalNames {
    /** What a signal does that nobody handles. */
    enum Default {
        TERMINATE,
        IGNORE,
        STOP,
        CONTINUE
    }

    private static final Set<String> IGNORED = Set.of("SIGCHLD", "SIGURG", "SIGWINCH");
    private static final Set<String> STOPPING = Set.of("SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTTOU");
    private static final Set<String> DUMPING = Set.of(
            "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGFPE", "SIGSEGV", "SIGBUS", "SIGSYS", "SIGXCPU", "SIGXFSZ");

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    SignalNames(Constants constants) {
        constants.group("SIG").forEach((name, number) -> {
            names.putIfAbsent((int) (long) number, name);
            numbers.put(name, (int) (long) number);
        });
    }

    /** The guest's number of a signal; 0 if it has none of that name. */
    public int number(String name) {
        return numbers.getOrDefault(name, 0);
    }

    /** {@code SIGSEGV}, or {@code SIGRT} with a number. */
    public String name(int number) {
        return names.getOrDefault(number, "SIGRT" + (number - SignalQueue.FIRST_REALTIME));
    }

    Default usual(int number) {
        String name = name(number);
        if (IGNORED.contains(name)) {
            return Default.IGNORE;
        }
        return STOPPING.contains(name) ? Default.STOP : name.equals("SIGCONT") ? Default.CONTINUE : Default.TERMINATE;
    }

    /** Whether a process that it ends leaves a core. */
    boolean dumps(int number) {
        return DUMPING.contains(name(number));
    }

    /** Whether a process cannot block, handle or ignore it. */
    boolean isUnstoppable(int number) {
        return number == number("SIGKILL") || number == number("SIGSTOP");
    }
}
