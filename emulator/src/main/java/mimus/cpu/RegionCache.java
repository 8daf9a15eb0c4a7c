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

    private record Entry(Region region, Block head) {}

    private final Set<Entry> byAge = new LinkedHashSet<>();
    private final Region[] recent = new Region[RECENT];
    private final Map<Long, List<Entry>> byPage = new HashMap<>();

    void add(Region region, Block head) {
        Entry entry = new Entry(region, head);
        byAge.add(entry);
        for (Region.Page page : region.pages()) {
            byPage.computeIfAbsent(page.identity(), p -> new ArrayList<>()).add(entry);
        }
        if (byAge.size() > MOST) {
            Entry oldest = byAge.iterator().next();
            byAge.remove(oldest);
            remove(oldest);
        }
    }

    /** A region at {@code pc} that has been {@link #entered} lately, or null. */
    Region at(long pc, int mode) {
        Region region = recent[slot(pc)];
        return region != null && region.pc == pc && region.mode == mode ? region : null;
    }

    void entered(Region region) {
        recent[slot(region.pc)] = region;
    }

    private static int slot(long pc) {
        return (int) (pc >>> 1 ^ pc >>> 15) & RECENT - 1;
    }

    private void remove(Entry entry) {
        expire(entry);
        for (Region.Page page : entry.region.pages()) {
            List<Entry> others = byPage.get(page.identity());
            if (others != null) {
                others.remove(entry);
                if (others.isEmpty()) {
                    byPage.remove(page.identity());
                }
            }
        }
    }

    private void expire(Entry entry) {
        Region region = entry.region;
        region.expire();
        if (entry.head.region == region) {
            entry.head.region = null;
        }
        if (recent[slot(region.pc)] == region) {
            recent[slot(region.pc)] = null;
        }
    }

    /** Forgets all regions with code from a page. */
    void drop(long page) {
        List<Entry> entries = byPage.get(page);
        if (entries != null) {
            for (Entry entry : List.copyOf(entries)) {
                remove(entry);
                byAge.remove(entry);
            }
        }
    }

    void clear() {
        byAge.forEach(this::expire);
        byAge.clear();
        byPage.clear();
    }
}
