package mimus.linux.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What kinds of arguments each system call has, from a table that says how they are shown. */
final class Signatures {
    /** What nothing is said of: up to six numbers. */
    private static final Signature UNKNOWN = new Signature(false, List.of("x", "x", "x", "x", "x", "x"));

    /**
     * One call.
     *
     * @param address whether the result is one
     * @param kinds of its arguments, as the table explains them
     */
    record Signature(boolean address, List<String> kinds) {}

    private static final Map<String, Signature> BY_ENTRY = read();

    private Signatures() {}

    private static Map<String, Signature> read() {
        Map<String, Signature> read = new HashMap<>();
        try (InputStream in = Signatures.class.getResourceAsStream("calls.signatures")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> words = Arrays.asList(line.trim().split("\\s+"));
                        String[] name = words.get(0).split(":");
                        read.put(name[0], new Signature(name.length > 1, words.subList(1, words.size())));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** That of an entry point of the kernel. */
    static Signature of(String entry) {
        return BY_ENTRY.getOrDefault(entry, UNKNOWN);
    }
}
