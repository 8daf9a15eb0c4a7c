package mimus.firmware.device;

/** The configuration space of one PCI function: 64 words, of which software can change some bits. */
public final class PciFunction {
    private static final int WORDS = 64;

    private final int[] values = new int[WORDS];
    private final int[] initial = new int[WORDS];
    private final int[] writable = new int[WORDS];
    private Runnable written = () -> {};

    /**
     * A function of type 0.
     *
     * @param id device number above vendor number
     * @param classCode class, subclass, programming interface and revision
     */
    public PciFunction(int id, int classCode) {
        with(0x00, id, 0);
        with(0x04, 0x0280_0000, 0x0147); // commands: I/O, memory, master, parity, SERR
        with(0x08, classCode, 0);
        with(0x0c, 0, 0xff00); // latency timer
        with(0x3c, 0, 0xff);
    }

    /** Declares a word: what it holds at first, and which bits of it software can change. */
    public PciFunction with(int offset, int value, int mask) {
        values[offset / 4] = value;
        initial[offset / 4] = value;
        writable[offset / 4] = mask;
        return this;
    }

    /** Has somebody told when software has written, or all is as after power-on. */
    public PciFunction onWrite(Runnable told) {
        written = told;
        return this;
    }

    /** Makes it as after power-on. */
    public void reset() {
        System.arraycopy(initial, 0, values, 0, WORDS);
        written.run();
    }

    /** The word at a byte offset. */
    public int read(int offset) {
        return values[offset >>> 2 & WORDS - 1];
    }

    public void write(int offset, int value) {
        int at = offset >>> 2 & WORDS - 1;
        values[at] = values[at] & ~writable[at] | value & writable[at];
        written.run();
    }
}
