package mimus.x86.state;

/** The images of the x87 unit that FNSTENV and FNSAVE make in memory (Intel SDM volume 1, section 8.1.10). */
public final class X87Image {
    private static final int ONES = 0xffff0000;

    private X87Image() {}

    /** @param narrow whether the image is that of 16-bit protected mode, 14 bytes, or that of 32-bit mode, 28 bytes */
    public static void storeEnvironment(X86Env e, long address, boolean narrow) {
        X87 f = e.x87;
        if (narrow) {
            e.store16(address, f.words.control());
            e.store16(address + 2, f.words.status());
            e.store16(address + 4, f.tags());
            e.store16(address + 6, (int) f.instructionPointer);
            e.store16(address + 8, 0);
            e.store16(address + 10, (int) f.dataPointer);
            e.store16(address + 12, 0);
        } else {
            e.store32(address, f.words.control() | ONES);
            e.store32(address + 4, f.words.status() | ONES);
            e.store32(address + 8, f.tags() | ONES);
            e.store32(address + 12, (int) f.instructionPointer);
            e.store32(address + 16, f.opcode << 16);
            e.store32(address + 20, (int) f.dataPointer);
            e.store32(address + 24, ONES);
        }
    }

    public static void loadEnvironment(X86Env e, long address, boolean narrow) {
        X87 f = e.x87;
        int step = narrow ? 2 : 4;
        int control = e.load16(address);
        int status = e.load16(address + step);
        int tags = e.load16(address + 2 * step);
        long instruction = narrow ? e.load16(address + 6) : e.load32(address + 12) & 0xffffffffL;
        int opcode = narrow ? 0 : e.load16(address + 18) & 0x7ff;
        long data = narrow ? e.load16(address + 10) : e.load32(address + 20) & 0xffffffffL;
        f.words.control(control);
        f.words.status(status);
        f.tags(tags);
        f.instructionPointer = instruction;
        f.dataPointer = data;
        f.opcode = opcode;
    }

    /** The environment, and the registers from the top of the stack. */
    public static void store(X86Env e, long address, boolean narrow) {
        storeEnvironment(e, address, narrow);
        long at = address + (narrow ? 14 : 28);
        for (int i = 0; i < 8; i++) {
            e.store64(at + 10 * i, e.x87.st(i).significand);
            e.store16(at + 10 * i + 8, e.x87.st(i).signExponent);
        }
    }

    public static void load(X86Env e, long address, boolean narrow) {
        long at = address + (narrow ? 14 : 28);
        e.load16(at + 78); // a fault leaves the unit as it is
        e.load16(at);
        loadEnvironment(e, address, narrow);
        for (int i = 0; i < 8; i++) {
            e.x87.st(i).set(e.load16(at + 10 * i + 8), e.load64(at + 10 * i));
        }
    }
}
