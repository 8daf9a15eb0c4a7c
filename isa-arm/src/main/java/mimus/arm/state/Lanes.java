package mimus.arm.state;

/** Addition and subtraction of the halfwords or bytes of a word; Arm ARM section F2.4.6. */
public final class Lanes {
    private Lanes() {}

    private static int halves(int low, int high) {
        return high << 16 | low & 0xffff;
    }

    private static int bytes(int lane0, int lane1, int lane2, int lane3) {
        return lane3 << 24 | (lane2 & 0xff) << 16 | (lane1 & 0xff) << 8 | lane0 & 0xff;
    }

    /** SADD16. */
    public static int sadd16(ArmEnv e, int a, int b) {
        int low = (short) a + (short) b;
        int high = (a >> 16) + (b >> 16);
        e.ge = (low >= 0 ? 3 : 0) | (high >= 0 ? 12 : 0);
        return halves(low, high);
    }

    /** SASX. */
    public static int sasx(ArmEnv e, int a, int b) {
        int low = (short) a - (b >> 16);
        int high = (a >> 16) + (short) b;
        e.ge = (low >= 0 ? 3 : 0) | (high >= 0 ? 12 : 0);
        return halves(low, high);
    }

    /** SSAX. */
    public static int ssax(ArmEnv e, int a, int b) {
        int low = (short) a + (b >> 16);
        int high = (a >> 16) - (short) b;
        e.ge = (low >= 0 ? 3 : 0) | (high >= 0 ? 12 : 0);
        return halves(low, high);
    }

    /** SSUB16. */
    public static int ssub16(ArmEnv e, int a, int b) {
        int low = (short) a - (short) b;
        int high = (a >> 16) - (b >> 16);
        e.ge = (low >= 0 ? 3 : 0) | (high >= 0 ? 12 : 0);
        return halves(low, high);
    }

    /** SADD8. */
    public static int sadd8(ArmEnv e, int a, int b) {
        int lane0 = (byte) (a >> 0) + (byte) (b >> 0);
        int lane1 = (byte) (a >> 8) + (byte) (b >> 8);
        int lane2 = (byte) (a >> 16) + (byte) (b >> 16);
        int lane3 = (byte) (a >> 24) + (byte) (b >> 24);
        e.ge = (lane0 >= 0 ? 1 : 0) | (lane1 >= 0 ? 2 : 0) | (lane2 >= 0 ? 4 : 0) | (lane3 >= 0 ? 8 : 0);
        return bytes(lane0, lane1, lane2, lane3);
    }

    /** SSUB8. */
    public static int ssub8(ArmEnv e, int a, int b) {
        int lane0 = (byte) (a >> 0) - (byte) (b >> 0);
        int lane1 = (byte) (a >> 8) - (byte) (b >> 8);
        int lane2 = (byte) (a >> 16) - (byte) (b >> 16);
        int lane3 = (byte) (a >> 24) - (byte) (b >> 24);
        e.ge = (lane0 >= 0 ? 1 : 0) | (lane1 >= 0 ? 2 : 0) | (lane2 >= 0 ? 4 : 0) | (lane3 >= 0 ? 8 : 0);
        return bytes(lane0, lane1, lane2, lane3);
    }

    /** QADD16. */
    public static int qadd16(int a, int b) {
        int low = (short) a + (short) b;
        int high = (a >> 16) + (b >> 16);
        return halves(Saturation.signed(low, 16), Saturation.signed(high, 16));
    }

    /** QASX. */
    public static int qasx(int a, int b) {
        int low = (short) a - (b >> 16);
        int high = (a >> 16) + (short) b;
        return halves(Saturation.signed(low, 16), Saturation.signed(high, 16));
    }

    /** QSAX. */
    public static int qsax(int a, int b) {
        int low = (short) a + (b >> 16);
        int high = (a >> 16) - (short) b;
        return halves(Saturation.signed(low, 16), Saturation.signed(high, 16));
    }

    /** QSUB16. */
    public static int qsub16(int a, int b) {
        int low = (short) a - (short) b;
        int high = (a >> 16) - (b >> 16);
        return halves(Saturation.signed(low, 16), Saturation.signed(high, 16));
    }

    /** QADD8. */
    public static int qadd8(int a, int b) {
        int lane0 = (byte) (a >> 0) + (byte) (b >> 0);
        int lane1 = (byte) (a >> 8) + (byte) (b >> 8);
        int lane2 = (byte) (a >> 16) + (byte) (b >> 16);
        int lane3 = (byte) (a >> 24) + (byte) (b >> 24);
        return bytes(
                Saturation.signed(lane0, 8),
                Saturation.signed(lane1, 8),
                Saturation.signed(lane2, 8),
                Saturation.signed(lane3, 8));
    }

