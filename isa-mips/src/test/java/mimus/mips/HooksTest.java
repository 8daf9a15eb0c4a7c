package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Hooks;
import mimus.embedding.Emulator;
import mimus.machine.Stop;
import mimus.memory.Access;
import mimus.translate.Translation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hooks are called at the same places, with the same state, whatever runs the code. */
final class HooksTest {
    private static final long CODE = 0x10000;
    private static final long END = CODE + 0xfff;
    private static final long DATA = 0x20000;

    private Emulator emulator;
    private final List<String> seen = new ArrayList<>();

    /** A loop of seven instructions in each of ten rounds, with a branch, its slot, a load and a store. */
    private void start(Translation translation) {
        emulator = Emulator.of("mipsel");
        translation.apply(emulator.cpu());
        emulator.map(CODE, 0x1000, "rwx").map(DATA, 0x2000, "rw");
        emulator.assemble(
                CODE,
                "addiu v0, v0, 1",
                "lw v1, 0(a1)",
                "addu v1, v1, v0",
                "sw v1, 0(a1)",
                "addiu a0, a0, -1",
                "bnez a0, 0x10000",
                "addiu t0, t0, 2",
                "syscall");
        emulator.set("pc", CODE).set("a0", 10).set("a1", DATA);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    private void note() {
        seen.add("%x v0=%d v1=%d t0=%d at %d"
                .formatted(
                        emulator.cpu().env().pc - CODE,
                        emulator.get("v0"),
                        emulator.get("v1"),
                        emulator.get("t0"),
                        emulator.cpu().env().elapsed()));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void everyInstructionIsAnnouncedOnce(Translation translation) {
        start(translation);
        emulator.onInstruction(CODE, END, env -> note());
        for (int piece = 1; emulator.instructions() < 71; piece = piece % 4 + 1) {
            emulator.run(piece);
        }
        assertEquals(71, seen.size());
        assertEquals("0 v0=0 v1=0 t0=0 at 0", seen.get(0));
        assertEquals("18 v0=1 v1=1 t0=0 at 6", seen.get(6)); // in the slot
        assertEquals("8 v0=10 v1=45 t0=18 at 65", seen.get(65));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void aRangeChooses(Translation translation) {
        start(translation);
        emulator.onInstruction(CODE + 24, CODE + 24, env -> note());
        assertInstanceOf(Stop.Unhandled.class, emulator.run(1000));
        assertEquals(10, seen.size());
        assertEquals("18 v0=2 v1=3 t0=2 at 13", seen.get(1));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void aHookChangesRegistersAndThePlace(Translation translation) {
        start(translation);
        emulator.onInstruction(CODE + 8, CODE + 8, env -> emulator.set("v1", 100));
        emulator.onInstruction(CODE + 20, CODE + 20, env -> {
            if (emulator.get("v0") == 5) {
                env.resumeAt(CODE + 28);
            }
        });
        Stop.Unhandled stop = assertInstanceOf(Stop.Unhandled.class, emulator.run(1000));
        assertEquals(CODE + 28, stop.pc());
        assertEquals(105, emulator.get("v1"));
        assertEquals(8, emulator.get("t0"));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void aHookStopsBeforeTheInstruction(Translation translation) {
        start(translation);
        emulator.onInstruction(CODE + 24, CODE + 24, env -> {
            note();
            if (emulator.get("t0") == 6) {
                emulator.stop();
            }
        });
        assertEquals(new Stop.Interrupted(CODE + 24), emulator.run(1000));
        assertEquals(27, emulator.instructions());
        assertEquals(6, emulator.get("t0"));
        assertInstanceOf(Stop.Unhandled.class, emulator.run(1000));
        assertEquals(10, seen.size()); // it was not called twice where it stopped
        assertEquals(20, emulator.get("t0"));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void whatAHookThrowsComesOut(Translation translation) {
        start(translation);
        emulator.onInstruction(CODE + 16, CODE + 16, env -> {
            if (emulator.get("v0") == 3) {
                throw new ArithmeticException("three");
            }
        });
        assertThrows(ArithmeticException.class, () -> emulator.run(1000));
        assertEquals(CODE + 16, emulator.get("pc"));
        assertEquals(18, emulator.instructions());
        assertEquals(6, emulator.get("v1"));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void oneThatComesOrGoesIsHeededAtOnce(Translation translation) {
        start(translation);
        List<Hooks.Registration> second = new ArrayList<>();
        emulator.onInstruction(CODE + 4, CODE + 4, env -> {
            if (emulator.get("v0") == 4) {
                second.add(emulator.onInstruction(CODE, END, at -> note()));
            } else if (emulator.get("v0") == 6) {
                second.get(0).close();
            }
        });
        emulator.run(1000);
        assertEquals("8 v0=4 v1=6 t0=6 at 23", seen.get(0));
        assertEquals("4 v0=6 v1=15 t0=10 at 36", seen.get(seen.size() - 1)); // where it goes it is still called
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void blocksBeginWhereBranchesLead(Translation translation) {
        start(translation);
        emulator.onBlock(CODE, END, env -> note());
        emulator.run(1000);
        assertEquals(10, seen.size());
        assertEquals("0 v0=1 v1=1 t0=2 at 7", seen.get(0));
        assertEquals("1c v0=10 v1=55 t0=20 at 70", seen.get(9));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void accessesAreTold(Translation translation) {
        start(translation);
        emulator.onMemory(DATA, DATA + 3, (env, access, address, size, value) -> {
            note();
            seen.add("%s %x %d %d".formatted(access, address - DATA, size, value));
            if (access == Access.WRITE && value == 6) {
                emulator.stop();
            }
        });
        assertEquals(new Stop.Interrupted(CODE + 16), emulator.run(1000));
        assertEquals("4 v0=1 v1=0 t0=0 at 1", seen.get(0));
        assertEquals("READ 0 4 0", seen.get(1));
        assertEquals("WRITE 0 4 6", seen.get(11));
        assertEquals(6, emulator.memory().load32(DATA));
        emulator.run(1000);
        assertEquals(40 + 2, seen.size()); // the load of the test, too
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void storesAreToldWithoutLoads(Translation translation) {
        start(translation);
        emulator.cpu().hooks().onStore(DATA, DATA + 3, (env, access, address, size, value) -> {
            seen.add("%s %x %d %d".formatted(access, address - DATA, size, value));
        });
        emulator.run(1000);
        assertEquals(10, seen.size());
        assertEquals("WRITE 0 4 55", seen.get(9));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void systemCallsAreTold(Translation translation) {
        start(translation);
        emulator.onSystemCall((cpu, call) -> note());
        emulator.run(1000);
        assertEquals(List.of("1c v0=10 v1=55 t0=20 at 71"), seen);
    }
}
