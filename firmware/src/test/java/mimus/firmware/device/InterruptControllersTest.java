package mimus.firmware.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The pair of 8259A, and the 8254 that drives its first input. */
final class InterruptControllersTest {
    private boolean output;
    private final PicPair pics = new PicPair(high -> output = high);
    private final IoPorts ports = new IoPorts();
    private final StillClock clock = new StillClock();

    InterruptControllersTest() {
        pics.attach(ports);
        ports.attach(0x40, 4, new Pit8254(clock.time(), pics.request(0)));
        for (int port : new int[] {0x20, 0xa0}) {
            write(port, 0x11);
            write(port + 1, port == 0x20 ? 0x20 : 0x28);
            write(port + 1, port == 0x20 ? 4 : 2);
            write(port + 1, 1);
        }
    }

    private void write(int port, int value) {
        ports.write(port, 1, value);
    }

    @Test
    void aRequestIsServedOnce() {
        pics.request(4).level(true);
        assertTrue(output);
        assertEquals(0x24, pics.acknowledge());
        assertFalse(output);
        write(0x20, 0x0b);
        assertEquals(0x10, ports.read(0x20, 1), "in service");
        write(0x20, 0x20);
        assertEquals(0, ports.read(0x20, 1));
        assertFalse(output, "an edge, not a level");
    }

    @Test
    void theMoreUrgentOneGoesFirst() {
        pics.request(4).level(true);
        pics.request(1).level(true);
        assertEquals(0x21, pics.acknowledge());
        assertFalse(output);
        write(0x20, 0x20);
        assertTrue(output);
        assertEquals(0x24, pics.acknowledge());
    }

    @Test
    void theSecondControllerIsBehindInputTwo() {
        pics.request(8).level(true);
        assertTrue(output);
        assertEquals(0x28, pics.acknowledge());
        write(0xa0, 0x20);
        write(0x20, 0x20);
        assertFalse(output);
    }

    @Test
    void maskedRequestsWait() {
        write(0x21, 0x10);
        pics.request(4).level(true);
        assertFalse(output);
        write(0x21, 0);
        assertTrue(output);
        pics.request(4).level(false);
        assertEquals(0x27, pics.acknowledge(), "gone");
    }

    @Test
    void theTimerTicks() {
        write(0x43, 0x34);
        write(0x40, 11932 & 0xff);
        write(0x40, 11932 >> 8);
        int ticks = 0;
        for (int i = 0; i < 1000; i++) {
            clock.pass(1000);
            if (output) {
                pics.acknowledge();
                write(0x20, 0x20);
                ticks++;
            }
        }
        assertEquals(100, ticks, 1);
    }

    @Test
    void aCounterIsLatched() {
        write(0x43, 0xb4);
        write(0x42, 0);
        write(0x42, 0);
        clock.pass(1000);
        write(0x43, 0x80);
        clock.pass(1000);
        int value = (int) (ports.read(0x42, 1) | ports.read(0x42, 1) << 8);
        assertEquals(65536 - 1193, value);
    }
}
