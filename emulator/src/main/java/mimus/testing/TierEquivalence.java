package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.embedding.Emulator;
import mimus.machine.Stop;
import mimus.memory.Memory;
import mimus.translate.RegionTranslator;

/**
 * Tests that interpreter and translator are in the same state at whatever count of instructions one looks.
 *
 * <p>{@code -Dmimus.tier.programs=100000} says how many random programs for each target, and {@code -Dmimus.tier.seed} which.
 */
public final class TierEquivalence {
    private static final long SEED = Long.getLong("mimus.tier.seed", 3);
    private static final long CODE = RandomProgram.CODE;
    private static final long DATA = 0x20000;
    private static final int DATA_SIZE = 2 * Memory.PAGE_SIZE;
    private static final int PIECES = 40;

    private final Emulator interpreted;
    private final Emulator translated;
    private final SplittableRandom random;
    private final RandomProgram program;

    private TierEquivalence(String target, RandomProgram program, SplittableRandom random) {
        this.program = program;
        this.random = random;
        interpreted = Emulator.of(target);
        translated = Emulator.of(target);
    }

    /** Runs as many random programs on a target, unless a property says another number. */
    public static void check(String target, int programs, RandomProgram program) {
        int traps = 0;
        for (int i = 0; i < Integer.getInteger("mimus.tier.programs", programs); i++) {
            long seed = SEED * 1_000_003L + i;
            TierEquivalence pair = new TierEquivalence(target, program, new SplittableRandom(seed));
            try (pair.interpreted;
                    pair.translated) {
                pair.begin();
                traps += pair.run(target + ", program " + seed);
            }
        }
        assertTrue(traps > 0, "not one instruction trapped");
    }

    private void begin() {
        byte[] code = program.code(interpreted.target(), random);
        byte[] data = new byte[DATA_SIZE];
        new Random(random.nextLong()).nextBytes(data);
        translate(translated.cpu());
        long seed = random.nextLong();
        for (Emulator emulator : List.of(interpreted, translated)) {
            SplittableRandom values = new SplittableRandom(seed);
            emulator.map(CODE, Memory.PAGE_SIZE, "rwx").map(DATA, data.length, "rw");
            emulator.write(CODE, code).write(DATA, data);
            program.scatter(emulator, () -> value(values));
            program.resume(emulator, CODE, values);
        }
    }

    private <E extends Env> void translate(Cpu<E> cpu) {
        int patience = random.nextInt(4);
        int entries = 1 + random.nextInt(20);
        cpu.translator(new RegionTranslator<>(cpu.architecture(), patience, entries));
    }

    /** Mostly addresses in the middle of data, or small numbers. */
    private static long value(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextInt(64) - 32;
            default -> DATA + Memory.PAGE_SIZE + 16 * random.nextInt(32) - 256;
        };
    }

    /** Runs the same pieces on both; returns how many ended with a trap. */
    private int run(String name) {
        int traps = 0;
        for (int piece = 0; piece < PIECES; piece++) {
            int count = 1 + random.nextInt(1 + random.nextInt(300));
            Stop expected = interpreted.run(count);
            Stop seen = translated.run(count);
            String where = name + ", piece " + piece;
            assertEquals(text(expected), text(seen), where);
            assertEquals(state(interpreted.cpu()), state(translated.cpu()), where);
            if (expected instanceof Stop.Unhandled) {
                traps++;
                long pc = program.entry(random);
                long seed = random.nextLong();
                program.resume(interpreted, pc, new SplittableRandom(seed));
                program.resume(translated, pc, new SplittableRandom(seed));
            }
        }
        assertArrayEquals(interpreted.read(DATA, DATA_SIZE), translated.read(DATA, DATA_SIZE), name);
        assertArrayEquals(interpreted.read(CODE, Memory.PAGE_SIZE), translated.read(CODE, Memory.PAGE_SIZE), name);
        return traps;
    }

    private static String text(Stop stop) {
        return stop instanceof Stop.Unhandled unhandled
                ? "0x%x %s".formatted(unhandled.pc(), unhandled.trap().getMessage())
                : stop.toString();
    }

    private static <E extends Env> Map<String, Long> state(Cpu<E> cpu) {
        Map<String, Long> state = new TreeMap<>();
        for (Register<E> register : cpu.registers().all()) {
            for (int lane = 0; lane < register.lanes(); lane++) {
                state.put(register.name() + "/" + lane, register.read(cpu.env(), lane));
            }
        }
        state.put("instructions", cpu.env().instructions);
        state.put("delayed", cpu.env().delayed ? cpu.env().next : -1);
        return state;
    }
}
