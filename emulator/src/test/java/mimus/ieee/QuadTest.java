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

/** Results and flags of binary128 are those of Power's instructions, recorded by {@code src/test/ieee/generate.sh}. */
class QuadTest {
    @Test
    void agreesWithPower() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(QuadTest.class.getResourceAsStream("quad.gz")), StandardCharsets.US_ASCII))) {
            QuadReplay replay = new QuadReplay().replay(in);
            assertEquals(List.of(), replay.differences());
            assertTrue(replay.lines() > 5_000);
        }
    }

    @Test
    void defaultNanOfLegacyMipsHasAllOnesBelowTheQuietBit() {
        Quad x = new Quad();
        x.set(0xbfff_0000_0000_0000L, 0);
        Binary128.sqrt(new FloatUnit(FloatRules.MIPS_LEGACY), x, x);
        assertEquals(0x7fff_7fff_ffff_ffffL, x.high);
        assertEquals(-1, x.low);
    }
}
