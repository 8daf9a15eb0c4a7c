package mimus.debugger.trace;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import mimus.debugger.guest.MemoryRange;
import mimus.debugger.trace.BinaryTrace.Before;
import mimus.error.UserError;

/** Tells what a {@link BinaryTrace} was told. */
public final class TraceReader {
    private final CheckedInputStream in;
    private final TraceSink to;
    private final Map<Integer, Before> threads = new HashMap<>();
    private final Step step = new Step();
    private Before turn;

    private TraceReader(InputStream in, TraceSink to) {
        this.in = new CheckedInputStream(new BufferedInputStream(in, 1 << 16), new CRC32());
        this.to = to;
    }

    /**
     * Reads a trace to its end.
     *
     * @throws UserError if it is none, or is damaged
     */
    public static void read(InputStream in, TraceSink to) throws IOException {
        try {
            new TraceReader(in, to).all();
        } catch (EOFException early) {
            throw new UserError("the trace ends too early", early);
        }
    }

    private void all() throws IOException {
        if (!BinaryTrace.isMagic(in.readNBytes(BinaryTrace.MAGIC.length))) {
            throw new UserError("this is no trace of Mimus");
        }
        int version = octet();
        if (version != BinaryTrace.VERSION) {
            throw new UserError("the trace is of version " + version + ", not " + BinaryTrace.VERSION);
        }
        octet(); // the detail
        for (int kind = octet(); kind != BinaryTrace.END; kind = octet()) {
            record(kind);
        }
        if (in.getChecksum().getValue() != number() || in.read() >= 0) {
            throw damaged();
        }
        to.end();
    }

    private void record(int kind) throws IOException {
        if (kind >= BinaryTrace.INSTRUCTION) {
            instruction(kind);
            return;
        }
        switch (kind) {
            case BinaryTrace.PROCESS -> process();
            case BinaryTrace.THREAD -> thread();
            case BinaryTrace.TURN -> turn = known((int) number());
            case BinaryTrace.MAPPED -> {
                int process = (int) number();
                long start = number();
                long end = start + number();
                String rights = text();
                long offset = number();
                to.mapped(process, new MemoryRange(start, end, rights, offset, text()));
            }
            case BinaryTrace.UNMAPPED -> {
                int process = (int) number();
                long start = number();
                to.unmapped(process, new MemoryRange(start, start + number(), "", 0, ""));
            }
            case BinaryTrace.CONTENT -> {
                int process = (int) number();
                long address = number();
                to.content(process, address, bytes());
            }
            default -> throw damaged();
        }
    }

    private static UserError damaged() {
        return new UserError("the trace is damaged");
    }

    private Before known(int thread) {
        Before before = threads.get(thread);
        if (before == null) {
            throw damaged();
        }
        return before;
    }

    private void process() throws IOException {
        int process = (int) number();
        String architecture = text();
        boolean bigEndian = octet() != 0;
        int count = count();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(new Cell(text(), (int) number()));
        }
        to.process(process, architecture, bigEndian, cells);
    }

    private void thread() throws IOException {
        int process = (int) number();
        int thread = (int) number();
        long[] values = new long[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number();
        }
        threads.put(thread, new Before(thread, values));
        to.thread(process, thread, values);
    }

    private void instruction(int head) throws IOException {
        if (turn == null) {
            throw damaged();
        }
        Before before = turn;
        before.pc += signed();
        step.begin(before.thread, before.pc);
        int registers = head & 15;
        int stores = head >> 4 & 7;
        registers = registers == BinaryTrace.MANY_REGISTERS ? count() : registers;
        stores = stores == BinaryTrace.MANY_STORES ? count() : stores;
        for (int i = 0; i < registers; i++) {
            int cell = (int) number();
            if (cell < 0 || cell >= before.values.length) {
                throw damaged();
            }
            before.values[cell] += signed();
            step.register(cell, before.values[cell]);
        }
        for (int i = 0; i < stores; i++) {
            before.address += signed();
            int size = octet();
            step.store(before.address, size, number());
        }
        to.instruction(step);
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        int length = count();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private int count() throws IOException {
        long count = number();
        if (count < 0 || count > 1 << 24) {
            throw damaged();
        }
        return (int) count;
    }

    private long signed() throws IOException {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    private long number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7fL) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw damaged();
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException();
        }
        return octet;
    }
}
