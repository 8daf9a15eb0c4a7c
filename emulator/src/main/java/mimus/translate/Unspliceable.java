package mimus.translate;

/** Says that a meaning must be called as it is, because its bytecode cannot stand in a region. */
final class Unspliceable extends Exception {
    private static final long serialVersionUID = 1;

    Unspliceable(String why) {
        super(why, null, false, false);
    }
}
