package mimus.firmware.arm;

import java.util.ArrayDeque;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.SerialPort;
import mimus.firmware.device.TreeSite;
import mimus.firmware.tree.TreeNode;

/** Arm's PrimeCell UART, PL011 (Arm DDI 0183, chapter 3). Sending takes no time. */
final class Pl011 implements BoardDevice, SerialPort {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "pl011";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            Pl011 uart = new Pl011(site);
            site.serial(uart);
            return uart;
        }

        @Override
        public void describe(TreeSite site) {
            TreeNode node = site.node("pl011")
                    .text("compatible", "arm,pl011", "arm,primecell")
                    .cells("interrupts", site.interrupt(0));
            site.clocks(node, "uartclk", "apb_pclk");
        }
    }

    private static final int DR = 0;
    private static final int FR = 0x18;
    private static final int ILPR = 0x20;
    private static final int IBRD = 0x24;
    private static final int FBRD = 0x28;
    private static final int LCR_H = 0x2c;
    private static final int CR = 0x30;
    private static final int IFLS = 0x34;
    private static final int IMSC = 0x38;
    private static final int RIS = 0x3c;
    private static final int MIS = 0x40;
    private static final int ICR = 0x44;
    private static final int DMACR = 0x48;
    private static final int ID = 0xfe0;

    /** Bits of FR. */
    private static final int RXFE = 1 << 4;

    private static final int RXFF = 1 << 6;
    private static final int TXFE = 1 << 7;

    private static final int FEN = 1 << 4;
    private static final int UARTEN = 1;
    private static final int LBE = 1 << 7;
    private static final int TXE = 1 << 8;
    private static final int RXE = 1 << 9;
    private static final int ENABLED_AT_RESET = 0x300;

    /** Interrupts. */
    private static final int RX = 1 << 4;

    private static final int TX = 1 << 5;
    private static final int TIMEOUT = 1 << 6;
    private static final int OVERRUN = 1 << 10;
    private static final int ALL = 0x7ff;

    private static final int ROOM = 16;
    private static final int[] IDENTIFICATION = {0x11, 0x10, 0x34, 0, 0x0d, 0xf0, 0x05, 0xb1};

    /** How full the receiving queue must be, of {@link #ROOM}, as IFLS says. */
    private static final int[] LEVELS = {2, 4, 8, 12, 14, 14, 14, 14};

    private final DeviceSite site;
    private final InterruptLine line;
    private final ArrayDeque<Integer> received = new ArrayDeque<>();
    private int lowPower;
    private int divisor;
    private int fraction;
    private int lineControl;
    private int control;
    private int levels;
    private int mask;
    private int raw;
    private int dma;

    Pl011(DeviceSite site) {
        this.site = site;
        line = site.interrupt(0);
    }

    @Override
    public void reset() {
        received.clear();
        lowPower = 0;
        divisor = 0;
        fraction = 0;
        lineControl = 0;
        control = ENABLED_AT_RESET;
        levels = 0x12;
        mask = 0;
        raw = 0;
        dma = 0;
        update();
    }

    private void update() {
        line.level((raw & mask) != 0);
    }

    private int room() {
        return (lineControl & FEN) != 0 ? ROOM : 1;
    }

    @Override
    public long read(long offset, int size) {
        return switch ((int) offset) {
            case DR -> take();
            case FR -> TXFE | (received.isEmpty() ? RXFE : 0) | (received.size() >= room() ? RXFF : 0);
            case ILPR -> lowPower;
            case IBRD -> divisor;
            case FBRD -> fraction;
            case LCR_H -> lineControl;
            case CR -> control;
            case IFLS -> levels;
            case IMSC -> mask;
            case RIS -> raw;
            case MIS -> raw & mask;
            case DMACR -> dma;
            default -> offset >= ID && offset < ID + 32 ? IDENTIFICATION[(int) offset - ID >> 2] : 0;
        };
    }

    private int take() {
        int value = received.isEmpty() ? 0 : received.remove();
        if (received.isEmpty()) {
            raw &= ~(RX | TIMEOUT);
        } else if (received.size() < LEVELS[levels >> 3 & 7]) {
            raw &= ~RX;
        }
        update();
        return value;
    }

    @Override
    public void write(long offset, int size, long value) {
        int word = (int) value;
        switch ((int) offset) {
            case DR -> send(word & 0xff);
            case ILPR -> lowPower = word & 0xff;
            case IBRD -> divisor = word & 0xffff;
            case FBRD -> fraction = word & 0x3f;
            case LCR_H -> lineControl = word & 0xff;
            case CR -> control = word & 0xffff;
            case IFLS -> levels = word & 0x3f;
            case IMSC -> mask = word & ALL;
            case ICR -> raw &= ~word;
            case DMACR -> dma = word & 7;
            default -> {
                // the others are read-only
            }
        }
        update();
    }

    /** Debian's U-Boot and Linux send with the defaults of CR, and before they set UARTEN: that is let pass. */
    private void send(int value) {
        if ((control & LBE) != 0) {
            receive(value);
        } else if ((control & TXE) != 0) {
            site.line().send(value);
        }
        raw |= TX;
    }

    @Override
    public boolean ready() {
        return (control & (UARTEN | RXE)) == (UARTEN | RXE) && received.isEmpty();
    }

    @Override
    public void receive(int value) {
        if (received.size() >= room()) {
            raw |= OVERRUN;
        } else {
            received.add(value & 0xff);
            raw |= TIMEOUT; // nothing more may come for 32 bit periods
            raw |= received.size() >= LEVELS[levels >> 3 & 7] || room() == 1 ? RX : 0;
        }
        update();
    }
}
