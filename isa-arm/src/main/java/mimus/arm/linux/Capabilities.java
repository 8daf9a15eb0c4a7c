package mimus.arm.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Linux tells programs of a processor: {@code arch/arm64/include/uapi/asm/hwcap.h}, and that of {@code arch/arm}.
 *
 * @param always the bits of AT_HWCAP that every processor has
 * @param first the feature that each bit of AT_HWCAP stands for; empty where there is none here
 * @param second the same for AT_HWCAP2
 * @param names of the bits of AT_HWCAP in {@code /proc/cpuinfo}
 * @param secondNames of those of AT_HWCAP2
 */
record Capabilities(
        long always, List<String> first, List<String> second, List<String> names, List<String> secondNames) {
    /** Always FP, ASIMD and CPUID. */
    static final Capabilities AARCH64 = new Capabilities(
            1 | 1 << 1 | 1 << 11,
            List.of(
                    "", "", "", "aes", "pmull", "sha1", "sha2", "crc32", "lse", "fp16", "fp16", "", "rdm", "jscvt",
                    "fcma", "lrcpc", "dpb", "sha3", "", "", "dotprod", "sha512", "", "fhm", "", "", "lrcpc2", "flagm",
                    "", "sb"),
            List.of("", "", "", "", "", "", "", "flagm2"),
            List.of(
                    "fp",
                    "asimd",
                    "evtstrm",
                    "aes",
                    "pmull",
                    "sha1",
                    "sha2",
                    "crc32",
                    "atomics",
                    "fphp",
                    "asimdhp",
                    "cpuid",
                    "asimdrdm",
                    "jscvt",
                    "fcma",
                    "lrcpc",
                    "dcpop",
                    "sha3",
                    "sm3",
                    "sm4",
                    "asimddp",
                    "sha512",
                    "sve",
                    "asimdfhm",
                    "dit",
                    "uscat",
                    "ilrcpc",
                    "flagm",
                    "ssbs",
                    "sb"),
            List.of("dcpodp", "sve2", "sveaes", "svepmull", "svebitperm", "svesha3", "svesm4", "flagm2"));

    /** Always SWP, HALF, THUMB, FAST_MULT and EDSP. */
    static final Capabilities AARCH32 = new Capabilities(
            0x97,
            List.of(
                    "", "", "", "", "", "", "vfp", "", "", "", "", "", "neon", "vfp", "", "v6k", "vfp", "div", "div",
                    "vfp", "v7"),
            List.of("aes", "pmull", "sha1", "sha2", "crc32"),
            List.of(
                    "swp",
                    "half",
                    "thumb",
                    "26bit",
                    "fastmult",
                    "fpa",
                    "vfp",
                    "edsp",
                    "java",
                    "iwmmxt",
                    "crunch",
                    "thumbee",
                    "neon",
                    "vfpv3",
                    "vfpv3d16",
                    "tls",
                    "vfpv4",
                    "idiva",
                    "idivt",
                    "vfpd32",
                    "lpae"),
            List.of("aes", "pmull", "sha1", "sha2", "crc32"));

    /** The entries of the auxiliary vector that tell of a processor's features. */
    Map<String, Long> auxiliary(Set<String> features) {
        return Map.of("AT_HWCAP", always | bits(first, features), "AT_HWCAP2", bits(second, features));
    }

    /**
     * The text of {@code /proc/cpuinfo}: an implementer reserved for software, as MIDR says.
     *
     * @param architecture version of the architecture
     */
    String information(Set<String> features, int architecture) {
        List<String> shown = new ArrayList<>();
        shown(always | bits(first, features), names, shown);
        shown(bits(second, features), secondNames, shown);
        return "processor\t: 0\nBogoMIPS\t: 100.00\nFeatures\t: " + String.join(" ", shown)
                + "\nCPU implementer\t: 0x00\nCPU architecture: " + architecture
                + "\nCPU variant\t: 0x0\nCPU part\t: 0x000\nCPU revision\t: 0\n";
    }

    private static void shown(long bits, List<String> names, List<String> to) {
        for (int bit = 0; bit < names.size(); bit++) {
            if ((bits >> bit & 1) != 0) {
                to.add(names.get(bit));
            }
        }
    }

    private static long bits(List<String> names, Set<String> features) {
        long bits = 0;
        for (int bit = 0; bit < names.size(); bit++) {
            bits |= features.contains(names.get(bit)) ? 1L << bit : 0;
        }
        return bits;
    }
}
