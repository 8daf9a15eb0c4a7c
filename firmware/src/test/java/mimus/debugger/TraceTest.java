package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.guest.MemoryRange;
import mimus.debugger.trace.BinaryTrace;
import mimus.debugger.trace.Cell;
import mimus.debugger.trace.Detail;
import mimus.debugger.trace.JsonTrace;
import mimus.debugger.trace.TraceReader;
import mimus.debugger.trace.TraceReplay;
import mimus.debugger.trace.Tracer;
import mimus.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What traces tell is what happened. */
class TraceTest {
    @TempDir
    private Path folder;

    private static Guest sample(String name) {
        return Tour.guest(Path.of("..", "samples", name));
    }

    private static byte[] traced(Guest guest, long instructions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Tracer tracer = new Tracer(guest, new BinaryTrace(bytes, Detail.FULL), Detail.FULL, 0, -1);
        guest.machine().run(instructions);
        tracer.close();
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("mimus.debugger.Tour#samples")
    void itsDeltasLeadToTheFinalState(String name) throws IOException {
        Guest guest = sample(name);
        long instructions = name.startsWith("tour") ? 150 : 100_000;
        TraceReplay replay = new TraceReplay();
        TraceReader.read(new ByteArrayInputStream(traced(guest, instructions)), replay);
        assertEquals(instructions, guest.time());
        assertLeadsTo(guest, replay);
    }

    /** All registers, and the beginning and end of each range of memory, are what the trace tells. */
    private static void assertLeadsTo(Guest guest, TraceReplay replay) {
        assertEquals(guest.time(), replay.instructions(), 3.0); // a call that waits is made again, and seen once
        for (GuestThread thread : guest.threads()) {
            if (thread.cpu().env().instructions > 0) {
                same(replay.cells(thread.process().id()), replay.registers(thread.id()), thread.cpu());
            }
        }
        GuestProcess process = guest.processes().get(0);
        for (MemoryRange range : process.ranges()) {
            int length = (int) Math.min(1 << 16, range.end() - range.start());
            for (long at : List.of(range.start(), range.end() - length)) {
                byte[] bytes = new byte[length];
                int there = process.memory().peek(at, bytes, 0, length);
                byte[] told = replay.memory(process.id(), at, there);
                assertArrayEquals(Arrays.copyOf(bytes, there), told, range.toString());
            }
        }
    }

    private static <E extends Env> void same(List<Cell> cells, long[] told, Cpu<E> cpu) {
        for (int i = 0; i < told.length; i++) {
            String name = cells.get(i).name();
            int part = name.indexOf('[');
            Register<E> register = cpu.registers().named(part < 0 ? name : name.substring(0, part));
            int lane = part < 0 ? 0 : Integer.parseInt(name.substring(part + 1, name.length() - 1));
            assertEquals(register.read(cpu.env(), lane), told[i], name);
        }
    }

    /**
     * One run, written to a file in four parts, and executed again from that. With {@code -Dmimus.trace.instructions=10000000
     * -Dmimus.trace.program=FILE} a long one.
     */
    @Test
    void aLongTraceTakesAFlatHeapAndLeadsToTheFinalState() throws IOException {
        long wanted = Long.getLong("mimus.trace.instructions", 300_000);
        Guest guest = Tour.guest(Path.of(System.getProperty("mimus.trace.program", "../samples/threads-mipsel")));
        Path file = folder.resolve("trace");
        long[] heap = new long[4];
        double seconds = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            Tracer tracer = new Tracer(guest, new BinaryTrace(out, Detail.FULL), Detail.FULL, 0, -1);
            for (int part = 0; part < heap.length; part++) {
                double start = processorTime();
                guest.machine().run(wanted / heap.length);
                seconds += processorTime() - start;
                System.gc();
                heap[part] = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
            }
            tracer.close();
        }
        System.out.printf(
                "traced %,d instructions in %.1f s of the processor: %,.0f/s, %.1f bytes each, heap %,d KiB, then %,d KiB%n",
                guest.time(),
                seconds,
                guest.time() / seconds,
                (double) Files.size(file) / guest.time(),
                heap[0] >> 10,
                heap[3] >> 10);
        assertEquals(wanted, guest.time());
        assertTrue(heap[3] - heap[0] < 8 << 20, () -> Arrays.toString(heap));
        TraceReplay replay = new TraceReplay();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            TraceReader.read(in, replay);
        }
        assertLeadsTo(guest, replay);
    }

    /** Of this thread, in seconds. */
    private static double processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    @Test
    void aTraceIsShownAsJson() throws IOException {
        StringWriter text = new StringWriter();
        byte[] trace = traced(sample("tour-mipsel"), 4);
        TraceReader.read(new ByteArrayInputStream(trace), new JsonTrace(new PrintWriter(text)));
        List<String> lines = text.toString().lines().toList();
        assertEquals("{\"process\":1000,\"architecture\":\"mipsel\",\"bigEndian\":false}", lines.get(0));
        assertTrue(
                lines.contains("{\"thread\":1000,\"pc\":\"0x4002b0\",\"regs\":{\"ra\":\"0x4002b8\"}}"),
                text.toString());
    }

    @Test
    void aDamagedTraceGetsASentence() {
        byte[] trace = traced(sample("tour-mipsel"), 100);
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = Arrays.copyOf(trace, random.nextInt(trace.length));
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            assertThrows(
                    UserError.class, () -> TraceReader.read(new ByteArrayInputStream(damaged), new JsonTrace(nowhere)));
        }
    }
}
