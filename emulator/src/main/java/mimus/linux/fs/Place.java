package mimus.linux.fs;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file under one of its names, as the kernel's {@code dentry}: it knows the way up, and moves when it is renamed.
 *
 * <p>The tree of names is made of these as guests walk it; what nobody holds is forgotten.
 */
public final class Place {
    private final Inode inode;
    private final Map<String, WeakReference<Place>> known = new HashMap<>();
    private final Map<String, Place> mounted = new TreeMap<>();
    private Place parent;
    private String name;
    private boolean gone;

    private Place(Place parent, String name, Inode inode) {
        this.parent = parent;
        this.name = name;
        this.inode = inode;
    }

    /** The root of a tree. */
    public static Place root(Inode inode) {
        return new Place(null, "", inode);
    }

    /** The place of a file that has no name; {@code description} is what {@code /proc/self/fd} shows. */
    public static Place nameless(String description, Inode inode) {
        return new Place(null, description, inode);
    }

    public Inode inode() {
        return inode;
    }

    /** Its last name; empty for the root. */
    public String name() {
        return name;
    }

    /** One up; of a root itself. */
    public Place parent() {
        return parent == null ? this : parent;
    }

    /** The file of a name below, or null. */
    public Place step(String child) {
        Place mount = mounted.get(child);
        if (mount != null) {
            return mount;
        }
        Inode found = inode.lookup(child);
        return found == null ? null : child(child, found);
    }

    private Place child(String child, Inode found) {
        WeakReference<Place> reference = known.get(child);
        Place place = reference == null ? null : reference.get();
        if (place == null || place.inode != found || place.gone) {
            place = new Place(this, child, found);
            known.values().removeIf(other -> other.get() == null);
            known.put(child, new WeakReference<>(place));
        }
        return place;
    }

    /** Lets a name below show a file system, from now on. */
    public Place mount(String child, Inode root) {
        Place place = new Place(this, child, root);
        mounted.put(child, place);
        return place;
    }

    public boolean isMountPoint() {
        return parent == null || parent.mounted.get(name) == this;
    }

    /** What is mounted directly below. */
    public Collection<Place> mounts() {
        return List.copyOf(mounted.values());
    }

    /** Notes that the name has been taken away. */
    public void removed() {
        gone = true;
        if (parent != null) {
            parent.known.remove(name);
        }
    }

    /** Notes that the file has another name now. */
    public void moved(Place newParent, String newName) {
        parent.known.remove(name);
        Place replaced = newParent.known.containsKey(newName)
                ? newParent.known.get(newName).get()
                : null;
        if (replaced != null && replaced != this) {
            replaced.removed();
        }
        parent = newParent;
        name = newName;
        newParent.known.put(newName, new WeakReference<>(this));
    }

    /** Notes that two files have changed names. */
    public void exchanged(Place other) {
        Place oldParent = parent;
        String oldName = name;
        parent = other.parent;
        name = other.name;
        other.parent = oldParent;
        other.name = oldName;
        parent.known.put(name, new WeakReference<>(this));
        oldParent.known.put(oldName, new WeakReference<>(other));
    }

    /** Tells whoever watches this file, or the directory that it is in, what happened to it. */
    public void happened(int what) {
        int all = inode.type() == FileType.DIRECTORY ? what | Watch.IS_DIRECTORY : what;
        inode.happened(all, 0, "");
        if (parent != null && !gone) {
            parent.inode.happened(all, 0, name);
        }
    }

    /** Whether it, or a directory above it, has been removed. */
    public boolean isGone() {
        return gone;
    }

    /** Whether {@code above} is this place or on the way up from it. */
    public boolean isWithin(Place above) {
        for (Place at = this; ; at = at.parent) {
            if (at == above) {
                return true;
            }
            if (at.parent == null) {
                return false;
            }
        }
    }

    /** The names from {@code root} down; with {@code (unreachable)} before them if it is elsewhere. */
    public String path(Place root) {
        StringBuilder path = new StringBuilder();
        Place at = this;
        while (at != root && at.parent != null) {
            path.insert(0, "/" + at.name);
            at = at.parent;
        }
        if (at != root && !at.name.isEmpty()) {
            return at.name;
        }
        String reachable = path.length() == 0 ? "/" : path.toString();
        return at == root ? reachable : "(unreachable)" + reachable;
    }

    /** As {@link #path}, and marked if it has been removed, as {@code /proc} does. */
    public String description(Place root) {
        return path(root) + (gone ? " (deleted)" : "");
    }
}
