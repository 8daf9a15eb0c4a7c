package mimus.debugger.history;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;
import mimus.memory.Memory;

/**
 * A {@link Snapshot} in a file, packed with gzip.
 *
 * <p>All numbers are big-endian. {@link #MAGIC}, version (4 bytes), time (8); count of processes (4), each with its number
 * (4), the names of its architecture and program, count of ranges (4) with start, end and offset (8 each), rights and
 * name, count of pages (4) with address (8) and 4,096 bytes; count of threads (4), each with its number and its
 * process's (4 each), pc and next (8 each), delayed and nullified (1 each), count of registers (4) with name, count of
 * lanes (4) and lanes (8 each). A name is its length (2) and its UTF-8. Registers are known by name, so that another
 * version may have more or fewer of them.
 */
public final class SnapshotFile {
    private static final byte[] MAGIC = "MIMUSNAP".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int MOST = 1 << 24;

    private SnapshotFile() {}

    /** @throws UserError if the file cannot be written */
    public static void write(Snapshot snapshot, Path file) {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            out.write(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(snapshot.time());
            out.writeInt(snapshot.processes().size());
            for (ProcessState process : snapshot.processes()) {
                write(out, process);
            }
            out.writeInt(snapshot.threads().size());
            for (ThreadState thread : snapshot.threads()) {
                write(out, thread);
            }
        } catch (IOException failed) {
            throw new UserError("cannot write " + file, failed);
        }
    }

    private static void write(DataOutputStream out, ProcessState process) throws IOException {
        out.writeInt(process.id());
        out.writeUTF(process.architecture());
        out.writeUTF(process.executable());
        out.writeInt(process.ranges().size());
        for (MemoryRange range : process.ranges()) {
            out.writeLong(range.start());
            out.writeLong(range.end());
            out.writeLong(range.offset());
            out.writeUTF(range.rights());
            out.writeUTF(range.name());
        }
        out.writeInt(process.pages().size());
        for (Map.Entry<Long, byte[]> page : process.pages().entrySet()) {
            out.writeLong(page.getKey());
            out.write(page.getValue());
        }
    }

    private static void write(DataOutputStream out, ThreadState thread) throws IOException {
        out.writeInt(thread.id());
        out.writeInt(thread.process());
        out.writeLong(thread.pc());
        out.writeLong(thread.next());
        out.writeBoolean(thread.delayed());
        out.writeBoolean(thread.nullified());
        out.writeInt(thread.registers().size());
        for (Map.Entry<String, long[]> register : thread.registers().entrySet()) {
            out.writeUTF(register.getKey());
            out.writeInt(register.getValue().length);
            for (long lane : register.getValue()) {
                out.writeLong(lane);
            }
        }
    }

    /** @throws UserError if the file cannot be read, or is no snapshot */
    public static Snapshot read(Path file) {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)), 1 << 16))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new UserError(file + " is no snapshot of Mimus");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new UserError(file + " is a snapshot of version " + version + ", not " + VERSION);
            }
            long time = in.readLong();
            List<ProcessState> processes = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                processes.add(process(in));
            }
            List<ThreadState> threads = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                threads.add(thread(in));
            }
            return new Snapshot(time, processes, threads);
        } catch (ZipException other) {
            throw new UserError(file + " is no snapshot of Mimus", other);
        } catch (EOFException early) {
            throw new UserError(file + " ends too early", early);
        } catch (IOException failed) {
            throw new UserError("cannot read " + file, failed);
        }
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new UserError("the snapshot is damaged");
        }
        return count;
    }

    private static ProcessState process(DataInputStream in) throws IOException {
        int id = in.readInt();
        String architecture = in.readUTF();
        String executable = in.readUTF();
        List<MemoryRange> ranges = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            long start = in.readLong();
            long end = in.readLong();
            long offset = in.readLong();
            ranges.add(new MemoryRange(start, end, in.readUTF(), offset, in.readUTF()));
        }
        Map<Long, byte[]> pages = new TreeMap<>(Long::compareUnsigned);
        for (int left = count(in); left > 0; left--) {
            long address = in.readLong();
            byte[] page = new byte[Memory.PAGE_SIZE];
            in.readFully(page);
            pages.put(address, page);
        }
        return new ProcessState(id, architecture, executable, ranges, pages);
    }

    private static ThreadState thread(DataInputStream in) throws IOException {
        int id = in.readInt();
        int process = in.readInt();
        long pc = in.readLong();
        long next = in.readLong();
        boolean delayed = in.readBoolean();
        boolean nullified = in.readBoolean();
        Map<String, long[]> registers = new LinkedHashMap<>();
        for (int left = count(in); left > 0; left--) {
            String name = in.readUTF();
            long[] lanes = new long[count(in)];
            for (int i = 0; i < lanes.length; i++) {
                lanes[i] = in.readLong();
            }
            registers.put(name, lanes);
        }
        return new ThreadState(id, process, pc, next, delayed, nullified, registers);
    }
}
