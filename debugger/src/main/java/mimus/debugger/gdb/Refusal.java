package mimus.debugger.gdb;

/** A packet that cannot be answered as its sender hoped; without a stack trace, since it is part of the protocol. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The numbers that errors are given, as far as clients look at them. */
    static final int MALFORMED = 1;

    static final int NO_THREAD = 3;
    static final int NO_MEMORY = 14;
    static final int UNSUITABLE = 22;

    private final int number;

    Refusal(int number, String sentence) {
        super(sentence, null, false, false);
        this.number = number;
    }

    int number() {
        return number;
    }
}
