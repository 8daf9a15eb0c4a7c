package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import mimus.cpu.Env;
import mimus.cpu.Interpreter.Pause;
import mimus.embedding.Emulator;
import mimus.machine.Stop;
import mimus.memory.AddressSpace;
import mimus.memory.Protection;
import mimus.memory.SharedPages;
import mimus.translate.Translation;
import org.junit.jupiter.api.Test;

/** All that is true of the interpreter, of code that is translated before it first runs; and what only translations can get wrong. */
final class TranslatorTest extends InterpreterTest {
    private static final long DATA = 0x40000;

    @Override
    Emulator emulator() {
        Emulator emulator = Emulator.of("mipsel");
        Translation.ALWAYS.apply(emulator.cpu());
        return emulator;
    }

    private int word(String text) {
        return emulator.target().assembler().word(text, 0);
    }

    /** Code that is hot enough to have been translated with its neighbours. */
    private void loop(String... lines) {
        emulator.assemble(CODE, lines);
        emulator.map(DATA, 0x1000, "rw");
    }

    @Test
    void anInstructionThatStoresByBytesIsSeenByTheNext() {
        emulator.assemble(CODE, "swr a0, 0(a1)", "addiu v0, zero, 1", "syscall");
        emulator.set("a0", word("addiu v0, zero, 7")).set("a1", CODE + 4).run(100);
        assertEquals(7, emulator.get("v0"));
    }

    @Test
    void anAtomicStoreIntoCodeSucceeds() {
        emulator.assemble(CODE, "ll v1, 0(a1)", "sc a0, 0(a1)", "addiu v0, zero, 1", "syscall");
        emulator.set("a0", word("addiu v0, zero, 7")).set("a1", CODE + 8).run(100);
        assertEquals(1, emulator.get("a0"));
        assertEquals(7, emulator.get("v0"));
    }

    @Test
    void anOrdinaryStoreIntoCodeIsSeenByTheNext() {
        emulator.assemble(CODE, "sw a0, 0(a1)", "addiu v0, zero, 1", "syscall");
        emulator.set("a0", word("addiu v0, zero, 7")).set("a1", CODE + 4).run(100);
        assertEquals(7, emulator.get("v0"));
    }

    @Test
    void codeWrittenThroughASecondMappingIsSeen() {
        SharedPages pages = new SharedPages();
        AddressSpace space = (AddressSpace) emulator.memory();
        space.share(0x50000, 0x1000, Protection.READ | Protection.EXECUTE, pages, 0);
        space.share(0x60000, 0x1000, Protection.READ | Protection.WRITE, pages, 0);
        emulator.assemble(0x60000, "jr ra", "addiu v0, v0, 1");
        emulator.assemble(CODE, "jal 0x50000", "nop", "jal 0x50000", "sw a0, 4(a1)", "syscall");
        emulator.set("a0", word("addiu v0, v0, 7")).set("a1", 0x60000).run(100);
        assertEquals(8, emulator.get("v0"));
    }

    @Test
    void aStoreInASlotIntoTheTargetIsSeen() {
        emulator.assemble(CODE, "b 0x10100", "sw a0, 0(a1)");
        emulator.assemble(0x10100, "addiu v0, zero, 1", "syscall");
        emulator.set("a0", word("addiu v0, zero, 7")).set("a1", 0x10100).run(100);
        assertEquals(7, emulator.get("v0"));
    }

    @Test
    void aHotLoopSeesItsCodeChangeOnAnotherPage() {
        loop(
                "jal 0x11000",
                "addiu a0, a0, -1",
                "bne a0, a2, 0x10018",
                "nop",
                "sw a3, 0(a1)", // once, in the middle of the loop's life
                "nop",
                "bnez a0, 0x10000",
                "nop",
                "syscall");
        emulator.assemble(0x11000, "jr ra", "addiu v0, v0, 1");
        emulator.set("a0", 10_000).set("a2", 4000).set("a1", 0x11004).set("a3", word("addiu v0, v0, 3"));
        assertInstanceOf(Stop.Unhandled.class, emulator.run(1_000_000));
        assertEquals(6000 + 3 * 4000, emulator.get("v0"));
    }

    @Test
    void aRightTakenAwayIsMissedAtOnce() {
        loop("addiu v0, v0, 1", "lw v1, 0(a1)", "b 0x10000", "sw v0, 4(a1)");
        emulator.set("a1", DATA).run(400_000);
        long before = emulator.get("v0");
        ((AddressSpace) emulator.memory()).protect(DATA, 0x1000, Protection.READ);
        Stop.Unhandled stop = assertInstanceOf(Stop.Unhandled.class, emulator.run(10));
        assertEquals(CODE + 12, stop.pc());
        assertTrue(emulator.cpu().env().delayed);
        assertEquals(before + 1, emulator.get("v0"));
    }

