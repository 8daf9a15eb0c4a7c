package mimus.firmware.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import mimus.error.UserError;
import mimus.firmware.board.BoardOptions.SystemFiles;
import mimus.firmware.tree.FlattenedTree;
import mimus.firmware.tree.TreeNode;
import mimus.machine.Stop;
import mimus.memory.MemoryFault;
import mimus.translate.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The virtual board with a processor in AArch64. */
final class VirtTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int ACCESSES = Integer.getInteger("mimus.random.accesses", 20_000);
    private static final long MEMORY = 0x4000_0000L;
    private static final long MEMORY_SIZE = 16 << 20;

    /** {@code hvc #0; b .} */
    private static final int[] CALL = {0xd4000002, 0x14000000};

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RunningBoard board(BoardOptions options) {
        return Board.named("virt").start(options, new Console(InputStream.nullInputStream(), out));
    }

    private RunningBoard kernel(SystemFiles files) {
        return board(new BoardOptions(null, null, MEMORY_SIZE, null, null, BoardOptions.USUAL_TIME, files));
    }

    /** One that starts from its flash. */
    private RunningBoard starting() throws IOException {
        return board(firmware());
    }

    private BoardOptions firmware() throws IOException {
        Path bios = Files.write(folder.resolve("bios"), code(CALL));
        return new BoardOptions(bios, null, MEMORY_SIZE, null, null, BoardOptions.USUAL_TIME);
    }

    private static byte[] code(int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            bytes.putInt(word);
        }
        return bytes.array();
    }

    /** An Image of Linux whose first instruction branches behind its header. */
    private Path image(int... words) throws IOException {
        byte[] code = code(words);
        ByteBuffer image = ByteBuffer.allocate(64 + code.length).order(ByteOrder.LITTLE_ENDIAN);
        image.putInt(0, 0x14000010).putLong(16, 0x10000).putInt(56, 0x644d5241);
        return Files.write(folder.resolve("Image"), image.put(64, code).array());
    }

    private RunningBoard levels() {
        Path sample = SAMPLES.resolve("a64-levels-virt");
        return board(new BoardOptions(null, sample, MEMORY_SIZE, null, "cortex-a57+el3", BoardOptions.USUAL_TIME));
    }

    private void assertAsUnderQemu(Stop stop) throws IOException {
        assertTrue(stop instanceof Stop.Stuck, stop.toString());
        assertEquals(
                Files.readString(SAMPLES.resolve("a64-levels/expected.txt")), out.toString(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void exceptionsAreWhatTheyAreUnderQemu(Translation translation) throws IOException {
        RunningBoard board = levels();
        translation.apply(board.cpu());
        assertAsUnderQemu(board.machine().run(50_000_000));
    }

    @Test
    void aDebuggersPointComesBeforeTheGuestsOwn() throws IOException {
        RunningBoard board = levels();
        while (board.cpu().read("dbgbvr0_el1") == 0) {
            board.machine().run(5);
        }
        long at = board.cpu().read("dbgbvr0_el1");
        board.cpu().stopAt(Set.of(at));
        int stops = 0;
        Stop stop = board.machine().run(50_000_000);
        while (stop instanceof Stop.Breakpoint here) {
            assertEquals(at, here.pc());
            assertEquals(0, board.cpu().read("cpsr.el"));
            stops++;
            stop = board.machine().run(50_000_000);
        }
        assertEquals(7, stops); // each time that programs come by, whether the guest wants to know of it or not
        assertAsUnderQemu(stop);
    }

    @Test
    void theGuestStepsItselfWhileItIsStepped() throws IOException {
        RunningBoard board = levels();
        Stop stop = board.machine().run(1);
        while (stop instanceof Stop.BudgetSpent) {
            stop = board.machine().run(1);
        }
        assertAsUnderQemu(stop);
    }

    @Test
    void firmwareSwitchesTheBoardOff() throws IOException {
        RunningBoard board = kernel(new SystemFiles(image(CALL), null, "", null));
        board.machine().run(1);
        board.cpu().write("x0", 0x8400_0008L); // SYSTEM_OFF
        assertEquals(new Stop.Exited(0), board.machine().run(100));
    }

    @Test
    void firmwareStartsTheBoardAnew() throws IOException {
        RunningBoard board = kernel(new SystemFiles(image(CALL), null, "", null));
        long entry = board.cpu().env().pc;
        board.machine().run(1);
        board.cpu().write("x0", 0x8400_0009L); // SYSTEM_RESET
        board.machine().run(1);
        board.machine().run(1);
        assertEquals(entry + 64, board.cpu().env().pc);
        assertTrue(board.cpu().read("x0") > MEMORY);
    }

    @Test
    void aKernelFindsItsFilesByTheDeviceTree() throws IOException {
        Path initrd = Files.write(folder.resolve("initrd"), new byte[] {1, 2, 3});
        RunningBoard board = kernel(new SystemFiles(image(CALL), initrd, "console=ttyAMA0", null));
        byte[] block = new byte[1 << 16];
        board.cpu().memory().peek(board.cpu().read("x0"), block, 0, block.length);
        TreeNode chosen = FlattenedTree.read("block", block).child("chosen");
        assertArrayEquals(
                "console=ttyAMA0\0".getBytes(StandardCharsets.US_ASCII),
                chosen.properties().get("bootargs"));
        long start =
                ByteBuffer.wrap(chosen.properties().get("linux,initrd-start")).getLong();
        long end = ByteBuffer.wrap(chosen.properties().get("linux,initrd-end")).getLong();
        assertEquals(3, end - start);
        assertEquals(0x030201, board.cpu().memory().load32(start));
    }

    @Test
    void whatIsNoKernelIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("text"), "no kernel".getBytes(StandardCharsets.US_ASCII));
        UserError error = assertThrows(UserError.class, () -> kernel(new SystemFiles(file, null, "", null)));
        assertTrue(error.getMessage().endsWith("it is no Image of Linux for arm64"), error.getMessage());
    }

    @Test
    void aDeviceTreeIsReadAsItWasWritten() throws IOException {
        RunningBoard board = starting();
        byte[] block = new byte[1 << 16];
        board.cpu().memory().peek(MEMORY, block, 0, block.length);
        TreeNode root = FlattenedTree.read("block", block);
        assertArrayEquals(Board.named("virt").tree(firmware()), Arrays.copyOf(block, FlattenedTree.write(root).length));
        byte[] again = FlattenedTree.write(root);
        assertArrayEquals(Arrays.copyOf(block, again.length), again);
        assertTrue(root.children().containsKey("pl011@9000000"));
        assertEquals(
                32,
                root.children().keySet().stream()
                        .filter(name -> name.startsWith("virtio_mmio"))
                        .count());
    }

    @Test
    void damagedDeviceTreesGetSentences() throws IOException {
        RunningBoard board = starting();
        byte[] block = new byte[1 << 13];
        board.cpu().memory().peek(MEMORY, block, 0, block.length);
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = Arrays.copyOf(block, i % 2 == 0 ? block.length : random.nextInt(block.length));
            for (int n = 0; n < 4 && damaged.length > 0; n++) {
                damaged[random.nextInt(Math.min(damaged.length, i % 3 == 0 ? 64 : damaged.length))] ^=
                        (byte) (1 << random.nextInt(8));
            }
            try {
                FlattenedTree.read("block", damaged);
            } catch (UserError sentence) {
                assertTrue(sentence.getMessage().startsWith("block: a damaged device tree: "), sentence.getMessage());
            }
        }
    }

    @Test
    void anyAccessToDevices() throws IOException {
        RunningBoard board = starting();
        SplittableRandom random = new SplittableRandom(5);
        long[] bases = {0x0800_0000L, 0x0801_0000L, 0x0900_0000L, 0x0901_0000L, 0x0a00_0000L, 0x0400_0000L};
        for (int i = 0; i < ACCESSES; i++) {
            long address = bases[random.nextInt(bases.length)] + (random.nextInt(0x1000) & -4);
            try {
                if (random.nextBoolean()) {
                    board.cpu().memory().load32(address);
                } else {
                    board.cpu().memory().store32(address, random.nextInt() >>> random.nextInt(32));
                }
            } catch (MemoryFault fault) {
                assertTrue(address < 0x0a00_0000L, fault.getMessage());
            }
        }
    }
}
