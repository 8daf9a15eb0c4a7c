package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results and flags are those of real instructions, recorded by {@code src/test/ieee/generate.sh}. */
class VectorsTest {
    @ParameterizedTest
    @ValueSource(strings = {"x86", "mips", "mips64", "mips64r6", "aarch64", "ppc64le"})
    void agreesWithProcessor(String name) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(VectorsTest.class.getResourceAsStream(name + ".gz")), StandardCharsets.US_ASCII))) {
            VectorReplay replay = VectorReplay.of(in);
            assertEquals(List.of(), replay.differences());
            assertTrue(replay.lines() > 5_000);
        }
    }
}
