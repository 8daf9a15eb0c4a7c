package mimus.arm;

import mimus.testing.RandomWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the words are, each executes or traps with a sentence, and each has a text; nothing else comes out. */
final class RandomWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"arm64", "aarch64_be", "armhf", "armeb", "thumb"})
    void wordsExecuteOrTrap(String target) {
        new RandomWords(new ArmRandomState(target.equals("thumb"))).check(target);
    }
}
