package mimus.x86.oracle;

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

/**
 * Instructions leave what a real processor left, recorded by {@code tools/oracle/x86/vectors.sh}.
 *
 * <p>{@code -Dmimus.corners=1} looks at all corners of floating point, 47 million cases, instead of one in 61;
 * {@code -Dmimus.wholes=1} at all of the vectors of whole states.
 */
class NativeVectorsTest {
    @ParameterizedTest
    @ValueSource(strings = {"integer", "x87", "sse", "avx", "corners", "whole64", "whole32"})
    void agreesWithProcessor(String name) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(NativeVectorsTest.class.getResourceAsStream(name + ".gz")),
                StandardCharsets.US_ASCII))) {
            NativeReplay replay = new NativeReplay().replay(in);
            assertEquals(List.of(), replay.differences());
            assertTrue(replay.cases() > 20_000);
        }
    }
}
