package mimus.firmware.device;

/** Addresses that nothing is known about, but software reads: all zeros, or all ones. */
final class Filler implements BoardDevice {
    /** The word for zeros. */
    public static final class Zeros implements DeviceKind {
        @Override
        public String name() {
            return "empty";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new Filler(0);
        }
    }

    /** The word for ones, as flash is that was erased. */
    public static final class Ones implements DeviceKind {
        @Override
        public String name() {
            return "erased";
        }

        @Override
        public BoardDevice at(DeviceSite site) {
            return new Filler(-1);
        }
    }

    private final Empty content;

    private Filler(long value) {
        content = new Empty(value);
    }

    @Override
    public void reset() {
        // there is no state
    }

    @Override
    public long read(long offset, int size) {
        return content.read(offset, size);
    }

    @Override
    public void write(long offset, int size, long value) {
        content.write(offset, size, value);
    }
}
