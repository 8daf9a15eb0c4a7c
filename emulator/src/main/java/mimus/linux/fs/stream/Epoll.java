package mimus.linux.fs.stream;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;

/** What {@code epoll_create} makes: a set of files to wait for. */
public final class Epoll extends OpenFile {
    private static final int EDGE = 1 << 31;
    private static final int ONE_SHOT = 1 << 30;
    private static final int EVENTS = 0x0fff_ffff;
    private static final int ALWAYS = POLLERR | POLLHUP;

    /** Depth to which epolls may watch each other. */
    private static final int DEEPEST = 5;

    private record Key(int fd, OpenFile file) {}

    private static final class Interest {
        private int events;
        private long data;
        private int reported;
        private long activity;
    }

    /** Something that happened: which events, and what the guest wants to be told with it. */
    public record Event(int events, long data) {}

    private final Map<Key, Interest> interests = new LinkedHashMap<>();

    public Epoll(Place place, int flags) {
        super(place, flags | OpenFlags.READ_WRITE);
    }

    public void add(int fd, OpenFile file, int events, long data) {
        if (!file.canBeWatched()) {
            throw Errno.EPERM.failure();
        }
        if (file == this || file instanceof Epoll other && other.reaches(this, DEEPEST)) {
            throw (file == this ? Errno.EINVAL : Errno.ELOOP).failure();
        }
        Interest interest = new Interest();
        if (interests.putIfAbsent(new Key(fd, file), interest) != null) {
            throw Errno.EEXIST.failure();
        }
        interest.events = events;
        interest.data = data;
    }

    private boolean reaches(Epoll target, int depth) {
        return depth == 0
                || interests.keySet().stream()
                        .anyMatch(key -> key.file == target
                                || key.file instanceof Epoll other && other.reaches(target, depth - 1));
    }

    public void modify(int fd, OpenFile file, int events, long data) {
        Interest interest = interests.get(new Key(fd, file));
        if (interest == null) {
            throw Errno.ENOENT.failure();
        }
        interest.events = events;
        interest.data = data;
        interest.reported = 0;
    }

    public void remove(int fd, OpenFile file) {
        if (interests.remove(new Key(fd, file)) == null) {
            throw Errno.ENOENT.failure();
        }
    }

    /** What has happened, at most so many events; edges and single shots are used up. */
    public List<Event> take(int most) {
        List<Event> events = new ArrayList<>();
        List<Key> taken = new ArrayList<>();
        dropClosed();
        for (Map.Entry<Key, Interest> entry : interests.entrySet()) {
            Interest interest = entry.getValue();
            int happened = happened(entry.getKey(), interest);
            if (happened != 0 && events.size() < most) {
                events.add(new Event(happened, interest.data));
                taken.add(entry.getKey());
                used(entry.getKey().file, interest, happened);
            }
        }
        // who has been served goes to the end, so that everyone is served when few events are asked for
        taken.forEach(key -> interests.put(key, interests.remove(key)));
        return events;
    }

    private static void used(OpenFile file, Interest interest, int happened) {
        if ((interest.events & EDGE) != 0) {
            interest.reported |= happened;
            interest.activity = file.activity();
        }
        if ((interest.events & ONE_SHOT) != 0) {
            interest.events &= ~EVENTS;
        }
    }

    /** An edge that was reported is reported again only after something happened to the file. */
    private static int happened(Key key, Interest interest) {
        int wanted = interest.events & EVENTS;
        if (wanted == 0) {
            return 0; // a single shot that has been fired
        }
        int ready = key.file.ready();
        interest.reported &= interest.activity == key.file.activity() ? ready : 0;
        return ready & (wanted | ALWAYS) & ~interest.reported;
    }

    private void dropClosed() {
        for (Iterator<Key> keys = interests.keySet().iterator(); keys.hasNext(); ) {
            if (keys.next().file.isClosed()) {
                keys.remove();
            }
        }
    }

    @Override
    public int ready() {
        boolean any = interests.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().file.isClosed() && happened(entry.getKey(), entry.getValue()) != 0);
        return any ? POLLIN : 0;
    }

    @Override
    public boolean canBeWatched() {
        return true;
    }

    @Override
    public boolean dependsOnHost() {
        return interests.keySet().stream().anyMatch(key -> key.file.dependsOnHost());
    }
}
