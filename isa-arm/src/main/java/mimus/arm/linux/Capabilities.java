package mimus.arm.linux;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Linux tells programs of a processor: {@code arch/arm64/include/uapi/asm/hwcap.h}, and that of {@code arch/arm}.
 *
 * @param always the bits of AT_HWCAP that every processor has
 * @param first the feature that each bit of AT_HWCAP stands for; empty where there is none here
 * @param second the same for AT_HWCAP2
 */
record Capabilities(long always, List<String> first, List<String> second) {
    /** Always FP, ASIMD and CPUID. */
    static final Capabilities AARCH64 = new Capabilities(
            1 | 1 << 1 | 1 << 11,
            List.of(
                    "", "", "", "aes", "pmull", "sha1", "sha2", "crc32", "lse", "fp16", "fp16", "", "rdm", "jscvt",
                    "fcma", "lrcpc", "dpb", "sha3", "", "", "dotprod", "sha512", "", "fhm", "", "", "lrcpc2", "flagm",
                    "", "sb"),
            List.of("", "", "", "", "", "", "", "flagm2"));

    /** Always SWP, HALF, THUMB, FAST_MULT and EDSP; then VFP, NEON, VFPv3, TLS, VFPv4, IDIVA, IDIVT, VFPD32, LPAE. */
    static final Capabilities AARCH32 = new Capabilities(
            0x97,
            List.of(
                    "", "", "", "", "", "", "vfp", "", "", "", "", "", "neon", "vfp", "", "v6k", "vfp", "div", "div",
                    "vfp", "v7"),
            List.of("aes", "pmull", "sha1", "sha2", "crc32"));

    /** The entries of the auxiliary vector that tell of a processor's features. */
    Map<String, Long> auxiliary(Set<String> features) {
        return Map.of("AT_HWCAP", always | bits(first, features), "AT_HWCAP2", bits(second, features));
    }

    private static long bits(List<String> names, Set<String> features) {
        long bits = 0;
        for (int bit = 0; bit < names.size(); bit++) {
            bits |= features.contains(names.get(bit)) ? 1L << bit : 0;
        }
        return bits;
    }
}
