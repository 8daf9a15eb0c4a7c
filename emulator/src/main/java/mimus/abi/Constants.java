package mimus.abi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers that an ABI gives to names, in groups such as {@code E} for errors.
 *
 * <p>A line {@code group NAME} begins a group or goes on with one; a line {@code NAME VALUE} is a number. What a table
 * does not say is as in the generic table, which holds the numbers of the kernel's {@code asm-generic} headers.
 */
public final class Constants {
    /** The numbers that the code of Mimus itself uses. */
    public static final Constants GENERIC = new Constants();

    static {
        GENERIC.read(Constants.class, "generic.constants");
    }

    private final Map<String, Map<String, Long>> groups = new LinkedHashMap<>();
    private final Map<String, Translation> sets = new HashMap<>();
    private final Map<String, Translation> numbers = new HashMap<>();

    private Constants() {}

    /** Reads the table that is a resource beside a class, over the generic one. */
    public static Constants load(Class<?> beside, String resource) {
        Constants constants = new Constants();
        GENERIC.groups.forEach((group, names) -> constants.groups.put(group, new LinkedHashMap<>(names)));
        constants.read(beside, resource);
        return constants;
    }

    private void read(Class<?> beside, String resource) {
        Map<String, Long> group = Map.of();
        for (String line : Resource.lines(beside, resource)) {
            String[] words = line.split("\\s+");
            if (words[0].equals("group")) {
                group = groups.computeIfAbsent(words[1], name -> new LinkedHashMap<>());
            } else {
                group.put(words[0], Long.decode(words[1]));
            }
        }
    }

    /** The names of a group with their numbers; an unknown group is our own bug. */
    public Map<String, Long> group(String name) {
        Map<String, Long> group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no group of constants " + name);
        }
        return group;
    }

    /** The number of a name; one that is not in the group is our own bug. */
    public long value(String group, String name) {
        Long value = group(group).get(name);
        if (value == null) {
            throw new IllegalArgumentException("no constant " + name + " in group " + group);
        }
        return value;
    }

    /** Between this ABI's and the generic numbers of a group, each a number of its own. */
    public Translation numbers(String group) {
        return numbers.computeIfAbsent(group, name -> Translation.ofNumbers(group(name), GENERIC.group(name)));
    }

    /** Between this ABI's and the generic numbers of a group, each a set of bits. */
    public Translation sets(String group) {
        return sets.computeIfAbsent(group, name -> Translation.ofSets(group(name), GENERIC.group(name)));
    }
}
