package mimus.ppc64;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import mimus.embedding.Emulator;
import mimus.ppc64.state.Ppc64Env;
import mimus.testing.RandomState;
import mimus.testing.RandomWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the words are, each executes or traps with a sentence, and each has a text; nothing else comes out. */
final class RandomWordsTest implements RandomState {
    @ParameterizedTest
    @ValueSource(strings = {"ppc64le", "ppc64", "ppc64le:power9", "ppc64:power9"})
    void wordsExecuteOrTrap(String target) {
        new RandomWords(this).check(target);
    }

    @Override
    public void scatter(Emulator emulator, LongSupplier values) {
        Ppc64Env env = emulator.env(Ppc64Env.class);
        for (int n = 0; n < 32; n++) {
            env.r(n, values.getAsLong());
        }
    }

    @Override
    public void resume(Emulator emulator, long pc, SplittableRandom random) {
        emulator.env(Ppc64Env.class).resumeAt(pc);
    }
}
