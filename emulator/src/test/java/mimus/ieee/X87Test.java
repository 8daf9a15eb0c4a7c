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
}
