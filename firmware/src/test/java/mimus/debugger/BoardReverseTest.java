package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mimus.debugger.guest.BoardGuest;
import mimus.debugger.guest.MemoryRange;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import mimus.firmware.board.Console;
import mimus.firmware.board.RunningBoard;
import mimus.isa.Target;
import mimus.isa.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board goes back; what was typed comes again, and what it sent is not shown twice. */
class BoardReverseTest {
    /** Opens the serial port, and sends back what is typed. */
    private static final String[] ECHO = {
        "lui t0, 0xb400",
        "ori t1, zero, 0xc0",
        "sw t1, 0x48(t0)",
        "ori t1, zero, 0x40",
        "sw t1, 0x50(t0)",
        "lui t0, 0xb800",
        "lbu t1, 0x3fd(t0)",
        "andi t1, t1, 1",
        "beq t1, zero, 0xbfc00038",
        "nop",
        "lbu t1, 0x3f8(t0)",
        "sb t1, 0x3f8(t0)",
        "addiu s0, s0, 1",
        "beq zero, zero, 0xbfc00038",
        "nop"
    };

    @TempDir
    private Path folder;

    private Path firmware() throws IOException {
        Target target = Targets.named("mipsel");
        List<String> lines = new ArrayList<>(List.of("beq zero, zero, 0xbfc00020", "nop"));
        lines.addAll(Collections.nCopies(6, "nop"));
        lines.addAll(List.of(ECHO));
        byte[] bytes = new byte[0x400];
        int at = 0;
        for (String line : lines) {
            int word = target.assembler().word(line, 0xbfc0_0000L + at);
            for (int i = 0; i < 4; i++) {
                bytes[at++] = (byte) (word >>> 8 * i);
            }
        }
        return Files.write(folder.resolve("firmware.bin"), bytes);
    }

    private record SameBoard(BoardOptions options, Console console) implements BoardGuest.Origin {
        RunningBoard start() {
            return Board.named("malta").start(options, console);
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
    void theSameIsTypedAgain() throws IOException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream("Hi!".getBytes(StandardCharsets.US_ASCII)), shown);
        console.keep();
        BoardOptions options = new BoardOptions(firmware(), 32 << 20, "mipsel", null, BoardOptions.USUAL_TIME);
        SameBoard origin = new SameBoard(options, console);
        RunningBoard board = origin.start();
        BoardGuest guest = new BoardGuest(new BoardGuest.Board(board.machine(), board.cpu()), board.target(), origin);
        try (Person person = new Person(guest)) {
            person.run("stepi 40");
            String early = state(person);
            person.run("break *0xffffffffbfc00054 if $s0 == 3");
            person.run("continue");
            String late = state(person);
            assertEquals("Hi!", shown.toString(StandardCharsets.US_ASCII));
            person.run("goto 40");
            assertEquals(early, state(person));
            person.run("goto end");
            assertEquals(late, state(person));
            person.run("reverse-stepi");
            person.run("reverse-stepi");
            person.run("stepi 2");
            assertEquals(late, state(person));
            assertEquals("Hi!", shown.toString(StandardCharsets.US_ASCII));
            assertTrue(person.run("print $s0").endsWith("= 3"));
        }
    }
}
