package mimus.debugger;

import static mimus.debugger.RealDebuggers.MARK;
import static mimus.debugger.RealDebuggers.assertInOrder;
import static mimus.debugger.RealDebuggers.assertSame;
import static mimus.debugger.RealDebuggers.gdb;
import static mimus.debugger.RealDebuggers.generalRegisters;
import static mimus.debugger.RealDebuggers.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import mimus.cpu.Register;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sessions of the GDB that is installed with boards. */
class RealGdbBoardTest {
    /**
     * {@code b .+20; nop}, a gap with the board's own number in it, {@code lui t0, 0x8000; addiu a0, a0, 1; sw a0,
     * 0x1000(t0); b .-8; nop}, by the encodings in volume II of the manual.
     */
    private static final String COUNTING_MIPS =
            "04000010" + "00000000".repeat(4) + "0080083c" + "01008424" + "001004ad" + "fdff0010" + "00000000";

    @TempDir
    private Path folder;

    /** A Cortex-M, and a MIPS whose firmware counts in a0 and stores that. */
    static Stream<Arguments> boards() throws IOException {
        Path firmware = Files.createTempFile("mimus", ".bin");
        firmware.toFile().deleteOnExit();
        Files.write(firmware, HexFormat.of().parseHex(COUNTING_MIPS));
        return Stream.of(
                Arguments.of("mps2-an385", BoardOptions.ofImage(sample("m-profile-cortex-m3"))),
                Arguments.of("malta", BoardOptions.of(firmware)));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void gdbOnABoard(String name, BoardOptions options) {
        SameBoard origin = new SameBoard(() -> Board.named(name), options, "");
        try (Person person = new Person(origin.guest())) {
            person.run("stepi 2"); // GDB looks at what stands before the place that it steps from
            List<String> commands = new ArrayList<>(List.of(
                    "set heuristic-fence-post 16",
                    "target remote PORT",
                    "stepi 3",
                    "break *$pc",
                    "reverse-stepi",
                    "reverse-stepi",
                    "continue",
                    "x/2i $pc",
                    "echo " + MARK + "\\n"));
            List<Register<?>> registers = generalRegisters(person);
            registers.forEach(register -> commands.add("info registers " + register.gdbName()));
            commands.addAll(List.of("echo " + MARK + "\\n", "detach"));
            String transcript = gdb(person, null, commands);
            assertInOrder(transcript, "Breakpoint 1, 0x", "=> 0x[0-9a-f]+:", MARK, "detached");
            assertSame(person, registers, transcript.split(MARK)[1]);
        }
    }

    /** What the firmware of a board writes is seen in registers, and in memory that is watched and changed. */
    @Test
    void gdbWatchesTheMemoryOfABoard() throws IOException {
        Path firmware = Files.write(folder.resolve("firmware"), HexFormat.of().parseHex(COUNTING_MIPS));
        SameBoard origin = new SameBoard(() -> Board.named("malta"), BoardOptions.of(firmware), "");
        try (Person person = new Person(origin.guest())) {
            String transcript = gdb(
                    person,
                    null,
                    List.of(
                            "set heuristic-fence-post 16",
                            "target remote PORT",
                            "watch *(int *) 0x80001000 if $a0 == 7",
                            "continue",
                            "print $a0",
                            "set var $a0 = 100",
                            "set var *(int *) 0x80001000 = 3",
                            "monitor x/1wx 0x80001000",
                            "delete",
                            "stepi 4",
                            "print *(int *) 0x80001000",
                            "detach"));
            assertInOrder(
                    transcript,
                    "Hardware watchpoint 1",
                    "New value = 7",
                    "\\$1 = 7",
                    "0x00000003",
                    "\\$2 = 101",
                    "detached");
        }
    }
}
