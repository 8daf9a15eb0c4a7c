package mimus.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What pages held before they were first changed after a mark, so that they can be made as they were.
 *
 * <p>Of use while no page is mapped elsewhere; costs a slow store per page and mark.
 */
public final class Undo implements AutoCloseable {
    private record Saved(Memory memory, long address, byte[] bytes) {}

    private final List<Saved> saved = new ArrayList<>();
    private final Set<Memory> memories = new HashSet<>();
    private boolean restoring;

    /** Looks after a memory, too. */
    public void add(Memory memory) {
        if (memories.add(memory)) {
            memory.undo(this);
        }
    }

    /** A point to which {@link #back} can go. */
    public int mark() {
        memories.forEach(Memory::guard);
        return saved.size();
    }

    /** Who is told which pages have changed. */
    public interface Changed {
        void on(Memory memory, long page);
    }

    /** Tells of pages that have changed since a mark, and forgets what they held; {@link #mark} begins anew. */
    public void drain(Changed told) {
        List<Saved> since = List.copyOf(saved);
        saved.clear();
        since.forEach(page -> told.on(page.memory, page.address));
    }

    /** How many bytes are kept. */
    public long size() {
        return (long) saved.size() * Memory.PAGE_SIZE;
    }

    /** A page is about to change for the first time since the last mark. */
    void save(Memory memory, long page, long host) {
        if (!restoring) {
            byte[] bytes = new byte[Memory.PAGE_SIZE];
            Raw.get(host, bytes, 0, bytes.length);
            saved.add(new Saved(memory, page, bytes));
        }
    }

    /** Makes all pages as they were at a mark, which stays; those made after it are void. */
    public void back(int mark) {
        restoring = true;
        List<Saved> since = saved.subList(mark, saved.size());
        for (int i = since.size() - 1; i >= 0; i--) {
            Saved page = since.get(i);
            page.memory.poke(page.address, page.bytes, 0, page.bytes.length);
        }
        since.clear();
        restoring = false;
        memories.forEach(Memory::guard);
    }

    @Override
    public void close() {
        memories.forEach(memory -> memory.undo(null));
        memories.clear();
        saved.clear();
    }
}
