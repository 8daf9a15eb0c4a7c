package mimus.linux.fs.virtual;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;

/** {@code /proc}: the system and its processes as files. */
public final class ProcFileSystem {
    private static final long MAGIC = 0x9fa0;

    private final SystemView system;

    private ProcFileSystem(SystemView system) {
        this.system = system;
    }

    /** @param device its number, {@code st_dev} */
    public static FileSystem of(SystemView system, long device) {
        ProcFileSystem proc = new ProcFileSystem(system);
        return new VirtualFileSystem("proc", MAGIC, device, files -> () -> proc.root(files));
    }

    private Map<String, Inode> root(VirtualFileSystem files) {
        Map<String, Inode> root = new LinkedHashMap<>();
        for (int id : system.processIds()) {
            ProcessView process = system.process(id);
            if (process != null) {
                root.put(Integer.toString(id), new ProcessDirectory(files, system, process, "/" + id).inode());
            }
        }
        String self = Integer.toString(system.current().id());
        root.put("self", files.link("/self", () -> self));
        root.put("thread-self", files.link("/thread-self", () -> self + "/task/" + system.currentTaskId()));
        text(files, root, "cpuinfo", system::cpuInformation);
        text(files, root, "meminfo", this::memory);
        text(files, root, "version", this::version);
        text(files, root, "uptime", () -> seconds() + " " + seconds() + "\n");
        text(
                files,
                root,
                "loadavg",
                () -> "0.00 0.00 0.00 1/" + system.processIds().size() + " " + self + "\n");
        text(files, root, "stat", this::statistics);
        text(files, root, "filesystems", () -> "nodev\tproc\nnodev\ttmpfs\n\text4\n");
        root.put("mounts", files.link("/mounts", () -> "self/mounts"));
        root.put("sys", files.directory("/sys", () -> settings(files)));
        return root;
    }

    private static void text(VirtualFileSystem files, Map<String, Inode> in, String name, Supplier<String> text) {
        in.put(name, files.text("/" + name, text));
    }

    private Map<String, Inode> settings(VirtualFileSystem files) {
        return Map.of(
                "kernel", directory(files, "/sys/kernel", kernelSettings()),
                "vm", directory(files, "/sys/vm", Map.of("overcommit_memory", "0", "max_map_count", "65530")),
                "fs", directory(files, "/sys/fs", Map.of("file-max", "1048576", "pipe-max-size", "1048576")));
    }

    private Map<String, String> kernelSettings() {
        return Map.of(
                "ostype", "Linux",
                "osrelease", system.release(),
                "version", system.version(),
                "hostname", system.hostName(),
                "pid_max", "32768",
                "threads-max", "32768",
                "ngroups_max", "65536",
                "cap_last_cap", "40",
                "randomize_va_space", "2");
    }

    private Inode directory(VirtualFileSystem files, String path, Map<String, String> texts) {
        Map<String, Inode> content = new LinkedHashMap<>();
        texts.forEach((name, text) -> content.put(name, files.text(path + "/" + name, () -> text + "\n")));
        if (path.equals("/sys/kernel")) {
            content.put("random", random(files));
        }
        return files.directory(path, () -> content);
    }

    private Inode random(VirtualFileSystem files) {
        Map<String, Inode> content = Map.of(
                "boot_id", files.text("/sys/kernel/random/boot_id", () -> system.bootId() + "\n"),
                "entropy_avail", files.text("/sys/kernel/random/entropy_avail", () -> "256\n"));
        return files.directory("/sys/kernel/random", () -> content);
    }

    private String version() {
        return "Linux version " + system.release() + " " + system.version() + "\n";
    }

    private String memory() {
        long total = system.memoryBytes() / 1024;
        return memoryLine("MemTotal", total)
                + memoryLine("MemFree", total / 2)
                + memoryLine("MemAvailable", total / 2)
                + memoryLine("Buffers", 0)
                + memoryLine("Cached", 0)
                + memoryLine("SwapTotal", 0)
                + memoryLine("SwapFree", 0);
    }

    private static String memoryLine(String name, long kilobytes) {
        return String.format(Locale.ROOT, "%-15s %8d kB%n", name + ":", kilobytes)
                .replace("\r", "");
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.2f", system.upTime() / 1e9);
    }

    private String statistics() {
        String times = " " + system.upTime() / 10_000_000 + " 0 0 0 0 0 0 0 0 0\n";
        return "cpu " + times + "cpu0" + times + "ctxt 0\nbtime 0\nprocesses "
                + system.processIds().size() + "\nprocs_running 1\nprocs_blocked 0\n";
    }
}
