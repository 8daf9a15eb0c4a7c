package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import mimus.debugger.guest.BoardGuest;
import mimus.debugger.guest.MemoryRange;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import mimus.firmware.board.Console;
import mimus.firmware.board.RunningBoard;
import org.junit.jupiter.api.Test;

/** A board goes back; what was typed comes again, and what it sent is not shown twice. */
class BoardReverseTest {
    private static final Path LAMP = Path.of("..", "samples", "lamp");

    private record SameBoard(Console console) implements BoardGuest.Origin {
        RunningBoard start() {
            return Board.named(LAMP.resolve("lamp.board").toString())
                    .start(BoardOptions.ofImage(LAMP.resolve("lamp.hex")), console);
        }

        @Override
        public BoardGuest.Board again() {
            console.again();
            RunningBoard board = start();
            return new BoardGuest.Board(board.machine(), board.cpu());
        }

        @Override
        public void diverge() {
            console.diverge();
        }

        @Override
        public List<MemoryRange> ranges() {
            return List.of();
        }
    }

    private static String state(Person person) {
        return person.run("when").replaceAll(";.*", "") + person.run("info registers");
    }

    @Test
    void theSameIsTypedAgain() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream("Hi!".getBytes(StandardCharsets.US_ASCII)), shown);
        console.keep();
        SameBoard origin = new SameBoard(console);
        RunningBoard board = origin.start();
        BoardGuest guest = new BoardGuest(new BoardGuest.Board(board.machine(), board.cpu()), board.target(), origin);
        try (Person person = new Person(guest)) {
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
            assertEquals("Hi!", shown.toString(StandardCharsets.US_ASCII));
        }
    }
}