    /** QSUB8. */
    public static int qsub8(int a, int b) {
        int lane0 = (byte) (a >> 0) - (byte) (b >> 0);
        int lane1 = (byte) (a >> 8) - (byte) (b >> 8);
        int lane2 = (byte) (a >> 16) - (byte) (b >> 16);
        int lane3 = (byte) (a >> 24) - (byte) (b >> 24);
        return bytes(
                Saturation.signed(lane0, 8),
                Saturation.signed(lane1, 8),
                Saturation.signed(lane2, 8),
                Saturation.signed(lane3, 8));
    }

    /** SHADD16. */
    public static int shadd16(int a, int b) {
        int low = (short) a + (short) b;
        int high = (a >> 16) + (b >> 16);
        return halves(low >> 1, high >> 1);
    }

    /** SHASX. */
    public static int shasx(int a, int b) {
        int low = (short) a - (b >> 16);
        int high = (a >> 16) + (short) b;
        return halves(low >> 1, high >> 1);
    }

    /** SHSAX. */
    public static int shsax(int a, int b) {
        int low = (short) a + (b >> 16);
        int high = (a >> 16) - (short) b;
        return halves(low >> 1, high >> 1);
    }

    /** SHSUB16. */
    public static int shsub16(int a, int b) {
        int low = (short) a - (short) b;
        int high = (a >> 16) - (b >> 16);
        return halves(low >> 1, high >> 1);
    }

    /** SHADD8. */
    public static int shadd8(int a, int b) {
        int lane0 = (byte) (a >> 0) + (byte) (b >> 0);
        int lane1 = (byte) (a >> 8) + (byte) (b >> 8);
        int lane2 = (byte) (a >> 16) + (byte) (b >> 16);
        int lane3 = (byte) (a >> 24) + (byte) (b >> 24);
        return bytes(lane0 >> 1, lane1 >> 1, lane2 >> 1, lane3 >> 1);
    }

    /** SHSUB8. */
    public static int shsub8(int a, int b) {
        int lane0 = (byte) (a >> 0) - (byte) (b >> 0);
        int lane1 = (byte) (a >> 8) - (byte) (b >> 8);
        int lane2 = (byte) (a >> 16) - (byte) (b >> 16);
        int lane3 = (byte) (a >> 24) - (byte) (b >> 24);
        return bytes(lane0 >> 1, lane1 >> 1, lane2 >> 1, lane3 >> 1);
    }

    /** UADD16. */
    public static int uadd16(ArmEnv e, int a, int b) {
        int low = (a & 0xffff) + (b & 0xffff);
        int high = (a >>> 16) + (b >>> 16);
        e.ge = (low > 0xffff ? 3 : 0) | (high > 0xffff ? 12 : 0);
        return halves(low, high);
    }

    /** UASX. */
    public static int uasx(ArmEnv e, int a, int b) {
        int low = (a & 0xffff) - (b >>> 16);
        int high = (a >>> 16) + (b & 0xffff);
        e.ge = (low >= 0 ? 3 : 0) | (high > 0xffff ? 12 : 0);
        return halves(low, high);
    }

    /** USAX. */
    public static int usax(ArmEnv e, int a, int b) {
        int low = (a & 0xffff) + (b >>> 16);
        int high = (a >>> 16) - (b & 0xffff);
        e.ge = (low > 0xffff ? 3 : 0) | (high >= 0 ? 12 : 0);
        return halves(low, high);
    }

    /** USUB16. */
    public static int usub16(ArmEnv e, int a, int b) {
        int low = (a & 0xffff) - (b & 0xffff);
        int high = (a >>> 16) - (b >>> 16);
        e.ge = (low >= 0 ? 3 : 0) | (high >= 0 ? 12 : 0);
        return halves(low, high);
    }

    /** UADD8. */
    public static int uadd8(ArmEnv e, int a, int b) {
        int lane0 = (a >>> 0 & 0xff) + (b >>> 0 & 0xff);
        int lane1 = (a >>> 8 & 0xff) + (b >>> 8 & 0xff);
        int lane2 = (a >>> 16 & 0xff) + (b >>> 16 & 0xff);
        int lane3 = (a >>> 24 & 0xff) + (b >>> 24 & 0xff);
        e.ge = (lane0 > 0xff ? 1 : 0) | (lane1 > 0xff ? 2 : 0) | (lane2 > 0xff ? 4 : 0) | (lane3 > 0xff ? 8 : 0);
        return bytes(lane0, lane1, lane2, lane3);
    }

    /** USUB8. */
    public static int usub8(ArmEnv e, int a, int b) {
        int lane0 = (a >>> 0 & 0xff) - (b >>> 0 & 0xff);
        int lane1 = (a >>> 8 & 0xff) - (b >>> 8 & 0xff);
        int lane2 = (a >>> 16 & 0xff) - (b >>> 16 & 0xff);
        int lane3 = (a >>> 24 & 0xff) - (b >>> 24 & 0xff);
        e.ge = (lane0 >= 0 ? 1 : 0) | (lane1 >= 0 ? 2 : 0) | (lane2 >= 0 ? 4 : 0) | (lane3 >= 0 ? 8 : 0);
        return bytes(lane0, lane1, lane2, lane3);
    }

