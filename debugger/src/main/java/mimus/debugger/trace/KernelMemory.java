package mimus.debugger.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.MemoryRange;
import mimus.memory.Memory;
import mimus.memory.Undo;

/** Finds out what changes in memory besides the stores of instructions, which it is told of. */
final class KernelMemory {
    private final TraceSink sink;
    private final Map<Memory, Space> spaces = new HashMap<>();
    private final Undo undo = new Undo();
    private Space last;

    /** One address space, and what the trace has told of it. */
    private static final class Space {
        final GuestProcess process;
        final Memory memory;
        final Image told;
        List<MemoryRange> ranges = List.of();
        int mapping = -1;

        /** The process has ended, or begun another program. */
        boolean isGone() {
            return process.threads().isEmpty() || process.memory() != memory;
        }

        Space(GuestProcess process) {
            this.process = process;
            this.memory = process.memory();
            this.told = new Image(process.target().bigEndian());
        }
    }

    KernelMemory(TraceSink sink) {
        this.sink = sink;
    }

    /** Looks after a process from now on, and tells all of its memory. */
    void add(GuestProcess process) {
        spaces.put(process.memory(), new Space(process));
        last = null;
        undo.add(process.memory());
        look();
    }

    /** An instruction stores. */
    void stored(Memory memory, long address, int size, long value) {
        if (last == null || last.memory != memory) {
            last = spaces.get(memory);
        }
        if (last != null) {
            last.told.store(address, size, value);
        }
    }

    /** The kernel may have done something. */
    void look() {
        undo.drain((memory, page) -> compare(spaces.get(memory), page));
        spaces.values().removeIf(Space::isGone);
        last = null;
        for (Space space : spaces.values()) {
            if (space.mapping != space.memory.mapping()) {
                ranges(space);
                space.mapping = space.memory.mapping();
            }
        }
        undo.mark();
    }

    private void ranges(Space space) {
        List<MemoryRange> now = space.process.ranges();
        List<MemoryRange> gone = new ArrayList<>(space.ranges);
        gone.removeAll(now);
        List<MemoryRange> fresh = new ArrayList<>(now);
        fresh.removeAll(space.ranges);
        for (MemoryRange range : gone) {
            unmap(space, range, now);
        }
        for (MemoryRange range : fresh) {
            sink.mapped(space.process.id(), range);
            for (long page = range.start(); page != range.end(); page += Memory.PAGE_SIZE) {
                if (space.memory.isTouched(page)) {
                    compare(space, page);
                }
            }
        }
        space.ranges = now;
    }

    /** What of a range is not mapped in another way now. */
    private void unmap(Space space, MemoryRange range, List<MemoryRange> now) {
        long at = range.start();
        while (Long.compareUnsigned(at, range.end()) < 0) {
            long here = at;
            MemoryRange other =
                    now.stream().filter(one -> one.holds(here)).findFirst().orElse(null);
            if (other != null) {
                at = other.end();
                continue;
            }
            long end = at;
            while (Long.compareUnsigned(end, range.end()) < 0 && !isMapped(now, end)) {
                end += Memory.PAGE_SIZE;
            }
            sink.unmapped(space.process.id(), new MemoryRange(at, end, "", 0, ""));
            space.told.clear(at, end);
            at = end;
        }
    }

    private static boolean isMapped(List<MemoryRange> ranges, long address) {
        return ranges.stream().anyMatch(range -> range.holds(address));
    }

    /** Tells where a page is not as the trace has it. */
    private void compare(Space space, long page) {
        byte[] now = new byte[Memory.PAGE_SIZE];
        if (space == null || space.memory.peek(page, now, 0, now.length) < now.length) {
            return;
        }
        byte[] known = space.told.known(page);
        byte[] before = known == null ? new byte[Memory.PAGE_SIZE] : known;
        int first = Arrays.mismatch(before, now);
        if (first >= 0) {
            int last = now.length - 1;
            while (before[last] == now[last]) {
                last--;
            }
            byte[] changed = Arrays.copyOfRange(now, first, last + 1);
            sink.content(space.process.id(), page + first, changed);
            space.told.write(page + first, changed);
        }
    }
}
