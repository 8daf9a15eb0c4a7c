package mimus.x86;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.isa.Isa;
import mimus.isa.Target;
import mimus.x86.state.Level;

/** The x86 family. */
public final class X86Isa implements Isa {
    /** What is complete beyond a level, and told of to programs that choose the widest. */
    private static final Set<String> BEYOND =
            Set.of("adx", "rdrand", "rdseed", "fsgsbase", "erms", "aes", "pclmul", "sha");

    @Override
    public List<Target> targets() {
        Set<String> all = new HashSet<>(Level.V3.features());
        all.addAll(BEYOND);
        return List.of(
                new X86Target(
                        "amd64",
                        List.of("x86-64", "x86_64", "x86-64-v1"),
                        "x86-64, level 1",
                        true,
                        Level.V1.features()),
                new X86Target("x86-64-v2", List.of(), "x86-64, level 2", true, Level.V2.features()),
                new X86Target("x86-64-v3", List.of(), "x86-64, level 3", true, Level.V3.features()),
                new X86Target("x86-64-max", List.of(), "x86-64 with all there is", true, all),
                new X86Target("i386", List.of("x86", "i686"), "32-bit x86 with SSE2", false, Level.V1.features()));
    }
}
