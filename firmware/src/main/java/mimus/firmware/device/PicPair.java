package mimus.firmware.device;

import mimus.memory.Device;

/** The two interrupt controllers of a PC: the second is on input 2 of the first. */
public final class PicPair {
    private static final int CASCADE = 2;

    private final Pic8259 first;
    private final Pic8259 second;

    public PicPair(InterruptLine output) {
        first = new Pic8259(output);
        second = new Pic8259(first.input(CASCADE));
    }

    /** Puts both at their usual ports. */
    public void attach(IoPorts ports) {
        ports.attach(0x20, 2, first);
        ports.attach(0xa0, 2, second);
        ports.attach(0x4d0, 1, first.edgeLevelControl());
        ports.attach(0x4d1, 1, second.edgeLevelControl());
    }

    /** The controller at port 0x20. */
    public Device first() {
        return first;
    }

    /** Interrupt request 0 to 15. */
    public InterruptLine request(int number) {
        return number < 8 ? first.input(number) : second.input(number - 8);
    }

    /** The vector of the interrupt that the processor takes now. */
    public int acknowledge() {
        int vector = first.acknowledge();
        return (vector & 7) == CASCADE ? second.acknowledge() : vector;
    }

    /** Makes both as after power-on. */
    public void reset() {
        second.reset();
        first.reset();
    }
}
