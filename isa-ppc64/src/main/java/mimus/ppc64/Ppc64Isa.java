package mimus.ppc64;

import java.util.List;
import mimus.isa.Isa;
import mimus.isa.Target;

/** 64-bit Power. */
public final class Ppc64Isa implements Isa {
    @Override
    public List<Target> targets() {
        return List.of(
                new Ppc64Target("ppc64", List.of("powerpc64"), "64-bit Power, big endian", true),
                new Ppc64Target(
                        "ppc64le",
                        List.of("ppc64el", "powerpc64le", "powerpc64el"),
                        "64-bit Power, little endian",
                        false));
    }
}
