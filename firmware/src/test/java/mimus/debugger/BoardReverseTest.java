package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import org.junit.jupiter.api.Test;

/** A board goes back; what was typed comes again, and what it sent is not shown twice. */
class BoardReverseTest {
    private static final Path LAMP = Path.of("..", "samples", "lamp");

    private static String state(Person person) {
        return person.run("when").replaceAll(";.*", "") + person.run("info registers");
    }

    @Test
    void theSameIsTypedAgain() {
        BoardOptions options = BoardOptions.ofImage(LAMP.resolve("lamp.hex"));
        SameBoard origin =
                new SameBoard(() -> Board.named(LAMP.resolve("lamp.board").toString()), options, "Hi!");
        try (Person person = new Person(origin.guest())) {
            person.run("stepi 3");
            String early = state(person);
            person.run("break *0x1c if $r0 == 33"); // the exclamation mark has been sent back
            person.run("continue");
            String late = state(person);
            person.run("goto 3");
            assertEquals(early, state(person));
            person.run("goto end");
            assertEquals(late, state(person));
            person.run("reverse-stepi");
            person.run("reverse-stepi");
            person.run("stepi 2");
            assertEquals(late, state(person));
            assertTrue(person.run("print $r0").endsWith("= 33"));
            person.run("stepi 10");
            assertEquals("Hi!", origin.shown.toString(StandardCharsets.US_ASCII));
        }
    }
}
