package mimus.arm.state;

/** Sums of products of four bytes, added to the 32-bit elements that they stand in. */
public final class DotProduct {
    private DotProduct() {}

    public static long sdot(long acc, long a, long b) {
        return Elements.add(2, acc, Elements.add(2, signedGroup(a, b), signedGroup(a >>> 8, b >>> 8)));
    }

    /** The sums of the products of the even bytes. */
    private static long signedGroup(long a, long b) {
        long low = Elements.getSigned(0, a, 0) * Elements.getSigned(0, b, 0)
                + Elements.getSigned(0, a, 16) * Elements.getSigned(0, b, 16);
        long high = Elements.getSigned(0, a, 32) * Elements.getSigned(0, b, 32)
                + Elements.getSigned(0, a, 48) * Elements.getSigned(0, b, 48);
        return low & 0xffff_ffffL | high << 32;
    }

    public static long udot(long acc, long a, long b) {
        return Elements.add(2, acc, Elements.add(2, unsignedGroup(a, b), unsignedGroup(a >>> 8, b >>> 8)));
    }

    private static long unsignedGroup(long a, long b) {
        long low = Elements.get(0, a, 0) * Elements.get(0, b, 0) + Elements.get(0, a, 16) * Elements.get(0, b, 16);
        long high = Elements.get(0, a, 32) * Elements.get(0, b, 32) + Elements.get(0, a, 48) * Elements.get(0, b, 48);
        return low | high << 32;
    }
}
