package mimus.arm.linux;

import mimus.memory.Memory;

/**
 * The page with code of the kernel's that old programs of Arm call at fixed addresses; the kernel's
 * {@code Documentation/arm/kernel_user_helpers.rst} says what it does.
 */
final class KernelPage {
    static final long PAGE = 0xffff_0000L;

    private static final int COMPARE_AND_EXCHANGE_64 = 0xf60;
    private static final int VERSION = 0xffc;
    private static final int HELPERS = 5;

    private static final int[] CODE = {
        0xe92d00f0, // kuser_cmpxchg64: push {r4, r5, r6, r7}
        0xe1c040d0, // ldrd r4, [r0]
        0xe1c160d0, // ldrd r6, [r1]
        0xe1b20f9f, // 1: ldrexd r0, [r2]
        0xe0303004, // eors r3, r0, r4
        0x00313005, // eorseq r3, r1, r5
        0x1a000002, // bne 2f
        0xe1a23f96, // strexd r3, r6, [r2]
        0xe3530000, // cmp r3, #0
        0x1afffff8, // bne 1b
        0xe2730000, // 2: rsbs r0, r3, #0
        0xe8bd00f0, // pop {r4, r5, r6, r7}
        0xe12fff1e, // bx lr
        0,
        0,
        0,
        0xf57ff05b, // kuser_memory_barrier: dmb ish
        0xe12fff1e, // bx lr
        0,
        0,
        0,
        0,
        0,
        0,
        0xe1923f9f, // kuser_cmpxchg: ldrex r3, [r2]
        0xe0533000, // subs r3, r3, r0
        0x1a000002, // bne 1f
        0xe1823f91, // strex r3, r1, [r2]
        0xe3530000, // cmp r3, #0
        0x1afffff9, // bne kuser_cmpxchg
        0xe2730000, // 1: rsbs r0, r3, #0
        0xe12fff1e, // bx lr
        0xee1d0f70, // kuser_get_tls: mrc 15, 0, r0, cr13, cr0, {3}
        0xe12fff1e // bx lr
    };

    private KernelPage() {}

    /**
     * The whole page.
     *
     * @param bigEndian the byte order of data
     * @param codeBigEndian that of code
     */
    static byte[] bytes(boolean bigEndian, boolean codeBigEndian) {
        byte[] page = new byte[Memory.PAGE_SIZE];
        for (int i = 0; i < CODE.length; i++) {
            System.arraycopy(word(CODE[i], codeBigEndian), 0, page, COMPARE_AND_EXCHANGE_64 + 4 * i, 4);
        }
        System.arraycopy(word(HELPERS, bigEndian), 0, page, VERSION, 4);
        return page;
    }

    /** The bytes of a word of code or data. */
    static byte[] word(int word, boolean bigEndian) {
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[i] = (byte) (word >>> 8 * (bigEndian ? 3 - i : i));
        }
        return bytes;
    }
}
