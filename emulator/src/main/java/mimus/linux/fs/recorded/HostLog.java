package mimus.linux.fs.recorded;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import mimus.error.UserError;
import mimus.linux.fs.FileSystem;
import mimus.linux.fs.Inode;
import mimus.linux.fs.stream.SpecialFile;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.SyscallFailure;

/**
 * All that the host has answered a run, in order: written while it is recorded, and given again when it is replayed.
 *
 * <p>Since the rest of a run is a function of that, the same questions come in the same order. If another question comes,
 * the run has gone another way, and a {@link UserError} says so.
 */
public final class HostLog implements AutoCloseable {
    private static final int MAGIC = 0x4d494d31; // "MIM1"
    private static final char FAILURE = 'E';
    private static final char ARRIVAL = 'P';
    private static final char END = 'Z';

    /** Writes a value. */
    interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Reads a value. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private final Path file;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Map<Inode, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, Inode> inodes = new HashMap<>();
    private final FileSystem files = new LoggedFileSystem(this);
    private FileSystem host;
    private int next = -1;

    /** When the input comes that is next in the record; -1 while nobody has looked. */
    private long due = -1;

    /** At which look of that time it comes: a program that had to wait for it has looked before. */
    private long dueLook;

    private long lookedAt = -1;
    private long looks;

    /** Told when the input comes that is next in the record. */
    private LongConsumer expected = time -> {};

    private HostLog(Path file, DataOutputStream out, DataInputStream in) {
        this.file = file;
        this.out = out;
        this.in = in;
    }

    /** Begins a record; the first thing in it is what the run was asked for. */
    public static HostLog recording(Path file, RunHeader header) {
        try {
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))));
            out.writeInt(MAGIC);
            header.write(out);
            return new HostLog(file, out, null);
        } catch (IOException e) {
            throw new UserError("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Opens a record; what the run was asked for is in {@link RunHeader#read}. */
    public static HostLog replaying(Path file) {
        try {
            DataInputStream in =
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))));
            if (in.readInt() != MAGIC) {
                throw new UserError(file + " is no record of a run");
            }
            return new HostLog(file, null, in);
        } catch (IOException e) {
            throw new UserError("cannot read " + file + " as the record of a run: " + e.getMessage(), e);
        }
    }

    /** The first thing in a record. */
    public RunHeader header() {
        try {
            return RunHeader.read(in);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Tells somebody, once for each piece of input, when it will come: who waits for it lets the time pass until then. */
    public void onExpected(LongConsumer listener) {
        expected = listener;
    }

    public boolean isReplaying() {
        return in != null;
    }

    private UserError broken(IOException e) {
        return e instanceof EOFException
                ? new UserError(file + " ends before the run does")
                : new UserError("cannot use " + file + ": " + e.getMessage(), e);
    }

    private int tag() throws IOException {
        int tag = next >= 0 ? next : in.readUnsignedByte();
        next = -1;
        return tag;
    }

    /** Asks the host, or gives what it answered then. */
    <T> T pass(char kind, Supplier<T> question, Writer<T> writer, Reader<T> reader) {
        try {
            if (in == null) {
                return ask(kind, question, writer);
            }
            int tag = tag();
            if (tag == FAILURE) {
                throw Errno.values()[in.readUnsignedByte()].failure();
            }
            if (tag != kind) {
                throw new UserError("the run has gone another way than the one in " + file);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private <T> T ask(char kind, Supplier<T> question, Writer<T> writer) throws IOException {
        T answer;
        try {
            answer = question.get();
        } catch (SyscallFailure failure) {
            out.writeByte(FAILURE);
            out.writeByte(failure.errno().ordinal());
            throw failure;
        }
        out.writeByte(kind);
        writer.write(out, answer);
        return answer;
    }

    long number(LongSupplier question) {
        return pass('N', question::getAsLong, (to, value) -> to.writeLong(value), from -> from.readLong());
    }

    boolean flag(BooleanSupplier question) {
        return number(() -> question.getAsBoolean() ? 1 : 0) != 0;
    }

    void act(Runnable action) {
        number(() -> {
            action.run();
            return 0;
        });
    }

    byte[] bytes(Supplier<byte[]> question) {
        return pass(
                'B',
                question,
                (to, value) -> {
                    to.writeInt(value.length);
                    to.write(value);
                },
                from -> from.readNBytes(from.readInt()));
    }

    String text(Supplier<String> question) {
        return pass('T', question, (to, value) -> to.writeUTF(value), from -> from.readUTF());
    }

    /** The root of the host's files; {@code null} when they are not there any more. */
    public Inode root(FileSystem hostFiles) {
        host = hostFiles;
        return inode(() -> host.root());
    }

    FileSystem files() {
        return files;
    }

    FileSystem host() {
        return host;
    }

    /** A file of the host, the same object each time. Pipes and sockets exist in the run only and are themselves. */
    Inode inode(Supplier<Inode> question) {
        Inode found = pass('I', question, this::describe, this::known);
        return in != null || found == null ? found : inodes.get(numbers.get(found));
    }

    private void describe(DataOutputStream to, Inode inode) throws IOException {
        boolean fresh = inode != null && !numbers.containsKey(inode);
        int number = inode == null ? -1 : numbers.getOrDefault(inode, numbers.size());
        if (fresh) {
            numbers.put(inode, number);
            boolean special = inode instanceof SpecialFile;
            inodes.put(number, special ? inode : new LoggedInode(this, inode));
        }
        to.writeInt(number);
        if (fresh) {
            to.writeBoolean(inode instanceof SpecialFile);
            if (inode instanceof SpecialFile file) {
                to.writeLong(file.attributes().inode());
                to.writeInt(file.attributes().mode());
            }
        }
    }

    private Inode known(DataInputStream from) throws IOException {
        int number = from.readInt();
        if (number >= 0 && !inodes.containsKey(number)) {
            boolean special = from.readBoolean();
            inodes.put(
                    number,
                    special ? new SpecialFile(files, from.readLong(), from.readInt()) : new LoggedInode(this, null));
        }
        return inodes.get(number);
    }

    /** What the host knows of a file; itself if it exists in the run only. */
    static Inode unwrap(Inode inode) {
        return inode instanceof LoggedInode logged ? logged.host() : inode;
    }

    /**
     * Notes input that has come at a point of time, in instructions; of a replayed run, the input of that time or null.
     *
     * @param fresh what has come, or null if nothing has
     */
    public byte[] arrival(long time, byte[] fresh) {
        looks = time == lookedAt ? looks + 1 : 0;
        lookedAt = time;
        try {
            if (in == null) {
                if (fresh != null) {
                    out.writeByte(ARRIVAL);
                    out.writeLong(time);
                    out.writeLong(looks);
                    out.writeInt(fresh.length);
                    out.write(fresh);
                }
                return fresh;
            }
            next = next >= 0 ? next : in.readUnsignedByte();
            if (next != ARRIVAL) {
                return null;
            }
            if (due < 0) {
                due = in.readLong();
                dueLook = in.readLong();
                expected.accept(due);
            }
            if (time < due || time == due && looks < dueLook) {
                return null;
            }
            due = -1;
            next = -1;
            return in.readNBytes(in.readInt());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The run is over after so many instructions; whether the recorded one was, too. */
    public void end(long instructions) {
        try {
            if (in == null) {
                out.writeByte(END);
                out.writeLong(instructions);
            } else if (tag() != END || in.readLong() != instructions) {
                throw new UserError("the run has gone another way than the one in " + file);
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            } else {
                in.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
