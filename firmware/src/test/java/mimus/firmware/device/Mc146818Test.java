package mimus.firmware.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class Mc146818Test {
    private final StillClock clock = new StillClock();
    private int interrupts;
    private final Mc146818 rtc =
            new Mc146818(clock.time(), Instant.parse("2023-12-31T23:59:58Z"), high -> interrupts += high ? 1 : 0);

    private int read(int register) {
        rtc.write(0, 1, register);
        return (int) rtc.read(1, 1);
    }

    private void write(int register, int value) {
        rtc.write(0, 1, register);
        rtc.write(1, 1, value);
    }

    @Test
    void tellsTheTimeInBinaryCodedDecimals() {
        assertEquals(0x58, read(0));
        assertEquals(0x59, read(2));
        assertEquals(0x23, read(4));
        assertEquals(1, read(6), "Sunday");
        assertEquals(0x31, read(7));
        assertEquals(0x12, read(8));
        assertEquals(0x23, read(9));
        assertEquals(0x20, read(0x32));
        clock.pass(2 * StillClock.HERTZ);
        assertEquals(0x00, read(0));
        assertEquals(0x01, read(7));
        assertEquals(0x24, read(9));
    }

    @Test
    void binaryAndTwelveHours() {
        write(11, 4);
        assertEquals(58, read(0));
        assertEquals(11 | 0x80, read(4));
        clock.pass(2 * StillClock.HERTZ);
        assertEquals(12, read(4), "midnight");
    }

    @Test
    void isSet() {
        write(11, 0x82);
        write(9, 0x30);
        write(8, 0x02);
        write(7, 0x31);
        write(4, 0x07);
        write(2, 0x08);
        write(0, 0x09);
        clock.pass(10 * StillClock.HERTZ);
        assertEquals(0x09, read(0), "it stands still while it is set");
        write(11, 2);
        clock.pass(StillClock.HERTZ);
        assertEquals(0x10, read(0));
        assertEquals(0x28, read(7), "there is no 31st of February");
    }

    @Test
    void showsWhenItUpdates() {
        assertEquals(0x26, read(10));
        clock.pass(StillClock.HERTZ - 100);
        assertEquals(0xa6, read(10));
        clock.pass(100);
        assertEquals(0x26, read(10));
    }

    @Test
    void interruptsPeriodicallyAndOnUpdates() {
        write(11, 0x42);
        clock.pass(StillClock.HERTZ);
        assertEquals(1024, interrupts, 1);
        assertEquals(0xc0, read(12));
        assertEquals(0, read(12));
        write(11, 0x12);
        interrupts = 0;
        clock.pass(3 * StillClock.HERTZ + 1);
        assertEquals(3, interrupts);
    }

    @Test
    void theRestIsMemory() {
        for (int i = 14; i < 0x32; i++) {
            write(i, i * 3 & 0xff);
        }
        for (int i = 14; i < 0x32; i++) {
            assertEquals(i * 3 & 0xff, read(i));
        }
        assertTrue((read(13) & 0x80) != 0, "the battery is good");
    }
}
