package mimus.mips.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interrupts, the timer, and waiting for them. */
final class InterruptsTest {
    private static final long CODE = Bench.KSEG0 + 0x1000;
    private static final long MASK = 0xffff_ffffL;
    private static final int TIMER = 0x8000;

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el"})
    void theTimerInterruptsAtCompare(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "addiu v0, v0, 1", "b 0x80001000", "nop");
        bench.code(0x180, "b 0x80000180", "nop")
                .set("status", TIMER | 1)
                .set("count", 0)
                .set("compare", 50);
        bench.run(CODE, 99);
        assertEquals(33, bench.get("v0"));
        assertEquals(0, bench.get("cp0.status.exl"));
        bench.run(1);
        assertEquals(50, bench.get("count"));
        bench.run(1);
        assertEquals(1, bench.get("cp0.status.exl"), "two instructions for one count");
        assertEquals(1, bench.get("cp0.cause.ti"));
        assertEquals(0x80, bench.get("cp0.cause.ip"));
        assertEquals(0, bench.get("cp0.cause.exccode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64el"})
    void aTickingHandler(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "b 0x80001000", "addiu v0, v0, 1");
        bench.code(0x200, "addiu s0, s0, 100", "mtc0 s0, c0_compare", "addiu s1, s1, 1", "eret");
        bench.set("status", TIMER | 1)
                .set("cp0.cause.iv", 1)
                .set("count", 0)
                .set("compare", 100)
                .set("s0", 100);
        bench.run(CODE, 2010);
        assertEquals(10, bench.get("s1"));
        assertEquals(0, bench.get("cp0.cause.ti"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64"})
    void softwareInterruptsItself(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "mtc0 v0, c0_cause", "mtc0 v1, c0_status", "ei", "nop");
        bench.set("v0", 0x100).set("v1", 0x100).run(CODE, 2);
        assertEquals(0, bench.get("cp0.status.exl"), "not before they are allowed");
        bench.run(2);
        assertEquals(1, bench.get("cp0.status.exl"));
        assertEquals(CODE + 12 & MASK, bench.get("epc") & MASK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64"})
    void eretLetsAWaitingInterruptIn(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "eret").code(0x2000, "nop", "nop");
        bench.set("status", 0x403).set("epc", Bench.KSEG0 + 0x2000);
        bench.cpu.exceptions().interruptLine(2, true);
        bench.run(CODE, 2);
        assertEquals(Bench.KSEG0 + 0x184 & MASK, bench.get("pc") & MASK);
        assertEquals(Bench.KSEG0 + 0x2000 & MASK, bench.get("epc") & MASK);
        assertEquals(4, bench.get("cp0.cause.ip"));
        bench.cpu.exceptions().interruptLine(2, false);
        assertEquals(0, bench.get("cp0.cause.ip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64el"})
    void waitSkipsTheTimeUntilTheTimer(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "wait", "nop").code(0x180, "addiu v0, zero, 1");
        bench.set("status", TIMER | 1).set("count", 0).set("compare", 1_000_000);
        bench.run(CODE, 2_000_001);
        assertEquals(1, bench.get("v0"));
        assertEquals(CODE + 4 & MASK, bench.get("epc") & MASK);
        assertTrue(bench.env.instructions < 10, "time was skipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64"})
    void countMayStandStill(String architecture) {
        Bench bench =
                new Bench(architecture).code(0x1000, "nop", "nop", "nop", "nop").set("count", 7);
        bench.set("cp0.cause.dc", 1).run(CODE, 4);
        assertEquals(7, bench.get("count"));
        bench.set("cp0.cause.dc", 0).run(CODE, 4);
        assertEquals(9, bench.get("count"));
    }
}
