package mimus.linux.call;

import java.util.ArrayList;
import java.util.List;
import mimus.linux.kernel.Syscall;
import mimus.linux.kernel.Task;

/** Beginning another program. */
public final class ExecCalls {
    private static final int AT_FDCWD = -100;

    private ExecCalls() {}

    @Syscall
    public static Object execve(Task t, String path, long arguments, long environment) {
        List<String> args = new ArrayList<>(t.memory().strings(arguments));
        new Execution(t).run(path, args, t.memory().strings(environment));
        return null;
    }

    @Syscall
    public static Object execveat(Task t, int directory, String path, long arguments, long environment, int flags) {
        String full = directory == AT_FDCWD || path.startsWith("/")
                ? path
                : "/proc/self/fd/" + directory + (path.isEmpty() ? "" : "/" + path);
        return execve(t, full, arguments, environment);
    }
}
