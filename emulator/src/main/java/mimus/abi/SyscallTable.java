package mimus.abi;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of the system calls of one ABI, in the format of the kernel's {@code syscall.tbl}: number, ABI, name,
 * entry point; further columns are not used, and a line without an entry point is a call that Linux dropped.
 */
public final class SyscallTable {
    /**
     * One system call.
     *
     * @param number as the guest gives it
     * @param name as users know it
     * @param entry as the kernel's source names it, without {@code sys_}: what a call of this name does differs between
     *     ABIs, what the entry point does differs not
     */
    public record Row(int number, String name, String entry) {}

    private final Map<Integer, Row> byNumber = new HashMap<>();

    /**
     * Reads the table that is a resource beside a class.
     *
     * @param base what is added to each number
     */
    public static SyscallTable load(Class<?> beside, String resource, int base) {
        SyscallTable table = new SyscallTable();
        for (String line : Resource.lines(beside, resource)) {
            String[] words = line.split("\\s+");
            String entry = words.length > 3 ? words[3] : "ni_syscall";
            int number = base + Integer.parseInt(words[0]);
            String bare = entry.startsWith("sys_") ? entry.substring(4) : entry;
            if (table.byNumber.put(number, new Row(number, words[2], bare)) != null) {
                throw new IllegalArgumentException(resource + " has two rows for " + number);
            }
        }
        return table;
    }

    /** The call with a number, or null. */
    public Row row(int number) {
        return byNumber.get(number);
    }

    /** The call with a name, or null. */
    public Row named(String name) {
        return byNumber.values().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public Collection<Row> rows() {
        return byNumber.values();
    }
}
