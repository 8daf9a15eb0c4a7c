package mimus.mips.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where exceptions lead, and what they leave in coprocessor 0. */
final class ExceptionsTest {
    private static final long CODE = Bench.KSEG0 + 0x1000;
    private static final long REFILL = Bench.KSEG0;
    private static final long GENERAL = Bench.KSEG0 + 0x180;
    private static final long MASK = 0xffff_ffffL;

    private static void requireException(Bench bench, long vector, int code, long epc) {
        assertEquals(vector & MASK, bench.get("pc") & MASK, "vector");
        assertEquals(code, bench.get("cp0.cause.exccode"), "code");
        assertEquals(epc & MASK, bench.get("epc") & MASK, "where from");
        assertEquals(1, bench.get("cp0.status.exl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el"})
    void powerOn(String architecture) {
        Bench bench = new Bench(architecture);
        bench.cpu.exceptions().reset();
        assertEquals(0xbfc0_0000L, bench.get("pc") & MASK);
        assertEquals(0x0040_0004, bench.get("status"));
        assertEquals(architecture.endsWith("el") ? 0 : 1, bench.get("config.be"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            syscall               | 8
            break                 | 9
            teq zero, zero        | 13
            add v0, v1, v1        | 12
            add.s $f0, $f0, $f0   | 11
            lw v0, 1(k0)          | 4
            sw v0, 1(k0)          | 5
            lw v0, 0(k1)          | 7
            """)
    void eachKindHasItsCode(String instruction, int code) {
        Bench bench = new Bench("mipsel").code(0x1000, "nop", instruction);
        bench.set("v1", 0x7fff_ffff).set("k0", Bench.KSEG0).set("k1", Bench.KSEG0 + 0x1000_0000);
        requireException(bench.run(CODE, 2), GENERAL, code, CODE + 4);
        assertEquals(0, bench.get("cp0.cause.bd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64el"})
    void inADelaySlotTheBranchIsToBlame(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "b 0x80001100", "syscall");
        requireException(bench.run(CODE, 2), GENERAL, 8, CODE);
        assertEquals(1, bench.get("cp0.cause.bd"));
        bench.code(0x180, "eret")
                .code(0x1004, "addiu v0, zero, 7")
                .code(0x1100, "addiu v1, v0, 1")
                .run(4);
        assertEquals(8, bench.get("v1"), "the branch was executed again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel"})
    void aMissingTranslationGoesToTheRefillVector(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "lw v0, 4(v1)");
        bench.set("v1", 0x1234_5670).set("entryhi", 0x42).set("context", 0xff80_0000L);
        requireException(bench.run(CODE, 1), REFILL, 2, CODE);
        assertEquals(0x1234_5674, bench.get("badvaddr"));
        assertEquals(0x1234_4042, bench.get("entryhi"));
        assertEquals(0xff80_0000L | 0x1234_4000 >>> 9, bench.get("context"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64"})
    void atExceptionLevelItGoesToTheGeneralVectorAndKeepsEpc(String architecture) {
        Bench bench = new Bench(architecture)
                .code(0x1000, "sw v0, 0(zero)")
                .set("status", 2)
                .set("epc", 0x1234);
        bench.set("cp0.cause.bd", 1);
        requireException(bench.run(CODE, 1), GENERAL, 3, 0x1234);
        assertEquals(1, bench.get("cp0.cause.bd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el"})
    void aHandlerFillsTheTlbAndTheAccessSucceeds(String architecture) {
        Bench bench = new Bench(architecture);
        bench.code(0, "ori k0, zero, 0x3e", "mtc0 k0, c0_entrylo0", "mtc0 k0, c0_entrylo1", "tlbwr", "eret");
        bench.code(0x1000, "sw v0, 8(v1)", "lw a0, 8(v1)").set("v0", 99).set("v1", 0x0040_0000);
        bench.run(CODE, 8);
        assertEquals(99, bench.get("a0"));
        assertEquals(CODE + 8 & MASK, bench.get("pc") & MASK);
        assertEquals(0, bench.get("cp0.status.exl"));
    }

    @ParameterizedTest
    @CsvSource({"lw,2,4", "sw,3,4", "sw,1,0x7a", "lw,-1,0x7a"})
    void entriesThatForbid(String instruction, int code, String entryLo) {
        Bench bench = new Bench("mips").code(0x1000, instruction + " v0, 0(v1)", "nop");
        long low = Long.decode(entryLo);
        bench.map(3, 0x0040_0000, low, low).set("v1", 0x0040_0000).run(CODE, 1);
        if (code < 0) {
            assertEquals(CODE + 4 & MASK, bench.get("pc"));
        } else {
            requireException(bench, GENERAL, code, CODE);
            assertEquals(0x0040_0000, bench.get("badvaddr"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64el"})
    void aFetchMayMissToo(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "jr v0", "nop").set("v0", 0x0040_0010);
        requireException(bench.run(CODE, 3), REFILL, 2, 0x0040_0010);
        assertEquals(0x0040_0010, bench.get("badvaddr"));
        bench.set("status", 0).set("v0", 0x0040_0012);
        requireException(bench.run(CODE, 3), GENERAL, 4, 0x0040_0012);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64"})
    void bootVectorsAndExceptionBase(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "syscall").set("cp0.status.bev", 1);
        assertEquals(0xbfc0_0380L, bench.run(CODE, 1).get("pc") & MASK);
        bench.set("status", 0).set("ebase", 0x8002_3000L);
        assertEquals(0x8002_3180L, bench.run(CODE, 1).get("pc") & MASK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64el"})
    void userModeMayNotUseKernelAddressesNorTheCoprocessor(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "eret").code(0x2000, "lw v0, 0(k0)", "mfc0 v0, c0_epc");
        bench.map(0, 0x0040_0000, 0x82, 0x82)
                .set("k0", Bench.KSEG0)
                .set("status", 0x12)
                .set("epc", 0x0040_0000);
        requireException(bench.run(CODE, 2), GENERAL, 4, 0x0040_0000);
        assertEquals(0x8000_0000L, bench.get("badvaddr") & MASK);
        bench.set("epc", 0x0040_0004);
        requireException(bench.run(CODE, 2), GENERAL, 11, 0x0040_0004);
        assertEquals(0, bench.get("cp0.cause.ce"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64"})
    void supervisorModeHasASegmentOfItsOwn(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "eret").code(0x2000, "lw v0, 0(v1)", "lw v0, 0(k0)");
        bench.map(0, 0xffff_ffff_c000_0000L, 0x82, 0x82).set("k0", 0xffff_ffff_e000_0000L);
        bench.set("v1", 0xffff_ffff_c000_0000L).set("status", 0x0a).set("epc", 0xffff_ffff_c000_0000L);
        requireException(bench.run(CODE, 3), GENERAL, 4, 0xc000_0004L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64el"})
    void aReservedInstruction(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "lwc2 $0, 0(zero)");
        requireException(bench.run(CODE, 1), GENERAL, 11, CODE);
        assertEquals(2, bench.get("cp0.cause.ce"));
        byte[] word = {-1, -1, -1, -1};
        bench.cpu.memory().poke(Bench.KSEG0 + 0x1000, word, 0, 4);
        bench.set("status", 0).set("ra", 0).run(CODE, 1);
        boolean wide = architecture.startsWith("mips64"); // there it is a store to an address that is none
        assertEquals(wide ? 5 : 10, bench.get("cp0.cause.exccode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64el"})
    void aDebugExceptionAndTheWayBack(String architecture) {
        Bench bench = new Bench(architecture).code(0x1000, "b 0x80001000", "sdbbp");
        bench.run(CODE, 2);
        assertEquals(0xbfc0_0480L, bench.get("pc") & MASK);
        assertEquals(CODE & MASK, bench.get("depc") & MASK);
        assertEquals(1, bench.get("cp0.debug.dm"));
        assertEquals(1, bench.get("cp0.debug.dbd"));
        assertEquals(0, bench.get("cp0.status.exl"));
        bench.code(0x2000, "deret").run(Bench.KSEG0 + 0x2000, 1);
        assertEquals(CODE & MASK, bench.get("pc") & MASK);
        assertEquals(0, bench.get("cp0.debug.dm"));
    }
}
