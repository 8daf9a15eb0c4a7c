package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A program that loads and stores in all widths prints what it does under qemu-arm, qemu-armeb and qemu-aarch64_be: with
 * SETEND, with big-endian data only (BE8), and with big-endian code too (BE32).
 */
final class ByteOrderTest {
    private static final Path GUESTS = Path.of(System.getProperty("basedir", ""), "src", "test", "guests");

    @ParameterizedTest
    @CsvSource({
        "arm, OFF",
        "thumb, OFF",
        "be8, OFF",
        "be8-thumb, OFF",
        "be32, OFF",
        "aarch64_be, OFF",
        "arm, ALWAYS",
        "be8-thumb, ALWAYS",
        "be32, ALWAYS",
        "aarch64_be, ALWAYS"
    })
    void printsWhatItShould(String guest, Translation translation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinuxOptions options = LinuxOptions.of(GUESTS.resolve(guest)).translated(translation);
        Stop stop =
                LinuxRun.of(options, InputStream.nullInputStream(), out, out).run();
        assertEquals(Files.readString(GUESTS.resolve(guest + ".expected")), out.toString(StandardCharsets.US_ASCII));
        assertEquals(new Stop.Exited(0), stop);
    }
}
