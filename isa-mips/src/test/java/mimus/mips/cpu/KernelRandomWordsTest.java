package mimus.mips.cpu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a kernel does with words and registers, it gets exceptions of its processor, never one of Java. */
final class KernelRandomWordsTest {
    private static final int WORDS = Integer.getInteger("mimus.random.kernel.words", 200_000);

    /** Major opcode of coprocessor 0. */
    private static final int COP0 = 0x10 << 26;

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el"})
    void wordsExecuteOrRaise(String architecture) {
        SplittableRandom random = new SplittableRandom(7);
        Bench bench = new Bench(architecture);
        long exceptions = 0;
        for (int i = 0; i < WORDS; i++) {
            int word = random.nextInt();
            word = random.nextBoolean() ? word : word & 0x03ff_ffff | COP0;
            for (int n = 1; n < 32; n++) {
                bench.env.r(n, random.nextBoolean() ? random.nextInt() : Bench.KSEG0 + random.nextInt(1 << 20));
            }
            if (i % 16 == 0) {
                bench.set("cp0.status.kx", 1).set("cp0.status.ksu", 0).set("debug", 0);
            }
            long at = Bench.KSEG0 + 0x1000 + 4 * (i % 1000);
            bench.word(at, word).set("pc", at).go(1 + i % 3);
            exceptions += bench.get("cp0.status.exl");
            bench.set("cp0.status.exl", 0);
        }
        assertTrue(exceptions > 0, "not one exception");
    }
}
