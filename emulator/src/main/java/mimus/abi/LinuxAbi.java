package mimus.abi;

import java.util.Map;
import java.util.Set;
import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.image.ElfFile;

/**
 * How programs of one architecture speak with Linux: numbers, layouts, and which register holds what.
 *
 * <p>All processors given to it are of the target it belongs to.
 */
public interface LinuxAbi {
    /** As toolchains name it, such as {@code o32}. */
    String name();

    /** What {@code uname -m} says. */
    String machine();

    /** Width of a pointer and of the type {@code long}. */
    int bits();

    /** Width of a register that carries an argument; more than {@link #bits} for n32. */
    default int registerBits() {
        return bits();
    }

    boolean bigEndian();

    Constants constants();

    Layouts layouts();

    SyscallTable syscalls();

    /** The first address that a process cannot have. */
    long addressLimit();

    /** The number of the system call that a processor asks for. */
    int callNumber(Cpu<?> cpu);

    /**
     * The argument at a position, counted in registers, as the processor holds it.
     *
     * @throws mimus.memory.MemoryFault if it is on a stack that cannot be read
     */
    long argument(Cpu<?> cpu, int position);

    /** Whether a 64-bit argument in two registers begins at an even position. */
    default boolean alignsPairs() {
        return false;
    }

    /** Ends a system call that succeeded, and goes on after it. */
    void succeed(Cpu<?> cpu, long result);

    /** Ends a system call that failed; {@code errno} is the guest's number, positive. */
    void fail(Cpu<?> cpu, int errno);

    /**
     * Makes a system call that no other architecture has, if there is one of this name, and ends it.
     *
     * @return whether there is
     * @throws mimus.memory.MemoryFault if an argument points where it must not
     */
    default boolean privateCall(Cpu<?> cpu, String name) {
        return false;
    }

    /**
     * Does what a request of {@code prctl} asks of the processor.
     *
     * @return the result; -1 if no processor of this architecture knows the request, or not with this argument
     * @throws mimus.memory.MemoryFault if the argument points where it must not
     */
    default long control(Cpu<?> cpu, int request, long argument) {
        return -1;
    }

    /** The names that {@link #privateCall} knows. */
    default Set<String> privateCalls() {
        return Set.of();
    }

    /** Gives a copy of a processor what is not in its registers, as for a new thread or process. */
    default void inherit(Cpu<?> from, Cpu<?> copy) {}

    /**
     * Moves a processor behind the system call that it is at, to look as the kernel shows it to a tracer before the call is
     * made.
     */
    void passCall(Cpu<?> cpu);

    /** Keeps the number of the call that a processor is at, where its register is that of the result; before {@link #passCall}. */
    default void noteCall(Cpu<?> cpu) {}

    /**
     * Takes {@link #noteCall} back.
     *
     * @param again whether the call, with the number that a tracer may have changed, is made now
     */
    default void forgetCall(Cpu<?> cpu, boolean again) {}

    /** What {@code ptrace} hands out of a processor. */
    PtraceRegisters ptraceRegisters();

    /** Sets the second result of the few calls that have one; before {@link #succeed}. */
    default void secondResult(Cpu<?> cpu, long value) {
        throw new UnsupportedOperationException(name() + " has no second result");
    }

    /** Gives a processor that makes random numbers itself the one that they follow from, a function of the run's seed. */
    default void entropy(Cpu<?> cpu, long number) {}

    /** Sets up a fresh processor as a file asks for, such as its floating-point mode. */
    default void prepare(Cpu<?> cpu, ElfFile file) {}

    /** Prepares a fresh processor to begin a program. */
    void start(Cpu<?> cpu, long entry, long stackPointer);

    /**
     * As {@link #start(Cpu, long, long)}, for a file that may not be where it was linked for.
     *
     * @param bias how far it is from there
     */
    default void start(Cpu<?> cpu, long entry, long bias, long stackPointer) {
        start(cpu, entry, stackPointer);
    }

    long stackPointer(Cpu<?> cpu);

    void stackPointer(Cpu<?> cpu, long address);

    /** Sets what the program finds its thread-local storage by. */
    void threadPointer(Cpu<?> cpu, long address);

    /** Position of the thread pointer among the arguments of {@code clone}, counted in registers. */
    int cloneThreadPointerPosition();

    /** Entries of the auxiliary vector that tell of the processor: names in group {@code AT} with their values. */
    Map<String, Long> auxiliary();

    /**
     * The text of {@code /proc/cpuinfo}.
     *
     * @param description of the processor, in a few words
     */
    default String processorInformation(String description) {
        return "processor\t: 0\ncpu model\t\t: " + description + "\n";
    }

    /** What {@code AT_PLATFORM} points to, or null. */
    default String platform() {
        return null;
    }

    /** Code for the page of ours in every process: return from signal handlers. */
    byte[] trampolines();

    /** Entries of the auxiliary vector that tell what is in this page, which begins at an address. */
    default Map<String, Long> auxiliary(long trampolines) {
        return Map.of();
    }

    /** Pages of ours that every process has at fixed addresses, to read and execute: address and bytes. */
    default Map<Long, byte[]> fixedPages() {
        return Map.of();
    }

    /** The signal that a trap means to a program. */
    Fault fault(Cpu<?> cpu, Trap trap);

    /** Saves the state of a processor on its stack, and makes it enter the handler of a signal. */
    void enterHandler(Cpu<?> cpu, SignalFrame frame);

    /**
     * Restores the state that a handler's frame holds.
     *
     * @param withInformation whether the frame is that of a handler that got a {@code siginfo}
     */
    SavedSignals leaveHandler(Cpu<?> cpu, boolean withInformation);
}
