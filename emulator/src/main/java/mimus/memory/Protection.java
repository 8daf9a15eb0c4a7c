package mimus.memory;

/** Access rights of a page, as a set of bits. */
public final class Protection {
    public static final int NONE = 0;
    public static final int READ = 1;
    public static final int WRITE = 2;
    public static final int EXECUTE = 4;
    public static final int ALL = READ | WRITE | EXECUTE;

    private Protection() {}

    /** {@code "rwx"} with a dash for each right that is missing. */
    public static String text(int protection) {
        return ((protection & READ) != 0 ? "r" : "-")
                + ((protection & WRITE) != 0 ? "w" : "-")
                + ((protection & EXECUTE) != 0 ? "x" : "-");
    }
}
