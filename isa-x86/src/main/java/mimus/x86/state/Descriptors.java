package mimus.x86.state;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The segments that a program may use: those of the system, its own, and those of its local table. */
public final class Descriptors implements DescriptorSource {
    /** Code and data of Linux programs (arch/x86/include/asm/segment.h). */
    public static final int CODE_32 = 0x23;

    public static final int DATA = 0x2b;
    public static final int CODE_64 = 0x33;

    /** On a 32-bit system. */
    public static final int CODE_OLD = 0x73;

    public static final int DATA_OLD = 0x7b;

    private final Map<Integer, Descriptor> global = new HashMap<>();
    private Map<Integer, Descriptor> local = new HashMap<>();

    /** @param wide whether the system is a 64-bit one */
    Descriptors(boolean wide) {
        Descriptor code = new Descriptor(0, Segments.FLAT, true, 32, false, false);
        Descriptor data = new Descriptor(0, Segments.FLAT, false, 32, true, false);
        if (wide) {
            global(CODE_64 >> 3, new Descriptor(0, Segments.FLAT, true, 64, false, false));
        }
        global((wide ? CODE_32 : CODE_OLD) >> 3, code);
        global((wide ? DATA : DATA_OLD) >> 3, data);
    }

    /** Puts a segment into the global table, or takes one out; the table is this processor's own. */
    public void global(int index, Descriptor descriptor) {
        if (descriptor == null) {
            global.remove(index);
        } else {
            global.put(index, descriptor);
        }
    }

    /** Puts a segment into the local table, or takes one out. */
    public void local(int index, Descriptor descriptor) {
        if (descriptor == null) {
            local.remove(index);
        } else {
            local.put(index, descriptor);
        }
    }

    /** The segment of the global table; null if there is none. */
    public Descriptor global(int index) {
        return global.get(index);
    }

    /** The segments of the local table by number. */
    public Map<Integer, Descriptor> local() {
        return Collections.unmodifiableMap(local);
    }

    /** The segment of a selector; null if there is none that a program may use. */
    public Descriptor of(int selector) {
        int index = selector >> 3 & 0x1fff;
        return (selector & 4) != 0 ? local.get(index) : (selector & 3) == 3 || index != 0 ? global.get(index) : null;
    }

    @Override
    public long raw(int selector) {
        Descriptor found = of(selector);
        return found == null ? NONE : found.raw();
    }

    @Override
    public long second(int selector) {
        return NONE;
    }

    @Override
    public void update(int selector, long raw) {
        // all have been accessed
    }

    /**
     * Takes over all of another processor's.
     *
     * @param shared whether both have the same local table from now on, as threads do
     */
    public void copy(Descriptors from, boolean shared) {
        global.clear();
        global.putAll(from.global);
        local = shared ? from.local : new HashMap<>(from.local);
    }
}
