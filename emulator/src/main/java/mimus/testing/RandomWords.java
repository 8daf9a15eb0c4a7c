package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
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

/**
 * Tests that random words execute or trap with a sentence, and that each has a text; nothing else comes out.
 *
 * <p>{@code -Dmimus.random.words=10000000} says how many for each target, and {@code -Dmimus.random.seed} which.
 */
public final class RandomWords {
    private static final long WORDS = Long.getLong("mimus.random.words", 100_000);
    private static final long SEED = Long.getLong("mimus.random.seed", 20);
    private static final long CODE = 0x12345000L;
    private static final long DATA = 0x65432000L;
    /** One less than fit, for the last may be the first half of an instruction. */
    private static final int PAGE_WORDS = Memory.PAGE_SIZE / 4 - 1;

    private final RandomState state;

    public RandomWords(RandomState state) {
        this.state = state;
    }

    /** Executes the words on a target. */
    public void check(String target) {
        SplittableRandom random = new SplittableRandom(SEED);
        long traps = 0;
        try (Emulator emulator = Emulator.of(target)) {
            emulator.map(CODE, Memory.PAGE_SIZE, "rwx").map(DATA, Memory.PAGE_SIZE, "rw");
            Disassembler disassembler = emulator.target().disassembler();
            for (long done = 0; done < WORDS; done += PAGE_WORDS) {
                emulator.write(CODE, code(emulator.target(), random));
                for (int i = 0; i < PAGE_WORDS; i++) {
                    long pc = CODE + 4 * i;
                    state.scatter(emulator, () -> value(random));
                    state.resume(emulator, pc, random);
                    assertFalse(
                            disassembler.text(fetch(emulator.cpu()), pc, true).isBlank());
                    traps += traps(emulator, 1 + random.nextInt(8)) ? 1 : 0;
                }
            }
        }
        assertTrue(traps > 0, "not one word trapped");
    }

    /** A page of words: every other one random, the others with the fixed bits of some instruction. */
    private static byte[] code(Target target, SplittableRandom random) {
        List<InsnForm> forms = target.instructions().forms();
        ByteBuffer code = ByteBuffer.allocate(Memory.PAGE_SIZE);
        while (code.remaining() >= 4) {
            int word = random.nextInt();
            code.put(target.bytes(random.nextBoolean() ? word : shaped(word, forms, random)));
        }
        return code.array();
    }

    private static int shaped(int word, List<InsnForm> forms, SplittableRandom random) {
        Encoding encoding = forms.get(random.nextInt(forms.size())).encoding();
        return word & ~encoding.mask() | encoding.match();
    }

    /** Anything, a small number, or an address of data. */
    private static long value(SplittableRandom random) {
        int value = random.nextInt();
        return switch (value & 3) {
            case 0 -> DATA + (value >>> 20);
            case 1 -> value >> 28;
            default -> value;
        };
    }

    private static <E extends Env> int fetch(Cpu<E> cpu) {
        E env = cpu.env();
        return cpu.architecture().fetch(env.memory(), env.pc, cpu.architecture().mode(env));
    }

    private static boolean traps(Emulator emulator, int count) {
        try {
            emulator.cpu().run(emulator.cpu().env().instructions + count, true);
            return false;
        } catch (Trap | MemoryFault trap) {
            assertFalse(trap.getMessage().isBlank());
            return true;
        }
    }
}
