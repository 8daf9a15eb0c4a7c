package mimus.linux.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mimus.abi.LinuxAbi;
import mimus.abi.Structure;
import mimus.memory.Memory;

/**
 * The memory of a process as system calls copy to and from it: any alignment, the guest's rights and byte order.
 *
 * <p>What cannot be accessed throws {@link mimus.memory.MemoryFault}, which makes a call fail with {@code EFAULT}.
 */
public final class GuestMemory {
    /** Length of the longest file name with its zero ({@code PATH_MAX}). */
    public static final int LONGEST_PATH = 4096;

    private final Memory memory;
    private final LinuxAbi abi;

    /** The conventions of the program. */
    public LinuxAbi abi() {
        return abi;
    }

    GuestMemory(Memory memory, LinuxAbi abi) {
        this.memory = memory;
        this.abi = abi;
    }

    /** The instructions' view. */
    public Memory memory() {
        return memory;
    }

    public byte[] read(long address, int length) {
        return memory.read(address, length);
    }

    public void read(long address, byte[] to, int at, int length) {
        memory.read(address, to, at, length);
    }

    public void write(long address, byte[] bytes) {
        memory.write(address, bytes);
    }

    public void write(long address, byte[] from, int at, int length) {
        memory.write(address, from, at, length);
    }

    /** The 32-bit number at an address, sign-extended. */
    public int int32(long address) {
        return (int) number(address, 4);
    }

    public void int32(long address, int value) {
        number(address, 4, value);
    }

    /** The 16-bit number at an address, sign-extended. */
    public int int16(long address) {
        return (short) number(address, 2);
    }

    public void int16(long address, int value) {
        number(address, 2, value);
    }

    public long int64(long address) {
        return number(address, 8);
    }

    public void int64(long address, long value) {
        number(address, 8, value);
    }

    /** The pointer or {@code unsigned long} at an address, zero-extended. */
    public long word(long address) {
        long value = number(address, abi.bits() / 8);
        return abi.bits() == 32 ? value & 0xffff_ffffL : value;
    }

    public void word(long address, long value) {
        number(address, abi.bits() / 8, value);
    }

    private long number(long address, int size) {
        byte[] bytes = memory.read(address, size);
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | bytes[abi.bigEndian() ? i : size - 1 - i] & 0xff;
        }
        return value;
    }

    private void number(long address, int size, long value) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[abi.bigEndian() ? size - 1 - i : i] = (byte) (value >>> 8 * i);
        }
        memory.write(address, bytes);
    }

    /** A structure of the ABI whose bytes are zero. */
    public Structure structure(String name) {
        return new Structure(abi.layouts().layout(name), abi.bigEndian());
    }

    /** The structure at an address. */
    public Structure structure(String name, long address) {
        var layout = abi.layouts().layout(name);
        return new Structure(layout, abi.bigEndian(), memory.read(address, layout.size()));
    }

    public void write(long address, Structure structure) {
        memory.write(address, structure.bytes());
    }

    /**
     * The bytes from an address up to a zero, one char each: names of files are bytes, not text.
     *
     * @throws SyscallFailure {@code ENAMETOOLONG} if it is longer than a path may be
     */
    public String path(long address) {
        return string(address, LONGEST_PATH, Errno.ENAMETOOLONG);
    }

    /** As {@link #path} with another limit, the zero counted, and another error. */
    public String string(long address, int limit, Errno tooLong) {
        byte[] bytes = memory.readString(address, limit);
        if (bytes == null) {
            throw tooLong.failure();
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The strings that an array of pointers names, up to a null pointer; none for a null array. */
    public List<String> strings(long array) {
        List<String> strings = new ArrayList<>();
        for (long at = array; array != 0; at += abi.bits() / 8) {
            long string = word(at);
            if (string == 0) {
                break;
            }
            strings.add(string(string, 32 * LONGEST_PATH, Errno.E2BIG));
        }
        return strings;
    }

    /** One piece of a vector of buffers. */
    public record Buffer(long address, long length) {}

    /** The vector of buffers ({@code struct iovec}) at an address; {@code EINVAL} for a wrong count or length. */
    public List<Buffer> buffers(long vector, int count) {
        if (count < 0 || count > 1024) {
            throw Errno.EINVAL.failure();
        }
        int word = abi.bits() / 8;
        List<Buffer> buffers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long length = word(vector + (2L * i + 1) * word);
            if (length < 0 || abi.bits() == 32 && (int) length < 0) {
                throw Errno.EINVAL.failure();
            }
            buffers.add(new Buffer(word(vector + 2L * i * word), length));
        }
        return buffers;
    }
}
