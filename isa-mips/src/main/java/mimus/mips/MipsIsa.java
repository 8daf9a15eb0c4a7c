package mimus.mips;

import java.util.List;
import java.util.Set;
import mimus.isa.Isa;
import mimus.isa.Target;
import mimus.mips.state.MipsAbi;

/** The MIPS family. */
public final class MipsIsa implements Isa {
    private static final Set<String> MIPS32 = Set.of();
    private static final Set<String> MIPS64 = Set.of("mips64", "ps");

    @Override
    public List<Target> targets() {
        return List.of(
                new MipsTarget(
                        "mips", List.of("mipseb", "mips32"), "MIPS32 release 2, big endian", true, MipsAbi.O32, MIPS32),
                new MipsTarget(
                        "mipsel", List.of("mips32el"), "MIPS32 release 2, little endian", false, MipsAbi.O32, MIPS32),
                new MipsTarget(
                        "mips64", List.of("mips64eb"), "MIPS64 release 2, big endian, n64", true, MipsAbi.N64, MIPS64),
                new MipsTarget(
                        "mips64el", List.of(), "MIPS64 release 2, little endian, n64", false, MipsAbi.N64, MIPS64),
                new MipsTarget("mipsn32", List.of(), "MIPS64 release 2, big endian, n32", true, MipsAbi.N32, MIPS64),
                new MipsTarget(
                        "mipsn32el", List.of(), "MIPS64 release 2, little endian, n32", false, MipsAbi.N32, MIPS64));
    }
}
