package mimus.linux.fs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import mimus.linux.kernel.Errno;

/** The descriptors of a process; processes made with {@code CLONE_FILES} share one. */
public final class FileTable {
    /** The most descriptors, unless {@code setrlimit} says otherwise. */
    public static final int USUAL_LIMIT = 1024;

    private final NavigableMap<Integer, Descriptor> descriptors = new TreeMap<>();
    private int limit = USUAL_LIMIT;
    private int holders = 1;

    /** The first number that cannot be given out. */
    public int limit() {
        return limit;
    }

    public void limit(int first) {
        limit = first;
    }

    /** Counts one process more that uses it. */
    public FileTable retain() {
        holders++;
        return this;
    }

    /** Counts one less; after the last one everything is closed. */
    public void release() {
        if (--holders == 0) {
            closeRange(0, Integer.MAX_VALUE);
        }
    }

    /** Whether more than one process uses it. */
    public boolean isShared() {
        return holders > 1;
    }

    /** A copy for a child: other numbers from now on, the same open files. */
    public FileTable copy() {
        FileTable child = new FileTable();
        child.limit = limit;
        child.descriptors.putAll(descriptors);
        descriptors.values().forEach(descriptor -> descriptor.file().retain());
        return child;
    }

    /** Closes what does not outlive {@code execve}. */
    public void closeOnExec() {
        List<Integer> closing = new ArrayList<>();
        descriptors.forEach((fd, descriptor) -> {
            if (descriptor.closeOnExec()) {
                closing.add(fd);
            }
        });
        closing.forEach(this::close);
    }

    /** The open file of a number; {@code EBADF} if there is none, or only a path ({@code O_PATH}). */
    public OpenFile file(int fd) {
        OpenFile file = any(fd);
        if ((file.flags() & OpenFlags.PATH) != 0) {
            throw Errno.EBADF.failure();
        }
        return file;
    }

    /** As {@link #file}, also one that is open as a path only. */
    public OpenFile any(int fd) {
        return descriptor(fd).file();
    }

    public Descriptor descriptor(int fd) {
        Descriptor descriptor = descriptors.get(fd);
        if (descriptor == null) {
            throw Errno.EBADF.failure();
        }
        return descriptor;
    }

    public boolean isOpen(int fd) {
        return descriptors.containsKey(fd);
    }

    /** All descriptors by number. */
    public Map<Integer, Descriptor> all() {
        return new TreeMap<>(descriptors);
    }

    /** Gives a file the lowest free number; {@code EMFILE} if there is none. */
    public int add(OpenFile file, boolean closeOnExec) {
        return add(file, closeOnExec, 0);
    }

    /** Gives a file the lowest free number from {@code first} on. */
    public int add(OpenFile file, boolean closeOnExec, int first) {
        int fd = first;
        for (int used : descriptors.tailMap(first).keySet()) {
            if (used != fd) {
                break;
            }
            fd++;
        }
        if (fd >= limit) {
            file.retain().release();
            throw Errno.EMFILE.failure();
        }
        descriptors.put(fd, new Descriptor(file.retain(), closeOnExec));
        return fd;
    }

    /** Gives a file a certain number, closing what had it. */
    public void set(int fd, OpenFile file, boolean closeOnExec) {
        if (fd < 0 || fd >= limit) {
            throw Errno.EBADF.failure();
        }
        file.retain();
        if (isOpen(fd)) {
            close(fd);
        }
        descriptors.put(fd, new Descriptor(file, closeOnExec));
    }

    public void closeOnExec(int fd, boolean close) {
        descriptors.put(fd, new Descriptor(descriptor(fd).file(), close));
    }

    /** Closes a number; locks on ranges of the file go with it, as POSIX wants. */
    public void close(int fd) {
        OpenFile file = any(fd);
        descriptors.remove(fd);
        file.inode().locks().unlock(this, 0, Long.MAX_VALUE);
        file.release();
    }

    /** Closes all numbers from {@code first} to {@code last}, both counted. */
    public void closeRange(int first, int last) {
        List.copyOf(descriptors.subMap(first, true, last, true).keySet()).forEach(this::close);
    }
}
