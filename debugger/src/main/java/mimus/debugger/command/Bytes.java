package mimus.debugger.command;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mimus.debugger.guest.GuestProcess;
import mimus.error.UserError;
import mimus.memory.Memory;

/** A process's memory as a person looks at it: whatever its rights, in the guest's byte order. */
final class Bytes {
    private final Desk desk;
    private final GuestProcess process;
    private final Memory memory;
    private final boolean bigEndian;

    Bytes(Desk desk, GuestProcess process) {
        this.desk = desk;
        this.process = process;
        memory = process.memory();
        bigEndian = process.target().bigEndian();
    }

    /** @throws UserError unless all of it is mapped */
    byte[] read(long address, int length) {
        byte[] bytes = new byte[length];
        int there = memory.peek(address, bytes, 0, length);
        if (there < length) {
            throw new UserError("nothing is mapped at 0x%x".formatted(address + there));
        }
        return bytes;
    }

    /** What of it is mapped, from the start. */
    byte[] readSome(long address, int length) {
        byte[] bytes = new byte[length];
        return Arrays.copyOf(bytes, memory.peek(address, bytes, 0, length));
    }

    /** @throws UserError unless all of it is mapped */
    void write(long address, byte[] bytes) {
        byte[] probe = new byte[bytes.length];
        int there = memory.peek(address, probe, 0, probe.length);
        if (there < bytes.length) {
            throw new UserError("nothing is mapped at 0x%x".formatted(address + there));
        }
        if (!Arrays.equals(bytes, probe)) {
            desk.session().act(() -> process.memory().poke(address, bytes, 0, bytes.length));
        }
    }

    /** A number of up to 8 bytes, zero-extended. */
    long load(long address, int size) {
        return process.number(read(address, size), 0, size);
    }

    void store(long address, int size, long value) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[bigEndian ? size - 1 - i : i] = (byte) (value >>> 8 * i);
        }
        write(address, bytes);
    }

    /** A text up to its zero, at most {@code limit} bytes of it; null if nothing is mapped. */
    String text(long address, int limit) {
        byte[] bytes = readSome(address, limit);
        if (bytes.length == 0) {
            return null;
        }
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
