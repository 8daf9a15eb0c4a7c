package mimus.arm.m;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One processor of the M profile.
 *
 * @param name in lower case
 * @param cpuid its identification
 * @param baseline whether it is an Armv6-M one
 * @param interrupts how many external inputs it has
 * @param priorityBits the bits of a priority that there are
 * @param regions how many its memory protection unit has; 0 if it has none
 * @param features what its instruction set has
 */
record CortexM(
        String name, int cpuid, boolean baseline, int interrupts, int priorityBits, int regions, Set<String> features) {
    private static final Set<String> BASELINE = Set.of("v6", "v6k", "v7", "m");

    /** The one with the most comes last. */
    static final List<CortexM> ALL = List.of(
            new CortexM("cortex-m0", 0x410c_c200, true, 32, 0xc0, 0, BASELINE),
            new CortexM("cortex-m0plus", 0x410c_c601, true, 32, 0xc0, 0, BASELINE),
            mainline("cortex-m3", 0x412f_c231),
            mainline("cortex-m4", 0x410f_c241, "dsp"),
            mainline("cortex-m4f", 0x410f_c241, "dsp", "vfp"),
            mainline("cortex-m7", 0x411f_c272, "dsp", "vfp", "v8"));

    private static CortexM mainline(String name, int cpuid, String... more) {
        Set<String> features = new TreeSet<>(BASELINE);
        features.add("div");
        features.addAll(List.of(more));
        return new CortexM(name, cpuid, false, 240, 0xe0, 8, Set.copyOf(features));
    }

    /** Whether it has the DSP extension. */
    boolean hasDsp() {
        return features.contains("dsp");
    }

    /** Whether it has the floating-point extension: FPv4-SP, or FPv5 with doubles. */
    boolean hasFloat() {
        return features.contains("vfp");
    }

    /** Whether its floating-point extension is FPv5, with doubles. */
    boolean hasDouble() {
        return features.contains("v8");
    }
}
