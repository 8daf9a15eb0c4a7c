package mimus.linux;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mimus.linux.fs.Attributes;
import mimus.linux.fs.FileSpace;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;
import mimus.linux.fs.Place;
import mimus.linux.fs.device.DeviceFileSystem;
import mimus.linux.fs.host.HostFileSystem;
import mimus.linux.fs.host.Permissions;
import mimus.linux.fs.memory.MemoryFileSystem;
import mimus.linux.fs.overlay.OverlayFileSystem;
import mimus.linux.fs.recorded.HostLog;
import mimus.linux.fs.virtual.ProcFileSystem;
import mimus.linux.fs.virtual.SysFileSystem;
import mimus.linux.kernel.Kernel;

/** The tree of names of a run: host directories by permission, and what the kernel itself shows. */
final class Tree {
    private static final long PROC_DEVICE = 6;
    private static final long SYS_DEVICE = 7;
    private static final long TEMPORARY_DEVICE = 8;
    private static final long OVERLAY_DEVICE = 9;
    private static final long SHARED_DEVICE = 10;

    private final LinuxOptions options;
    private final Kernel kernel;
    private final HostLog log;

    /** @param log the record of the run, or null */
    Tree(LinuxOptions options, Kernel kernel, HostLog log) {
        this.log = log;
        this.options = options;
        this.kernel = kernel;
    }

    FileSpace space() {
        return new FileSpace(root(), memory(TEMPORARY_DEVICE));
    }

    private MemoryFileSystem memory(long device) {
        return new MemoryFileSystem(device, kernel.clock()::realTime);
    }

    private Place root() {
        FileSystem host = log != null && log.isReplaying() ? null : host();
        Inode files = log == null ? host.root() : log.root(host);
        Place root = Place.root(options.overlay() ? new OverlayFileSystem(files, layer(files)).root() : files);
        FileSystem devices = DeviceFileSystem.of(kernel);
        root.mount("dev", devices.root()).mount("shm", memory(SHARED_DEVICE).root());
        root.mount(
                "proc", ProcFileSystem.of(new KernelView(kernel), PROC_DEVICE).root());
        root.mount("sys", SysFileSystem.of(SYS_DEVICE).root());
        return root;
    }

    /** Where changes are kept. */
    private Inode layer(Inode files) {
        if (options.layer() != null) {
            Permissions own = told(Permissions.none(options.notice())).allowWriting(options.layer());
            return new HostFileSystem(List.of(options.layer()), own).root();
        }
        Inode layer = memory(OVERLAY_DEVICE).root();
        Attributes attributes = files.attributes();
        layer.chmod(attributes.mode() & 07777);
        layer.touch(attributes.accessed(), attributes.modified());
        return layer;
    }

    private FileSystem host() {
        List<Path> layers = new ArrayList<>();
        if (options.root() != null) {
            layers.add(options.root());
        }
        layers.add(Path.of("/"));
        return new HostFileSystem(layers, permissions());
    }

    private Permissions permissions() {
        if (options.all()) {
            return told(Permissions.all());
        }
        Permissions permissions = told(Permissions.none(options.notice())).allowReading(options.program());
        permissions.allowReading(Path.of(""));
        if (options.root() != null) {
            permissions.allowReading(options.root());
        }
        options.readable().forEach(permissions::allowReading);
        options.writable().forEach(permissions::allowWriting);
        return permissions;
    }

    /** What has been changed on the host cannot be executed again. */
    private Permissions told(Permissions permissions) {
        return permissions.onWriting(path -> kernel.repetition().prevent("has changed " + path + " on the host"));
    }
}
