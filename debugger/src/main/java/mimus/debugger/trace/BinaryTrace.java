package mimus.debugger.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import mimus.debugger.guest.MemoryRange;

/**
 * A trace in few bytes.
 *
 * <p>After {@link #MAGIC}, the version and the detail come records: a byte that tells the kind, then numbers. A number is
 * 7 bits to a byte, the lowest first, with the top bit set in all but the last; one that may be negative is doubled, and
 * inverted if it is. A text is its length and its UTF-8. A byte of 0x80 or more begins an instruction: bits 0 to 3 tell how
 * many registers changed and bits 4 to 6 how many stores there were (15 and 7: the number follows the place). The place is
 * the difference to the one before in the same thread; a register is its number and the difference to its value before; a
 * store is the difference to the address before, the size and the value. The last record is {@link #END} with the CRC-32 of
 * all that stands before that number; nothing follows it.
 */
public final class BinaryTrace implements TraceSink {
    static final byte[] MAGIC = "MIMUSTRC".getBytes(StandardCharsets.US_ASCII);
    static final int VERSION = 2;
    static final int PROCESS = 'P';
    static final int THREAD = 'T';
    static final int TURN = 'S';
    static final int MAPPED = 'M';
    static final int UNMAPPED = 'U';
    static final int CONTENT = 'C';
    static final int END = 'E';
    static final int INSTRUCTION = 0x80;
    static final int MANY_REGISTERS = 15;
    static final int MANY_STORES = 7;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final CRC32 sum = new CRC32();
    private final Map<Integer, Before> threads = new HashMap<>();
    private int used;
    private Before turn;

    /** What a thread's numbers are told relative to. */
    static final class Before {
        final int thread;
        final long[] values;
        long pc;
        long address;

        Before(int thread, long[] values) {
            this.thread = thread;
            this.values = values.clone();
        }
    }

    public BinaryTrace(OutputStream out, Detail detail) {
        this.out = out;
        bytes(MAGIC);
        put(VERSION);
        put(detail.ordinal());
    }

    @Override
    public void process(int process, String architecture, boolean bigEndian, List<Cell> cells) {
        put(PROCESS);
        number(process);
        text(architecture);
        put(bigEndian ? 1 : 0);
        number(cells.size());
        for (Cell cell : cells) {
            text(cell.name());
            number(cell.bits());
        }
    }

    @Override
    public void thread(int process, int thread, long[] values) {
        put(THREAD);
        number(process);
        number(thread);
        number(values.length);
        for (long value : values) {
            number(value);
        }
        threads.put(thread, new Before(thread, values));
        turn = null;
    }

    @Override
    public void instruction(Step step) {
        if (turn == null || turn.thread != step.thread) {
            turn = threads.get(step.thread);
            put(TURN);
            number(step.thread);
        }
        Before before = turn;
        put(INSTRUCTION | Math.min(step.registers, MANY_REGISTERS) | Math.min(step.stores, MANY_STORES) << 4);
        signed(step.pc - before.pc);
        before.pc = step.pc;
        if (step.registers >= MANY_REGISTERS) {
            number(step.registers);
        }
        if (step.stores >= MANY_STORES) {
            number(step.stores);
        }
        for (int i = 0; i < step.registers; i++) {
            int cell = step.cells[i];
            number(cell);
            signed(step.values[i] - before.values[cell]);
            before.values[cell] = step.values[i];
        }
        for (int i = 0; i < step.stores; i++) {
            signed(step.addresses[i] - before.address);
            before.address = step.addresses[i];
            put(step.sizes[i]);
            number(step.stored[i]);
        }
    }

    @Override
    public void mapped(int process, MemoryRange range) {
        put(MAPPED);
        range(process, range);
        text(range.rights());
        number(range.offset());
        text(range.name());
    }

    @Override
    public void unmapped(int process, MemoryRange range) {
        put(UNMAPPED);
        range(process, range);
    }

    private void range(int process, MemoryRange range) {
        number(process);
        number(range.start());
        number(range.end() - range.start());
    }

    @Override
    public void content(int process, long address, byte[] bytes) {
        put(CONTENT);
        number(process);
        number(address);
        number(bytes.length);
        bytes(bytes);
    }

    @Override
    public void end() {
        put(END);
        flush();
        number(sum.getValue());
        flush();
        try {
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes(encoded);
    }

    private void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            put((int) rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    private void bytes(byte[] bytes) {
        for (byte octet : bytes) {
            put(octet);
        }
    }

    private void put(int octet) {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) octet;
    }

    private void flush() {
        try {
            out.write(buffer, 0, used);
            sum.update(buffer, 0, used);
            used = 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether a file begins as a trace does. */
    static boolean isMagic(byte[] bytes) {
        return Arrays.equals(bytes, MAGIC);
    }
}
