package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.embedding.Emulator;
import mimus.insn.Flow;
import mimus.insn.InsnForm;
import mimus.machine.Stop;
import mimus.memory.Memory;
import mimus.translate.RegionTranslator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Interpreter and translator are in the same state at whatever count of instructions one looks.
 *
 * <p>{@code -Dmimus.tier.programs=100000} says how many random programs, over all targets, and {@code -Dmimus.tier.seed} which.
 */
final class TierEquivalenceTest {
    private static final int PROGRAMS = Integer.getInteger("mimus.tier.programs", 150);
    private static final long SEED = Long.getLong("mimus.tier.seed", 3);
    private static final long CODE = 0x10000;
    private static final long DATA = 0x20000;
    private static final int TARGETS = 3;
    private static final int LENGTH = 48;
    private static final int PIECES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"arm64", "armhf", "thumb"})
    void randomPrograms(String target) {
        int traps = 0;
        for (int i = 0; i < PROGRAMS / TARGETS; i++) {
            long seed = SEED * 1_000_003L + i;
            try (Pair pair = new Pair(target, new SplittableRandom(seed))) {
                traps += pair.run(target + ", program " + seed);
            }
        }
        assertTrue(traps > 0, "not one instruction trapped");
    }

    /** One program on two processors. */
    private static final class Pair implements AutoCloseable {
        private final SplittableRandom random;
        private final Emulator interpreted;
        private final Emulator translated;
        private final List<InsnForm> forms;
        private final boolean thumb;

        /** How far ahead of a branch its offset counts from. */
        private final int ahead;

        Pair(String target, SplittableRandom random) {
            this.random = random;
            thumb = target.equals("thumb");
            ahead = thumb ? 4 : target.equals("armhf") ? 8 : 0;
            interpreted = Emulator.of(target);
            translated = Emulator.of(target);
            translate(translated.cpu());
            forms = interpreted.target().instructions().forms().stream()
                    .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION)
                    .toList();
            byte[] code = code();
            byte[] data = new byte[2 * Memory.PAGE_SIZE];
            new Random(random.nextLong()).nextBytes(data);
            for (Emulator emulator : List.of(interpreted, translated)) {
                emulator.map(CODE, Memory.PAGE_SIZE, "rwx").map(DATA, data.length, "rw");
                emulator.write(CODE, code).write(DATA, data).set("pc", CODE);
            }
            for (int n = 0; n < 32; n++) {
                long value = ahead == 0 ? value() : (int) value();
                long vector = random.nextLong();
                for (Emulator emulator : List.of(interpreted, translated)) {
                    emulator.env(ArmEnv.class).xsp(n, value);
                    emulator.env(ArmEnv.class).v(n, 0, vector);
                    emulator.env(ArmEnv.class).v(n, 1, ~vector);
                }
            }
        }

        private <E extends Env> void translate(Cpu<E> cpu) {
            int patience = random.nextInt(4);
            int entries = 1 + random.nextInt(20);
            cpu.translator(new RegionTranslator<>(cpu.architecture(), patience, entries));
        }

        /** Mostly addresses of data, or small numbers. */
        private long value() {
            return switch (random.nextInt(4)) {
                case 0 -> random.nextLong();
                case 1 -> random.nextInt(64) - 32;
                default -> DATA + Memory.PAGE_SIZE + 16 * random.nextInt(64) - 256;
            };
        }

        /** {@link #LENGTH} instructions; in T32, some in IT blocks. */
        private byte[] code() {
            ByteBuffer code = ByteBuffer.allocate(4 * LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            while (code.remaining() >= 4) {
                if (thumb && random.nextInt(8) == 0) {
                    code.putShort((short) (0xbf00 | random.nextInt(14) << 4 | 1 + random.nextInt(15)));
                } else {
                    code.put(interpreted.target().bytes(word(code.position())));
                }
            }
            return code.array();
        }

        /** A random instruction of the program; branches stay inside it, and accesses are near their base. */
        private int word(int position) {
            InsnForm form = forms.get(random.nextInt(forms.size()));
            int word =
                    random.nextInt() & ~form.encoding().mask() | form.encoding().match();
            boolean memory = form.encoding().fields().containsKey("base");
            if (form.encoding().fields().containsKey("offset") && (form.flow() == Flow.BRANCH || memory)) {
                return near(form, word, position);
            }
            return word;
        }

        private int near(InsnForm form, int word, int position) {
            boolean branch = form.flow() == Flow.BRANCH;
            long offset = branch ? 4L * random.nextInt(LENGTH) - position - ahead : 16L * random.nextInt(4);
            int cleared = word;
            for (int bit = 0; bit < 32; bit++) {
                int other = cleared ^ 1 << bit;
                boolean field =
                        form.encoding().get(other, "offset") != form.encoding().get(cleared, "offset");
                cleared = field ? cleared & ~(1 << bit) : cleared;
            }
            try {
                return form.encoding().put(cleared, "offset", offset);
            } catch (IllegalArgumentException tooFar) {
                return word;
            }
        }

        /** Runs the same pieces on both; returns how many ended with a trap. */
        int run(String name) {
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
                    long pc = CODE + 4 * random.nextInt(LENGTH);
                    resume(interpreted.env(ArmEnv.class), pc);
                    resume(translated.env(ArmEnv.class), pc);
                }
            }
            assertArrayEquals(
                    interpreted.read(DATA, 2 * Memory.PAGE_SIZE), translated.read(DATA, 2 * Memory.PAGE_SIZE), name);
            assertArrayEquals(interpreted.read(CODE, Memory.PAGE_SIZE), translated.read(CODE, Memory.PAGE_SIZE), name);
            return traps;
        }

        private void resume(ArmEnv env, long pc) {
            env.thumb = thumb;
            env.it = 0;
            env.resumeAt(pc);
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
                    state.put(register.name() + "." + lane, register.read(cpu.env(), lane));
                }
            }
            state.put("instructions", cpu.env().instructions);
            return state;
        }

        @Override
        public void close() {
            interpreted.close();
            translated.close();
        }
    }
}
