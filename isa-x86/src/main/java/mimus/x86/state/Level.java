package mimus.x86.state;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What processors have, in the levels of the x86-64 psABI; the last has all that is there. */
public enum Level {
    V1(Set.of()),
    V2(Set.of("cx16", "popcnt", "sse3", "ssse3", "sse4.1", "sse4.2")),
    V3(Set.of("avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "lzcnt", "movbe", "xsave")),
    MAX(Set.of("adx", "aes", "erms", "fsgsbase", "pclmul", "rdrand", "rdseed", "sha", "xsavec", "xsaveopt"));

    private final Set<String> added;

    Level(Set<String> added) {
        this.added = added;
    }

    /** As it is chosen: {@code x86-64-v1}, …, {@code x86-64-max}. */
    public String title() {
        return "x86-64-" + name().toLowerCase(Locale.ROOT);
    }

    /** Its features with those of the levels before it. */
    public Set<String> features() {
        Set<String> all = new LinkedHashSet<>();
        for (Level level : values()) {
            if (level.ordinal() <= ordinal()) {
                all.addAll(level.added);
            }
        }
        return all;
    }
}
