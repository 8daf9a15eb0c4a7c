package mimus.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mimus.memory.Memory;

/**
 * Which loads and stores of a block lie near one another: whoever comes first asks for all of them, and finds out where
 * they lie on the host.
 */
final class Accesses {
    /** Bytes from one end of a group to the other: more are seldom in one page. */
    private static final int WIDEST = 512;

    /** Bits of what is asked for. */
    static final int LOAD = 1;

    static final int STORE = 2;

    /**
     * An access as it was seen.
     *
     * @param era what is seen in another cannot be in one group with it
     * @param asks whether it can ask for others: it is always done, and nothing before it in its instruction forbids to be
     *     refused
     * @param where null if nothing is known of its address
     */
    record Seen(Place place, int era, boolean asks, Affine where, int size, int rights) {}

    /**
     * Which access it is.
     *
     * @param instruction number in its block
     * @param number among those of the instruction
     */
    record Place(int instruction, int number) {}

    /**
     * How an access is done that is in a group.
     *
     * @param first whether it asks for the others
     * @param group whose host address is kept
     * @param delta bytes from there to this access
     */
    record Plan(boolean first, Group group, long delta) {}

    /**
     * Some accesses.
     *
     * @param number among the groups of the block
     * @param rights that are wanted
     * @param reach from its first byte to the last that is asked for
     * @param odd see {@link Memory#odd}
     */
    record Group(int number, int rights, int reach, int odd) {}

    private final Map<Place, Plan> plans = new HashMap<>();
    private int groups;

    /** @param seen in the order of the code */
    Accesses(List<Seen> seen, boolean aligned) {
        Map<List<Integer>, List<Seen>> byRoot = new LinkedHashMap<>();
        for (Seen access : seen) {
            if (access.where != null) {
                byRoot.computeIfAbsent(List.of(access.era, access.where.root()), root -> new ArrayList<>())
                        .add(access);
            }
        }
        byRoot.values().forEach(near -> group(near, aligned));
    }

    /** Those of a block in which nothing is to be grouped. */
    Accesses() {
        this(List.of(), false);
    }

    /** Null for an access that is on its own. */
    Plan plan(Place place) {
        return plans.get(place);
    }

    /** How many groups there are. */
    int groups() {
        return groups;
    }

    private void group(List<Seen> near, boolean aligned) {
        int size = near.stream().mapToInt(Seen::size).max().orElseThrow();
        List<Seen> members = new ArrayList<>();
        long low = 0;
        long high = 0;
        long anchor = near.stream()
                .filter(access -> access.size == size)
                .findFirst()
                .orElseThrow()
                .where
                .offset();
        for (Seen access : near) {
            long from = access.where.offset();
            if (members.isEmpty() && !access.asks || aligned && (from - anchor) % access.size != 0) {
                continue;
            }
            long first = aligned ? from - Math.floorMod(from - anchor, size) : from;
            long last = aligned ? first + size : from + access.size;
            if (members.isEmpty()) {
                low = first;
                high = last;
            } else if (Math.max(high, last) - Math.min(low, first) > WIDEST) {
                continue;
            }
            low = Math.min(low, first);
            high = Math.max(high, last);
            members.add(access);
        }
        if (members.size() > 1) {
            int reach = (int) (high - low) - (aligned ? size : 1);
            add(members, low, reach, (aligned ? size - 1 : 0) | Memory.PAGE_SIZE);
        }
    }

    private void add(List<Seen> members, long low, int reach, int odd) {
        int rights = members.stream().mapToInt(Seen::rights).reduce(0, (a, b) -> a | b);
        Group group = new Group(groups++, rights, reach, odd);
        for (Seen access : members) {
            plans.put(access.place, new Plan(access == members.get(0), group, access.where.offset() - low));
        }
    }
}
