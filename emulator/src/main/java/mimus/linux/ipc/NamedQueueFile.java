package mimus.linux.ipc;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;

/** A message queue of POSIX that is open. */
final class NamedQueueFile extends OpenFile {
    private final NamedQueue queue;

    NamedQueueFile(NamedQueue queue, Place place, int flags) {
        super(place, flags);
        this.queue = queue;
    }

    NamedQueue queue() {
        return queue;
    }

    @Override
    public int ready() {
        return (queue.count() > 0 ? POLLIN : 0) | (queue.isFull() ? 0 : POLLOUT);
    }

    @Override
    public long activity() {
        return queue.activity;
    }

    @Override
    public boolean canBeWatched() {
        return true;
    }
}
