package mimus.x86;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.memory.AddressSpace;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.memory.PagedSpace;
import mimus.memory.Protection;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.decode.X86Disassembler;
import mimus.x86.oracle.RandomCode;
import mimus.x86.state.Cpuid;
import mimus.x86.state.Eflags;
import mimus.x86.state.Level;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;
import mimus.x86.state.X86Registers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the bytes are, they execute or trap with a sentence, and have a text; nothing else comes out.
 *
 * <p>{@code -Dmimus.random.words=10000000} says how many strings of bytes, and {@code -Dmimus.random.seed} which.
 */
final class RandomCodeTest {
    private static final long STRINGS = Long.getLong("mimus.random.words", 100_000) / 2;
    private static final long SEED = Long.getLong("mimus.random.seed", 20);
    private static final long CODE = 0x10000;
    private static final long DATA = 0x20000;

    /** Decoded instructions are kept as long as their architecture. */
    private static final int BATCH = 250_000;

    @ParameterizedTest
    @ValueSource(ints = {64, 32, 16})
    void bytesExecuteOrTrap(int size) {
        RandomCode code = new RandomCode(SEED, size == 64);
        SplittableRandom random = new SplittableRandom(SEED);
        long traps = 0;
        for (long done = 0; done < STRINGS; done += BATCH) {
            traps += batch(size, code, random, (int) Math.min(BATCH, STRINGS - done));
        }
        assertTrue(traps > 0 && traps < STRINGS, traps + " of " + STRINGS + " trapped");
    }

    private static long batch(int size, RandomCode source, SplittableRandom random, int count) {
        boolean wide = size == 64;
        X86Architecture architecture = new X86Architecture(Level.MAX.features());
        Disassembler disassembler =
                new X86Disassembler(architecture.table().set(), new InsnTable(architecture.instructions(0)));
        AddressSpace space = new PagedSpace(false, false, wide ? 1L << 47 : 1L << 32);
        space.map(CODE, Memory.PAGE_SIZE, Protection.ALL);
        space.map(DATA, 16 * Memory.PAGE_SIZE, Protection.READ | Protection.WRITE);
        Cpu<X86Env> cpu = new Cpu<>(
                new X86Env(space.memory(), new Cpuid(Level.MAX.features(), wide), wide),
                X86Registers.of(wide),
                architecture,
                null);
        Segments start = new X86Env(space.memory(), cpu.env().cpuid, wide).segments;
        byte[] halts = new byte[Memory.PAGE_SIZE];
        Arrays.fill(halts, (byte) 0xf4);
        space.memory().poke(CODE, halts, 0, halts.length);
        byte[] bytes = new byte[RandomCode.LENGTH];
        long traps = 0;
        for (int i = 0; i < count; i++) {
            source.fill(bytes);
            space.memory().poke(CODE + 16, bytes, 0, bytes.length);
            enter(cpu.env(), start, size);
            scatter(cpu.env(), random, wide);
            int word = architecture.fetch(space.memory(), CODE + 16, architecture.mode(cpu.env()));
            assertFalse(disassembler.text(word, CODE + 16, true).isBlank());
            traps += traps(cpu, 1 + random.nextInt(4)) ? 1 : 0;
        }
        space.memory().close();
        return traps;
    }

    /** Makes segments what they were before the last string: flat, or those of a 16-bit program. */
    private static void enter(X86Env env, Segments flat, int size) {
        env.segments.copy(flat);
        if (size == 16) {
            for (int segment = 0; segment < Segments.COUNT; segment++) {
                env.segments.load(segment, 0x2f, segment == Segments.CS ? CODE : DATA, 0xffff);
            }
            env.segments.sizes(16, true);
        }
    }

    /** Registers that hold anything, small numbers, or addresses of data. */
    private static void scatter(X86Env env, SplittableRandom random, boolean wide) {
        for (int n = 0; n < 16; n++) {
            long value = random.nextLong();
            long any = switch ((int) value & 3) {
                case 0 -> value >> 60;
                case 1 -> value;
                default -> DATA + (value >>> 52);
            };
            env.r(n, wide ? any : any & 0xffffffffL);
            env.vector(random.nextInt(64), value);
        }
        Eflags.status(env, random.nextInt());
        env.x87.initialize();
        env.x87.full(random.nextInt(256));
        env.mxcsr.write(0x1f80);
        env.resumeAt(CODE + 16);
    }

    private static boolean traps(Cpu<X86Env> cpu, int count) {
        try {
            cpu.run(cpu.env().instructions + count, true);
            return false;
        } catch (Trap | MemoryFault trap) {
            assertFalse(trap.getMessage().isBlank());
            return true;
        }
    }
}
