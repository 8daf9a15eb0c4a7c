package mimus.translate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mimus.cpu.Cpu;
import mimus.cpu.RegisterFile;
import mimus.cpu.Trap;
import mimus.memory.AddressSpace;
import mimus.memory.FlatSpace;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.memory.PagedSpace;
import mimus.memory.Protection;
import mimus.translate.toy.ToyArchitecture;
import mimus.translate.toy.ToyEnv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Translated code with flags, conditions, vectors and accesses anywhere does what the interpreter does. */
final class ToyTierTest {
    private static final long CODE = 0x10000;
    private static final long DATA = 0x20000;
    private static final int LENGTH = 60;
    private static final int PROGRAMS = Integer.getInteger("mimus.tier.programs", 1000) / 50;

    private int faults;
    private int pieces;

    @ParameterizedTest
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void randomPrograms(boolean flat, boolean bigEndian) {
        for (int i = 0; i < PROGRAMS; i++) {
            compare(flat, bigEndian, new Random(i));
        }
        assertTrue(faults > 0 && faults < pieces / 2, faults + " faults in " + pieces + " pieces");
    }

    private void compare(boolean flat, boolean bigEndian, Random random) {
        short[] code = new short[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            code[i] = word(random, i);
        }
        Side interpreted = new Side(flat, bigEndian, code, Translation.OFF);
        Side translated = new Side(flat, bigEndian, code, Translation.ALWAYS);
        for (int piece = 0; piece < 40; piece++) {
            int count = 1 + random.nextInt(1 + random.nextInt(200));
            String expected = interpreted.run(count);
            assertEquals(expected, translated.run(count));
            assertEquals(interpreted.state(), translated.state());
            pieces++;
            if (!expected.equals("LIMIT")) {
                faults++;
                long pc = CODE + 2 * random.nextInt(LENGTH);
                interpreted.env.resumeAt(pc);
                translated.env.resumeAt(pc);
            }
        }
        byte[] data = interpreted.memory.read(DATA, 2 * Memory.PAGE_SIZE);
        assertArrayEquals(data, translated.memory.read(DATA, 2 * Memory.PAGE_SIZE));
        interpreted.memory.close();
        translated.memory.close();
    }

    /** Registers 0 to 2 are addresses, and written seldom. */
    private static short word(Random random, int index) {
        int op = random.nextInt(12);
        int condition = random.nextInt(8);
        int target = 3 + random.nextInt(5);
        if (op == 9) {
            return (short) (4 << 12 | op << 8 | random.nextInt(LENGTH) - index & 0xff);
        }
        if (op == 10) {
            return (short) (condition << 12 | op << 8 | target << 5 | 2 << 2);
        }
        if (op == 11) {
            return (short) (condition << 12 | op << 8 | (random.nextBoolean() ? 2 : target) << 5);
        }
        if (op == 6) {
            return (short) (condition << 12 | op << 8 | random.nextInt(4) << 6 | random.nextInt(2) << 3);
        }
        if (op == 4 || op == 5) {
            return (short) (condition << 12 | op << 8 | target << 5 | random.nextInt(2) << 2 | random.nextInt(4));
        }
        if (op == 7) {
            return (short) (condition << 12 | op << 8 | random.nextInt(256));
        }
        int destination = random.nextInt(16) == 0 ? 0 : target;
        return (short) (condition << 12 | op << 8 | destination << 5 | random.nextInt(32));
    }

    /** One processor. */
    private static final class Side {
        final Memory memory;
        final ToyEnv env;
        private final Cpu<ToyEnv> cpu;

        Side(boolean flat, boolean bigEndian, short[] code, Translation translation) {
            AddressSpace space = flat ? new FlatSpace(bigEndian, false) : new PagedSpace(bigEndian, false, 1L << 40);
            memory = space.memory();
            env = new ToyEnv(memory);
            cpu = new Cpu<>(env, new RegisterFile<>(List.of()), new ToyArchitecture(), null);
            translation.apply(cpu);
            space.map(CODE, Memory.PAGE_SIZE, Protection.ALL);
            space.map(DATA, 2 * Memory.PAGE_SIZE, Protection.READ | Protection.WRITE);
            for (int i = 0; i < code.length; i++) {
                memory.store16(CODE + 2 * i, code[i]);
            }
            byte[] data = new byte[2 * Memory.PAGE_SIZE];
            new Random(code[0]).nextBytes(data);
            memory.write(DATA, data);
            env.x(0, DATA + Memory.PAGE_SIZE - 3);
            env.x(1, DATA + 16 * (code[1] & 0xff));
            env.x(2, CODE + 2 * (code[2] & 31));
            env.x(3, 5);
            env.x(4, -1);
            env.pc = CODE;
        }

        String run(int count) {
            try {
                return cpu.run(env.instructions + count, true).toString();
            } catch (Trap | MemoryFault fault) {
                return fault + ", " + fault.getMessage();
            }
        }

        List<Object> state() {
            List<Object> state = new ArrayList<>(List.of(env.pc, env.instructions, env.passed, env.zero, env.carry));
            for (int i = 0; i < 8; i++) {
                state.add(env.x(i));
                state.add(env.v(i >> 1, i & 1));
            }
            return state;
        }
    }
}
