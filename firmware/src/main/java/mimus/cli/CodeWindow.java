package mimus.cli;

import java.util.Arrays;
import mimus.cpu.Architecture;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.insn.Disassembler;
import mimus.isa.Target;
import mimus.memory.Memory;
import mimus.memory.PagedSpace;
import mimus.memory.Protection;

/** Bytes as the processor of a target reads them, instruction by instruction. */
final class CodeWindow {
    /** Most bytes that are looked at together. */
    static final int SIZE = 16 * Memory.PAGE_SIZE;

    /** No instruction has more bytes. */
    static final int LONGEST = 16;

    /**
     * One instruction.
     *
     * @param word as a disassembler takes it
     */
    record Read(int word, byte[] bytes, String text) {}

    private final Target target;
    private final PagedSpace space;
    private final Cpu<?> cpu;

    CodeWindow(Target target) {
        this.target = target;
        space = new PagedSpace(target.bigEndian(), false, Long.MAX_VALUE);
        space.map(0, SIZE + Memory.PAGE_SIZE, Protection.ALL);
        cpu = target.newCpu(space.memory());
    }

    /** Replaces the bytes by at most {@link #SIZE} others. */
    void load(byte[] bytes) {
        space.memory().poke(0, bytes, 0, bytes.length);
    }

    /**
     * The instruction at a place in the window.
     *
     * @param left how many bytes there are from there on
     * @param pc its address
     * @param pseudo whether names such as {@code move} are wanted
     */
    Read at(int place, long left, long pc, boolean pseudo) {
        return at(cpu, place, left, pc, pseudo);
    }

    private <E extends Env> Read at(Cpu<E> reader, int place, long left, long pc, boolean pseudo) {
        Architecture<E> architecture = reader.architecture();
        int mode = architecture.mode(reader.env());
        int word = architecture.fetch(space.memory(), place, mode);
        byte[] bytes = new byte[architecture.length(word, mode)];
        space.memory().peek(place, bytes, 0, bytes.length);
        if (bytes.length > left) {
            return new Read(word, Arrays.copyOf(bytes, (int) left), "truncated");
        }
        Disassembler disassembler = target.disassembler(mode);
        return new Read(word, bytes, disassembler.text(word, pc, pseudo));
    }
}
