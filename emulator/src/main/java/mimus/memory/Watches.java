package mimus.memory;

import java.util.List;

/** What one owner watches in a memory. */
final class Watches {
    static final Watches NONE = new Watches(List.of(), (address, size, access, value) -> {});

    private final List<Watch> all;
    private final AccessListener listener;

    Watches(List<Watch> all, AccessListener listener) {
        this.all = List.copyOf(all);
        this.listener = listener;
    }

    List<Watch> all() {
        return all;
    }

    /** The rights of {@link Protection} that a page has no fast path for, because it holds a watched address. */
    int slow(long page) {
        int rights = 0;
        for (Watch watch : all) {
            long last = watch.start() + watch.length() - 1;
            boolean here = Long.compareUnsigned(page + Memory.PAGE_MASK, watch.start()) >= 0
                    && Long.compareUnsigned(page, last) <= 0;
            if (here) {
                rights |= (watch.reads() ? Protection.READ : 0) | (watch.writes() ? Protection.WRITE : 0);
            }
        }
        return rights;
    }

    void accessed(long address, int size, Access access, long value) {
        for (Watch watch : all) {
            if (watch.touches(address, size, access)) {
                listener.accessed(address, size, access, value);
                return;
            }
        }
    }
}
