package mimus.firmware.nrf51;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.SerialPort;

/** The UART, with its FIFO of six bytes; chapter 29. Sending takes no time. */
final class Uart extends EventDevice implements SerialPort {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-uart";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            Uart uart = new Uart(site);
            site.serial(uart);
            return uart;
        }
    }

    private static final int FIFO = 6;

    private static final int STARTRX = 0;
    private static final int STOPRX = 1;
    private static final int STARTTX = 2;
    private static final int STOPTX = 3;

    private static final int RXDRDY = 2;
    private static final int TXDRDY = 7;
    private static final int RXTO = 17;

    private static final int RXD = 0x518;
    private static final int TXD = 0x51c;

    private final DeviceSite site;
    private final ArrayDeque<Integer> fifo = new ArrayDeque<>();
    private final Map<Integer, Integer> settings = new HashMap<>();
    private boolean receives;
    private boolean sends;

    Uart(DeviceSite site) {
        super(site.interrupt(0));
        this.site = site;
    }

    @Override
    public void reset() {
        super.reset();
        fifo.clear();
        settings.clear();
        receives = false;
        sends = false;
    }

    @Override
    void task(int number) {
        switch (number) {
            case STARTRX -> receives = true;
            case STOPRX -> {
                receives = false;
                happen(RXTO);
            }
            case STARTTX -> sends = true;
            case STOPTX -> sends = false;
            default -> {
                // suspending has no effect on bytes that take no time
            }
        }
    }

    @Override
    int register(int offset) {
        if (offset != RXD) {
            return settings.getOrDefault(offset, 0);
        }
        int value = fifo.isEmpty() ? 0 : fifo.remove();
        if (!fifo.isEmpty()) {
            happen(RXDRDY);
        }
        return value;
    }

    @Override
    void register(int offset, int value) {
        if (offset != TXD) {
            settings.put(offset, value);
        } else if (sends) {
            site.line().send(value & 0xff);
            happen(TXDRDY);
        }
    }

    @Override
    public boolean ready() {
        return receives && fifo.isEmpty();
    }

    @Override
    public void receive(int value) {
        if (receives && fifo.size() < FIFO) {
            fifo.add(value & 0xff);
            happen(RXDRDY);
        }
    }
}
