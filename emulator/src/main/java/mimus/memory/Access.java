package mimus.memory;

/** What an instruction wanted of an address. */
public enum Access {
    READ(Protection.READ),
    WRITE(Protection.WRITE),
    FETCH(Protection.EXECUTE);

    private final int right;

    Access(int right) {
        this.right = right;
    }

    /** The bit of {@link Protection} that allows this access. */
    public int right() {
        return right;
    }
}
