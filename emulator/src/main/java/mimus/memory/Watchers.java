package mimus.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those who are told of accesses to some addresses of one address space. */
final class Watchers {
    private final Map<Object, Watches> owners = new LinkedHashMap<>();
    private List<Watches> all = List.of();

    /** Gives an owner other watches; returns those it had. */
    List<Watch> replace(Object owner, List<Watch> wanted, AccessListener listener) {
        Watches old = owners.getOrDefault(owner, Watches.NONE);
        if (wanted.isEmpty()) {
            owners.remove(owner);
        } else {
            owners.put(owner, new Watches(wanted, listener));
        }
        all = List.copyOf(owners.values());
        return old.all();
    }

    boolean any() {
        return !all.isEmpty();
    }

    /** The rights of {@link Protection} that must not have a fast path in a page. */
    int slow(long page) {
        int rights = 0;
        for (Watches some : all) {
            rights |= some.slow(page);
        }
        return rights;
    }

    void tell(long address, int size, Access access, long value) {
        for (Watches some : all) {
            some.accessed(address, size, access, value);
        }
    }
}
