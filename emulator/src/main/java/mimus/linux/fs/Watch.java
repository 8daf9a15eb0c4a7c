package mimus.linux.fs;

/** Somebody who wants to know what guests do with a file, as {@code inotify} does. */
public interface Watch {
    int ACCESS = 1;
    int MODIFY = 2;
    int ATTRIBUTES = 4;
    int CLOSE_WRITTEN = 8;
    int CLOSE_READ = 0x10;
    int OPEN = 0x20;
    int MOVED_FROM = 0x40;
    int MOVED_TO = 0x80;
    int CREATE = 0x100;
    int DELETE = 0x200;
    int DELETE_SELF = 0x400;
    int MOVE_SELF = 0x800;
    int IS_DIRECTORY = 0x4000_0000;

    /**
     * Something happened.
     *
     * @param what one of the bits above, with {@link #IS_DIRECTORY} if to a directory
     * @param cookie the same number for both names of a rename, else 0
     * @param name of the file within the directory that is watched; empty for the watched file itself
     */
    void happened(int what, int cookie, String name);
}
