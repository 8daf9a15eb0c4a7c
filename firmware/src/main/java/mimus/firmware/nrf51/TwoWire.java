package mimus.firmware.nrf51;

import java.util.HashMap;
import java.util.Map;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;

/**
 * A two-wire master; chapter 28. Bytes take no time. What is on the bus are chips with registers: the options
 * {@code chip0}, {@code chip1}, … say for each its address, a register and what that reads as, in bytes from the top.
 */
final class TwoWire extends EventDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-twi";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new TwoWire(site);
        }
    }

    private static final int STARTRX = 0;
    private static final int STARTTX = 2;
    private static final int STOP = 5;
    private static final int RESUME = 8;

    private static final int STOPPED = 1;
    private static final int RXDREADY = 2;
    private static final int TXDSENT = 7;
    private static final int ERROR = 9;
    private static final int BB = 14;

    /** Shortcuts from BB to SUSPEND and to STOP. */
    private static final int BB_STOPS = 1;

    private static final int ERRORSRC = 0x4c4;
    private static final int RXD = 0x518;
    private static final int TXD = 0x51c;
    private static final int ADDRESS = 0x588;

    /** In ERRORSRC: nobody answered to the address. */
    private static final int NO_ANSWER = 2;

    private final Map<Integer, RegisterChip> chips = new HashMap<>();
    private final Map<Integer, Integer> settings = new HashMap<>();
    private RegisterChip chosen;
    private boolean starting;
    private int error;
    private int received;

    TwoWire(DeviceSite site) {
        super(site.interrupt(0));
        for (int n = 0; ; n++) {
            long chip = site.number("chip" + n, -1);
            if (chip < 0) {
                break;
            }
            chips.put((int) (chip >> 16) & 0x7f, new RegisterChip((int) (chip >> 8) & 0xff, (int) chip & 0xff));
        }
    }

    @Override
    public void reset() {
        super.reset();
        settings.clear();
        chosen = null;
        error = 0;
    }

    @Override
    void task(int number) {
        switch (number) {
            case STARTRX -> {
                if (address()) {
                    receive();
                }
            }
            case STARTTX -> {
                address();
                starting = true;
            }
            case RESUME -> receive();
            case STOP -> {
                chosen = null;
                happen(STOPPED);
            }
            default -> {
                // suspended is what a bus is anyway until the next byte
            }
        }
    }

    /** Calls the chip with the address that is set; whether it answers. */
    private boolean address() {
        chosen = chips.get(settings.getOrDefault(ADDRESS, 0) & 0x7f);
        if (chosen == null) {
            error |= NO_ANSWER;
            happen(ERROR);
        }
        return chosen != null;
    }

    private void receive() {
        if (chosen != null) {
            received = chosen.read();
            happen(BB);
            happen(RXDREADY);
            if (shortcut(BB_STOPS)) {
                task(STOP);
            }
        }
    }

    @Override
    int register(int offset) {
        return switch (offset) {
            case RXD -> received;
            case ERRORSRC -> error;
            default -> settings.getOrDefault(offset, 0);
        };
    }

    @Override
    void register(int offset, int value) {
        switch (offset) {
            case ERRORSRC -> error &= ~value;
            case TXD -> send(value & 0xff);
            default -> settings.put(offset, value);
        }
    }

    private void send(int value) {
        if (chosen != null) {
            chosen.write(value, starting);
            starting = false;
            happen(BB);
            happen(TXDSENT);
        }
    }

    /** A chip whose registers are read and written one after the other from the one that is named first. */
    private static final class RegisterChip {
        private final int[] registers = new int[256];
        private int next;

        RegisterChip(int identification, int value) {
            registers[identification] = value;
        }

        int read() {
            return registers[next++ & 0xff];
        }

        void write(int value, boolean first) {
            if (first) {
                next = value;
            } else {
                registers[next++ & 0xff] = value;
            }
        }
    }
}
