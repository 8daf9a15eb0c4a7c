package mimus.embedding;

import java.util.List;
import java.util.Set;
import mimus.bits.Bits;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Hook;
import mimus.cpu.Hooks;
import mimus.cpu.MemoryHook;
import mimus.isa.Target;
import mimus.isa.Targets;
import mimus.machine.BareWorld;
import mimus.machine.Events;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.machine.SystemCallHook;
import mimus.memory.AddressSpace;
import mimus.memory.Memory;
import mimus.memory.Protection;

/**
 * One processor with memory and nothing around it: what it cannot do by itself ends the run as a {@link Stop}.
 *
 * <p>Belongs to one thread at a time. Errors of the caller (unknown names, text that does not assemble) are
 * {@link mimus.error.UserError}s with a sentence; calls after {@link #close} are {@link IllegalStateException}s.
 */
public final class Emulator implements AutoCloseable {
    private final Target target;
    private final AddressSpace space;
    private final Cpu<?> cpu;
    private final Machine machine;
    private boolean closed;

    private Emulator(Target target) {
        this.target = target;
        this.space = target.newAddressSpace();
        this.cpu = target.newCpu(space.memory());
        this.machine = new Machine(new BareWorld(cpu), new Events());
    }

    /**
     * An emulator of a processor by name, such as {@code mipsel}.
     *
     * @throws mimus.error.UserError that lists the accepted names, if the name is none
     */
    public static Emulator of(String architecture) {
        return new Emulator(Targets.named(architecture));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("this emulator is closed");
        }
    }

    public Target target() {
        return target;
    }

    /** The processor, for all that this class has no short form for. */
    public Cpu<?> cpu() {
        requireOpen();
        return cpu;
    }

    /** The state as the ISA's own type, such as {@code MipsEnv}. */
    public <E extends Env> E env(Class<E> type) {
        requireOpen();
        return type.cast(cpu.env());
    }

    public Memory memory() {
        requireOpen();
        return space.memory();
    }

    /**
     * Maps zeroed memory; whole pages are mapped.
     *
     * @param rights some of {@code r}, {@code w} and {@code x}
     */
    public Emulator map(long address, long size, String rights) {
        requireOpen();
        int protection = (rights.contains("r") ? Protection.READ : 0)
                | (rights.contains("w") ? Protection.WRITE : 0)
                | (rights.contains("x") ? Protection.EXECUTE : 0);
        long start = address & ~(long) Memory.PAGE_MASK;
        space.map(start, Bits.alignUp(address + size - start, Memory.PAGE_SIZE), protection);
        return this;
    }

    /** Puts bytes into mapped memory, whatever its rights. */
    public Emulator write(long address, byte[] bytes) {
        requireOpen();
        int done = space.memory().poke(address, bytes, 0, bytes.length);
        if (done != bytes.length) {
            throw new IllegalArgumentException("nothing is mapped at 0x" + Long.toHexString(address + done));
        }
        return this;
    }

    /** Takes bytes from mapped memory, whatever its rights. */
    public byte[] read(long address, int length) {
        requireOpen();
        byte[] bytes = new byte[length];
        int done = space.memory().peek(address, bytes, 0, length);
        if (done != length) {
            throw new IllegalArgumentException("nothing is mapped at 0x" + Long.toHexString(address + done));
        }
        return bytes;
    }

    /**
     * Puts assembled code into mapped memory.
     *
     * @param lines one instruction each
     * @return the address after the last instruction
     */
    public long assemble(long address, String... lines) {
        requireOpen();
        long at = address;
        for (String line : lines) {
            for (String text : List.of(line.split("\n"))) {
                if (!text.isBlank()) {
                    byte[] bytes = target.assembler().code(text, at);
                    write(at, bytes);
                    at += bytes.length;
                }
            }
        }
        return at;
    }

    /** Reads a register or bit field by name, zero-extended; see {@link mimus.cpu.RegisterFile#read}. */
    public long get(String register) {
        requireOpen();
        return cpu.read(register);
    }

    /** Writes a register or bit field by name. */
    public Emulator set(String register, long value) {
        requireOpen();
        cpu.write(register, value);
        return this;
    }

    /** Runs at most {@code instructions} instructions from {@code pc} on. */
    public Stop run(long instructions) {
        requireOpen();
        return machine.run(instructions);
    }

    /** Runs until {@code address} is reached, which gives {@link Stop.Breakpoint}, but at most {@code budget} instructions. */
    public Stop runUntil(long address, long budget) {
        requireOpen();
        cpu.stopAt(Set.of(address));
        try {
            return machine.run(budget);
        } finally {
            cpu.stopAt(Set.of());
        }
    }

    /**
     * Calls a hook before each execution of an instruction at an address from {@code first} to {@code last}, inclusive,
     * until the registration is closed; see {@link Hooks} for this and the other hooks.
     */
    public Hooks.Registration onInstruction(long first, long last, Hook hook) {
        requireOpen();
        return cpu.hooks().onInstruction(first, last, hook);
    }

    /** Calls a hook whenever a branch or jump, taken or not, has led to an address in the range. */
    public Hooks.Registration onBlock(long first, long last, Hook hook) {
        requireOpen();
        return cpu.hooks().onBlock(first, last, hook);
    }

    /** Calls a hook for each load and store that touches an address in the range. */
    public Hooks.Registration onMemory(long first, long last, MemoryHook hook) {
        requireOpen();
        return cpu.hooks().onMemory(first, last, hook);
    }

    /** Calls a hook when the program asks for a system call, which then ends the run as ever. */
    public Hooks.Registration onSystemCall(SystemCallHook hook) {
        requireOpen();
        return machine.onSystemCall(hook);
    }

    /** Ends the run soon with {@link Stop.Interrupted}: from a hook, before another instruction is executed. */
    public void stop() {
        machine.interrupt();
    }

    /** Instructions executed so far. */
    public long instructions() {
        return machine.now();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            space.memory().close();
        }
    }
}
