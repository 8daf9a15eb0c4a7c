package mimus.arm;

import java.util.List;
import mimus.arm.cpu.ArmArchitecture;
import mimus.arm.m.CortexMTarget;
import mimus.isa.Isa;
import mimus.isa.Target;

/** The Arm family. */
public final class ArmIsa implements Isa {
    @Override
    public List<Target> targets() {
        return List.of(
                new ArmTarget("arm64", List.of("aarch64"), "Armv8-A, little endian", false, ArmArchitecture.A64),
                new ArmTarget(
                        "aarch64_be", List.of("arm64be", "arm64eb"), "Armv8-A, big endian", true, ArmArchitecture.A64),
                new ArmTarget(
                        "armhf",
                        List.of("arm", "armv7l", "armv7"),
                        "Armv7-A with VFP and NEON, little endian",
                        false,
                        ArmArchitecture.A32),
                new ArmTarget("thumb", List.of("t32"), "as armhf, in T32", false, ArmArchitecture.T32),
                new ArmTarget(
                        "armel",
                        List.of("armv5te", "armle"),
                        "Armv7-A with programs for Armv5TE, little endian",
                        false,
                        ArmArchitecture.A32),
                new ArmTarget("armeb", List.of(), "Armv7-A, big endian", true, ArmArchitecture.A32),
                new CortexMTarget());
    }
}
