package mimus.x86.linux;

import mimus.memory.Access;
import mimus.memory.MemoryFault;
import mimus.x86.state.FxImage;
import mimus.x86.state.X86Env;
import mimus.x86.state.X87Image;
import mimus.x86.state.XsaveArea;

/**
 * x87, SSE and AVX in a signal handler's frame ({@code struct _fpstate_32}, {@code _fpstate_64} and {@code _xstate} of
 * arch/x86/include/uapi/asm/sigcontext.h): the image of FXSAVE or XSAVE with marks that tell its size; 32-bit programs find
 * that of FNSAVE before it.
 */
final class FloatFrame {
    /** Bytes of the image of FNSAVE, with the status word once more and a zero that tells of the other image. */
    private static final int OLD = 112;

    private static final int OLD_STATUS = 108;
    private static final int FXSAVE = 512;
    private static final int ALIGNMENT = 64;

    /** Bytes of the image of FXSAVE that are for software ({@code struct _fpx_sw_bytes}). */
    private static final int MARKS = 464;

    private static final int FIRST_MAGIC = 0x46505853;

    /** Behind all. */
    private static final int LAST_MAGIC = 0x46505845;

    private final X86Env env;
    private final boolean wide;

    /** @param wide whether the program is a 64-bit one */
    FloatFrame(X86Env env, boolean wide) {
        this.env = env;
        this.wide = wide;
    }

    private boolean hasXsave() {
        return env.cpuid.has("xsave");
    }

    private int size() {
        return hasXsave() ? XsaveArea.size(env) : FXSAVE;
    }

    /** Where it begins if it is to end at an address or a little before. */
    long below(long top) {
        int room = hasXsave() ? size() + Integer.BYTES : size();
        return (top - room & -ALIGNMENT) - before();
    }

    private int before() {
        return wide ? 0 : OLD;
    }

    /** Bits of {@code uc_flags}: UC_FP_XSTATE. */
    int contextFlags() {
        return hasXsave() ? 1 : 0;
    }

    void store(long address) {
        long image = address + before();
        int size = size();
        env.memory().write(address, new byte[before() + size]);
        if (!wide) {
            X87Image.store(env, address, false);
            env.store16(address + OLD_STATUS, env.x87.words.status());
        }
        if (!hasXsave()) {
            FxImage.store(env, image, wide);
            return;
        }
        XsaveArea.store(env, image, wide, XsaveArea.enabled(env));
        env.store32(image + MARKS, FIRST_MAGIC);
        env.store32(image + MARKS + 4, before() + size + Integer.BYTES);
        env.store64(image + MARKS + 8, XsaveArea.enabled(env));
        env.store32(image + MARKS + 16, size);
        env.store32(image + size, LAST_MAGIC);
    }

    /**
     * Loads what a handler has left.
     *
     * @param address 0 if the handler wants everything as at the start of a program
     * @throws MemoryFault if there is no such state
     */
    void load(long address) {
        if (address == 0) {
            XsaveArea.initialize(env, XsaveArea.enabled(env));
            env.mxcsr.reset();
            return;
        }
        long image = address + before();
        env.memory().read(address, before() + FXSAVE);
        if (!FxImage.isValid(env, image) || image % 16 != 0) {
            throw new MemoryFault(image, Access.READ, MemoryFault.Reason.ADDRESS);
        }
        if (isExtended(image)) {
            if (!XsaveArea.isValid(env, image)) {
                throw new MemoryFault(image, Access.READ, MemoryFault.Reason.ADDRESS);
            }
            XsaveArea.load(env, image, wide, XsaveArea.enabled(env));
        } else {
            XsaveArea.initialize(env, XsaveArea.enabled(env));
            FxImage.load(env, image, wide);
        }
        if (!wide) {
            X87Image.load(env, address, false);
        }
    }

    /** Whether the marks are as they were; if not, only what FXSAVE knows is looked at. */
    private boolean isExtended(long image) {
        return hasXsave()
                && env.load32(image + MARKS) == FIRST_MAGIC
                && env.load32(image + MARKS + 16) == size()
                && env.load32(image + size()) == LAST_MAGIC;
    }
}
