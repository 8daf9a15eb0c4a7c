package mimus.firmware.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import mimus.error.UserError;
import mimus.image.Image;
import mimus.image.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** uImages and FITs that U-Boot's own tool has made ({@code src/test/images/build.sh}), whole and damaged. */
final class BootImageTest {
    static final Path IMAGES = Path.of("src", "test", "images");

    @TempDir
    private Path folder;

    private static List<String> contents(Image image) {
        return image.segments().stream().map(BootImageTest::content).toList();
    }

    private static String content(Segment segment) {
        byte[] bytes = segment.content().read(0, (int) segment.content().size());
        return "0x%x %s".formatted(segment.address(), new String(bytes, StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip"})
    void uImages(String compression) {
        Image image = FirmwareImage.read(IMAGES.resolve(compression + ".uimage"));
        assertEquals(OptionalLong.of(0x8004), image.entry());
        assertEquals(List.of("0x8000 hello, world"), contents(image));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inside", "outside"})
    void theDefaultConfigurationOfAFit(String place) {
        Image image = FirmwareImage.read(IMAGES.resolve(place + ".fit"));
        assertEquals(OptionalLong.of(0x8004), image.entry());
        assertEquals(List.of("0x8000 hello, world", "0x9000 again"), contents(image));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lzma.uimage  | -1 | its content is packed by lzma; only gzip is known
            multi.uimage | -1 | a uImage of several contents, of which boards start only single ones
            none.uimage  | 40 | the checksum of the uImage's header is wrong
            none.uimage  | 70 | the checksum of the uImage's content is wrong
            """)
    void refused(String name, int damagedAt, String sentence) throws IOException {
        byte[] file = Files.readAllBytes(IMAGES.resolve(name));
        if (damagedAt >= 0) {
            file[damagedAt] ^= 1;
        }
        assertEquals(sentence, refusal(file));
    }

    @Test
    void cutOff() throws IOException {
        byte[] file = Files.readAllBytes(IMAGES.resolve("none.uimage"));
        assertEquals("a uImage's header has 64 bytes; this one has been cut off", refusal(Arrays.copyOf(file, 63)));
        assertEquals(
                "the uImage says that it has 12 bytes, but there are 11",
                refusal(Arrays.copyOf(file, file.length - 1)));
    }

    @Test
    void hashesOfAFitAreChecked() throws IOException {
        byte[] file = Files.readAllBytes(IMAGES.resolve("outside.fit"));
        file[file.length - 1] ^= 1; // of the image that nothing uses
        FirmwareImage.read(Files.write(folder.resolve("fit"), file));
        int content = new String(file, StandardCharsets.ISO_8859_1).indexOf("again");
        file[content] ^= 1;
        assertEquals("the sha1 of the FIT's image 'other' is wrong", refusal(file));
    }

    private String refusal(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("firmware"), file);
        String message =
                assertThrows(UserError.class, () -> FirmwareImage.read(path)).getMessage();
        return message.replaceFirst("^.*firmware: ", "");
    }
}
