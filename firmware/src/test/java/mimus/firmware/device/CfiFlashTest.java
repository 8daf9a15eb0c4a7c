package mimus.firmware.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CfiFlashTest {
    private static final int BLOCK = 0x10000;

    private static byte[] erased() {
        byte[] content = new byte[4 << 20];
        Arrays.fill(content, (byte) 0xff);
        return content;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void answersTheQuery(boolean bigEndian) {
        CfiFlash flash = new CfiFlash(erased(), BLOCK, bigEndian);
        flash.write(0x55 * 4, 2, 0x98);
        assertEquals('Q', flash.read(0x10 * 4, 2));
        assertEquals('R', flash.read(0x11 * 4, 4));
        assertEquals('Y', flash.read(0x12 * 4, 1));
        assertEquals(1, flash.read(0x13 * 4, 1), "command set");
        assertEquals(22, flash.read(0x27 * 4, 1), "4 MiB");
        assertEquals(63, flash.read(0x2d * 4, 1), "64 blocks");
        assertEquals(1, flash.read(0x30 * 4, 1), "of 64 KiB");
        flash.write(0, 2, 0xff);
        assertEquals(0xffff_ffffL, flash.read(0x10 * 4, 4));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void programsAndErases(boolean bigEndian) {
        byte[] content = erased();
        CfiFlash flash = new CfiFlash(content, BLOCK, bigEndian);
        flash.write(0x20000, 4, 0x40);
        flash.write(0x20000, 4, 0x1234_5678);
        assertEquals(0x0080_0080, flash.read(0x20000, 4), "ready");
        flash.write(0x20000, 4, 0xff);
        assertEquals(0x1234_5678, flash.read(0x20000, 4));
        assertEquals(bigEndian ? 0x12 : 0x78, content[0x20000]);
        flash.write(0x20000, 4, 0x40);
        flash.write(0x20000, 4, 0xffff_0000L);
        flash.write(0, 4, 0xff);
        assertEquals(0x1234_0000, flash.read(0x20000, 4), "no bit goes from 0 to 1");
        flash.write(0x2fffc, 4, 0x20);
        flash.write(0x2fffc, 4, 0xd0);
        flash.write(0, 4, 0xff);
        assertEquals(0xffff_ffffL, flash.read(0x20000, 4));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesABuffer(boolean bigEndian) {
        CfiFlash flash = new CfiFlash(erased(), BLOCK, bigEndian);
        flash.write(0x30000, 2, 0xe8);
        flash.write(0x30000, 2, 3);
        for (int i = 0; i < 4; i++) {
            flash.write(0x31000 + 2 * i, 2, 0x1100 + i);
        }
        assertEquals(0x80, flash.read(0x30000, 2));
        flash.write(0x30000, 2, 0xd0);
        flash.write(0x30000, 2, 0xff);
        assertEquals(0x1103, flash.read(0x31006, 2));
        assertEquals(0xffff, flash.read(0x30000, 2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anErasureThatIsNotConfirmedIsAnError(boolean bigEndian) {
        CfiFlash flash = new CfiFlash(erased(), BLOCK, bigEndian);
        flash.write(0, 1, 0x20);
        flash.write(0, 1, 0x12);
        assertEquals(0xb0, flash.read(0, 1));
        flash.write(0, 1, 0x50);
        flash.write(0, 1, 0x70);
        assertEquals(0x80, flash.read(0, 1));
    }
}
