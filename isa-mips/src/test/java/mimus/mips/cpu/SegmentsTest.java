package mimus.mips.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address space: segments, pages of several sizes, address space numbers. */
final class SegmentsTest {
    private static final long CODE = Bench.KSEG0 + 0x1000;

    /** What a load from an address does: {@code ok}, or the code of the exception and its vector. */
    private static String load(Bench bench, long address) {
        bench.code(0x1000, "lw v0, 0(v1)").set("v1", address).run(CODE, 1);
        long vector = bench.get("pc") & 0xfff;
        return vector == 4 ? "ok" : bench.get("cp0.cause.exccode") + "@" + Long.toHexString(vector);
    }

    @ParameterizedTest
    @CsvSource({
        "0,      0x0000000000400000, 2@0",
        "4,      0x0000000000000000, ok", // an error makes kuseg physical memory
        "0,      0xffffffff80000000, ok",
        "0,      0xffffffffa0000000, ok",
        "0,      0xffffffffc0000000, 2@0",
        "0,      0xffffffffe0000000, 2@0",
        "0,      0x0000000080000000, 4@180", // not sign-extended
        "0,      0x0000000100000000, 4@180",
        "0x20,   0x0000000100000000, 2@80",
        "0x20,   0x0000000000400000, 2@80",
        "0x20,   0x0000040000000000, 4@180", // past 42 bits
        "0,      0x4000000000000000, 4@180",
        "0x40,   0x4000000000000000, 2@80",
        "0x40,   0x4000040000000000, 4@180",
        "0,      0x9000000000000000, 4@180",
        "0x80,   0x9000000000000000, ok",
        "0x80,   0x980000000001fff0, ok",
        "0x80,   0x9000001000000000, 4@180", // past 36 bits
        "0x80,   0x9000000010000000, 7@180",
        "0,      0xc000000000000000, 4@180",
        "0x80,   0xc000000000000000, 2@80",
        "0x80,   0xc00003ff80000000, 4@180",
        "0x80,   0xffffffffc0000000, 2@80",
    })
    void sixtyFourBitSegmentsInKernelMode(String status, String address, String outcome) {
        Bench bench = new Bench("mips64el").set("status", Long.decode(status));
        assertEquals(outcome, load(bench, Long.parseUnsignedLong(address.substring(2), 16)));
    }

    @Test
    void aMissInAWideSegmentFillsXContext() {
        Bench bench = new Bench("mips64").set("status", 0x80).set("xcontext", 0xffff_fff8_0000_0000L);
        load(bench, 0xc000_0123_4567_8000L);
        assertEquals(0xc000_0123_4567_8000L & 0xc000_03ff_ffff_e000L, bench.get("entryhi"));
        assertEquals(0xffff_fff8_0000_0000L | 3L << 33 | (0x123_4567_8000L >>> 13) << 4, bench.get("xcontext"));
    }

    @Test
    void pagesOfDifferentSizes() {
        Bench bench = new Bench("mips").set("pagemask", 0x6000); // 16 KiB each
        bench.map(0, 0x0040_0000, 0x3, 0x103).set("pagemask", 0);
        bench.map(1, 0x0041_0000, 0x83, 0xc3);
        for (int i = 0; i < 4; i++) {
            bench.code(0x2000 + 0x1000 * i, "addiu v0, zero, " + i);
            bench.code(0x4000 + 0x1000 * i, "addiu v0, zero, " + (2 + i));
        }
        bench.code(0x3000, "addiu v0, zero, 1");
        bench.set("status", 2);
        assertEquals(0x2402_0000, word(bench, 0x0040_2000));
        assertEquals(0x2402_0001, word(bench, 0x0040_3000));
        assertEquals(0x2402_0002, word(bench, 0x0040_4000), "the odd page starts at physical 0x4000");
        assertEquals(0x2402_0000, word(bench, 0x0041_0000));
        assertEquals(0x2402_0001, word(bench, 0x0041_1000));
    }

    private static long word(Bench bench, long address) {
        bench.code(0x1000, "lw v0, 0(v1)").set("v1", address).run(CODE, 1);
        return bench.get("v0");
    }

    @Test
    void addressSpacesAreKeptApart() {
        Bench bench = new Bench("mipsel").code(0x2000, "addiu v0, zero, 1").code(0x3000, "addiu v0, zero, 2");
        bench.code(0x4000, "addiu v0, zero, 3");
        bench.map(0, 0x0040_0001, 0x82, 0x82).map(1, 0x0040_0002, 0xc2, 0xc2).map(2, 0x0080_0003, 0x103, 0x103);
        bench.set("entryhi", 1).run(0x0040_0000, 1);
        assertEquals(1, bench.get("v0"));
        bench.set("entryhi", 2).run(0x0040_0000, 1);
        assertEquals(2, bench.get("v0"));
        bench.run(0x0080_0000, 1);
        assertEquals(3, bench.get("v0"), "global");
        bench.set("entryhi", 3).run(0x0040_0000, 1);
        assertEquals(1, bench.get("cp0.status.exl"), "neither");
    }

    @Test
    void codeMovesWithItsPage() {
        Bench bench = new Bench("mips").code(0x2000, "addiu v0, zero, 1").code(0x3000, "addiu v0, zero, 2");
        bench.map(0, 0x0040_0000, 0x83, 0x83).run(0x0040_0000, 1);
        assertEquals(1, bench.get("v0"));
        bench.map(0, 0x0040_0000, 0xc3, 0xc3).run(0x0040_0000, 1);
        assertEquals(2, bench.get("v0"));
        bench.code(0x1000, "sw a0, 0(a1)")
                .set("a0", 0x2402_0009)
                .set("a1", Bench.KSEG0 + 0x3000)
                .run(CODE, 1);
        bench.run(0x0040_0000, 1);
        assertEquals(9, bench.get("v0"), "written through another address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x10", "0x30", "0x800010"})
    void sixtyFourBitOperationsMayBeClosedToUserMode(String status) {
        Bench bench = new Bench("mips64").code(0x2000, "daddu v0, v1, v1").set("v1", 5);
        bench.map(0, 0x0040_0000, 0x83, 0x83).set("status", Long.decode(status)).run(0x0040_0000, 1);
        boolean open = !status.equals("0x10");
        assertEquals(open ? 10 : 0, bench.get("v0"));
        assertEquals(open ? 0 : 10, bench.get("cp0.cause.exccode"));
    }
}
