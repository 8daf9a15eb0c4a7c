package mimus.ppc64;

import java.util.List;
import mimus.isa.Isa;
import mimus.isa.Target;

/** 64-bit Power. */
public final class Ppc64Isa implements Isa {
    private static final String POWER8 = "power8";

    @Override
    public List<Target> targets() {
        return List.of(
                new Ppc64Target("ppc64", List.of("powerpc64"), "64-bit Power, big endian", true, POWER8),
                new Ppc64Target(
                        "ppc64le",
                        List.of("ppc64el", "powerpc64le", "powerpc64el"),
                        "64-bit Power, little endian",
                        false,
                        POWER8));
    }
}
