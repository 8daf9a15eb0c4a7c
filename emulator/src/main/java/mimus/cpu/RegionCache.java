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

    private record Entry(Region region, Block head) {
        void expire() {
            region.expire();
            if (head.region == region) {
                head.region = null;
            }
        }
    }

    private final Set<Entry> byAge = new LinkedHashSet<>();
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

    private void remove(Entry entry) {
        entry.expire();
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
        byAge.forEach(Entry::expire);
        byAge.clear();
        byPage.clear();
    }
}
