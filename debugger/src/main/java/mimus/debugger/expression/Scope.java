package mimus.debugger.expression;

/** What names mean while an expression is evaluated, and the memory that addresses lead to. */
public interface Scope {
    Types types();

    /** The value of a name of the program, or null. */
    Value symbol(String name);

    /** The type that a name of the program has, or null. */
    default Type type(String name) {
        return null;
    }

    /**
     * The value of what begins with {@code $}: a register, a variable of the debugger, a value of the history.
     *
     * @param name without the {@code $}
     */
    Value dollar(String name);

    /** The value of a path such as {@code env.cp0.status.exl}; null if there is none. */
    Value state(String path);

    /** Bits in memory, zero-extended; a {@link mimus.error.UserError} where nothing is mapped. */
    long load(long address, int size);

    void store(long address, int size, long bits);
}
