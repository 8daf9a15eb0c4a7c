package mimus.testing;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Architecture;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.embedding.Emulator;

/** The instructions in an emulator's memory as its processor would read them now. */
final class CodeReader {
    /**
     * One instruction.
     *
     * @param word as a disassembler takes it
     */
    record Instruction(long address, int word) {}

    private CodeReader() {}

    static List<Instruction> read(Emulator emulator, long start, int length) {
        return read(emulator.cpu(), start, length);
    }

    private static <E extends Env> List<Instruction> read(Cpu<E> cpu, long start, int length) {
        Architecture<E> architecture = cpu.architecture();
        int mode = architecture.mode(cpu.env());
        List<Instruction> all = new ArrayList<>();
        for (long at = start; at < start + length; ) {
            int word = architecture.fetch(cpu.memory(), at, mode);
            all.add(new Instruction(at, word));
            at += architecture.length(word, mode);
            mode = architecture.modeAfter(architecture.decode(word, mode), word, mode);
        }
        return all;
    }
}
