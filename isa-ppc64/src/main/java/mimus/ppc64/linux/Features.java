package mimus.ppc64.linux;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the auxiliary vector tells programs of the processor ({@code asm/cputable.h}): only what is implemented. */
final class Features {
    private static final long PPC_FEATURE_32 = 0x8000_0000L;
    private static final long PPC_FEATURE_64 = 0x4000_0000;
    private static final long HAS_ALTIVEC = 0x1000_0000;
    private static final long HAS_FPU = 0x0800_0000;
    private static final long HAS_MMU = 0x0400_0000;
    private static final long SMT = 0x4000;
    private static final long ICACHE_SNOOP = 0x2000;
    private static final long ARCH_2_05 = 0x1000;
    private static final long HAS_DFP = 0x400;
    private static final long ARCH_2_06 = 0x100;
    private static final long HAS_VSX = 0x80;
    private static final long TRUE_LE = 2;

    private static final long ARCH_2_07 = 0x8000_0000L;
    private static final long DSCR = 0x2000_0000;
    private static final long ISEL = 0x0800_0000;
    private static final long TAR = 0x0400_0000;
    private static final long VEC_CRYPTO = 0x0200_0000;
    private static final long ARCH_3_00 = 0x0080_0000;
    private static final long IEEE128 = 0x0040_0000;
    private static final long DARN = 0x0020_0000;
    private static final long SCV = 0x0010_0000;

    /** Bytes in a block of the caches, which {@code dcbz} clears. */
    private static final long BLOCK = 128;

    private Features() {}

    static Map<String, Long> auxiliary(boolean isa300) {
        Map<String, Long> vector = new LinkedHashMap<>();
        vector.put(
                "AT_HWCAP",
                PPC_FEATURE_32
                        | PPC_FEATURE_64
                        | HAS_ALTIVEC
                        | HAS_FPU
                        | HAS_MMU
                        | SMT
                        | ICACHE_SNOOP
                        | ARCH_2_05
                        | ARCH_2_06
                        | HAS_DFP
                        | HAS_VSX
                        | TRUE_LE);
        vector.put(
                "AT_HWCAP2",
                ARCH_2_07 | DSCR | ISEL | TAR | VEC_CRYPTO | (isa300 ? ARCH_3_00 | IEEE128 | DARN | SCV : 0));
        vector.put("AT_DCACHEBSIZE", BLOCK);
        vector.put("AT_ICACHEBSIZE", BLOCK);
        vector.put("AT_UCACHEBSIZE", 0L);
        return vector;
    }
}
