package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import mimus.cpu.Trap;
import mimus.embedding.Emulator;
import mimus.machine.Stop;
import mimus.memory.Access;
import mimus.memory.MemoryFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state between any two instructions is the architecture's, wherever a run stops. */
class InterpreterTest {
    static final long CODE = 0x10000;
    Emulator emulator;

    /** An emulator whose tier is under test. */
    Emulator emulator() {
        return Emulator.of("mipsel");
    }

    @BeforeEach
    void start() {
        emulator = emulator();
        emulator.map(CODE, 0x2000, "rwx").set("pc", CODE);
    }

    @AfterEach
    void end() {
        emulator.close();
    }

    @Test
    void aBudgetMayEndBetweenABranchAndItsSlot() {
        emulator.assemble(CODE, "b 0x10100", "addiu v0, zero, 1");
        emulator.assemble(0x10100, "addiu v0, v0, 2");
        assertEquals(new Stop.BudgetSpent(CODE + 4), emulator.run(1));
        assertTrue(emulator.cpu().env().delayed);
        assertEquals(new Stop.BudgetSpent(0x10100), emulator.run(1));
        assertEquals(1, emulator.get("v0"));
        assertFalse(emulator.cpu().env().delayed);
        emulator.run(1);
        assertEquals(3, emulator.get("v0"));
    }

    @Test
    void aNewPcForgetsThePendingBranch() {
        emulator.assemble(CODE, "b 0x10100", "nop", "addiu v0, zero, 9");
        emulator.run(1);
        emulator.set("pc", CODE + 8).run(1);
        assertEquals(9, emulator.get("v0"));
        assertEquals(CODE + 12, emulator.get("pc"));
    }

    @Test
    void theSlotOfALikelyBranchIsSkippedAndNotCounted() {
        emulator.assemble(CODE, "beql zero, sp, 0x10100", "addiu v0, zero, 1", "addiu v1, zero, 2", "nop");
        emulator.set("sp", 1);
        assertEquals(new Stop.BudgetSpent(CODE + 12), emulator.run(2));
        assertEquals(0, emulator.get("v0"));
        assertEquals(2, emulator.get("v1"));
        assertEquals(2, emulator.instructions());
    }

    @Test
    void aFaultInASlotShowsTheSlot() {
        emulator.assemble(CODE, "addiu a0, zero, 5", "b 0x10100", "lw v0, 0(zero)");
        Stop.Unhandled stop = assertInstanceOf(Stop.Unhandled.class, emulator.run(100));
        assertEquals(CODE + 8, stop.pc());
        assertTrue(emulator.cpu().env().delayed);
        assertEquals(0x10100, emulator.cpu().env().next);
        MemoryFault fault = assertInstanceOf(Trap.Memory.class, stop.trap()).fault();
        assertEquals(0, fault.address());
        assertEquals(3, emulator.instructions(), "what faults is counted, so that no fault loop is endless");
    }

    @Test
    void codeMayRunIntoTheNextPage() {
        long end = CODE + 0x1000;
        emulator.assemble(end - 8, "addiu v0, zero, 1", "b 0x10100", "addiu v0, v0, 1");
        emulator.assemble(0x10100, "addiu v0, v0, 1");
        emulator.set("pc", end - 8);
        assertEquals(new Stop.BudgetSpent(0x10104), emulator.run(4));
        assertEquals(3, emulator.get("v0"));
    }

    @Test
    void codeThatRunsOffItsPagesFaultsAtTheFetch() {
        emulator.assemble(CODE + 0x1ff8, "addiu v0, zero, 1", "addiu v0, v0, 1");
        emulator.set("pc", CODE + 0x1ff8);
        Stop.Unhandled stop = assertInstanceOf(Stop.Unhandled.class, emulator.run(100));
        assertEquals(CODE + 0x2000, stop.pc());
        assertEquals(2, emulator.get("v0"));
        assertEquals(Access.FETCH, ((Trap.Memory) stop.trap()).fault().access());
    }

