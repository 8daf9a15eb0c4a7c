package mimus.firmware.arm;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.SerialPort;

/**
 * The APB UART of the Cortex-M System Design Kit (Arm DDI 0479, section 4.3), with one byte of room. Sending takes no
 * time. Interrupts: receiving, sending.
 */
final class CmsdkUart implements BoardDevice, SerialPort {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "cmsdk-uart";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            CmsdkUart uart = new CmsdkUart(site);
            site.serial(uart);
            return uart;
        }
    }

    private static final int DATA = 0;
    private static final int STATE = 4;
    private static final int CTRL = 8;
    private static final int INTSTATUS = 12;
    private static final int BAUDDIV = 16;
    private static final int ID = 0xfd0;

    /** Bits of STATE. */
    private static final int RX_FULL = 2;

    private static final int RX_OVERRUN = 8;

    /** Bits of CTRL. */
    private static final int TX_ENABLE = 1;

    private static final int RX_ENABLE = 2;
    private static final int TX_INTERRUPT = 4;
    private static final int RX_INTERRUPT = 8;

    private static final int[] IDENTIFICATION = {4, 0, 0, 0, 0x21, 0xb8, 0x1b, 0, 0x0d, 0xf0, 0x05, 0xb1};

    private final DeviceSite site;
    private final InterruptLine receiving;
    private final InterruptLine sending;
    private int state;
    private int control;
    private int pending;
    private int divider;
    private int received;

    CmsdkUart(DeviceSite site) {
        this.site = site;
        receiving = site.interrupt(0);
        sending = site.interrupt(1);
    }

    @Override
    public void reset() {
        state = 0;
        control = 0;
        divider = 0;
        pending = 0;
        update();
    }

    private void update() {
        sending.level((pending & 1) != 0);
        receiving.level((pending & 2) != 0);
    }

    @Override
    public long read(long offset, int size) {
        return switch ((int) offset) {
            case DATA -> {
                state &= ~RX_FULL;
                yield received;
            }
            case STATE -> state;
            case CTRL -> control;
            case INTSTATUS -> pending;
            case BAUDDIV -> divider;
            default -> offset >= ID && offset < ID + 48 ? IDENTIFICATION[(int) offset - ID >> 2] : 0;
        };
    }

    @Override
    public void write(long offset, int size, long value) {
        int word = (int) value;
        switch ((int) offset) {
            case DATA -> send(word & 0xff);
            case STATE -> state &= ~(word & (RX_OVERRUN | RX_OVERRUN >> 1));
            case CTRL -> control = word & 0x7f;
            case INTSTATUS -> pending &= ~word;
            case BAUDDIV -> divider = word & 0xf_ffff;
            default -> {
                // the others are read-only
            }
        }
        update();
    }

    private void send(int value) {
        if ((control & TX_ENABLE) != 0) {
            site.line().send(value);
            pending |= (control & TX_INTERRUPT) != 0 ? 1 : 0;
        }
    }

    @Override
    public boolean ready() {
        return (control & RX_ENABLE) != 0 && (state & RX_FULL) == 0;
    }

    @Override
    public void receive(int value) {
        if ((control & RX_ENABLE) != 0) {
            state |= (state & RX_FULL) != 0 ? RX_OVERRUN : RX_FULL;
            received = value & 0xff;
            pending |= (control & RX_INTERRUPT) != 0 ? 2 : 0;
            update();
        }
    }
}
