package mimus.mips.linux;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import mimus.error.UserError;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged and random programs end in signals and sentences, never in an exception of Java.
 *
 * <p>{@code -Dmimus.mutants=10000} runs more than the usual number.
 */
final class MutatedProgramsTest {
    private static final int COUNT = Integer.getInteger("mimus.mutants", 2_000);
    private static final long BUDGET = 20_000;
    private static final String[] SAMPLES = {"hello-mips", "hello-mipsel", "hello-mips64", "hello-mips64el"};

    @TempDir
    private Path directory;

    @Test
    void endInSignalsAndSentences() throws IOException {
        Random random = new Random(2026);
        Path file = directory.resolve("mutant");
        int refused = 0;
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = Files.readAllBytes(Path.of("..", "samples", SAMPLES[i % SAMPLES.length]));
            Files.write(file, mutate(bytes, random));
            refused += run(file) ? 0 : 1;
        }
        assertTrue(refused < COUNT, "some must have run");
    }

    private static byte[] mutate(byte[] program, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> flip(program, random, 0, 64);
            case 1 -> flip(program, random, 0, program.length);
            case 2 -> {
                byte[] shorter = new byte[random.nextInt(program.length)];
                System.arraycopy(program, 0, shorter, 0, shorter.length);
                return shorter;
            }
            default -> {
                byte[] code = new byte[program.length - program.length / 3];
                random.nextBytes(code);
                System.arraycopy(code, 0, program, program.length / 3, code.length);
            }
        }
        return program;
    }

    private static void flip(byte[] program, Random random, int from, int to) {
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            program[from + random.nextInt(to - from)] = (byte) (random.nextBoolean() ? random.nextInt() : -1);
        }
    }

    /** Whether it could be started. */
    private static boolean run(Path file) {
        try {
            OutputStream nowhere = OutputStream.nullOutputStream();
            LinuxRun run = LinuxRun.of(LinuxOptions.of(file), new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
            run.machine().run(BUDGET);
            return true;
        } catch (UserError sentence) {
            assertTrue(sentence.getMessage().indexOf('\n') < 0, sentence.getMessage());
            return false;
        }
    }
}
