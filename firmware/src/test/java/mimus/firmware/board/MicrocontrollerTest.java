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
import java.util.SplittableRandom;
import mimus.error.UserError;
import mimus.machine.Stop;
import mimus.memory.Memory;
import mimus.memory.MemoryFault;
import mimus.translate.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Processors of the M profile on boards that a text describes. */
final class MicrocontrollerTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int ACCESSES = Integer.getInteger("mimus.random.accesses", 20_000);

    /** A vector table and an endless loop: stack, entry, {@code b .}. */
    private static final byte[] LOOP = {0, 0x10, 0, 0x20, 9, 0, 0, 0, (byte) 0xfe, (byte) 0xe7};

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RunningBoard board(String name, Path image) {
        return Board.named(name).start(BoardOptions.ofImage(image), new Console(InputStream.nullInputStream(), out));
    }

    private RunningBoard looping(String name) throws IOException {
        return board(name, Files.write(folder.resolve("loop.bin"), LOOP));
    }

    private Stop run(String sample, Translation translation) {
        return run("mps2-an385", sample, translation);
    }

    private Stop run(String name, String sample, Translation translation) {
        RunningBoard board = board(name, SAMPLES.resolve(sample));
        translation.apply(board.cpu());
        Stop stop = board.machine().run(50_000_000);
        board.machine().world().turn(); // lets the console be seen
        return stop;
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void exceptionsAreWhatTheyAreUnderQemu(Translation translation) throws IOException {
        assertEquals(new Stop.Exited(0), run("m-profile-cortex-m3", translation));
        assertEquals(
                Files.readString(SAMPLES.resolve("m-profile/expected.txt")), out.toString(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void floatingPointAndRegionsAreWhatTheyAreUnderQemu(Translation translation) throws IOException {
        assertEquals(new Stop.Exited(0), run("mps2-an386", "m-float-cortex-m4", translation));
        assertEquals(
                Files.readString(SAMPLES.resolve("m-float/expected.txt")), out.toString(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void aProgramPrintsBySemihostingAndEndsWithAStatus(Translation translation) {
        assertEquals(new Stop.Exited(42), run("semihosting-cortex-m3", translation));
        assertEquals(
                "hello from a Cortex-M3: collatz(27) = 111, h(100) = 5.187378\n",
                out.toString(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"microbit", "mps2-an385", "mps2-an386"})
    void anyAccessToDevices(String name) throws IOException {
        RunningBoard board = looping(name);
        Memory memory = board.cpu().memory();
        SplittableRandom random = new SplittableRandom(5);
        BoardText text = BoardText.resource(name);
        for (int i = 0; i < ACCESSES; i++) {
            BoardText.DeviceLine line =
                    text.devices().get(random.nextInt(text.devices().size()));
            boolean system = random.nextInt(8) == 0;
            long address = system ? 0xe000_e000L + random.nextInt(0x1000) : line.address() + random.nextInt(0x1000);
            try {
                access(memory, address, random);
                if (i % 64 == 0) {
                    board.machine().run(1 + random.nextInt(100));
                }
            } catch (MemoryFault fault) {
                boolean forbidden = fault.reason() == MemoryFault.Reason.PROTECTED; // regions have been made at random
                assertTrue(forbidden || (address & 7) != 0, fault.getMessage());
            }
        }
    }

    private static void access(Memory memory, long address, SplittableRandom random) {
        int value = random.nextBoolean() ? random.nextInt() : random.nextInt(16);
        switch (random.nextInt(6)) {
            case 0 -> memory.load8(address);
            case 1 -> memory.load16(address);
            case 2 -> memory.load32(address);
            case 3 -> memory.store8(address, value);
            case 4 -> memory.store16(address, value);
            default -> memory.store32(address & ~3, value);
        }
    }

    @Test
    void flashIsWrittenAsItsControllerAllows() throws IOException {
        Memory memory = looping("microbit").cpu().memory();
        long word = 0x1_0000;
        memory.store32(word, 0x1234_5678);
        assertEquals(-1, memory.load32(word), "it may not be written yet");
        memory.store32(0x4001_e504L, 1);
        memory.store32(word, 0x1234_5678);
        memory.store32(word, 0xffff_0000);
        assertEquals(0x1234_0000, memory.load32(word), "bits only become 0");
        memory.store32(0x4001_e504L, 2);
        memory.store32(0x4001_e508L, (int) word);
        assertEquals(-1, memory.load32(word), "a page is erased");
    }

    @Test
    void aTimerInterrupts() throws IOException {
        RunningBoard board = looping("microbit");
        Memory memory = board.cpu().memory();
        memory.store32(0x4000_8510L, 4); // a microsecond a tick
        memory.store32(0x4000_8540L, 100);
        memory.store32(0x4000_8304L, 1 << 16);
        memory.store32(0x4000_8000L, 1);
        board.machine().run(99 * 16);
        assertEquals(0, memory.load32(0xe000_e200L));
        board.machine().run(16);
        assertEquals(1 << 8, memory.load32(0xe000_e200L), "interrupt 8 is pending");
        assertEquals(1, memory.load32(0x4000_8140L));
    }

    @Test
    void aFaultInTheHandlerOfAFaultLocksUp() throws IOException {
        byte[] code = LOOP.clone();
        code[8] = 0; // udf
        code[9] = (byte) 0xde;
        RunningBoard board = board("microbit", Files.write(folder.resolve("bad.bin"), code));
        Stop stop = board.machine().run(1000);
        assertTrue(stop instanceof Stop.Stuck stuck && stuck.why().contains("locked up"), stop.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ram 0x0                    | board mine, line 4: 'ram' wants an address and a size
                    ram 0x0 12x                | board mine, line 4: '12x' is no number
                    ram 0x10 4K                | board mine, line 4: 0x10 is not a whole number of pages of 4096 bytes
                    device uart 0x0            | board mine, line 4: 'device' wants a kind, an address and a size
                    device uart 0x0 4K irq     | board mine, line 4: 'irq' is not NAME=VALUE
                    memory 0 4K                | board mine, line 4: 'memory' is none of ram, rom, device, port, pci, chip, wire, node, description, target, cpu, clock, semihosting, elsewhere
                    clock                      | board mine, line 4: 'clock' wants a value
                    """)
    void aBoardsTextIsCheckedByLines(String line, String sentence) {
        String text = "target cortex-m\ncpu cortex-m3\nclock 1000000\n" + line + "\n";
        assertEquals(
                sentence,
                assertThrows(UserError.class, () -> BoardText.parse("mine", text))
                        .getMessage());
    }

    @Test
    void unknownDevicesAndProcessorsAreNamed() throws IOException {
        Path image = Files.write(folder.resolve("loop.bin"), LOOP);
        Path file = folder.resolve("my.board");
        String start = "target cortex-m\nclock 1000000\nrom 0 4K\nram 0x20000000 4K\n";
        Files.writeString(file, start + "cpu cortex-m3\ndevice candle 0x40000000 4K\n");
        assertTrue(assertThrows(UserError.class, () -> board(file.toString(), image))
                .getMessage()
                .startsWith("unknown device 'candle'; known are cfi-flash, cmsdk-uart, debugcon, empty, erased, "));
        Files.writeString(file, start + "cpu cortex-m99\n");
        assertEquals(
                "unknown processor 'cortex-m99'; cortex-m boards know cortex-m0, cortex-m0plus, cortex-m3, cortex-m4, "
                        + "cortex-m4f, cortex-m7",
                assertThrows(UserError.class, () -> board(file.toString(), image))
                        .getMessage());
    }
}
