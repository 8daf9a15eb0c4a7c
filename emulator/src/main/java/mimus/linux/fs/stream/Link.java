package mimus.linux.fs.stream;

import mimus.linux.kernel.Errno;

/** The {@link Way} of a {@link Socket} to somebody who is not of the run. */
public interface Link {
    /** Whether it is known if the other side can be reached. */
    default boolean isDecided() {
        return true;
    }

    /** Why it cannot be reached; null if it can. */
    default Errno failure() {
        return null;
    }
}
