package mimus.cpu;

/** Virtual time, and what is planned for it; in instructions. */
public interface Clock {
    /** Something planned. */
    interface Planned {
        /** Calls it off; without effect once it has happened. */
        void cancel();
    }

    /** A clock that stands still: on it nothing ever happens. */
    Clock STOPPED = new Clock() {
        @Override
        public long now() {
            return 0;
        }

        @Override
        public Planned at(long time, Runnable action) {
            return () -> {};
        }
    };

    /** Instructions since the start, with those skipped while all processors waited. */
    long now();

    /** Plans {@code action} for {@code time}, or for as soon as possible if that is past. */
    Planned at(long time, Runnable action);
}
