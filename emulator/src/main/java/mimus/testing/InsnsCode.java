package mimus.testing;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Architecture;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.embedding.Emulator;

/** The instructions of code in memory, one after the other as they stand there. */
final class InsnsCode {
    /**
     * One instruction.
     *
     * @param word what the processor fetches
     */
    record At(long address, int word) {}

    private InsnsCode() {}

    /** Those of {@code length} bytes at an address, in the mode that the processor is in. */
    static List<At> of(Emulator emulator, long start, int length) {
        return of(emulator.cpu(), start, length);
    }

    private static <E extends Env> List<At> of(Cpu<E> cpu, long start, int length) {
        Architecture<E> architecture = cpu.architecture();
        int mode = architecture.mode(cpu.env());
        List<At> all = new ArrayList<>();
        for (long at = start; at < start + length; ) {
            int word = architecture.fetch(cpu.env().memory(), at, mode);
            all.add(new At(at, word));
            at += architecture.length(word, mode);
            mode = architecture.modeAfter(architecture.decode(word, mode), word, mode);
        }
        return all;
    }
}
