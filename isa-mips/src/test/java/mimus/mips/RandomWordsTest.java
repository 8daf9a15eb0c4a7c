package mimus.mips;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import mimus.embedding.Emulator;
import mimus.mips.state.MipsEnv;
import mimus.testing.RandomState;
import mimus.testing.RandomWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the words are, each executes or traps with a sentence, and each has a text; nothing else comes out. */
final class RandomWordsTest implements RandomState {
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "mips", "mips64el", "mips64"})
    void wordsExecuteOrTrap(String target) {
        new RandomWords(this).check(target);
    }

    @Override
    public void scatter(Emulator emulator, LongSupplier values) {
        MipsEnv env = emulator.env(MipsEnv.class);
        for (int n = 1; n < 32; n++) {
            env.r(n, values.getAsLong());
        }
    }

    @Override
    public void resume(Emulator emulator, long pc, SplittableRandom random) {
        emulator.env(MipsEnv.class).resumeAt(pc);
    }
}
