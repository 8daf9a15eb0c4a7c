package mimus.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Block;
import mimus.cpu.BlockCache;
import mimus.cpu.Cpu;
import mimus.cpu.Region;
import mimus.cpu.RegisterFile;
import mimus.cpu.Translator;
import mimus.memory.AddressSpace;
import mimus.memory.FlatSpace;
import mimus.memory.Memory;
import mimus.memory.Protection;
import mimus.translate.toy.ToyArchitecture;
import mimus.translate.toy.ToyEnv;
import org.junit.jupiter.api.Test;

/** A function that is called often, with a loop of which the second round begins a block. */
final class BeginningTest {
    private static final long CODE = 0x10000;
    private static final long FUNCTION = CODE + 8;
    private static final long LOOP = CODE + 12;
    private static final long RETURN = CODE + 16;
    private static final int PATIENCE = 200;

    @Test
    void shortLoopIsTranslatedWithItsFunction() {
        assertEquals(FUNCTION, first(4).pc());
        assertTrue(first(4).ways().blocks().containsAll(List.of(FUNCTION, LOOP, RETURN)));
    }

    @Test
    void longLoopIsTranslatedByItself() {
        assertEquals(LOOP, first(100).pc());
    }

    @Test
    void whatIsNeverDoneInTheInterpreterBeginsWhereItStands() {
        List<Region> made = run(4, 0);
        assertEquals(CODE, made.get(0).pc());
        assertEquals(FUNCTION, made.get(1).pc());
        assertEquals(LOOP, made.get(2).pc());
    }

    /** The first region that is made of the function. */
    private static Region first(int rounds) {
        return run(rounds, PATIENCE).stream()
                .filter(region -> region.pc() >= FUNCTION)
                .findFirst()
                .orElseThrow();
    }

    private static List<Region> run(int rounds, int patience) {
        short[] code = {
            (short) (0x0a00 | 4 << 5 | 2 << 2), // call x4, x2
            (short) (0x0100 | 7 << 5 | 6 << 2), // sub x7, x6
            (short) (0x0900 | -2 & 0xff), // branch to the call
            0,
            (short) (0x0200 | 5 << 5), // set x5, rounds - 1
            (short) (rounds - 1),
            (short) (0x0100 | 5 << 5 | 6 << 2), // sub x5, x6
            (short) (0x0900 | -1 & 0xff), // branch to it
            (short) (0x0b00 | 4 << 5), // jump x4
        };
        AddressSpace space = new FlatSpace(false, false);
        try (Memory memory = space.memory()) {
            space.map(CODE, Memory.PAGE_SIZE, Protection.ALL);
            for (int i = 0; i < code.length; i++) {
                memory.store16(CODE + 2 * i, code[i]);
            }
            ToyEnv env = new ToyEnv(memory);
            env.x(2, FUNCTION);
            env.x(6, 1);
            env.x(7, Long.MAX_VALUE);
            env.pc = CODE;
            Listener listener = new Listener(new RegionTranslator<>(new ToyArchitecture(), patience, 2000));
            Cpu<ToyEnv> cpu = new Cpu<>(env, new RegisterFile<>(List.of()), new ToyArchitecture(), null);
            cpu.translator(listener);
            cpu.run(100_000, true);
            return listener.made;
        }
    }

    /** Notes what is made. */
    private record Listener(RegionTranslator<ToyEnv> translator, List<Region> made) implements Translator<ToyEnv> {
        Listener(RegionTranslator<ToyEnv> translator) {
            this(translator, new ArrayList<>());
        }

        @Override
        public int patience() {
            return translator.patience();
        }

        @Override
        public int entries() {
            return translator.entries();
        }

        @Override
        public Region translate(ToyEnv env, Block hot, long pc, BlockCache<ToyEnv> blocks) {
            made.add(translator.translate(env, hot, pc, blocks));
            return made.get(made.size() - 1);
        }

        @Override
        public Region again(ToyEnv env, Region region, BlockCache<ToyEnv> blocks) {
            return translator.again(env, region, blocks);
        }
    }
}
