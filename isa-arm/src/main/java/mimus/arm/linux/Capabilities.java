package mimus.arm.linux;

import java.util.List;
import java.util.Set;

/** What Linux tells programs of an AArch64 processor ({@code arch/arm64/include/uapi/asm/hwcap.h}). */
final class Capabilities {
    /** FP, ASIMD and CPUID: always there. */
    private static final long ALWAYS = 1 | 1 << 1 | 1 << 11;

    /** The feature that each bit of AT_HWCAP stands for; empty where there is none here. */
    private static final List<String> FIRST = List.of(
            "", "", "", "aes", "pmull", "sha1", "sha2", "crc32", "lse", "fp16", "fp16", "", "rdm", "jscvt", "fcma",
            "lrcpc", "dpb", "sha3", "", "", "dotprod", "sha512", "", "fhm", "", "", "lrcpc2", "flagm", "", "sb");

    /** The same for AT_HWCAP2. */
    private static final List<String> SECOND = List.of("", "", "", "", "", "", "", "flagm2");

    private Capabilities() {}

    /** AT_HWCAP. */
    static long first(Set<String> features) {
        return ALWAYS | bits(FIRST, features);
    }

    /** AT_HWCAP2. */
    static long second(Set<String> features) {
        return bits(SECOND, features);
    }

    private static long bits(List<String> names, Set<String> features) {
        long bits = 0;
        for (int bit = 0; bit < names.size(); bit++) {
            bits |= features.contains(names.get(bit)) ? 1L << bit : 0;
        }
        return bits;
    }
}
