package mimus.firmware.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import mimus.error.UserError;
import mimus.machine.Stop;
import mimus.memory.BusMemory;
import mimus.memory.Device;
import mimus.translate.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The PC, with ROMs that debug themselves and make mistakes. */
final class PcTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int ACCESSES = Integer.getInteger("mimus.random.accesses", 20_000);
    private static final long MEMORY = 16 << 20;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RunningBoard board(Path rom, String architecture) {
        BoardOptions options = new BoardOptions(rom, null, MEMORY, architecture, null, BoardOptions.USUAL_TIME);
        return Board.named("pc").start(options, new Console(InputStream.nullInputStream(), out));
    }

    private RunningBoard debug() {
        return board(SAMPLES.resolve("x86-debug-pc"), "i386");
    }

    private void assertAsTheManualSays(String sample, Stop stop) throws IOException {
        assertTrue(stop instanceof Stop.Stuck, stop.toString());
        assertEquals(
                Files.readString(SAMPLES.resolve(sample).resolve("expected.txt")),
                out.toString(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void exceptionsAreAsTheManualSays(Translation translation) throws IOException {
        RunningBoard board = debug();
        translation.apply(board.cpu());
        assertAsTheManualSays("x86-debug", board.machine().run(50_000_000));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void longModeIsAsTheManualSays(Translation translation) throws IOException {
        RunningBoard board = board(SAMPLES.resolve("x86-long-pc"), "amd64");
        translation.apply(board.cpu());
        assertAsTheManualSays("x86-long", board.machine().run(50_000_000));
    }

    @Test
    void theGuestStepsItselfWhileItIsStepped() throws IOException {
        RunningBoard board = debug();
        Stop stop = board.machine().run(1);
        while (stop instanceof Stop.BudgetSpent) {
            stop = board.machine().run(1);
        }
        assertAsTheManualSays("x86-debug", stop);
    }

    @Test
    void aDebuggersPointComesBeforeTheGuestsOwn() throws IOException {
        RunningBoard board = debug();
        while (board.cpu().read("dr0") == 0) {
            board.machine().run(1);
        }
        long at = board.cpu().read("dr0");
        board.cpu().stopAt(Set.of(at));
        int stops = 0;
        Stop stop = board.machine().run(50_000_000);
        while (stop instanceof Stop.Breakpoint here) {
            assertEquals(at, here.pc());
            stops++;
            stop = board.machine().run(50_000_000);
        }
        assertEquals(2, stops); // before the guest's own point, and when its handler has come back
        assertAsTheManualSays("x86-debug", stop);
    }

    @Test
    void lookingLeavesNoTraceInThePageTables() {
        RunningBoard board = debug();
        while (board.cpu().read("cr0.pg") == 0) {
            board.machine().run(1);
        }
        byte[] before = board.cpu().memory().read(0x2000, 16);
        board.cpu().memory().peek(0x80_0000, new byte[16], 0, 16);
        assertEquals(0, before[8] & 0x20);
        assertEquals(0, board.cpu().memory().load32(0x2008) & 0x20);
    }

    @Test
    void romsAreWholePages() throws IOException {
        Path rom = Files.write(folder.resolve("rom"), new byte[1000]);
        UserError error = assertThrows(UserError.class, () -> board(rom, null));
        assertEquals("the firmware of a PC is a multiple of 4096 bytes long, not 1000", error.getMessage());
    }

    @Test
    void anyAccessToPortsAndDevices() throws IOException {
        RunningBoard board = board(Files.write(folder.resolve("rom"), new byte[4096]), null);
        Device ports = ((BusMemory) board.cpu().memory()).bus().ports();
        SplittableRandom random = new SplittableRandom(7);
        List<Integer> bases = List.of(
                0x20, 0xa0, 0x40, 0x60, 0x64, 0x70, 0x92, 0x3f8, 0x2f8, 0x402, 0x510, 0x514, 0xcf8, 0xcfc, 0xb2, 0x1f0,
                0x4d0, 0x61);
        for (int i = 0; i < ACCESSES; i++) {
            int port = bases.get(random.nextInt(bases.size())) + random.nextInt(4);
            int size = 1 << random.nextInt(3);
            if (random.nextBoolean()) {
                ports.read(port, size);
            } else {
                ports.write(port, size, random.nextInt() >>> random.nextInt(32) & (1L << 8 * size) - 1);
            }
            long address = (random.nextBoolean() ? 0xfec00000L : 0xfee00000L) + (random.nextInt(0x400) & -4);
            if (random.nextBoolean()) {
                board.cpu().memory().load32(address);
            } else {
                board.cpu().memory().store32(address, random.nextInt());
            }
        }
    }
}
