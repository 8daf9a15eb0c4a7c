package mimus.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide to firmware quotes is what other tests execute. */
final class FirmwareGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "firmware.md");

    @ParameterizedTest
    @CsvSource({"board, ../samples/lamp/lamp.board", "java, src/test/java/mimus/firmware/testing/LampTest.java"})
    void quotes(String language, Path executed) throws IOException {
        Matcher quote = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```").matcher(Files.readString(GUIDE));
        assertTrue(quote.find(), "the guide quotes nothing in " + language);
        assertTrue(Files.readString(executed).contains(quote.group(1)), executed + " is not as the guide quotes it");
    }
}
