package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Floating-point operations on all pairs and triples of corner values, in every rounding mode, with and without
 * flush-to-zero and default NaNs, have the results and flags that they have under QEMU.
 *
 * <p>One case of 499, or all 76 million with {@code -Dmimus.corners=all}; {@code src/test/guests/corners.c} does them.
 */
final class CornersTest {
    private static final Path GUESTS = Path.of(System.getProperty("basedir", ""), "src", "test", "guests");
    private static final String SHARE = System.getProperty("mimus.corners", "499");

    @ParameterizedTest
    @ValueSource(strings = {"corners-aarch64", "corners-arm"})
    void agreeWithQemu(String guest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinuxOptions options = LinuxOptions.of(GUESTS.resolve(guest), SHARE.equals("all") ? "1" : SHARE)
                .translated(Translation.AUTO);
        Stop stop =
                LinuxRun.of(options, InputStream.nullInputStream(), out, out).run();
        assertEquals(new Stop.Exited(0), stop);
        String[] expected = expected(guest + "." + SHARE + ".gz").split("\n");
        String[] found = out.toString(StandardCharsets.US_ASCII).split("\n");
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], i < found.length ? found[i] : "nothing", "operation, mode, cases, checksum");
        }
    }

    private static String expected(String file) throws IOException {
        try (InputStream text = new GZIPInputStream(Files.newInputStream(GUESTS.resolve(file)))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
