package mimus.cpu;

import java.util.Set;
import mimus.memory.Memory;

/**
 * One processor: an env, the names of its registers, and what runs it.
 *
 * @param <E> the env
 */
public final class Cpu<E extends Env> {
    private final E env;
    private final RegisterFile<E> registers;
    private final Architecture<E> architecture;
    private final Interpreter<E> interpreter;
    private final Exceptions exceptions;

    public Cpu(E env, RegisterFile<E> registers, Architecture<E> architecture, Exceptions exceptions) {
        this(env, registers, architecture, new Interpreter<>(architecture, env), exceptions);
    }

    /** One whose interpreter, and so whose hooks, its exceptions know. */
    public Cpu(
            E env,
            RegisterFile<E> registers,
            Architecture<E> architecture,
            Interpreter<E> interpreter,
            Exceptions exceptions) {
        this.env = env;
        this.registers = registers;
        this.architecture = architecture;
        this.interpreter = interpreter;
        this.exceptions = exceptions;
    }

    /** Another processor of the same kind on the same memory, such as a second thread of a program. */
    public Cpu<E> with(E other) {
        return new Cpu<>(other, registers, architecture, interpreter.with(other), exceptions);
    }

    public E env() {
        return env;
    }

    public Memory memory() {
        return env.memory();
    }

    public RegisterFile<E> registers() {
        return registers;
    }

    public Architecture<E> architecture() {
        return architecture;
    }

    /** See {@link Interpreter#translator}. */
    public void translator(Translator<E> second) {
        interpreter.translator(second);
    }

    /** Null for a processor that runs a program of an operating system. */
    public Exceptions exceptions() {
        return exceptions;
    }

    /** Reads a register or bit field by name; see {@link RegisterFile#read}. */
    public long read(String path) {
        return registers.read(env, path);
    }

    /** Writes a register or bit field by name; see {@link RegisterFile#write}. */
    public void write(String path, long value) {
        registers.write(env, path, value);
    }

    /** Reads a register by its number in GDB's target description. */
    public long read(int gdbNumber) {
        return registers.numbered(gdbNumber).read(env);
    }

    /** Writes a register by its number in GDB's target description. */
    public void write(int gdbNumber, long value) {
        registers.numbered(gdbNumber).write(env, value);
    }

    /** See {@link Interpreter#run}. */
    public Interpreter.Pause run(long limit, boolean passStop) {
        return interpreter.run(limit, passStop);
    }

    /** What is to be done while it runs; the same for all processors that share its memory. */
    public Hooks hooks() {
        return interpreter.hooks();
    }

    /** See {@link Interpreter#stopAt}. */
    public void stopAt(Set<Long> addresses) {
        interpreter.stopAt(addresses);
    }
}
