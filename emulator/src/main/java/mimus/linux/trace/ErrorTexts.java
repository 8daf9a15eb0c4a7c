package mimus.linux.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import mimus.linux.kernel.Errno;

/** What {@code strerror} says. */
final class ErrorTexts {
    private static final Map<String, String> TEXTS = read();

    private ErrorTexts() {}

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        try (InputStream in = ErrorTexts.class.getResourceAsStream("errors.texts")) {
            String all = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            all.lines().filter(line -> line.startsWith("E")).forEach(line -> {
                String[] parts = line.split(" ", 2);
                texts.put(parts[0], parts[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String of(Errno errno) {
        return TEXTS.get(errno.name());
    }
}
