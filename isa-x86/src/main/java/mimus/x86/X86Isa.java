package mimus.x86;

import java.util.List;
import mimus.isa.Isa;
import mimus.isa.Target;
import mimus.x86.state.Level;

/** The x86 family. */
public final class X86Isa implements Isa {
    @Override
    public List<Target> targets() {
        return List.of(
                new X86Target("amd64", List.of("x86-64", "x86_64", "x86-64-v1"), "x86-64", true, Level.V1),
                new X86Target("x86-64-v2", List.of(), "x86-64, level 2", true, Level.V2),
                new X86Target("x86-64-v3", List.of(), "x86-64, level 3", true, Level.V3),
                new X86Target("x86-64-max", List.of(), "x86-64 with all there is", true, Level.MAX),
                new X86Target("i386", List.of("x86", "i686"), "32-bit x86 with SSE2", false, Level.V1));
    }
}
