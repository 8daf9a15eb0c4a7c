package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was executed is what is told. */
class CoverageTest {
    @TempDir
    private Path folder;

    /** The source of the tour tells how often each line and function is executed. */
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64", "i386"})
    void linesForLcov(String architecture) throws IOException {
        try (Person person = Person.with("tour-" + architecture)) {
            person.run("coverage on");
            person.run("break sum");
            person.run("continue");
            person.run("reverse-stepi"); // what is executed again is not counted again
            person.run("delete");
            person.run("continue");
            assertTrue(person.run("coverage").contains("tour.c: "));
            Path file = folder.resolve("tour.info");
            person.run("coverage save " + file);
            List<String> lines = Files.readAllLines(file);
            assertEquals("TN:", lines.get(0));
            assertTrue(lines.get(1).startsWith("SF:") && lines.get(1).endsWith("tour.c"), lines.get(1));
            assertTrue(
                    lines.containsAll(List.of("FNDA:5,fact", "FNDA:2,sum", "FNDA:3,print", "FNDA:1,run")),
                    lines.toString());
            assertTrue(lines.containsAll(List.of("DA:72,5", "DA:81,2", "DA:82,2", "DA:89,1")), lines.toString());
            assertEquals("end_of_record", lines.get(lines.size() - 1));
        }
    }

    private static final Pattern MODULE =
            Pattern.compile(" {2}0, 0x([0-9a-f]{16}), 0x[0-9a-f]{16}, 0x[0-9a-f]{16}, 0x00000000, 0x00000000, (.*)");

    /** The blocks are the instructions that QEMU executes. */
    @Test
    void blocksAsDrcov() throws IOException {
        Set<Long> executed = new TreeSet<>();
        try (Person person = Person.with("tour-arm64")) {
            person.run("coverage on");
            person.run("continue");
            Path file = folder.resolve("tour.drcov");
            person.run("coverage save " + file);
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            String[] lines = text.split("\n", 7);
            assertEquals("DRCOV VERSION: 2", lines[0]);
            assertEquals("DRCOV FLAVOR: drcov", lines[1]);
            assertEquals("Module Table: version 2, count 1", lines[2]);
            assertEquals("Columns: id, base, end, entry, checksum, timestamp, path", lines[3]);
            Matcher module = MODULE.matcher(lines[4]);
            assertTrue(module.matches() && module.group(2).endsWith("tour-arm64"), lines[4]);
            int count = Integer.parseInt(lines[5].replaceAll("BB Table: (\\d+) bbs", "$1"));
            ByteBuffer table = ByteBuffer.wrap(lines[6].getBytes(StandardCharsets.ISO_8859_1))
                    .order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(8 * count, table.remaining());
            while (table.hasRemaining()) {
                long start = Long.parseLong(module.group(1), 16) + table.getInt();
                int length = table.getShort();
                assertEquals(0, table.getShort());
                for (int at = 0; at < length; at += 4) {
                    executed.add(start + at);
                }
            }
        }
        assertEquals(executedByQemu(), executed);
    }

    private Set<Long> executedByQemu() throws IOException {
        Path log = folder.resolve("log");
        Outside.output(List.of(
                Outside.program("qemu-aarch64"),
                "-singlestep",
                "-d",
                "exec,nochain",
                "-D",
                log.toString(),
                Path.of("..", "samples", "tour-arm64").toString()));
        Set<Long> all = new TreeSet<>();
        Matcher place = Pattern.compile("\\[[0-9a-f]+/([0-9a-f]+)/").matcher(Files.readString(log));
        while (place.find()) {
            all.add(Long.parseLong(place.group(1), 16));
        }
        return all;
    }

    @Test
    void wrongUseGetsASentence() {
        try (Person person = Person.with("tour-mipsel")) {
            assertThrows(UserError.class, () -> person.run("coverage"));
            assertThrows(UserError.class, () -> person.run("coverage save x.info"));
            person.run("coverage on");
            assertThrows(UserError.class, () -> person.run("coverage save"));
            assertThrows(UserError.class, () -> person.run("coverage save " + folder + "/none/x.info"));
        }
    }
}
