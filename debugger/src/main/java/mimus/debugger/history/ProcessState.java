package mimus.debugger.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.MemoryRange;
import mimus.memory.Memory;

/**
 * What one process's memory holds.
 *
 * @param id the process's number
 * @param architecture name of its processor
 * @param executable path of its program
 * @param pages that are not zero, by address
 */
public record ProcessState(
        int id, String architecture, String executable, List<MemoryRange> ranges, Map<Long, byte[]> pages) {
    static ProcessState of(GuestProcess process) {
        Map<Long, byte[]> pages = new TreeMap<>(Long::compareUnsigned);
        List<MemoryRange> ranges = process.ranges();
        Memory memory = process.memory();
        for (MemoryRange range : ranges) {
            for (long page = range.start(); page != range.end(); page += Memory.PAGE_SIZE) {
                byte[] bytes = new byte[Memory.PAGE_SIZE];
                boolean read = memory.isTouched(page) && memory.peek(page, bytes, 0, bytes.length) == bytes.length;
                if (read && !isZero(bytes)) {
                    pages.put(page, bytes);
                }
            }
        }
        return new ProcessState(process.id(), process.target().name(), process.executable(), ranges, pages);
    }

    private static boolean isZero(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet != 0) {
                return false;
            }
        }
        return true;
    }

    /** A page, zero if nothing is known of it. */
    public byte[] page(long address) {
        return pages.getOrDefault(address, new byte[Memory.PAGE_SIZE]);
    }

    /** Gives a process that is mapped in the same way this memory; what it has mapped besides stays. */
    void restore(GuestProcess process) {
        Memory memory = process.memory();
        for (MemoryRange range : process.ranges()) {
            boolean known = ranges.stream().anyMatch(own -> own.holds(range.start()));
            for (long page = range.start(); known && page != range.end(); page += Memory.PAGE_SIZE) {
                byte[] bytes = pages.get(page);
                if (bytes != null || memory.isTouched(page)) {
                    memory.poke(page, bytes == null ? new byte[Memory.PAGE_SIZE] : bytes, 0, Memory.PAGE_SIZE);
                }
            }
        }
    }
}
