package mimus.cpu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The regions there are, up to a limit; the oldest go first, and what is still hot comes back. */
final class RegionCache {
    private static final int MOST = Integer.getInteger("mimus.regions", 8192);

    private static final int RECENT = 1 << 14;

    private final Set<Region> byAge = new LinkedHashSet<>();
    private final Region[] recent = new Region[RECENT];
    private final long[] places = new long[RECENT];
    /** Regions that enter a region by themselves. */
    private final Map<Region, List<Region>> users = new HashMap<>();

    private final Map<Long, List<Region>> byPage = new HashMap<>();

    void add(Region region) {
        byAge.add(region);
        for (Region.Page page : region.pages()) {
            byPage.computeIfAbsent(page.identity(), p -> new ArrayList<>()).add(region);
        }
        for (Region link : region.links()) {
            users.computeIfAbsent(link, l -> new ArrayList<>()).add(region);
        }
        if (byAge.size() > MOST) {
            drop(byAge.iterator().next());
        }
    }

    /** A region at {@code pc} that has been {@link #entered} lately, or null. */
    Region at(long pc, int mode) {
        int slot = slot(pc);
        Region region = recent[slot];
        return region != null && places[slot] == pc && region.mode == mode ? region : null;
    }

    void entered(Region region, long pc) {
        int slot = slot(pc);
        recent[slot] = region;
        places[slot] = pc;
    }

    private static int slot(long pc) {
        return (int) (pc >>> 1 ^ pc >>> 15) & RECENT - 1;
    }

    /** Forgets a region. */
    void drop(Region region) {
        byAge.remove(region);
        expire(region);
        List<Region> enter = users.remove(region);
        if (enter != null) {
            enter.forEach(this::drop);
            enter.forEach(user -> user.head.patience = 0); // they are as hot as before
        }
        for (Region link : region.links()) {
            List<Region> others = users.get(link);
            if (others != null) {
                others.remove(region);
            }
        }
        for (Region.Page page : region.pages()) {
            List<Region> others = byPage.get(page.identity());
            if (others != null) {
                others.remove(region);
                if (others.isEmpty()) {
                    byPage.remove(page.identity());
                }
            }
        }
    }

    private void expire(Region region) {
        region.expire();
        for (Region.Entry entry : region.entries()) {
            if (entry.block().region == region) {
                entry.block().region = null;
            }
            if (recent[slot(entry.pc())] == region) {
                recent[slot(entry.pc())] = null;
            }
        }
    }

    /** Forgets the regions with code from a page that have a block at an address; they are made again when they are needed. */
    void dropWith(long page, long pc) {
        List<Region> regions = byPage.get(page);
        if (regions != null) {
            for (Region region : List.copyOf(regions)) {
                if (region.plan().parts().stream().anyMatch(part -> part.pc() == pc)) {
                    drop(region);
                    region.head.patience = 0;
                }
            }
        }
    }

    /** Forgets all regions with code from a page. */
    void drop(long page) {
        List<Region> regions = byPage.get(page);
        if (regions != null) {
            List.copyOf(regions).forEach(this::drop);
        }
    }

    void clear() {
        byAge.forEach(this::expire);
        byAge.clear();
        byPage.clear();
        users.clear();
    }
}
