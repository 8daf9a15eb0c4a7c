package mimus.ppc64;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A file of expected results per instruction; {@code tools/oracle/README.md} tells its form. */
final class VectorFile {
    /** The vectors of one encoding. */
    record Group(String name, List<Vector> vectors) {}

    private final Path path;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Long> background = new LinkedHashMap<>();
    private final Map<String, Long> hardware = new LinkedHashMap<>();
    private String target;
    private long code;
    private long memoryAddress;
    private byte[] memory;

    private VectorFile(Path path) {
        this.path = path;
    }

    static VectorFile read(Path path) throws IOException {
        VectorFile file = new VectorFile(path);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.add(line);
            }
        }
        return file;
    }

    private void add(String line) {
        switch (line.charAt(0)) {
            case '#' -> {}
            case '@' -> header(line.split(" "));
            case '=' ->
                groups.add(new Group(line.substring(2, line.indexOf('|')).trim(), new ArrayList<>()));
            default -> groups.get(groups.size() - 1).vectors().add(Vector.parse(line));
        }
    }

    private void header(String[] word) {
        switch (word[1]) {
            case "target" -> target = word[2];
            case "code" -> code = Vector.number(word[2]);
            case "memory" -> {
                memoryAddress = Vector.number(word[2]);
                memory = HexFormat.of().parseHex(word[3]);
            }
            case "background" -> values(word, background);
            case "hardware" -> values(word, hardware);
            case "oracle" -> {}
            default -> throw new IllegalArgumentException(path + ": what is '@ " + word[1] + "'?");
        }
    }

    private static void values(String[] word, Map<String, Long> into) {
        for (int i = 2; i < word.length; i++) {
            int equals = word[i].indexOf('=');
            into.put(word[i].substring(0, equals), Vector.number(word[i].substring(equals + 1)));
        }
    }

    Path path() {
        return path;
    }

    /** Which processor, and in which configuration. */
    String target() {
        return target;
    }

    /** Where the first word of each vector stands. */
    long code() {
        return code;
    }

    /** Where the mapped page is that loads and stores use. */
    long memoryAddress() {
        return memoryAddress;
    }

    /** What stands at the beginning of that page. */
    byte[] memory() {
        return memory;
    }

    /** Every register, with its value where a vector does not say otherwise. */
    Map<String, Long> background() {
        return background;
    }

    /** What an operating system sets up and instructions only read. */
    Map<String, Long> hardware() {
        return hardware;
    }

    List<Group> groups() {
        return groups;
    }
}
