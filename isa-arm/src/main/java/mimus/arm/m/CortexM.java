package mimus.arm.m;

import java.util.List;
import java.util.Set;

/**
 * One processor of the M profile.
 *
 * @param name in lower case
 * @param cpuid its identification
 * @param baseline whether it is an Armv6-M one
 * @param interrupts how many external inputs it has
 * @param priorityBits the bits of a priority that there are
 * @param features what its instruction set has
 */
record CortexM(String name, int cpuid, boolean baseline, int interrupts, int priorityBits, Set<String> features) {
    static final List<CortexM> ALL = List.of(
            new CortexM("cortex-m0", 0x410c_c200, true, 32, 0xc0, Set.of("v6", "v6k", "v7", "m")),
            new CortexM("cortex-m0plus", 0x410c_c601, true, 32, 0xc0, Set.of("v6", "v6k", "v7", "m")),
            new CortexM("cortex-m3", 0x412f_c231, false, 240, 0xe0, Set.of("v6", "v6k", "v7", "div", "m")));
}
