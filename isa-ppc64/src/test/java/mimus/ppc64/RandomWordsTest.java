package mimus.ppc64;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.insn.Disassembler;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.ppc64.state.Ppc64Env;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the words are, each executes or traps with a sentence, and each has a text; nothing else comes out.
 *
 * <p>{@code -Dmimus.random.words=10000000} says how many, over all targets, and {@code -Dmimus.random.seed} which.
 */
final class RandomWordsTest {
    private static final long WORDS = Long.getLong("mimus.random.words", 400_000);
    private static final long SEED = Long.getLong("mimus.random.seed", 20);
    private static final long CODE = 0x1_2345_6000L;
    private static final long DATA = 0xa2_b456_7000L;
    private static final int PAGE_WORDS = Memory.PAGE_SIZE / 4;
    private static final int TARGETS = 4;

    @ParameterizedTest
    @ValueSource(strings = {"ppc64le", "ppc64", "ppc64le:power9", "ppc64:power9"})
    void wordsExecuteOrTrap(String target) {
        SplittableRandom random = new SplittableRandom(SEED);
        long traps = 0;
        try (Emulator emulator = Emulator.of(target)) {
            emulator.map(CODE, Memory.PAGE_SIZE, "rwx").map(DATA, Memory.PAGE_SIZE, "rw");
            Ppc64Env env = emulator.env(Ppc64Env.class);
            List<InsnForm> forms = emulator.target().instructions().forms();
            Disassembler disassembler = emulator.target().disassembler();
            for (long done = 0; done < WORDS / TARGETS; done += PAGE_WORDS) {
                int[] words = random.ints(PAGE_WORDS)
                        .map(word -> random.nextBoolean() ? word : shaped(word, forms, random))
                        .toArray();
                emulator.write(CODE, bytes(words, emulator.target().bigEndian()));
                for (int i = 0; i < PAGE_WORDS; i++) {
                    assertFalse(disassembler.text(words[i], CODE + 4 * i, true).isBlank());
                    scatter(env, random);
                    traps += traps(emulator, env, CODE + 4 * i, 1 + random.nextInt(8)) ? 1 : 0;
                }
            }
        }
        assertTrue(traps > 0, "not one word trapped");
    }

    /** The word with the fixed bits of some instruction, so that its operands are what is random. */
    private static int shaped(int word, List<InsnForm> forms, SplittableRandom random) {
        Encoding encoding = forms.get(random.nextInt(forms.size())).encoding();
        return word & ~encoding.mask() | encoding.match();
    }

    private static byte[] bytes(int[] words, boolean bigEndian) {
        ByteBuffer bytes =
                ByteBuffer.allocate(4 * words.length).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(words);
        return bytes.array();
    }

    /** Registers that hold anything, small numbers, or addresses of data. */
    private static void scatter(Ppc64Env env, SplittableRandom random) {
        for (int n = 0; n < 32; n++) {
            int value = random.nextInt();
            env.r(
                    n,
                    switch (value & 3) {
                        case 0 -> DATA + (value >>> 20);
                        case 1 -> value >> 28;
                        default -> value;
                    });
        }
    }

    private static boolean traps(Emulator emulator, Ppc64Env env, long pc, int count) {
        env.resumeAt(pc);
        try {
            emulator.cpu().run(env.instructions + count, true);
            return false;
        } catch (Trap | MemoryFault trap) {
            assertFalse(trap.getMessage().isBlank());
            return true;
        }
    }
}