    @Test
    void theNextInstructionSeesANewWord() {
        int word = emulator.target().assembler().word("addiu v0, zero, 7", 0);
        emulator.assemble(CODE, "sw a0, 0(a1)", "addiu v0, zero, 1", "nop");
        emulator.set("a0", word).set("a1", CODE + 4).run(2);
        assertEquals(7, emulator.get("v0"));
        emulator.write(CODE + 4, new byte[] {1, 0, 2, 0x24}); // addiu v0, zero, 1, as a debugger would patch it
        emulator.set("a1", CODE + 0x800).set("pc", CODE).run(2);
        assertEquals(1, emulator.get("v0"));
    }

    @Test
    void aLoopThatPatchesItselfDoesSoEveryTime() {
        emulator.assemble(
                CODE,
                "lw t0, 0(a1)", // the addiu below
                "addiu t0, t0, 1", // its immediate grows
                "sw t0, 0(a1)",
                "addiu v0, v0, 0",
                "addiu a0, a0, -1",
                "bnez a0, 0x10000",
                "nop",
                "syscall");
        emulator.set("a0", 50).set("a1", CODE + 12);
        assertInstanceOf(Stop.Unhandled.class, emulator.run(1000));
        assertEquals(50 * 51 / 2, emulator.get("v0"));
    }

    @Test
    void aStopAddressStopsBeforeItsInstruction() {
        emulator.assemble(CODE, "addiu v0, v0, 1", "addiu v1, v1, 1", "b 0x10000", "nop");
        for (int round = 1; round < 4; round++) {
            assertEquals(new Stop.Breakpoint(CODE + 4), emulator.runUntil(CODE + 4, 100));
            assertEquals(round, emulator.get("v0"));
            assertEquals(round - 1, emulator.get("v1"));
        }
    }

    @Test
    void aStopAddressAtTheEndOfABudgetIsSeen() {
        emulator.assemble(CODE, "addiu v0, v0, 1", "addiu v1, v1, 1", "b 0x10000", "nop");
        assertEquals(new Stop.Breakpoint(CODE + 4), emulator.runUntil(CODE + 4, 1));
        assertEquals(new Stop.BudgetSpent(CODE + 8), emulator.runUntil(CODE + 4, 1));
    }

    /** However a run is cut into pieces, it is the same run. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void budgetsDoNotChangeARun(long seed) {
        String[] program = {
            "addiu v0, v0, 3",
            "mult v0, a0",
            "mflo t0",
            "sw t0, 0x100(a1)",
            "andi t1, t0, 4",
            "beql t1, zero, 0x10020",
            "addiu v1, v1, 1",
            "xor a0, a0, t0",
            "lw t2, 0x100(a1)",
            "addu v1, v1, t2",
            "jal 0x10040",
            "addiu a2, a2, 1",
            "b 0x10000",
            "nop",
            "nop",
            "nop",
            "jr ra",
            "addu a3, a3, v1"
        };
        emulator.assemble(CODE, program);
        try (Emulator cut = emulator()) {
            cut.map(CODE, 0x2000, "rwx").assemble(CODE, program);
            cut.set("pc", CODE).set("a0", 12345).set("a1", CODE + 0x1000);
            emulator.set("a0", 12345).set("a1", CODE + 0x1000);
            Random random = new Random(seed);
            for (int left = 20_000; left > 0; ) {
                int piece = Math.min(left, 1 + random.nextInt(random.nextInt(300) + 1));
                cut.run(piece);
                left -= piece;
            }
            emulator.run(20_000);
            for (int n = 0; n < 38; n++) {
                if (n != 32 && n != 35 && n != 36) {
                    assertEquals(emulator.cpu().read(n), cut.cpu().read(n), "register " + n);
                }
            }
            assertEquals(emulator.cpu().env().delayed, cut.cpu().env().delayed);
            assertEquals(20_000, cut.instructions());
        }
    }
}
