package mimus.debugger.gdb;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import mimus.cpu.Cpu;
import mimus.debugger.guest.GuestThread;

/** A condition that GDB has compiled, in the bytecode of its manual's appendix "The GDB Agent Expression Mechanism". */
final class AgentExpression {
    private static final int DEEPEST = 64;

    /** One that takes longer than so many bytecodes is taken for endless. */
    private static final int LONGEST = 10_000;

    private final byte[] code;

    AgentExpression(byte[] code) {
        this.code = code;
    }

    /** Whether it is true for a thread; one that cannot be evaluated is. */
    boolean holds(GuestThread thread) {
        try {
            return new Evaluation(ByteBuffer.wrap(code), thread).value() != 0;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return true;
        }
    }

    private static final class Evaluation {
        private final ByteBuffer code;
        private final GuestThread thread;
        private final long[] stack = new long[DEEPEST];
        private int depth;

        Evaluation(ByteBuffer code, GuestThread thread) {
            this.code = code;
            this.thread = thread;
        }

        long value() {
            for (int done = 0; done < LONGEST; done++) {
                int op = code.get() & 0xff;
                if (op == 0x27) { // end
                    return pop();
                }
                step(op);
            }
            throw new IllegalArgumentException("endless");
        }

        private void push(long value) {
            stack[depth++] = value;
        }

        private long pop() {
            return stack[--depth];
        }

        private void step(int op) {
            switch (op) {
                case 0x0e -> push(pop() == 0 ? 1 : 0); // log_not
                case 0x12 -> push(~pop()); // bit_not
                case 0x16 -> extend(true); // ext
                case 0x2a -> extend(false); // zero_ext
                case 0x17 -> load(1); // ref8
                case 0x18 -> load(2);
                case 0x19 -> load(4);
                case 0x1a -> load(8);
                case 0x20 -> jump(pop() != 0); // if_goto
                case 0x21 -> jump(true); // goto
                case 0x22 -> push(code.get() & 0xff); // const8
                case 0x23 -> push(code.getShort() & 0xffff);
                case 0x24 -> push(code.getInt() & 0xffff_ffffL);
                case 0x25 -> push(code.getLong());
                case 0x26 -> push(register(code.getShort() & 0xffff)); // reg
                case 0x28 -> push(stack[depth - 1]); // dup
                case 0x29 -> pop(); // pop
                case 0x2b -> swap(); // swap
                case 0x32 -> push(stack[depth - 1 - (code.get() & 0xff)]); // pick
                case 0x33 -> rotate(); // rot
                default -> {
                    long b = pop();
                    long a = pop();
                    push(combine(op, a, b));
                }
            }
        }

        private static long combine(int op, long a, long b) {
            return switch (op) {
                case 0x02 -> a + b;
                case 0x03 -> a - b;
                case 0x04 -> a * b;
                case 0x05 -> a / nonZero(b);
                case 0x06 -> Long.divideUnsigned(a, nonZero(b));
                case 0x07 -> a % nonZero(b);
                case 0x08 -> Long.remainderUnsigned(a, nonZero(b));
                case 0x09 -> b >= 64 ? 0 : a << b;
                case 0x0a -> a >> Math.min(63, b);
                case 0x0b -> b >= 64 ? 0 : a >>> b;
                case 0x0f -> a & b;
                case 0x10 -> a | b;
                case 0x11 -> a ^ b;
                case 0x13 -> a == b ? 1 : 0;
                case 0x14 -> a < b ? 1 : 0;
                case 0x15 -> Long.compareUnsigned(a, b) < 0 ? 1 : 0;
                default -> throw new IllegalArgumentException("bytecode " + op);
            };
        }

        private static long nonZero(long divisor) {
            if (divisor == 0) {
                throw new IllegalArgumentException("a division by zero");
            }
            return divisor;
        }

        private void extend(boolean signed) {
            int unused = 64 - (code.get() & 0xff);
            long value = pop();
            push(unused <= 0 || unused == 64 ? value : signed ? value << unused >> unused : value << unused >>> unused);
        }

        private void load(int size) {
            byte[] bytes = new byte[size];
            if (thread.process().memory().peek(pop(), bytes, 0, size) < size) {
                throw new IllegalArgumentException("nothing is mapped there");
            }
            push(thread.process().number(bytes, 0, size));
        }

        private long register(int number) {
            Cpu<?> cpu = thread.cpu();
            return cpu.read(number);
        }

        private void jump(boolean taken) {
            int to = code.getShort() & 0xffff;
            if (taken) {
                code.position(to);
            }
        }

        private void swap() {
            long top = stack[depth - 1];
            stack[depth - 1] = stack[depth - 2];
            stack[depth - 2] = top;
        }

        /** The top goes below the two under it. */
        private void rotate() {
            long top = stack[depth - 1];
            stack[depth - 1] = stack[depth - 2];
            stack[depth - 2] = stack[depth - 3];
            stack[depth - 3] = top;
        }
    }
}
