package mimus.x86.oracle;

/** The hash of {@code tools/oracle/x86/native.c}: FNV-1a of 32 bits. */
final class NativeHash {
    private int value = 0x811c9dc5;

    void add(long bits, int bytes) {
        for (int i = 0; i < bytes; i++) {
            value = (value ^ (int) (bits >>> 8 * i) & 0xff) * 16777619;
        }
    }

    int value() {
        return value;
    }

    /** That of a text. */
    static int of(String text) {
        NativeHash h = new NativeHash();
        text.chars().forEach(c -> h.add(c, 1));
        return h.value();
    }
}
