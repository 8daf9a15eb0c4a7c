package mimus.arm.state;

/** The amount of a shift of elements as vector instructions encode it, together with the elements' size. */
public final class ImmediateShift {
    private ImmediateShift() {}

    /** The size of the elements, or of the smaller ones. */
    public static int size(int immh) {
        return 31 - Integer.numberOfLeadingZeros(immh);
    }

    /** To the left, from 0 to the width less one. */
    public static int left(int immh, int immb) {
        return (immh << 3 | immb) - (8 << size(immh));
    }

    /** To the right, from 1 to the width. */
    public static int right(int immh, int immb) {
        return (16 << size(immh)) - (immh << 3 | immb);
    }
}
