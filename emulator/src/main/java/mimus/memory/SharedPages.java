package mimus.memory;

import java.lang.ref.Cleaner;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** Pages that several address spaces show at once; each is zero until first touched. */
public final class SharedPages {
    private static final Cleaner CLEANER = Cleaner.create();

    /** Host address of each page present, by number; apart so that the cleaner does not hold the owner. */
    private static final class Frames implements Runnable {
        private final Map<Long, Long> byNumber = new HashMap<>();

        @Override
        public void run() {
            byNumber.values().forEach(Frame::free);
        }
    }

    private final Frames frames = new Frames();
    private final Set<Memory> users = weakSet();
    /** Who keeps code decoded from a page, by its number. */
    private final Map<Long, Set<Memory>> keepers = new HashMap<>();

    public SharedPages() {
        CLEANER.register(this, frames);
    }

    long host(long number) {
        return frames.byNumber.computeIfAbsent(number, n -> Frame.allocate());
    }

    private static Set<Memory> weakSet() {
        return Collections.newSetFromMap(new WeakHashMap<>());
    }

    /** Tells who shows these pages, and may remember how to reach them. */
    void shownBy(Memory memory) {
        users.add(memory);
    }

    /** Tells that code was decoded from a page: whoever is about to change it must call {@link #changing}. */
    void decoded(long number, Memory keeper) {
        if (keepers.computeIfAbsent(number, n -> weakSet()).add(keeper)) {
            users.forEach(Memory::sharedCode);
        }
    }

    /** Whether code was decoded from a page since it last changed. */
    boolean holdsCode(long number) {
        return keepers.containsKey(number);
    }

    /** A page is about to change, through whatever address of whatever space. */
    void changing(long number) {
        Set<Memory> told = keepers.remove(number);
        if (told != null) {
            long host = host(number);
            told.forEach(keeper -> keeper.codeChanged(host));
        }
    }

    /** Copies out of the pages, from byte {@code offset} on. */
    public void read(long offset, byte[] to, int at, int length) {
        for (int done = 0; done < length; ) {
            int run = run(offset + done, length - done);
            Raw.get(address(offset + done), to, at + done, run);
            done += run;
        }
    }

    /** Copies into the pages, from byte {@code offset} on. */
    public void write(long offset, byte[] from, int at, int length) {
        for (int done = 0; done < length; ) {
            int run = run(offset + done, length - done);
            changing((offset + done) / Memory.PAGE_SIZE);
            Raw.put(address(offset + done), from, at + done, run);
            done += run;
        }
    }

    private long address(long offset) {
        return host(offset / Memory.PAGE_SIZE) + (offset & Memory.PAGE_MASK);
    }

    private static int run(long offset, int left) {
        return (int) Math.min(left, Memory.PAGE_SIZE - (offset & Memory.PAGE_MASK));
    }
}
