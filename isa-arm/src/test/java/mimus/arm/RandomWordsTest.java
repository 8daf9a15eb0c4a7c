package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.insn.Disassembler;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
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
    private static final long CODE = 0x12345000L;
    private static final long DATA = 0x65432000L;
    private static final int PAGE_WORDS = Memory.PAGE_SIZE / 4 - 1;
    private static final int TARGETS = 5;

    @ParameterizedTest
    @ValueSource(strings = {"arm64", "aarch64_be", "armhf", "armeb", "thumb"})
    void wordsExecuteOrTrap(String target) {
        SplittableRandom random = new SplittableRandom(SEED);
        long traps = 0;
        try (Emulator emulator = Emulator.of(target)) {
            emulator.map(CODE, Memory.PAGE_SIZE, "rwx").map(DATA, Memory.PAGE_SIZE, "rw");
            ArmEnv env = emulator.env(ArmEnv.class);
            List<InsnForm> forms = emulator.target().instructions().forms();
            Disassembler disassembler = emulator.target().disassembler();
            for (long done = 0; done < WORDS / TARGETS; done += PAGE_WORDS) {
                emulator.write(CODE, code(emulator.target(), forms, random));
                for (int i = 0; i < PAGE_WORDS; i++) {
                    begin(env, target, CODE + 4 * i, random);
                    assertFalse(disassembler
                            .text(fetch(emulator.cpu()), CODE + 4 * i, true)
                            .isBlank());
                    traps += traps(emulator, env, 1 + random.nextInt(8)) ? 1 : 0;
                }
            }
        }
        assertTrue(traps > 0, "not one word trapped");
    }

    /** A page of words, every other one random, the others with the fixed bits of some instruction. */
    private static byte[] code(Target target, List<InsnForm> forms, SplittableRandom random) {
        ByteBuffer code = ByteBuffer.allocate(Memory.PAGE_SIZE);
        while (code.remaining() >= 4) {
            int word = random.nextInt();
            code.put(target.bytes(random.nextBoolean() ? word : shaped(word, forms, random)));
        }
        return code.array();
    }

    private static void begin(ArmEnv env, String target, long pc, SplittableRandom random) {
        scatter(env, random);
        env.thumb = target.equals("thumb");
        env.it = env.thumb && random.nextInt(4) == 0 ? random.nextInt(14) << 4 | 1 + random.nextInt(15) : 0;
        env.resumeAt(pc);
    }

    /** The word at the program counter. */
    private static <E extends Env> int fetch(Cpu<E> cpu) {
        E env = cpu.env();
        return cpu.architecture().fetch(env.memory(), env.pc, cpu.architecture().mode(env));
    }

    /** The word with the fixed bits of some instruction, so that its operands are what is random. */
    private static int shaped(int word, List<InsnForm> forms, SplittableRandom random) {
        Encoding encoding = forms.get(random.nextInt(forms.size())).encoding();
        return word & ~encoding.mask() | encoding.match();
    }

    /** Registers that hold anything, small numbers, or addresses of data. */
    private static void scatter(ArmEnv env, SplittableRandom random) {
        for (int n = 0; n < 32; n++) {
            int value = random.nextInt();
            env.xsp(
                    n,
                    switch (value & 3) {
                        case 0 -> DATA + (value >>> 20);
                        case 1 -> value >> 28;
                        default -> value;
                    });
        }
    }

    private static boolean traps(Emulator emulator, ArmEnv env, int count) {
        try {
            emulator.cpu().run(env.instructions + count, true);
            return false;
        } catch (Trap | MemoryFault trap) {
            assertFalse(trap.getMessage().isBlank());
            return true;
        }
    }
}
