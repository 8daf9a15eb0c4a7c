package mimus.linux.fs.virtual;

import java.util.Map;
import java.util.TreeMap;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;

/** {@code /sys}: what programs ask of it, which is how many processors there are. */
public final class SysFileSystem {
    private static final long MAGIC = 0x62656572;

    private static final Map<String, String> TEXTS = Map.of(
            "devices/system/cpu/online", "0",
            "devices/system/cpu/possible", "0",
            "devices/system/cpu/present", "0",
            "devices/system/cpu/kernel_max", "0",
            "devices/system/cpu/cpu0/online", "1",
            "devices/system/node/online", "0",
            "devices/system/node/node0/cpulist", "0",
            "kernel/mm/transparent_hugepage/enabled", "always madvise [never]");

    private SysFileSystem() {}

    /** @param device its number, {@code st_dev} */
    public static FileSystem of(long device) {
        return new VirtualFileSystem("sysfs", MAGIC, device, files -> () -> children(files, ""));
    }

    private static Map<String, Inode> children(VirtualFileSystem files, String directory) {
        Map<String, Inode> children = new TreeMap<>();
        TEXTS.forEach((path, text) -> {
            if (path.startsWith(directory)) {
                String rest = path.substring(directory.length());
                int slash = rest.indexOf('/');
                String name = slash < 0 ? rest : rest.substring(0, slash);
                String full = directory + name;
                Inode child = slash < 0
                        ? files.text(full, () -> text + "\n")
                        : files.directory(full, () -> children(files, full + "/"));
                children.putIfAbsent(name, child);
            }
        });
        return children;
    }
}
