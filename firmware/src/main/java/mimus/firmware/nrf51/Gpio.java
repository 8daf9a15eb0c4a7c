package mimus.firmware.nrf51;

import java.util.Arrays;
import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;

/** The 32 pins; chapter 14. What a pin shows that nothing drives from outside is told by the option {@code high}. */
final class Gpio implements BoardDevice {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "nrf51-gpio";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new Gpio((int) site.number("high", 0));
        }
    }

    private static final int OUT = 0x504;
    private static final int OUTSET = 0x508;
    private static final int OUTCLR = 0x50c;
    private static final int IN = 0x510;
    private static final int DIR = 0x514;
    private static final int DIRSET = 0x518;
    private static final int DIRCLR = 0x51c;
    private static final int PIN_CNF = 0x700;
    private static final int PINS = 32;

    /** Fields of PIN_CNF: direction, whether the input is disconnected, pull. */
    private static final int IS_OUTPUT = 1;

    private static final int DISCONNECTED = 2;
    private static final int PULL = 0xc;
    private static final int PULL_UP = 0xc;
    private static final int PULL_DOWN = 4;

    private final int outside;
    private final int[] configuration = new int[PINS];
    private int out;

    /** @param outside the pins that something holds high from outside, as a button with a resistor does */
    Gpio(int outside) {
        this.outside = outside;
        reset();
    }

    @Override
    public void reset() {
        out = 0;
        Arrays.fill(configuration, DISCONNECTED);
    }

    private int direction() {
        int word = 0;
        for (int pin = 0; pin < PINS; pin++) {
            word |= (configuration[pin] & IS_OUTPUT) << pin;
        }
        return word;
    }

    private void direction(int outputs) {
        for (int pin = 0; pin < PINS; pin++) {
            configuration[pin] = configuration[pin] & ~IS_OUTPUT | outputs >>> pin & 1;
        }
    }

    private int in() {
        int word = 0;
        for (int pin = 0; pin < PINS; pin++) {
            int wanted = configuration[pin];
            int level = outside >>> pin & 1;
            if ((wanted & IS_OUTPUT) != 0) {
                level = out >>> pin & 1;
            } else if ((wanted & PULL) == PULL_UP) {
                level = 1;
            } else if ((wanted & PULL) == PULL_DOWN) {
                level = 0;
            }
            word |= (wanted & DISCONNECTED) != 0 ? 0 : level << pin;
        }
        return word;
    }

    @Override
    public long read(long offset, int size) {
        int place = (int) offset & ~3;
        int word = switch (place) {
            case OUT, OUTSET, OUTCLR -> out;
            case IN -> in();
            case DIR, DIRSET, DIRCLR -> direction();
            default -> isPin(place) ? configuration[place - PIN_CNF >> 2] : 0;
        };
        return (word & 0xffff_ffffL) >>> 8 * (offset & 3);
    }

    private static boolean isPin(int place) {
        return place >= PIN_CNF && place < PIN_CNF + 4 * PINS;
    }

    @Override
    public void write(long offset, int size, long value) {
        int place = (int) offset & ~3;
        int word = (int) value;
        switch (place) {
            case OUT -> out = word;
            case OUTSET -> out |= word;
            case OUTCLR -> out &= ~word;
            case DIR -> direction(word);
            case DIRSET -> direction(direction() | word);
            case DIRCLR -> direction(direction() & ~word);
            default -> {
                if (isPin(place)) {
                    configuration[place - PIN_CNF >> 2] = word;
                }
            }
        }
    }
}
