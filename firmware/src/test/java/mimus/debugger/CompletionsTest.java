package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mimus.debugger.command.Completions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What TAB offers. */
class CompletionsTest {
    @TempDir
    private Path folder;

    private static List<String> after(String line) {
        try (Person person = Person.with("tour-mipsel")) {
            return person.session.ask(() -> new Completions(person.desk).after(line));
        }
    }

    @Test
    void namesOfCommands() {
        assertEquals(List.of("backtrace"), after("backt"));
        assertEquals(List.of("registers"), after("info reg"));
        assertTrue(after("").contains("continue"));
        assertEquals(List.of("awatch"), after("help awa"));
    }

    @Test
    void namesOfTheGuest() {
        assertEquals(List.of("fact"), after("break fa"));
        assertEquals(List.of("2*counter"), after("print 2*count"));
        assertEquals(List.of("$sp"), after("print $sp"));
        assertTrue(after("info registers cp0.st").contains("cp0.status"));
    }

    @Test
    void linesOfSource() {
        assertEquals(List.of("tour.c:"), after("break tou"));
        assertTrue(after("break tour.c:7").containsAll(List.of("tour.c:72", "tour.c:75")));
    }

    @Test
    void filesOfTheHost() throws Exception {
        Files.createFile(folder.resolve("script.x"));
        assertEquals(List.of(folder + "/script.x"), after("source " + folder + "/s"));
    }
}
