package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that changes its own code does what it does under QEMU, and natively, in every tier. */
final class OwnCodeTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String[] PROCESSORS = {
        "mipsel", "mips", "arm64", "armhf", "armel", "amd64", "i386", "ppc64", "ppc64el"
    };

    @ParameterizedTest
    @EnumSource(Translation.class)
    void changesAreSeen(Translation translation) throws IOException {
        String expected = Files.readString(SAMPLES.resolve("patch/expected.txt"));
        for (String processor : PROCESSORS) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LinuxRun run = LinuxRun.of(
                    LinuxOptions.of(SAMPLES.resolve("patch-" + processor)).translated(translation),
                    InputStream.nullInputStream(),
                    out,
                    OutputStream.nullOutputStream());
            assertEquals(new Stop.Exited(0), run.run(), processor);
            assertEquals(expected, out.toString(StandardCharsets.US_ASCII), processor);
        }
    }
}