    /** UQADD16. */
    public static int uqadd16(int a, int b) {
        int low = (a & 0xffff) + (b & 0xffff);
        int high = (a >>> 16) + (b >>> 16);
        return halves(Saturation.unsigned(low, 16), Saturation.unsigned(high, 16));
    }

    /** UQASX. */
    public static int uqasx(int a, int b) {
        int low = (a & 0xffff) - (b >>> 16);
        int high = (a >>> 16) + (b & 0xffff);
        return halves(Saturation.unsigned(low, 16), Saturation.unsigned(high, 16));
    }

    /** UQSAX. */
    public static int uqsax(int a, int b) {
        int low = (a & 0xffff) + (b >>> 16);
        int high = (a >>> 16) - (b & 0xffff);
        return halves(Saturation.unsigned(low, 16), Saturation.unsigned(high, 16));
    }

    /** UQSUB16. */
    public static int uqsub16(int a, int b) {
        int low = (a & 0xffff) - (b & 0xffff);
        int high = (a >>> 16) - (b >>> 16);
        return halves(Saturation.unsigned(low, 16), Saturation.unsigned(high, 16));
    }

    /** UQADD8. */
    public static int uqadd8(int a, int b) {
        int lane0 = (a >>> 0 & 0xff) + (b >>> 0 & 0xff);
        int lane1 = (a >>> 8 & 0xff) + (b >>> 8 & 0xff);
        int lane2 = (a >>> 16 & 0xff) + (b >>> 16 & 0xff);
        int lane3 = (a >>> 24 & 0xff) + (b >>> 24 & 0xff);
        return bytes(
                Saturation.unsigned(lane0, 8),
                Saturation.unsigned(lane1, 8),
                Saturation.unsigned(lane2, 8),
                Saturation.unsigned(lane3, 8));
    }

    /** UQSUB8. */
    public static int uqsub8(int a, int b) {
        int lane0 = (a >>> 0 & 0xff) - (b >>> 0 & 0xff);
        int lane1 = (a >>> 8 & 0xff) - (b >>> 8 & 0xff);
        int lane2 = (a >>> 16 & 0xff) - (b >>> 16 & 0xff);
        int lane3 = (a >>> 24 & 0xff) - (b >>> 24 & 0xff);
        return bytes(
                Saturation.unsigned(lane0, 8),
                Saturation.unsigned(lane1, 8),
                Saturation.unsigned(lane2, 8),
                Saturation.unsigned(lane3, 8));
    }

    /** UHADD16. */
    public static int uhadd16(int a, int b) {
        int low = (a & 0xffff) + (b & 0xffff);
        int high = (a >>> 16) + (b >>> 16);
        return halves(low >> 1, high >> 1);
    }

    /** UHASX. */
    public static int uhasx(int a, int b) {
        int low = (a & 0xffff) - (b >>> 16);
        int high = (a >>> 16) + (b & 0xffff);
        return halves(low >> 1, high >> 1);
    }

    /** UHSAX. */
    public static int uhsax(int a, int b) {
        int low = (a & 0xffff) + (b >>> 16);
        int high = (a >>> 16) - (b & 0xffff);
        return halves(low >> 1, high >> 1);
    }

    /** UHSUB16. */
    public static int uhsub16(int a, int b) {
        int low = (a & 0xffff) - (b & 0xffff);
        int high = (a >>> 16) - (b >>> 16);
        return halves(low >> 1, high >> 1);
    }

    /** UHADD8. */
    public static int uhadd8(int a, int b) {
        int lane0 = (a >>> 0 & 0xff) + (b >>> 0 & 0xff);
        int lane1 = (a >>> 8 & 0xff) + (b >>> 8 & 0xff);
        int lane2 = (a >>> 16 & 0xff) + (b >>> 16 & 0xff);
        int lane3 = (a >>> 24 & 0xff) + (b >>> 24 & 0xff);
        return bytes(lane0 >> 1, lane1 >> 1, lane2 >> 1, lane3 >> 1);
    }

    /** UHSUB8. */
    public static int uhsub8(int a, int b) {
        int lane0 = (a >>> 0 & 0xff) - (b >>> 0 & 0xff);
        int lane1 = (a >>> 8 & 0xff) - (b >>> 8 & 0xff);
        int lane2 = (a >>> 16 & 0xff) - (b >>> 16 & 0xff);
        int lane3 = (a >>> 24 & 0xff) - (b >>> 24 & 0xff);
        return bytes(lane0 >> 1, lane1 >> 1, lane2 >> 1, lane3 >> 1);
    }
}
