package mimus.linux.fs.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import mimus.linux.fs.Inode;
import mimus.linux.fs.LiveFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.Watch;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Wait;

/** What {@code inotify_init} makes: a queue of what happens to files. */
public final class Inotify extends LiveFile {
    /** Bits beside those of {@link Watch}. */
    public static final int IN_Q_OVERFLOW = 0x4000;

    public static final int IN_IGNORED = 0x8000;
    public static final int IN_ONLYDIR = 0x0100_0000;
    public static final int IN_DONT_FOLLOW = 0x0200_0000;
    public static final int IN_MASK_CREATE = 0x1000_0000;
    public static final int IN_MASK_ADD = 0x2000_0000;
    public static final int IN_ONESHOT = 0x8000_0000;
    public static final int IN_ALL_EVENTS = 0xfff;
    private static final int MOST_EVENTS = 16384;
    private static final int HEADER = 16;

    private record Event(int watch, int mask, int cookie, String name) {
        /** The name with at least one zero, in whole headers. */
        int size() {
            return name.isEmpty() ? HEADER : HEADER + (name.length() + HEADER & -HEADER);
        }
    }

    private final class Entry implements Watch {
        private final int number;
        private final Inode inode;
        private int mask;

        Entry(int number, Inode inode, int mask) {
            this.number = number;
            this.inode = inode;
            this.mask = mask;
        }

        @Override
        public void happened(int what, int cookie, String name) {
            if ((what & mask & IN_ALL_EVENTS) != 0) {
                add(new Event(number, what, cookie, name));
                if ((mask & IN_ONESHOT) != 0) {
                    remove(number);
                }
            }
            if ((what & DELETE_SELF) != 0) {
                remove(number);
            }
        }
    }

    private final boolean bigEndian;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();
    private final Deque<Event> events = new ArrayDeque<>();
    private int last;

    public Inotify(Place place, int flags, boolean bigEndian) {
        super(place, flags | OpenFlags.READ_ONLY);
        this.bigEndian = bigEndian;
    }

    /** Watches a file, or changes what is watched of it; the number of the watch. */
    public int watch(Inode inode, int mask) {
        for (Entry entry : entries.values()) {
            if (entry.inode == inode) {
                if ((mask & IN_MASK_CREATE) != 0) {
                    throw Errno.EEXIST.failure();
                }
                entry.mask = (mask & IN_MASK_ADD) != 0 ? entry.mask | mask : mask;
                return entry.number;
            }
        }
        Entry entry = new Entry(++last, inode, mask);
        entries.put(entry.number, entry);
        inode.watch(entry);
        return entry.number;
    }

    /** Ends a watch; {@code EINVAL} if there is none of the number. */
    public void unwatch(int number) {
        if (!entries.containsKey(number)) {
            throw Errno.EINVAL.failure();
        }
        remove(number);
    }

    private void remove(int number) {
        Entry entry = entries.remove(number);
        if (entry != null) {
            entry.inode.unwatch(entry);
            add(new Event(number, IN_IGNORED, 0, ""));
        }
    }

    /** The same event twice in a row is told once. */
    private void add(Event event) {
        if (event.equals(events.peekLast())) {
            return;
        }
        happens();
        if (events.size() == MOST_EVENTS) {
            events.add(new Event(-1, IN_Q_OVERFLOW, 0, ""));
        } else if (events.size() < MOST_EVENTS) {
            events.add(event);
        }
    }

    @Override
    public int read(byte[] to, int at, int length) {
        if (events.isEmpty()) {
            throw isNonBlocking() ? Errno.EAGAIN.failure() : Wait.until(() -> !events.isEmpty());
        }
        int done = 0;
        while (!events.isEmpty() && done + events.peek().size() <= length) {
            Event event = events.remove();
            int size = event.size();
            Numbers.put(to, at + done, 4, event.watch, bigEndian);
            Numbers.put(to, at + done + 4, 4, event.mask, bigEndian);
            Numbers.put(to, at + done + 8, 4, event.cookie, bigEndian);
            Numbers.put(to, at + done + 12, 4, size - HEADER, bigEndian);
            byte[] name = event.name.getBytes(StandardCharsets.ISO_8859_1);
            java.util.Arrays.fill(to, at + done + HEADER, at + done + size, (byte) 0);
            System.arraycopy(name, 0, to, at + done + HEADER, name.length);
            done += size;
        }
        if (done == 0) {
            throw Errno.EINVAL.failure();
        }
        return done;
    }

    @Override
    protected void close() {
        entries.values().forEach(entry -> entry.inode.unwatch(entry));
        entries.clear();
    }

    @Override
    public int ready() {
        return events.isEmpty() ? 0 : POLLIN;
    }

    @Override
    public int available() {
        return events.stream().mapToInt(Event::size).sum();
    }
}
