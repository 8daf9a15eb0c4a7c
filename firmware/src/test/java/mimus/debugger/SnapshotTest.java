package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mimus.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers and memory of the whole guest, kept and given back. */
class SnapshotTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"tour-mipsel", "tour-arm64", "tour-amd64", "tour-ppc64el"})
    void aSnapshotIsKeptComparedAndGivenBack(String sample) {
        Path file = directory.resolve("snapshot");
        try (Person person = Person.with(sample)) {
            person.run("break sum");
            person.run("continue");
            assertTrue(person.run("snapshot save here " + file).startsWith("Snapshot here at "));
            person.run("finish");
            person.run("set var origin.y = 9");
            String difference = person.run("snapshot diff here");
            assertTrue(difference.contains("<origin+4>: 04 → 09"), difference);
            assertTrue(difference.contains(" pc: 0x"), difference);
            person.run("snapshot load here");
            assertEquals("$1 = {x = 3, y = 4}", person.run("print origin"));
            person.run("set var origin.x = 5");
            person.run("stepi 3");
            person.run("snapshot load " + file);
            assertEquals("$2 = {x = 3, y = 4}", person.run("print origin"));
            assertEquals(1, person.run("snapshot diff " + file).lines().count());
            person.run("delete");
            person.run("continue");
            assertEquals(5, person.session.halt().detail());
        }
    }

    @Test
    void anEditAtTheVeryInstructionOfTheSaveIsUndone() {
        try (Person person = Person.with("tour-mipsel")) {
            person.run("break sum");
            person.run("continue");
            person.run("snapshot save here");
            person.run("set var origin.x = 77");
            assertEquals("$1 = {x = 77, y = 4}", person.run("print origin"));
            person.run("snapshot load here");
            assertEquals("$2 = {x = 3, y = 4}", person.run("print origin"));
        }
    }

    @Test
    void whatIsNoSnapshotGetsASentence() throws IOException {
        Path file = directory.resolve("text");
        Files.writeString(file, "no snapshot");
        try (Person person = Person.with("tour-mipsel")) {
            assertThrows(UserError.class, () -> person.run("snapshot load " + file));
            assertThrows(UserError.class, () -> person.run("snapshot load nowhere"));
            assertThrows(UserError.class, () -> person.run("snapshot diff"));
            assertEquals("no snapshots", person.run("info snapshots"));
        }
    }
}
