package mimus.linux.fs.device;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.Place;
import mimus.linux.fs.virtual.VirtualFileSystem;

/** {@code /dev}. */
public final class DeviceFileSystem {
    /** Its number, {@code st_dev}. */
    static final long NUMBER = 5;

    private static final long MAGIC = 0x01021994;

    private final Map<String, Inode> files = new HashMap<>();

    private DeviceFileSystem() {}

    /**
     * Makes it.
     *
     * @param random fills an array with random bytes
     * @param terminal opens the terminal of the run from a place and flags, or fails
     */
    public static FileSystem of(Consumer<byte[]> random, BiFunction<Place, Integer, OpenFile> terminal) {
        DeviceFileSystem devices = new DeviceFileSystem();
        return new VirtualFileSystem("devtmpfs", MAGIC, NUMBER, self -> {
            devices.add(self, random, terminal);
            return () -> devices.files;
        });
    }

    private void add(VirtualFileSystem self, Consumer<byte[]> random, BiFunction<Place, Integer, OpenFile> terminal) {
        device(self, "null", 1, 3, NullFile::new);
        device(self, "zero", 1, 5, (place, flags) -> new EndlessFile(place, flags, bytes -> {}, false));
        device(self, "full", 1, 7, (place, flags) -> new EndlessFile(place, flags, bytes -> {}, true));
        device(self, "random", 1, 8, (place, flags) -> new EndlessFile(place, flags, random, false));
        device(self, "urandom", 1, 9, (place, flags) -> new EndlessFile(place, flags, random, false));
        device(self, "tty", 5, 0, terminal);
        files.put("fd", self.link("/fd", () -> "/proc/self/fd"));
        files.put("stdin", self.link("/stdin", () -> "/proc/self/fd/0"));
        files.put("stdout", self.link("/stdout", () -> "/proc/self/fd/1"));
        files.put("stderr", self.link("/stderr", () -> "/proc/self/fd/2"));
        files.put("shm", self.directory("/shm", Map::of)); // something is mounted there
    }

    private void device(
            FileSystem self, String name, int major, int minor, BiFunction<Place, Integer, OpenFile> opening) {
        files.put(name, new Device(self, major, minor, opening));
    }
}
