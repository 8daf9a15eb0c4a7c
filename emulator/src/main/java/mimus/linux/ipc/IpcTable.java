package mimus.linux.ipc;

import java.util.Collection;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import mimus.linux.kernel.Errno;

/** The objects of one kind, by identifier and by key. */
final class IpcTable<T extends IpcObject> {
    /** Low bits of an identifier are a place in the table, the others change each time it is used. */
    static final int INDEX_BITS = 15;

    static final int IPC_PRIVATE = 0;
    private static final int IPC_CREAT = 01000;
    private static final int IPC_EXCL = 02000;
    private static final int MOST = 32000;

    private final TreeMap<Integer, T> byIndex = new TreeMap<>();
    private int sequence;

    /** The identifier for a key, as the {@code get} calls say it; {@code check} is about one that is there. */
    int get(int key, int flags, Predicate<T> fits, IntFunction<T> maker) {
        if (key != IPC_PRIVATE) {
            for (T object : byIndex.values()) {
                if (object.key() == key) {
                    if ((flags & (IPC_CREAT | IPC_EXCL)) == (IPC_CREAT | IPC_EXCL)) {
                        throw Errno.EEXIST.failure();
                    }
                    if (!fits.test(object)) {
                        throw Errno.EINVAL.failure();
                    }
                    return object.id;
                }
            }
            if ((flags & IPC_CREAT) == 0) {
                throw Errno.ENOENT.failure();
            }
        }
        return add(maker.apply(key)).id;
    }

    private T add(T object) {
        int index = 0;
        while (byIndex.containsKey(index)) {
            index++;
        }
        if (index >= MOST) {
            throw Errno.ENOSPC.failure();
        }
        object.id = (sequence++ & 0x7fff) << INDEX_BITS | index;
        byIndex.put(index, object);
        return object;
    }

    /** The object of an identifier. */
    T find(int id) {
        T object = id < 0 ? null : byIndex.get(id & (1 << INDEX_BITS) - 1);
        if (object == null) {
            throw Errno.EINVAL.failure();
        }
        if (object.id != id) {
            throw Errno.EIDRM.failure();
        }
        return object;
    }

    /** The object at a place of the table, for {@code SHM_STAT} and its like. */
    T at(int index) {
        T object = byIndex.get(index);
        if (object == null) {
            throw Errno.EINVAL.failure();
        }
        return object;
    }

    void remove(T object) {
        object.removed();
        byIndex.values().remove(object);
    }

    Collection<T> all() {
        return byIndex.values();
    }

    int highestIndex() {
        return byIndex.isEmpty() ? 0 : byIndex.lastKey();
    }
}
