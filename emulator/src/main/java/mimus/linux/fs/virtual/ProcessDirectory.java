package mimus.linux.fs.virtual;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;

/** One process below {@code /proc}. */
final class ProcessDirectory {
    private static final int PAGE = 4096;
    /** Nanoseconds of one tick of {@code sysconf(_SC_CLK_TCK)}. */
    private static final long TICK = 10_000_000;

    /** What {@code status} says behind a letter. */
    private static final Map<Character, String> STATES =
            Map.of('R', " (running)", 'T', " (stopped)", 't', " (tracing stop)", 'Z', " (zombie)");

    private final VirtualFileSystem files;
    private final SystemView system;
    private final ProcessView process;
    private final String path;

    ProcessDirectory(VirtualFileSystem files, SystemView system, ProcessView process, String path) {
        this.files = files;
        this.system = system;
        this.process = process;
        this.path = path;
    }

    Inode inode() {
        return files.directory(path, this::entries);
    }

    private Map<String, Inode> entries() {
        Map<String, Inode> entries = new LinkedHashMap<>();
        Place root = process.standpoint().root();
        text(entries, "cmdline", strings(process.arguments()));
        text(entries, "environ", strings(process.environment()));
        text(entries, "comm", process.name() + "\n");
        text(entries, "auxv", new String(process.auxiliaryVector(), StandardCharsets.ISO_8859_1));
        entries.put("maps", files.text(path + "/maps", process::maps));
        entries.put("mem", files.memory(path + "/mem", process));
        entries.put("smaps", files.text(path + "/smaps", process::maps));
        entries.put("status", files.text(path + "/status", this::status));
        entries.put("stat", files.text(path + "/stat", this::statistics));
        entries.put("statm", files.text(path + "/statm", this::memory));
        entries.put("limits", files.text(path + "/limits", this::limits));
        entries.put("mounts", files.text(path + "/mounts", system::mounts));
        entries.put("mountinfo", files.text(path + "/mountinfo", () -> "1 0 0:1 / / rw - ext4 none rw\n"));
        jump(entries, "exe", process.program(), root);
        jump(entries, "cwd", process.standpoint().workingDirectory(), root);
        jump(entries, "root", root, root);
        entries.put("fd", files.directory(path + "/fd", () -> descriptors(root)));
        entries.put("fdinfo", files.directory(path + "/fdinfo", this::descriptorTexts));
        if (!path.contains("/task/")) {
            entries.put("task", files.directory(path + "/task", this::tasks));
        }
        return entries;
    }

    private void text(Map<String, Inode> entries, String name, String text) {
        entries.put(name, files.text(path + "/" + name, () -> text));
    }

    private void jump(Map<String, Inode> entries, String name, Place place, Place root) {
        if (place != null) {
            entries.put(name, files.jump(path + "/" + name, () -> place.description(root), () -> place));
        }
    }

    private static String strings(List<String> strings) {
        return strings.stream().map(text -> text + "\0").collect(Collectors.joining());
    }

    private Map<String, Inode> descriptors(Place root) {
        Map<String, Inode> links = new LinkedHashMap<>();
        process.files().all().forEach((fd, descriptor) -> {
            Place place = descriptor.file().place();
            String link = path + "/fd/" + fd;
            links.put(Integer.toString(fd), files.jump(link, () -> place.description(root), () -> place));
        });
        return links;
    }

    private Map<String, Inode> descriptorTexts() {
        Map<String, Inode> texts = new LinkedHashMap<>();
        process.files().all().forEach((fd, descriptor) -> {
            OpenFile file = descriptor.file();
            String text = "pos:\t" + file.position() + "\nflags:\t0" + Integer.toOctalString(file.flags()) + "\n";
            texts.put(Integer.toString(fd), files.text(path + "/fdinfo/" + fd, () -> text));
        });
        return texts;
    }

    private Map<String, Inode> tasks() {
        Map<String, Inode> tasks = new LinkedHashMap<>();
        for (int id : process.taskIds()) {
            tasks.put(Integer.toString(id), new ProcessDirectory(files, system, process, path + "/task/" + id).inode());
        }
        return tasks;
    }

    private String status() {
        long kilobytes = process.mappedBytes() / 1024;
        return "Name:\t" + process.name()
                + "\nUmask:\t"
                + String.format(Locale.ROOT, "%04o", process.standpoint().umask())
                + "\nState:\t" + process.state() + STATES.getOrDefault(process.state(), " (sleeping)")
                + "\nTgid:\t" + process.id()
                + "\nNgid:\t0\nPid:\t" + process.id()
                + "\nPPid:\t" + process.parentId()
                + "\nTracerPid:\t" + process.tracerId()
                + "\nUid:" + four(process.uid())
                + "\nGid:" + four(process.gid())
                + "\nFDSize:\t64\nGroups:\t\nVmPeak:\t" + kilobytes + " kB\nVmSize:\t" + kilobytes
                + " kB\nVmRSS:\t" + kilobytes + " kB\nThreads:\t"
                + process.taskIds().size()
                + "\nSeccomp:\t0\nCpus_allowed:\t1\nCpus_allowed_list:\t0\n";
    }

    private static String four(int id) {
        return ("\t" + Integer.toUnsignedString(id)).repeat(4);
    }

    /** The fields of proc(5), first to last. */
    private String statistics() {
        String start = process.id() + " (" + process.name() + ") " + process.state() + " " + process.parentId() + " "
                + process.groupId() + " " + process.sessionId() + " 0 -1 4194304 0 0 0 0 ";
        String times = process.processorTime() / TICK + " 0 0 0 20 0 "
                + process.taskIds().size() + " 0 " + process.startTime() / TICK + " ";
        String sizes = process.mappedBytes() + " " + process.mappedBytes() / PAGE + " 18446744073709551615 ";
        return start + times + sizes + "0 ".repeat(27).strip() + "\n";
    }

    private String memory() {
        long pages = process.mappedBytes() / PAGE;
        return pages + " " + pages + " 0 0 0 " + pages + " 0\n";
    }

    private String limits() {
        return "Limit                     Soft Limit           Hard Limit           Units     \n"
                + String.format(
                                Locale.ROOT,
                                "%-25s %-20d %-20d %-10s%n",
                                "Max open files",
                                process.files().limit(),
                                process.files().limit(),
                                "files")
                        .replace("\r", "");
    }
}
