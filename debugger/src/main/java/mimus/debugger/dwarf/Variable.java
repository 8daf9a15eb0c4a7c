package mimus.debugger.dwarf;

/** Where a variable is. */
public final class Variable {
    private final Entry entry;

    public Variable(Entry entry) {
        this.entry = entry;
    }

    /**
     * Where something is kept.
     *
     * @param register by DWARF's number, or -1
     * @param address or the value itself
     * @param value whether it is the value itself
     */
    public record Where(int register, long address, boolean value) {}

    /**
     * Where it is when control is in a function.
     *
     * @param address of the control, before any load bias
     * @return null if it is nowhere
     */
    public Where find(long address, StackMachine.Machine machine) {
        Data expression = entry.location(address);
        if (expression == null || !expression.at(expression.offset()).hasMore()) {
            return null;
        }
        StackMachine stack = new StackMachine(machine);
        long result = stack.run(expression);
        return new Where(stack.inRegister(), result, stack.isValue());
    }

    /** What the base of a function's frame is when control is at an address. */
    public static long frameBase(Entry function, long address, StackMachine.Machine machine) {
        Data expression = function.frameBase(address);
        if (expression == null) {
            return machine.frame();
        }
        StackMachine stack = new StackMachine(machine);
        long result = stack.run(expression);
        return stack.inRegister() >= 0 ? machine.register(stack.inRegister()) : result;
    }
}
