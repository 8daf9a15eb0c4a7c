package mimus.mips;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import mimus.embedding.Emulator;
import mimus.insn.Flow;
import mimus.insn.InsnForm;
import mimus.testing.RandomWordProgram;
import mimus.testing.TierEquivalence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interpreter and translator are in the same state at whatever count of instructions one looks. */
final class TierEquivalenceTest implements RandomWordProgram {
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "mips", "mips64el", "mips64"})
    void randomPrograms(String target) {
        TierEquivalence.check(target, 100, this);
    }

    @Override
    public int near(InsnForm form, int word, int position, SplittableRandom random) {
        if (form.flow() == Flow.BRANCH || form.flow() == Flow.LIKELY) {
            return word & ~0xffff | random.nextInt(LENGTH) - position / 4 - 1 & 0xffff;
        }
        if (form.flow() == Flow.JUMP) {
            return word & ~0x3ffffff | (int) (CODE >>> 2) + random.nextInt(LENGTH);
        }
        boolean memory = form.encoding().fields().containsKey("base");
        return memory && random.nextInt(8) != 0 ? word & ~0xffff | random.nextInt(256) & ~7 : word;
    }

    @Override
    public void scatter(Emulator emulator, LongSupplier values) {
        for (int n = 1; n < 32; n++) {
            emulator.set("r" + n, (int) values.getAsLong());
        }
    }
}
