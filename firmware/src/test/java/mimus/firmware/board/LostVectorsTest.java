package mimus.firmware.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.translate.Translation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guests whose exceptions lead to where no code is: a run ends even so, since every exception costs an instruction. */
final class LostVectorsTest {
    private static final int BUDGET = 5_000;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String LOCKED = "the processor is locked up at 0x%x: a fault in the handler of a fault";

    @TempDir
    private Path folder;

    private RunningBoard board(String name, String architecture, byte[] content, Translation translation)
            throws IOException {
        Path file = Files.write(folder.resolve("guest"), content);
        boolean image = architecture.equals("cortex-m");
        BoardOptions options = new BoardOptions(
                image ? null : file,
                image ? file : null,
                image ? 0 : 64 << 20,
                architecture,
                null,
                BoardOptions.USUAL_TIME);
        Console nobody = new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream());
        RunningBoard board = Board.named(name).start(options, nobody);
        translation.apply(board.cpu());
        return board;
    }

    private void assertSpends(String name, String architecture, byte[] content, Translation translation)
            throws IOException {
        Machine machine = board(name, architecture, content, translation).machine();
        for (int run = 1; run <= 2; run++) {
            Stop stop = assertTimeoutPreemptively(LONG, () -> machine.run(BUDGET));
            assertTrue(stop instanceof Stop.BudgetSpent, stop.toString());
            assertEquals((long) BUDGET * run, machine.now());
        }
    }

    private void assertLocksUp(int at, byte[] content, Translation translation) throws IOException {
        Machine machine = board("mps2-an385", "cortex-m", content, translation).machine();
        Stop stop = assertTimeoutPreemptively(LONG, () -> machine.run(BUDGET));
        assertEquals(new Stop.Stuck(LOCKED.formatted(at)), stop);
        assertTrue(machine.run(BUDGET) instanceof Stop.Stuck, "it stays so");
        assertTrue(machine.now() < BUDGET);
    }

    private static byte[] words(int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(0x1000).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            bytes.putInt(word);
        }
        return bytes.array();
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void aarch64(Translation translation) throws IOException {
        byte[] code = words(
                0xd2a6_0000, // movz x0, #0x3000, lsl #16
                0xd518_c000, // msr vbar_el1, x0
                0xd400_0001); // svc #0
        assertSpends("virt", "arm64", code, translation);
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void aarch32(Translation translation) throws IOException {
        byte[] code = words(
                0xe3a0_0203, // mov r0, #0x30000000
                0xee0c_0f10, // mcr p15, 0, r0, c12, c0, 0: VBAR
                0xef00_0000); // svc #0
        assertSpends("virt", "armhf", code, translation);
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void mips(Translation translation) throws IOException {
        byte[] code = words(
                0x3c08_9a00, // lui t0, 0x9a00: unmapped, and nothing is there
                0x4080_6000, // mtc0 zero, status: no BEV, no ERL
                0x4088_7801, // mtc0 t0, ebase
                0x0000_000c); // syscall
        assertSpends("malta", "mipsel", code, translation);
    }

    /** Protected mode without descriptors of handlers shuts down, and the board starts anew. */
    @ParameterizedTest
    @EnumSource(Translation.class)
    void x86(Translation translation) throws IOException {
        byte[] rom = new byte[0x1_0000];
        byte[] code = {0x2e, 0x0f, 0x01, 0x1e, 0x00, 0x00, (byte) 0xcd, 0x10}; // lidt cs:[0]; int 0x10
        System.arraycopy(code, 0, rom, 0xfff0, code.length);
        assertSpends("pc", "i386", rom, translation);
    }

    @ParameterizedTest
    @EnumSource(Translation.class)
    void profileM(Translation translation) throws IOException {
        assertLocksUp(0, vectorsAnd(), translation);
        byte[] code = vectorsAnd(
                0xf64e, 0x5008, 0xf2ce, 0x0000, // r0 = VTOR
                0xf04f, 0x41c0, // mov r1, #0x60000000
                0x6001, // str r1, [r0]
                0xdf00); // svc #0
        assertLocksUp(0x16, code, translation);
    }

    /** The vector of an interrupt is not there: what comes between two instructions locks up as well. */
    @ParameterizedTest
    @EnumSource(Translation.class)
    void interruptsOfProfileM(Translation translation) throws IOException {
        byte[] code = vectorsAnd(
                0xf64e, 0x5008, 0xf2ce, 0x0000, // r0 = VTOR
                0xf04f, 0x41c0, // mov r1, #0x60000000
                0x6001, // str r1, [r0]
                0xf24e, 0x0010, 0xf2ce, 0x0000, // r0 = SYST_CSR
                0x21ff, 0x6041, // SYST_RVR = 255
                0x2107, 0x6001, // SYST_CSR = all
                0xe7fe); // b .
        assertLocksUp(0x26, code, translation);
    }

    /** A stack, an entry behind the two, and code; nothing at all where there is no code. */
    private static byte[] vectorsAnd(int... code) {
        byte[] bytes = code.length == 0 ? words() : words(0x2000_1000, 9);
        ByteBuffer behind =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(8);
        for (int halfword : code) {
            behind.putShort((short) halfword);
        }
        return bytes;
    }
}
