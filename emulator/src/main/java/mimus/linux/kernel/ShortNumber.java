package mimus.linux.kernel;

/** Numbers of users and groups with 16 bits, as calls had them before Linux 2.4. */
public final class ShortNumber {
    private ShortNumber() {}

    /** The number that 16 bits stand for: all ones are "none" in both (include/linux/highuid.h). */
    public static int wide(int id) {
        return (short) id == -1 ? -1 : id & 0xffff;
    }
}
