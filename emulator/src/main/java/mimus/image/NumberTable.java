package mimus.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A resource of numbered rows: number, then columns apart by two or more blanks; {@code #} starts a comment line. */
final class NumberTable {
    private final Map<Long, String[]> rows = new HashMap<>();

    /** Reads a table beside this class; a missing or wrong one is our own bug. */
    static NumberTable load(String resource) {
        try (InputStream in = NumberTable.class.getResourceAsStream(resource)) {
            NumberTable table = new NumberTable();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::add);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a number, its first column being the number itself. */
    Optional<String[]> row(long number) {
        return Optional.ofNullable(rows.get(number));
    }

    /** The second column of a number's row. */
    Optional<String> name(long number) {
        return row(number).map(r -> r[1]);
    }

    private void add(String line) {
        String[] columns = line.trim().split(" {2,}", 3);
        if (rows.put(Long.decode(columns[0]), columns) != null) {
            throw new IllegalStateException("two rows for " + columns[0]);
        }
    }
}
