package mimus.testing;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import mimus.embedding.Emulator;

/** How a processor is put before random code: what differs between ISAs. */
public interface RandomState {
    /** Gives the registers that operands are taken from values. */
    void scatter(Emulator emulator, LongSupplier values);

    /** Goes to an instruction, with nothing pending. */
    default void resume(Emulator emulator, long pc, SplittableRandom random) {
        emulator.set("pc", pc);
    }
}
