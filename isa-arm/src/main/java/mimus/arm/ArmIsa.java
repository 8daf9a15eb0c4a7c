package mimus.arm;

import java.util.List;
import java.util.Set;
import mimus.arm.cpu.ArmArchitecture;
import mimus.isa.Isa;
import mimus.isa.Target;

/** The Arm family. */
public final class ArmIsa implements Isa {
    /** Armv7-A, and what Armv8-A adds to AArch32. */
    private static final Set<String> AARCH32 = Set.of("v6", "v6k", "v7", "div", "vfp", "neon", "v8", "crc32");

    private static final Set<String> ARMV8A = Set.of(
            "crc32", "lse", "lrcpc", "lrcpc2", "lor", "flagm", "flagm2", "dpb", "fp16", "rdm", "dotprod", "fcma", "aes",
            "pmull", "sha1", "sha2");

    /** As {@link #AARCH32}; programs pass floating-point arguments in floating-point registers. */
    private static final Set<String> HARD_FLOAT =
            Set.of("v6", "v6k", "v7", "div", "vfp", "neon", "v8", "crc32", "hardfloat");

    @Override
    public List<Target> targets() {
        return List.of(
                new ArmTarget(
                        "arm64", List.of("aarch64"), "Armv8-A, little endian", false, ArmArchitecture.A64, ARMV8A),
                new ArmTarget(
                        "aarch64_be",
                        List.of("arm64be", "arm64eb"),
                        "Armv8-A, big endian",
                        true,
                        ArmArchitecture.A64,
                        ARMV8A),
                new ArmTarget(
                        "armhf",
                        List.of("arm", "armv7l", "armv7"),
                        "Armv7-A with VFP and NEON, little endian",
                        false,
                        ArmArchitecture.A32,
                        HARD_FLOAT),
                new ArmTarget("thumb", List.of("t32"), "as armhf, in T32", false, ArmArchitecture.T32, AARCH32),
                new ArmTarget(
                        "armel",
                        List.of("armv5te", "armle"),
                        "Armv7-A with programs for Armv5TE, little endian",
                        false,
                        ArmArchitecture.A32,
                        AARCH32),
                new ArmTarget("armeb", List.of(), "Armv7-A, big endian", true, ArmArchitecture.A32, AARCH32));
    }
}
