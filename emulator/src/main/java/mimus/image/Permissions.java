package mimus.image;

/** What the code of a program may do with a segment. */
public record Permissions(boolean read, boolean write, boolean execute) {
    /** Everything: what a format says that does not tell. */
    public static final Permissions ALL = new Permissions(true, true, true);

    /** As {@code ls} and {@code /proc/PID/maps} write it: {@code r-x}. */
    @Override
    public String toString() {
        return (read ? "r" : "-") + (write ? "w" : "-") + (execute ? "x" : "-");
    }
}
