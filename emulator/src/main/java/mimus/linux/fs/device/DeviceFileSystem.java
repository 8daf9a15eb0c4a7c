package mimus.linux.fs.device;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.fs.terminal.Terminals;
import mimus.linux.fs.virtual.VirtualFileSystem;
import mimus.linux.kernel.Kernel;

/** {@code /dev}. */
public final class DeviceFileSystem {
    /** Its number, {@code st_dev}. */
    static final long NUMBER = 5;

    private static final long MAGIC = 0x01021994;

    private final Map<String, Inode> files = new HashMap<>();
    private final Map<Integer, Inode> slaves = new HashMap<>();

    private DeviceFileSystem() {}

    /** Makes that of a run. */
    public static FileSystem of(Kernel kernel) {
        DeviceFileSystem devices = new DeviceFileSystem();
        return new VirtualFileSystem("devtmpfs", MAGIC, NUMBER, self -> {
            devices.add(self, kernel);
            return () -> devices.files;
        });
    }

    private void add(VirtualFileSystem self, Kernel kernel) {
        Consumer<byte[]> random = bytes -> kernel.random().nextBytes(bytes);
        Terminals terminals = Terminals.of(kernel);
        device(self, "null", 1, 3, NullFile::new);
        device(self, "zero", 1, 5, (place, flags) -> new EndlessFile(place, flags, bytes -> {}, false));
        device(self, "full", 1, 7, (place, flags) -> new EndlessFile(place, flags, bytes -> {}, true));
        device(self, "random", 1, 8, (place, flags) -> new EndlessFile(place, flags, random, false));
        device(self, "urandom", 1, 9, (place, flags) -> new EndlessFile(place, flags, random, false));
        device(
                self,
                "tty",
                5,
                0,
                (place, flags) -> terminals.openOwn(kernel.turns().caller().process(), place, flags));
        device(self, "console", 5, 1, terminals::openConsole);
        device(self, "ptmx", 5, 2, (place, flags) -> terminals.openMaster(kernel, place, flags));
        files.put("pts", self.directory("/pts", () -> slaves(self, kernel, terminals)));
        files.put("fd", self.link("/fd", () -> "/proc/self/fd"));
        files.put("stdin", self.link("/stdin", () -> "/proc/self/fd/0"));
        files.put("stdout", self.link("/stdout", () -> "/proc/self/fd/1"));
        files.put("stderr", self.link("/stderr", () -> "/proc/self/fd/2"));
        files.put("shm", self.directory("/shm", Map::of)); // something is mounted there
        files.put("mqueue", self.directory("/mqueue", Map::of));
    }

    /** The slaves of the pairs of terminals that are open, the same object for each as long as it is. */
    private Map<String, Inode> slaves(FileSystem self, Kernel kernel, Terminals terminals) {
        slaves.keySet().retainAll(terminals.masters().keySet());
        terminals
                .masters()
                .keySet()
                .forEach(number -> slaves.computeIfAbsent(
                        number,
                        n -> new Device(
                                self,
                                136,
                                n,
                                (place, flags) -> terminals.openSlave(
                                        kernel.turns().caller().process(), n, place, flags))));
        Map<String, Inode> byName = new HashMap<>();
        slaves.forEach((number, slave) -> byName.put(Integer.toString(number), slave));
        return byName;
    }

    private void device(
            FileSystem self, String name, int major, int minor, BiFunction<Place, Integer, OpenFile> opening) {
        files.put(name, new Device(self, major, minor, opening));
    }
}
