package mimus.memory;

import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.Map;

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

    public SharedPages() {
        CLEANER.register(this, frames);
    }

    long host(long number) {
        return frames.byNumber.computeIfAbsent(number, n -> Frame.allocate());
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
