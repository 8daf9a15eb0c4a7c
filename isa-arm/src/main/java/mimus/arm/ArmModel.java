package mimus.arm;

import java.util.List;
import java.util.Set;

/**
 * One processor of a target.
 *
 * @param name as compilers name the architecture
 * @param features what it has beyond the least that is emulated
 */
record ArmModel(String name, Set<String> features) {
    /** Those of AArch64, the usual one first. */
    static final List<ArmModel> AARCH64 = List.of(
            new ArmModel(
                    "max",
                    Set.of(
                            "crc32", "lse", "lrcpc", "lrcpc2", "lor", "flagm", "flagm2", "dpb", "fp16", "rdm",
                            "dotprod", "fcma", "aes", "pmull", "sha1", "sha2")),
            new ArmModel("armv8.1-a", Set.of("crc32", "lse", "lor", "rdm")),
            new ArmModel("armv8-a+crypto", Set.of("crc32", "aes", "pmull", "sha1", "sha2")),
            new ArmModel("armv8-a", Set.of()),
            new ArmModel("cortex-a57", Set.of("crc32", "aes", "pmull", "sha1", "sha2")));

    /** Those of AArch32, the usual one first. */
    static final List<ArmModel> AARCH32 = List.of(
            new ArmModel(
                    "max",
                    Set.of(
                            "a", "ve", "v6", "v6k", "v7", "div", "vfp", "neon", "v8", "crc32", "aes", "pmull", "sha1",
                            "sha2")),
            new ArmModel("armv8-a", Set.of("a", "ve", "v6", "v6k", "v7", "div", "vfp", "neon", "v8")),
            new ArmModel("cortex-a15", Set.of("a", "ve", "v6", "v6k", "v7", "div", "vfp", "neon")),
            new ArmModel("armv7-a", Set.of("a", "v6", "v6k", "v7", "div", "vfp", "neon")),
            new ArmModel("armv6k", Set.of("a", "v6", "v6k")));
}
