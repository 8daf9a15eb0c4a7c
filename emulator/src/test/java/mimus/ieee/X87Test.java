package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Results and flags are those of a processor, recorded by {@code src/test/ieee/generate.sh}. */
class X87Test {
    @Test
    void agreesWithProcessor() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(X87Test.class.getResourceAsStream("x87.gz")), StandardCharsets.US_ASCII))) {
            X87Replay replay = new X87Replay().replay(in);
            assertEquals(List.of(), replay.differences());
            assertTrue(replay.lines() > 5_000);
        }
    }

    /** The square of the root and a half is larger by a quarter only than the operand, as no shorter format has it. */
    @Test
    void rootJustBelowHalfOfTheLastPlace() {
        Extended x = new Extended();
        x.set(0x3f80, -1);
        FloatUnit u = new FloatUnit(FloatRules.X87);
        Binary80.sqrt(u, x, x);
        assertEquals(0x3fbf, x.signExponent);
        assertEquals(-1, x.significand);
        assertEquals(Flags.INEXACT, u.flags());
    }
}
