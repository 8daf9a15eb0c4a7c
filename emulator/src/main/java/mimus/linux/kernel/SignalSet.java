package mimus.linux.kernel;

/** A set of signals, numbered from 1 to 128 as the guest does. */
public record SignalSet(long low, long high) {
    public static final SignalSet NONE = new SignalSet(0, 0);
    public static final SignalSet ALL = new SignalSet(-1, -1);

    /** The set of one signal. */
    public static SignalSet of(int signal) {
        return NONE.with(signal);
    }

    public boolean has(int signal) {
        return (signal <= 64 ? low >>> signal - 1 & 1 : high >>> signal - 65 & 1) != 0;
    }

    public SignalSet with(int signal) {
        return signal <= 64
                ? new SignalSet(low | 1L << signal - 1, high)
                : new SignalSet(low, high | 1L << signal - 65);
    }

    public SignalSet without(int signal) {
        return minus(of(signal));
    }

    public SignalSet plus(SignalSet other) {
        return new SignalSet(low | other.low, high | other.high);
    }

    public SignalSet minus(SignalSet other) {
        return new SignalSet(low & ~other.low, high & ~other.high);
    }

    public boolean isEmpty() {
        return (low | high) == 0;
    }

    /** From the bytes that a guest stores: an array of its unsigned longs. */
    static SignalSet of(byte[] bytes, int wordBytes, boolean bigEndian) {
        long[] halves = new long[2];
        for (int i = 0; i < bytes.length && i < 16; i++) {
            int inWord = i % wordBytes;
            int bit = 8 * (i - inWord + (bigEndian ? wordBytes - 1 - inWord : inWord));
            halves[bit / 64] |= (bytes[i] & 0xffL) << bit % 64;
        }
        return new SignalSet(halves[0], halves[1]);
    }

    /** The other way round. */
    byte[] bytes(int count, int wordBytes, boolean bigEndian) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int inWord = i % wordBytes;
            int bit = 8 * (i - inWord + (bigEndian ? wordBytes - 1 - inWord : inWord));
            bytes[i] = (byte) ((bit < 64 ? low : high) >>> bit % 64);
        }
        return bytes;
    }
}
