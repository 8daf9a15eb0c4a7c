package mimus.linux.fs.terminal;

/** What is at the other side of a terminal: a person at the host's, or a guest at a master. */
public interface Line {
    /** Gives it bytes; how many it took, at least 1 unless it can take none now. */
    int write(byte[] from, int at, int length);

    /** Whether it takes bytes now. */
    default boolean isWritable() {
        return true;
    }

    /** Whether nobody will ever give or take anything any more. */
    default boolean isGone() {
        return false;
    }

    /** Sees whether bytes have come for the terminal, and hands them to {@link Terminal#receive}. */
    default void look(Terminal terminal) {}

    /** Whether it wants {@code \n} as {@code \r\n}: a host's terminal does that itself until it is made raw. */
    default boolean wantsReturns() {
        return true;
    }

    /** A guest is about to read, or to change settings: what the line does by itself has to end. */
    default void claim() {}

    /** Whether bytes from the host can come. */
    default boolean isHost() {
        return false;
    }

    /** Rows and columns, or null if nobody knows. */
    default int[] size() {
        return null;
    }

    /** A program has opened the terminal. */
    default void opened() {}

    default void closed() {}
}
