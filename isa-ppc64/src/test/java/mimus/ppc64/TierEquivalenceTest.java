package mimus.ppc64;

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
 * <p>{@code -Dmimus.tier.programs=100000} says how many random programs, and {@code -Dmimus.tier.seed} which.
 */
final class TierEquivalenceTest {
    private static final int PROGRAMS = Integer.getInteger("mimus.tier.programs", 200);
    private static final long SEED = Long.getLong("mimus.tier.seed", 3);
    private static final long CODE = 0x10000;
    private static final long DATA = 0x20000;
    private static final int LENGTH = 48;
    private static final int PIECES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"ppc64le", "ppc64", "ppc64le:power9", "ppc64:power9"})
    void randomPrograms(String target) {
        int traps = 0;
        for (int i = 0; i < PROGRAMS / 4; i++) {
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

        Pair(String target, SplittableRandom random) {
            this.random = random;
            interpreted = Emulator.of(target);
            translated = Emulator.of(target);
            translate(translated.cpu());
            forms = interpreted.target().instructions().forms().stream()
                    .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION)
                    .toList();
            byte[] code = new byte[4 * LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                put(code, 4 * i, word(i));
            }
            byte[] data = new byte[2 * Memory.PAGE_SIZE];
            new Random(random.nextLong()).nextBytes(data);
            for (Emulator emulator : List.of(interpreted, translated)) {
                emulator.map(CODE, Memory.PAGE_SIZE, "rwx").map(DATA, data.length, "rw");
                emulator.write(CODE, code).write(DATA, data).set("pc", CODE);
            }
            for (int n = 0; n < 32; n++) {
                set("r" + n, value());
                set("f" + n, random.nextInt(4) == 0 ? value() : Double.doubleToRawLongBits(random.nextDouble(-9, 9)));
            }
            for (String register : List.of("lr", "ctr", "tar")) {
                set(register, random.nextBoolean() ? random.nextInt(20) : CODE + 4 * random.nextInt(LENGTH));
            }
            set("cr", random.nextInt());
            set("fpscr", random.nextInt() & 0xff);
        }

        private void set(String register, long value) {
            interpreted.set(register, value);
            translated.set(register, value);
        }

        private <E extends Env> void translate(Cpu<E> cpu) {
            int patience = random.nextInt(4);
            int entries = 1 + random.nextInt(20);
            cpu.translator(new RegionTranslator<>(cpu.architecture(), patience, entries));
        }

        private void put(byte[] code, int at, int word) {
            boolean big = interpreted.target().bigEndian();
            for (int i = 0; i < 4; i++) {
                code[at + i] = (byte) (word >>> 8 * (big ? 3 - i : i));
            }
        }

        /** Mostly addresses of data, or small numbers. */
        private long value() {
            return switch (random.nextInt(4)) {
                case 0 -> random.nextInt();
                case 1 -> random.nextInt(64) - 32;
                default -> DATA + Memory.PAGE_SIZE + 8 * random.nextInt(64) - 256;
            };
        }

        /** A random instruction of the program; branches stay inside it, and some memory is its own code. */
        private int word(int index) {
            InsnForm form = forms.get(random.nextInt(forms.size()));
            int word =
                    random.nextInt() & ~form.encoding().mask() | form.encoding().match();
            if (form.flow() == Flow.BRANCH) {
                int distance = 4 * (random.nextInt(LENGTH) - index);
                boolean far = form.encoding().fields().get("offset").get(0).width() > 14;
                word = far ? word & ~0x3fffffc | distance & 0x3fffffc : word & ~0xfffc | distance & 0xfffc;
            } else if (form.flow() == Flow.NEXT && form.encoding().fields().containsKey("d")) {
                word = word & ~0xfff0 | random.nextInt(256) & 0xf0;
            }
            return word;
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
                    set("pc", pc);
                }
            }
            assertArrayEquals(
                    interpreted.read(DATA, 2 * Memory.PAGE_SIZE), translated.read(DATA, 2 * Memory.PAGE_SIZE), name);
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

        @Override
        public void close() {
            interpreted.close();
            translated.close();
        }
    }
}
