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
        X87Replay replay = replay("x87.gz", 0);
        assertEquals(List.of(), replay.differences());
        assertTrue(replay.lines() > 5_000);
    }

    /** Both are wrong by a little more than half a unit in the last place at most; the flags are the same. */
    @Test
    void functionsAreWithinOneUnitOfProcessor() throws IOException {
        X87Replay replay = replay("x87-functions.gz", 1);
        assertEquals(List.of(), replay.differences());
        assertTrue(replay.lines() > 3_000);
        assertTrue(replay.unequal() < replay.lines() / 30);
    }

    private static X87Replay replay(String vectors, int tolerance) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(X87Test.class.getResourceAsStream(vectors)), StandardCharsets.US_ASCII))) {
            return new X87Replay(tolerance).replay(in);
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
