package mimus.arm.a32;

/** Constants that are added to or subtracted from an address: a bit that says "add" above the number. */
final class Displacement {
    private Displacement() {}

    static int of12(int disp) {
        return (disp & 0x1000) != 0 ? disp & 0xfff : -disp;
    }

    static int of8(int disp) {
        return (disp & 0x100) != 0 ? disp & 0xff : -disp;
    }

    /** Of a number of words up to 255. */
    static int ofWords(int disp) {
        return (disp & 0x400) != 0 ? disp & 0x3ff : -disp;
    }
}
