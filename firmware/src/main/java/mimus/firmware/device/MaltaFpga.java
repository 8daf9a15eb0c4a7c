package mimus.firmware.device;

import java.util.Arrays;
import mimus.memory.Device;

/** The Malta board's own registers: switches, lights, an eight character display, reset, and a serial port. */
public final class MaltaFpga implements Device {
    private static final int STATUS = 0x208;
    private static final int LED_BAR = 0x408;
    private static final int ASCII_WORD = 0x410;
    private static final int ASCII_FIRST = 0x418;
    private static final int ASCII_LAST = 0x450;
    private static final int SOFT_RESET = 0x500;
    private static final int BREAK_RESET = 0x508;
    private static final int SERIAL_FIRST = 0x900;
    private static final int SERIAL_LAST = 0x938;
    private static final int GENERAL_OUTPUT = 0xa00;

    private static final int RESET_KEY = 0x42;
    private static final int BIG_ENDIAN = 2;

    private final boolean bigEndian;
    private final Uart16550 serial;
    private final Runnable reset;
    private final char[] display = new char[8];
    private int leds;
    private int breakReset;
    private int generalOutput;

    /**
     * The registers after power-on.
     *
     * @param serial the port that software sees here, a register every eight bytes
     * @param reset what a soft reset does
     */
    public MaltaFpga(boolean bigEndian, Uart16550 serial, Runnable reset) {
        this.bigEndian = bigEndian;
        this.serial = serial;
        this.reset = reset;
        reset();
    }

    /** Makes it as after power-on. */
    public void reset() {
        Arrays.fill(display, ' ');
        leds = 0;
        breakReset = 0x0a;
        generalOutput = 0;
    }

    /** What the display shows: eight characters. */
    public String display() {
        return new String(display);
    }

    /** The bar of eight lights, one bit each. */
    public int leds() {
        return leds;
    }

    @Override
    public long read(long offset, int size) {
        int at = (int) offset & ~7;
        if (at >= SERIAL_FIRST && at <= SERIAL_LAST) {
            return serial.read(at - SERIAL_FIRST >> 3, 1);
        }
        return switch (at) {
            case STATUS -> bigEndian ? BIG_ENDIAN : 0;
            case LED_BAR -> leds;
            case BREAK_RESET -> breakReset;
            case GENERAL_OUTPUT -> generalOutput;
            default -> 0; // switches and jumpers are off
        };
    }

    @Override
    public void write(long offset, int size, long value) {
        int at = (int) offset & ~7;
        if (at >= SERIAL_FIRST && at <= SERIAL_LAST) {
            serial.write(at - SERIAL_FIRST >> 3, 1, value & 0xff);
        } else if (at >= ASCII_FIRST && at <= ASCII_LAST) {
            display[at - ASCII_FIRST >> 3] = (char) (value & 0xff);
        } else {
            writeRegister(at, (int) value);
        }
    }

    private void writeRegister(int at, int value) {
        switch (at) {
            case LED_BAR -> leds = value & 0xff;
            case ASCII_WORD -> "%08X".formatted(value).getChars(0, 8, display, 0);
            case SOFT_RESET -> {
                if (value == RESET_KEY) {
                    reset.run();
                }
            }
            case BREAK_RESET -> breakReset = value & 0xff;
            case GENERAL_OUTPUT -> generalOutput = value & 0xff;
            default -> {
                // nothing to write there
            }
        }
    }
}
