package mimus.debugger.dwarf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongBinaryOperator;
import mimus.error.UserError;

/** Evaluates expressions about places (DWARF 5, section 2.5). */
public final class StackMachine {
    /** What expressions may ask of a guest. */
    public interface Machine {
        /** The value of a register by DWARF's number; a {@link UserError} if it is not known. */
        long register(int number);

        /** Bits in memory, zero-extended; a {@link UserError} where nothing is mapped. */
        long load(long address, int size);

        /** The frame's address. */
        long frame();

        /** What {@code DW_OP_fbreg} counts from. */
        long frameBase();

        /** What is added to addresses of the file. */
        long distance();

        /** Size of an address in bytes. */
        int addressSize();
    }

    private final Machine machine;
    private final Deque<Long> stack = new ArrayDeque<>();
    private int register = -1;
    private boolean value;

    StackMachine(Machine machine) {
        this.machine = machine;
    }

    /** Puts something on the stack first. */
    StackMachine with(long first) {
        stack.push(first);
        return this;
    }

    /** Runs an expression; what is on top of the stack at the end. */
    long run(Data expression) {
        Data program = expression.at(expression.offset());
        int steps = 0;
        while (program.hasMore()) {
            if (++steps > 10_000) {
                throw new UserError("an expression about a place does not end");
            }
            step(program.u8(), program);
        }
        return stack.isEmpty() ? 0 : stack.peek();
    }

    /** Whether the result is in a register, whose number {@link #run} did not return. */
    int inRegister() {
        return register;
    }

    /** Whether the result is the value itself, not its address. */
    boolean isValue() {
        return value;
    }

    private long pop() {
        if (stack.isEmpty()) {
            throw new UserError("an expression about a place is damaged");
        }
        return stack.pop();
    }

    private void apply(LongBinaryOperator operator) {
        long second = pop();
        long first = pop();
        stack.push(operator.applyAsLong(first, second));
    }

    private void step(int opcode, Data program) {
        if (opcode >= 0x30 && opcode <= 0x4f) {
            stack.push((long) opcode - 0x30); // DW_OP_lit
        } else if (opcode >= 0x50 && opcode <= 0x6f) {
            register = opcode - 0x50; // DW_OP_reg
        } else if (opcode >= 0x70 && opcode <= 0x8f) {
            stack.push(machine.register(opcode - 0x70) + program.sleb()); // DW_OP_breg
        } else if (opcode <= 0x11 || opcode >= 0x90) {
            place(opcode, program);
        } else {
            arithmetic(opcode, program);
        }
    }

    private void place(int opcode, Data program) {
        switch (opcode) {
            case 0x03 -> stack.push(program.number(machine.addressSize()) + machine.distance());
            case 0x06 -> stack.push(machine.load(pop(), machine.addressSize()));
            case 0x08 -> stack.push((long) program.u8());
            case 0x09 -> stack.push((long) program.s8());
            case 0x0a -> stack.push((long) program.u16());
            case 0x0b -> stack.push((long) (short) program.u16());
            case 0x0c -> stack.push(program.u32());
            case 0x0d -> stack.push((long) (int) program.u32());
            case 0x0e, 0x0f -> stack.push(program.u64());
            case 0x10 -> stack.push(program.uleb());
            case 0x11 -> stack.push(program.sleb());
            case 0x90 -> register = (int) program.uleb();
            case 0x91 -> stack.push(machine.frameBase() + program.sleb());
            case 0x92 -> stack.push(machine.register((int) program.uleb()) + program.sleb());
            case 0x94 -> stack.push(machine.load(pop(), program.u8()));
            case 0x96 -> {
                // DW_OP_nop
            }
            case 0x9c -> stack.push(machine.frame());
            case 0x9f -> value = true;
            default ->
                throw new UserError("a place is described with operation 0x%x, which is not known".formatted(opcode));
        }
    }

    private void arithmetic(int opcode, Data program) {
        switch (opcode) {
            case 0x12 -> stack.push(stack.isEmpty() ? pop() : stack.peek());
            case 0x13 -> pop();
            case 0x14 -> stack.push(below(1));
            case 0x15 -> stack.push(below(program.u8()));
            case 0x16 -> {
                long top = pop();
                long next = pop();
                stack.push(top);
                stack.push(next);
            }
            case 0x19 -> stack.push(Math.abs(pop()));
            case 0x1a -> apply((a, b) -> a & b);
            case 0x1b -> apply((a, b) -> b == 0 ? 0 : a / b);
            case 0x1c -> apply((a, b) -> a - b);
            case 0x1d -> apply((a, b) -> b == 0 ? 0 : a % b);
            case 0x1e -> apply((a, b) -> a * b);
            case 0x1f -> stack.push(-pop());
            case 0x20 -> stack.push(~pop());
            case 0x21 -> apply((a, b) -> a | b);
            case 0x22 -> apply(Long::sum);
            case 0x23 -> stack.push(pop() + program.uleb());
            case 0x24 -> apply((a, b) -> a << b);
            case 0x25 -> apply((a, b) -> a >>> b);
            case 0x26 -> apply((a, b) -> a >> b);
            case 0x27 -> apply((a, b) -> a ^ b);
            case 0x28 -> {
                long distance = (short) program.u16();
                program.skip(pop() != 0 ? distance : 0);
            }
            case 0x29 -> apply((a, b) -> a == b ? 1 : 0);
            case 0x2a -> apply((a, b) -> a >= b ? 1 : 0);
            case 0x2b -> apply((a, b) -> a > b ? 1 : 0);
            case 0x2c -> apply((a, b) -> a <= b ? 1 : 0);
            case 0x2d -> apply((a, b) -> a < b ? 1 : 0);
            case 0x2e -> apply((a, b) -> a != b ? 1 : 0);
            case 0x2f -> program.skip((short) program.u16());
            default ->
                throw new UserError("a place is described with operation 0x%x, which is not known".formatted(opcode));
        }
    }

    private long below(int depth) {
        return stack.stream()
                .skip(depth)
                .findFirst()
                .orElseThrow(() -> new UserError("an expression about a place is damaged"));
    }
}
