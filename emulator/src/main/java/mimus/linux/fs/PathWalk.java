package mimus.linux.fs;

import mimus.linux.kernel.Errno;

/** Finds files by path, one component after the other, so that nothing leads out of the tree it walks in. */
public final class PathWalk {
    /** The most bytes in one name ({@code NAME_MAX}). */
    public static final int LONGEST_NAME = 255;

    /** The most symbolic links on one way. */
    private static final int MOST_LINKS = 40;

    /** Bits of {@code openat2}: what a path may not do. */
    public static final int NO_XDEV = 1;

    public static final int NO_MAGICLINKS = 2;
    public static final int NO_SYMLINKS = 4;
    public static final int BENEATH = 8;
    public static final int IN_ROOT = 16;

    /**
     * What a path leads to.
     *
     * @param parent directory of the last name
     * @param name the last name, or null if the path ends in {@code .}, {@code ..}, {@code /} or a link of
     *     {@code /proc}
     * @param place null if there is no such file in {@code parent}
     * @param asDirectory whether a slash behind the name says that it has to be a directory
     */
    public record Found(Place parent, String name, Place place, boolean asDirectory) {
        /** The file; {@code ENOENT} if there is none. */
        public Place existing() {
            if (place == null) {
                throw Errno.ENOENT.failure();
            }
            return place;
        }
    }

    private final Place root;
    private final Place start;
    private final int resolve;
    private Place at;
    private String rest;
    private int links;

    /** Walks in the tree below {@code root}, relative paths from {@code start}. */
    public PathWalk(Place root, Place start) {
        this(root, start, 0);
    }

    /** The same under conditions, bits of {@code openat2}. */
    public PathWalk(Place root, Place start, int resolve) {
        this.root = (resolve & (IN_ROOT | BENEATH)) != 0 ? start : root;
        this.start = start;
        this.resolve = resolve;
    }

    /**
     * Goes along a path.
     *
     * @param follow whether to go on where the last name is a symbolic link
     * @throws mimus.linux.kernel.SyscallFailure {@code ENOENT} ({@code ENOTDIR}, …) if a directory on the way is not
     *     there; {@code ELOOP}
     */
    public Found find(String path, boolean follow) {
        if (path.isEmpty()) {
            throw Errno.ENOENT.failure();
        }
        rest = path;
        at = start;
        goToRootIfAbsolute();
        while (true) {
            String name = nextName();
            if (name.isEmpty()) {
                return new Found(at.parent(), null, directory(at), true);
            }
            boolean last = isSlashes(rest);
            boolean slash = !rest.isEmpty();
            directory(at).inode().requireSearch();
            if (name.equals(".") || name.equals("..")) {
                at = name.equals(".") ? at : up();
                if (last) {
                    return new Found(at.parent(), null, at, true);
                }
                continue;
            }
            Place child = at.step(name);
            if (child == null) {
                if (last) {
                    return new Found(at, name, null, slash);
                }
                throw Errno.ENOENT.failure();
            }
            if (child.inode().type() == FileType.SYMLINK && (!last || follow || slash)) {
                Place destination = followLink(child);
                if (destination != null && last) {
                    return new Found(destination.parent(), null, slash ? directory(destination) : destination, slash);
                }
                continue;
            }
            requireSameDevice(child);
            if (last) {
                return new Found(at, name, slash ? directory(child) : child, slash);
            }
            at = child;
        }
    }

    private void goToRootIfAbsolute() {
        if (rest.startsWith("/")) {
            if ((resolve & BENEATH) != 0) {
                throw Errno.EXDEV.failure();
            }
            at = root;
        }
    }

    private String nextName() {
        int from = 0;
        while (from < rest.length() && rest.charAt(from) == '/') {
            from++;
        }
        int to = rest.indexOf('/', from);
        String name = rest.substring(from, to < 0 ? rest.length() : to);
        rest = to < 0 ? "" : rest.substring(to);
        if (name.length() > LONGEST_NAME) {
            throw Errno.ENAMETOOLONG.failure();
        }
        return name;
    }

    private static boolean isSlashes(String text) {
        return text.chars().allMatch(c -> c == '/');
    }

    private Place up() {
        if (at == root) {
            if ((resolve & BENEATH) != 0) {
                throw Errno.EXDEV.failure();
            }
            return at;
        }
        requireSameDevice(at.parent());
        return at.parent();
    }

    private static Place directory(Place place) {
        if (place.inode().type() != FileType.DIRECTORY) {
            throw Errno.ENOTDIR.failure();
        }
        return place;
    }

    /** Goes on where a link says; the destination of a link of {@code /proc}, else null. */
    private Place followLink(Place link) {
        if (++links > MOST_LINKS || (resolve & NO_SYMLINKS) != 0) {
            throw Errno.ELOOP.failure();
        }
        Place destination = link.inode().destination();
        if (destination != null) {
            if ((resolve & (NO_MAGICLINKS | BENEATH | IN_ROOT)) != 0) {
                throw ((resolve & NO_MAGICLINKS) != 0 ? Errno.ELOOP : Errno.EXDEV).failure();
            }
            requireSameDevice(destination);
            at = destination;
            return destination;
        }
        String target = link.inode().target();
        if (target.isEmpty()) {
            throw Errno.ENOENT.failure();
        }
        rest = target + rest;
        goToRootIfAbsolute();
        return null;
    }

    private void requireSameDevice(Place place) {
        if ((resolve & NO_XDEV) != 0
                && place.inode().fileSystem() != start.inode().fileSystem()) {
            throw Errno.EXDEV.failure();
        }
    }
}
