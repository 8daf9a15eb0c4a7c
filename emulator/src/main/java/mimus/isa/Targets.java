package mimus.isa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mimus.error.UserError;
import mimus.image.ElfFile;

/** All targets there are, by name. */
public final class Targets {
    private static final List<Target> ALL = load();

    private Targets() {}

    private static List<Target> load() {
        List<Target> targets = new ArrayList<>();
        for (Isa isa : ServiceLoader.load(Isa.class)) {
            targets.addAll(isa.targets());
        }
        targets.sort(Comparator.comparing(Target::name));
        return List.copyOf(targets);
    }

    /** In the order of their names. */
    public static List<Target> all() {
        return ALL;
    }

    /**
     * The target with a name or alias, in any case; behind a colon, its {@link Target#model}: {@code ppc64le:power9}.
     *
     * @throws UserError that lists the accepted names
     */
    public static Target named(String name) {
        int colon = name.indexOf(':');
        if (colon >= 0) {
            return named(name.substring(0, colon)).model(name.substring(colon + 1));
        }
        String key = name.toLowerCase(Locale.ROOT);
        for (Target target : ALL) {
            if (names(target).anyMatch(key::equals)) {
                return target;
            }
        }
        throw new UserError("unknown architecture '" + name + "'; known are "
                + ALL.stream().flatMap(Targets::names).collect(Collectors.joining(", ")));
    }

    /**
     * The target that a file was made for.
     *
     * @throws UserError that names the machine, if none is
     */
    public static Target of(ElfFile file) {
        for (Target target : ALL) {
            if (target.runs(file)) {
                return target;
            }
        }
        throw new UserError(
                file.name() + ": no emulated processor runs " + file.header().bits() + "-bit "
                        + file.header().machine().title() + " programs of this byte order and ABI");
    }

    private static Stream<String> names(Target target) {
        return Stream.concat(Stream.of(target.name()), target.aliases().stream());
    }
}
