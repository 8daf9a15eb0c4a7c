package mimus.firmware.pc;

import mimus.firmware.device.BoardDevice;
import mimus.firmware.device.DeviceKind;
import mimus.firmware.device.DeviceSite;
import mimus.firmware.device.InterruptController;
import mimus.firmware.device.InterruptLine;
import mimus.firmware.device.PicPair;

/** The two 8259A of a PC, at their usual ports, as part of a board's text. */
final class InterruptPair implements BoardDevice, InterruptController {
    /** The word for it. */
    public static final class Kind implements DeviceKind {
        @Override
        public String name() {
            return "i8259-pair";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            PicPair pair = new PicPair(site.interrupt(0));
            pair.attach(site.ports());
            return new InterruptPair(pair);
        }
    }

    private final PicPair pair;

    private InterruptPair(PicPair pair) {
        this.pair = pair;
    }

    @Override
    public InterruptLine input(int number) {
        if (number < 0 || number > 15) {
            throw new IllegalArgumentException("there are inputs 0 to 15");
        }
        return pair.request(number);
    }

    @Override
    public int acknowledge() {
        return pair.acknowledge();
    }

    @Override
    public boolean tellsVectors() {
        return true;
    }

    @Override
    public int[] cells(int number) {
        return new int[] {number, 0};
    }

    @Override
    public void reset() {
        pair.reset();
    }

    @Override
    public long read(long offset, int size) {
        return pair.first().read(offset, size);
    }

    @Override
    public void write(long offset, int size, long value) {
        pair.first().write(offset, size, value);
    }
}
