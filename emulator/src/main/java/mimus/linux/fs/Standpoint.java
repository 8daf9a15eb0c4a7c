package mimus.linux.fs;

/** Where a process stands in the tree of names; tasks made with {@code CLONE_FS} share one. */
public final class Standpoint {
    private Place root;
    private Place workingDirectory;
    private int umask;

    public Standpoint(Place root, Place workingDirectory, int umask) {
        this.root = root;
        this.workingDirectory = workingDirectory;
        this.umask = umask;
    }

    /** One of its own for a child. */
    public Standpoint copy() {
        return new Standpoint(root, workingDirectory, umask);
    }

    public Place root() {
        return root;
    }

    public void root(Place place) {
        root = place;
    }

    public Place workingDirectory() {
        return workingDirectory;
    }

    public void workingDirectory(Place place) {
        workingDirectory = place;
    }

    public int umask() {
        return umask;
    }

    public void umask(int bits) {
        umask = bits & 0777;
    }

    /** The file at a path, symbolic links followed; {@code ENOENT} if there is none. */
    public Place find(String path) {
        return new PathWalk(root, workingDirectory).find(path, true).existing();
    }
}
