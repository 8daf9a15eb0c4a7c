package mimus.linux.fs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mimus.linux.kernel.Errno;

/** An open directory: its names as they were when reading it began. */
public final class DirectoryFile extends OpenFile {
    private List<DirectoryEntry> entries;
    private int position;

    public DirectoryFile(Place place, int flags) {
        super(place, flags);
    }

    /** The entry at the position, which is then one further; null at the end. */
    public DirectoryEntry next() {
        List<DirectoryEntry> all = entries();
        return position < all.size() ? all.get(position++) : null;
    }

    @Override
    public long position() {
        return position;
    }

    /** Takes back the last {@link #next}. */
    public void back() {
        position--;
    }

    private List<DirectoryEntry> entries() {
        if (place().isGone()) {
            throw Errno.ENOENT.failure();
        }
        if (entries == null) {
            entries = new ArrayList<>();
            entries.add(entry(".", place()));
            entries.add(entry("..", place().parent()));
            List<DirectoryEntry> named = new ArrayList<>(inode().entries());
            for (Place mount : place().mounts()) {
                named.removeIf(entry -> entry.name().equals(mount.name()));
                named.add(entry(mount.name(), mount));
            }
            named.sort(Comparator.comparing(DirectoryEntry::name));
            entries.addAll(named);
        }
        return entries;
    }

    private static DirectoryEntry entry(String name, Place place) {
        return new DirectoryEntry(name, place.inode().attributes().inode(), FileType.DIRECTORY);
    }

    @Override
    public int read(byte[] to, int at, int length) {
        throw Errno.EISDIR.failure();
    }

    @Override
    public int read(long offset, byte[] to, int at, int length) {
        throw Errno.EISDIR.failure();
    }

    @Override
    public long seek(long offset, Whence whence) {
        long target = whence == Whence.POSITION ? position + offset : offset;
        if (target < 0 || target > Integer.MAX_VALUE || whence != Whence.START && whence != Whence.POSITION) {
            throw Errno.EINVAL.failure();
        }
        if (target == 0) {
            entries = null;
        }
        position = (int) target;
        return target;
    }

    @Override
    public void sync() {}
}
