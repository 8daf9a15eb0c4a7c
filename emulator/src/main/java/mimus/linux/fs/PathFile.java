package mimus.linux.fs;

/** What {@code O_PATH} gives: a place to start from, not a file to read. */
public final class PathFile extends OpenFile {
    public PathFile(Place place, int flags) {
        super(place, flags & (OpenFlags.PATH | OpenFlags.DIRECTORY | OpenFlags.NOFOLLOW));
    }
}
