package mimus.debugger.expression;

/** Something that has a value, read once and evaluated as often as wanted. */
public interface Expression {
    /** @throws mimus.error.UserError with a sentence, if it has no value here */
    Value value(Scope scope);

    /** The value of a type at an address; of arrays and structures it is the address. */
    static Value at(Scope scope, Type type, long address) {
        return Operators.at(scope, type, address);
    }

    /**
     * Reads an expression in the syntax of C.
     *
     * @throws mimus.error.UserError with a sentence, if it is none
     */
    static Expression of(String text, Types types) {
        return new Parser(text, types).whole();
    }
}
