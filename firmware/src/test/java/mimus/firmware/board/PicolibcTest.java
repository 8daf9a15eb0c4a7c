package mimus.firmware.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mimus.debugger.Outside;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that Debian's compiler and picolibc make of the sample's source, where they are installed. */
final class PicolibcTest {
    private static final Path BUILD = Path.of("..", "samples", "semihosting", "build.sh");

    @TempDir
    private static Path folder;

    private static Path program;

    @BeforeAll
    static void build() {
        String compiler = Outside.program("arm-none-eabi-gcc");
        String library = Outside.output(List.of(compiler, "--print-file-name=picolibc.specs"));
        assumeTrue(library.contains("/"), "picolibc-arm-none-eabi is not installed");
        program = folder.resolve("semihosting").toAbsolutePath();
        String said = Outside.output(List.of("sh", BUILD.toString(), program.toString()));
        assertTrue(Files.exists(program), said);
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void printsAndEndsWithAStatus(Translation translation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), out);
        RunningBoard board = Board.named("mps2-an385").start(BoardOptions.ofImage(program), console);
        translation.apply(board.cpu());
        assertEquals(new Stop.Exited(42), board.machine().run(50_000_000));
        board.machine().world().turn(); // lets the console be seen
        assertEquals(
                "hello from a Cortex-M3: collatz(27) = 111, h(100) = 5.187378\n",
                out.toString(StandardCharsets.US_ASCII));
    }
}
