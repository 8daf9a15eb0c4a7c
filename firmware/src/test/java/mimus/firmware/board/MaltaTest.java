package mimus.firmware.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mimus.error.UserError;
import mimus.isa.Target;
import mimus.isa.Targets;
import mimus.machine.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small firmware on the whole board, and U-Boot where {@code -Dmimus.uboot=DIR} says it is. */
final class MaltaTest {
    private static final int FIRMWARE_SIZE = 0x400;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Firmware that begins with some instructions, behind the place where the board shows its revision. */
    private Path firmware(String architecture, String... lines) throws IOException {
        Target target = Targets.named(architecture);
        byte[] bytes = new byte[FIRMWARE_SIZE];
        List<String> all = new ArrayList<>(List.of("beq zero, zero, 0xbfc00020", "nop"));
        while (all.size() < 8) {
            all.add("nop");
        }
        all.addAll(List.of(lines));
        int at = 0;
        for (String line : all) {
            int word = target.assembler().word(line, 0xbfc0_0000L + at);
            for (int i = 0; i < 4; i++) {
                bytes[at++] = (byte) (word >>> 8 * (target.bigEndian() ? 3 - i : i));
            }
        }
        return Files.write(folder.resolve("firmware.bin"), bytes);
    }

    private RunningBoard board(String architecture, Path firmware, String typed) {
        BoardOptions options = new BoardOptions(firmware, null, 32 << 20, architecture, null, BoardOptions.USUAL_TIME);
        byte[] input = typed.getBytes(StandardCharsets.US_ASCII);
        return Board.named("malta").start(options, new Console(new ByteArrayInputStream(input), out));
    }

    private String output() {
        return out.toString(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el"})
    void printsThroughTheSystemController(String architecture) throws IOException {
        boolean big = !architecture.endsWith("el");
        Path firmware = firmware(
                architecture,
                "lui t0, 0xb400", // registers of the controller, before they move
                big ? "lui t1, 0xc000" : "ori t1, zero, 0xc0",
                "sw t1, 0x48(t0)", // I/O ports at 0x18000000
                big ? "lui t1, 0x4000" : "ori t1, zero, 0x40",
                "sw t1, 0x50(t0)",
                "lui t0, 0xb800",
                "ori t1, zero, 72",
                "sb t1, 0x3f8(t0)",
                "lui t2, 0xbfc0",
                "lw t1, 0x10(t2)", // the revision
                "srl t1, t1, 4",
                "sb t1, 0x3f8(t0)",
                "beq zero, zero, 0xbfc00050",
                "nop");
        RunningBoard board = board(architecture, firmware, "");
        assertInstanceOf(Stop.BudgetSpent.class, board.machine().run(60_000));
        board.machine().run(60_000);
        assertEquals("HB", output());
        assertEquals(architecture, board.target().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mips64el"})
    void echoesWhatIsTyped(String architecture) throws IOException {
        boolean big = !architecture.endsWith("el");
        Path firmware = firmware(
                architecture,
                "lui t0, 0xb400",
                big ? "lui t1, 0xc000" : "ori t1, zero, 0xc0",
                "sw t1, 0x48(t0)",
                big ? "lui t1, 0x4000" : "ori t1, zero, 0x40",
                "sw t1, 0x50(t0)",
                "lui t0, 0xb800",
                "lbu t1, 0x3fd(t0)", // line status
                "andi t1, t1, 1",
                "beq t1, zero, 0xbfc00038",
                "nop",
                "lbu t1, 0x3f8(t0)",
                "beq zero, zero, 0xbfc00038",
                "sb t1, 0x3f8(t0)");
        RunningBoard board = board(architecture, firmware, "hello, board");
        for (int i = 0; i < 1000 && out.size() < 12; i++) {
            board.machine().run(10_000);
        }
        assertEquals("hello, board", output());
    }

    @Test
    void aSoftResetStartsAnew() throws IOException {
        Path firmware = firmware(
                "mipsel",
                "lui t0, 0xbf00",
                "addiu s0, s0, 1",
                "ori t1, zero, 0x42",
                "sw t1, 0x500(t0)",
                "beq zero, zero, 0xbfc00030",
                "mtc0 zero, c0_status");
        RunningBoard board = board("mipsel", firmware, "");
        board.machine().run(1000);
        assertTrue(board.cpu().read("s0") > 10);
    }

    @Test
    void memoryIsAtTwoPlaces() throws IOException {
        RunningBoard board = board("mips64", firmware("mips64", "nop"), "");
        board.cpu().write("cp0.status.kx", 1);
        board.cpu().memory().store32(0x9000_0000_0012_3450L, 0xcafe);
        assertEquals(0xcafe, board.cpu().memory().load32(0x9000_0000_8012_3450L));
        assertEquals(0xcafe, board.cpu().memory().load32(0xffff_ffff_8012_3450L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3221225472 | mipsel |      | a Malta board has 1 to 2048 MiB of memory, in whole MiB, not 3221225472 bytes
            1000       | mipsel |      | a Malta board has 1 to 2048 MiB of memory, in whole MiB, not 1000 bytes
            0          | mipsel | 486  | unknown processor '486'; mipsel boards know 24Kf
            """)
    void wrongOptions(long memory, String architecture, String cpu, String sentence) throws IOException {
        BoardOptions options =
                new BoardOptions(firmware("mipsel", "nop"), null, memory, architecture, cpu, BoardOptions.USUAL_TIME);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out);
        UserError error =
                assertThrows(UserError.class, () -> Board.named("malta").start(options, console));
        assertEquals(sentence, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"maltael", "malta64el"})
    void startsUBoot(String folderName) throws IOException {
        String place = System.getProperty("mimus.uboot");
        assumeTrue(place != null, "no U-Boot at hand");
        BoardOptions options = BoardOptions.of(Path.of(place, folderName, "u-boot.bin"));
        PipedOutputStream keyboard = new PipedOutputStream();
        RunningBoard board = Board.named("malta").start(options, new Console(new PipedInputStream(keyboard), out));
        runUntil(board, "maltael # ");
        keyboard.write("version\necho A$?B\n".getBytes(StandardCharsets.US_ASCII));
        keyboard.flush();
        runUntil(board, "GNU ld");
        runUntil(board, "A0B\r");
    }

    private void runUntil(RunningBoard board, String text) {
        for (int i = 0; i < 200 && !output().contains(text); i++) {
            board.machine().run(1_000_000);
        }
        assertTrue(output().contains(text), output());
    }
}
