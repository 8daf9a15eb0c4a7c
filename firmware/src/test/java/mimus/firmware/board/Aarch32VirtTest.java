package mimus.firmware.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The virtual board with a processor in AArch32: exceptions, faults of both kinds of tables, debug events. */
final class Aarch32VirtTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int MOST = 50_000_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final RunningBoard board = Board.named("virt")
            .start(
                    new BoardOptions(
                            null, SAMPLES.resolve("a32-modes-virt"), 0, null, "cortex-a15", BoardOptions.USUAL_TIME),
                    new Console(InputStream.nullInputStream(), out));

    /** What QEMU prints, and at the end steps as the manual has them. */
    private void assertAsExpected(Stop stop) throws IOException {
        assertTrue(stop instanceof Stop.Stuck, stop.toString());
        assertEquals(
                Files.readString(SAMPLES.resolve("a32-modes/expected.txt")), out.toString(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void exceptionsAreWhatTheyAreUnderQemu(Translation translation) throws IOException {
        translation.apply(board.cpu());
        assertAsExpected(board.machine().run(MOST));
    }

    @Test
    void aDebuggersPointComesBeforeTheGuestsOwn() throws IOException {
        while (board.cpu().read("dbgbvr0") == 0) {
            board.machine().run(5);
        }
        long at = (int) board.cpu().read("dbgbvr0");
        board.cpu().stopAt(Set.of(at));
        int stops = 0;
        Stop stop = board.machine().run(MOST);
        while (stop instanceof Stop.Breakpoint here) {
            assertEquals(at, here.pc());
            assertEquals(0x10, board.cpu().read("cpsr.m"));
            stops++;
            stop = board.machine().run(MOST);
        }
        // each of the 6 times that programs come by, and once more behind the guest's two breakpoints and its first
        // step
        assertEquals(9, stops);
        assertAsExpected(stop);
    }

    @Test
    void theGuestStepsItselfWhileItIsStepped() throws IOException {
        Stop stop = board.machine().run(1);
        while (stop instanceof Stop.BudgetSpent) {
            stop = board.machine().run(1);
        }
        assertAsExpected(stop);
    }
}
