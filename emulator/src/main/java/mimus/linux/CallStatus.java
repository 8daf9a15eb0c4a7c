package mimus.linux;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.abi.LinuxAbi;
import mimus.abi.SyscallTable.Row;
import mimus.linux.call.Families;
import mimus.linux.kernel.Syscall;

/**
 * What is there of one system call of an ABI.
 *
 * @param number as the guest gives it
 * @param name as users know it
 * @param note what is missing of it, or why it is refused; empty if nothing is known
 */
public record CallStatus(int number, String name, State state, String note) {
    /** How much is there. */
    public enum State {
        IMPLEMENTED,
        /** It works, but for what the note says. */
        PARTIAL,
        /** It fails as Linux lets it fail for who has no right to it, or was configured without it. */
        REFUSED,
        /** It is known and fails with {@code ENOSYS}. */
        MISSING,
        /** Linux itself has nothing behind the number. */
        UNUSED
    }

    /** All calls of an ABI by number. */
    public static List<CallStatus> of(LinuxAbi abi) {
        Map<String, Syscall> known = known();
        return abi.syscalls().rows().stream()
                .sorted(Comparator.comparingInt(Row::number))
                .map(row -> status(abi, row, known.get(row.entry())))
                .toList();
    }

    private static Map<String, Syscall> known() {
        Map<String, Syscall> known = new HashMap<>();
        for (Class<?> family : Families.ALL) {
            for (Method method : family.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Syscall.class)) {
                    known.put(method.getName(), method.getAnnotation(Syscall.class));
                }
            }
        }
        return known;
    }

    private static CallStatus status(LinuxAbi abi, Row row, Syscall call) {
        if (call != null) {
            State rest = call.lacks().isEmpty() ? State.IMPLEMENTED : State.PARTIAL;
            return new CallStatus(row.number(), row.name(), call.refused() ? State.REFUSED : rest, call.lacks());
        }
        if (abi.privateCalls().contains(row.name())) {
            return new CallStatus(row.number(), row.name(), State.IMPLEMENTED, "");
        }
        return new CallStatus(row.number(), row.name(), isUnused(row) ? State.UNUSED : State.MISSING, "");
    }

    /** Dropped from Linux, or never there: the kernel's own table has no entry point for it. */
    private static boolean isUnused(Row row) {
        return row.entry().equals("ni_syscall") || row.name().matches("reserved\\d+|unused\\d+");
    }
}