    @Test
    void codeThatMayNotBeExecutedAnyMoreIsNotExecuted() {
        emulator.assemble(CODE + 0xff8, "addiu v0, v0, 1", "addiu v0, v0, 1", "b 0x10ff8", "nop");
        emulator.set("pc", CODE + 0xff8).run(400_000);
        ((AddressSpace) emulator.memory()).protect(CODE + 0x1000, 0x1000, Protection.READ);
        Stop.Unhandled stop = assertInstanceOf(Stop.Unhandled.class, emulator.run(10));
        assertEquals(CODE + 0x1000, stop.pc());
    }

    @Test
    void accessesThatAreTakenTogetherMayLieInTwoPages() {
        loop(
                "sw a2, 0(a1)",
                "sw a3, 4(a1)",
                "lw t0, 0(a1)",
                "lw t1, 4(a1)",
                "addu v0, v0, t0",
                "addu v0, v0, t1",
                "bne a0, zero, 0x10000",
                "addiu a0, a0, -1",
                "syscall");
        emulator.map(DATA + 0x1000, 0x1000, "rw");
        emulator.set("a0", 999).set("a1", DATA + 0xffc).set("a2", 3).set("a3", 4);
        emulator.run(100_000);
        assertEquals(7000, emulator.get("v0"));
        assertEquals(8 * 1000 + 1, emulator.instructions());
    }

    @Test
    void ofAccessesThatAreTakenTogetherThoseBeforeAFaultAreDone() {
        loop("addiu v0, zero, 1", "sw a2, 0(a1)", "addiu v0, zero, 2", "sw a3, 4(a1)", "addiu v0, zero, 3", "syscall");
        emulator.set("a1", DATA + 0xffc).set("a2", 5);
        assertInstanceOf(Stop.Unhandled.class, emulator.run(100));
        assertEquals(2, emulator.get("v0"));
        assertEquals(CODE + 12, emulator.get("pc"));
        assertEquals(5, emulator.memory().load32(DATA + 0xffc));
    }

    @Test
    void aRightTakenAwayBetweenAccessesIsMissed() {
        loop("lw t0, 0(a1)", "lw t1, 4(a1)", "sw t0, 8(a1)", "addiu v0, zero, 1", "syscall");
        ((AddressSpace) emulator.memory()).protect(DATA, 0x1000, Protection.READ);
        emulator.set("a1", DATA).set("t1", 9);
        assertInstanceOf(Stop.Unhandled.class, emulator.run(100));
        assertEquals(0, emulator.get("t1"));
        assertEquals(CODE + 8, emulator.get("pc"));
    }

    @Test
    void aBudgetEndsInsideAHotLoop() {
        loop("addiu v0, v0, 1", "addiu v1, v1, 2", "b 0x10000", "addiu a0, a0, 3");
        emulator.run(100_000);
        for (int piece = 1; piece < 200; piece++) {
            long before = emulator.instructions();
            emulator.run(piece);
            assertEquals(piece, emulator.instructions() - before);
        }
        long n = emulator.instructions();
        assertEquals((n + 3) / 4, emulator.get("v0"));
        assertEquals((n + 2) / 4 * 2, emulator.get("v1"));
        assertEquals(n / 4 * 3, emulator.get("a0"));
    }

    @Test
    void aStopAddressInsideAHotLoopIsSeen() {
        loop("addiu v0, v0, 1", "addiu v1, v1, 1", "b 0x10000", "nop");
        emulator.run(100_000);
        assertEquals(new Stop.Breakpoint(CODE + 4), emulator.runUntil(CODE + 4, 100));
        assertEquals(emulator.get("v1") + 1, emulator.get("v0"));
    }

    @Test
    void anInterruptFromOutsideEndsAHotLoop() throws InterruptedException {
        loop("b 0x10000", "addiu v0, v0, 1");
        Env env = emulator.cpu().env();
        Thread other = new Thread(() -> {
            while (env.instructions < 1_000_000) {
                Thread.onSpinWait();
            }
            env.attention = true;
        });
        other.setDaemon(true);
        other.start();
        assertEquals(Pause.ATTENTION, emulator.cpu().run(Long.MAX_VALUE, false));
        other.join();
    }

    /** Regions come and go by the thousands, as under a guest that translates code itself; what is left does not grow. */
    @Test
    void whatIsReplacedIsFreed() {
        emulator.map(0x20000, 0x10000, "rwx");
        long[] used = new long[4];
        for (int round = 0; round < used.length; round++) {
            for (int i = 0; i < 2500; i++) {
                long at = 0x20000 + i % 16 * 0x1000;
                emulator.assemble(at, "addiu v0, v0, " + i % 1000, "b 0x" + Long.toHexString(at), "nop");
                emulator.set("pc", at).run(6);
            }
            System.gc();
            used[round] = metaspace();
        }
        assertTrue(used[3] - used[1] < 2_000_000, "metaspace grows: " + Arrays.toString(used));
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
