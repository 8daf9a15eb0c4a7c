package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.debugger.guest.Guest;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What traces tell is what happened. */
class TraceTest {
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
        assertEquals(instructions, replay.instructions(), 3.0); // a call that waits is made again, and seen once
        for (GuestThread thread : guest.threads()) {
            if (thread.cpu().env().instructions > 0) {
                same(replay.cells(thread.process().id()), replay.registers(thread.id()), thread.cpu());
            }
        }
        for (MemoryRange range : guest.processes().get(0).ranges()) {
            int length = (int) Math.min(1 << 16, range.end() - range.start());
            for (long at : List.of(range.start(), range.end() - length)) {
                byte[] bytes = new byte[length];
                int there = guest.processes().get(0).memory().peek(at, bytes, 0, length);
                byte[] told = replay.memory(guest.processes().get(0).id(), at, there);
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

    /** With {@code -Dmimus.trace.instructions=10000000}: how fast, and with how much of a heap. */
    @Test
    void aLongTraceTakesAFlatHeap() {
        long wanted = Long.getLong("mimus.trace.instructions", 200_000);
        long[] bytes = new long[1];
        long done = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        while (done < wanted) {
            Guest guest = sample("threads-mipsel");
            BinaryTrace trace = new BinaryTrace(
                    new OutputStream() {
                        @Override
                        public void write(int octet) {
                            bytes[0]++;
                        }

                        @Override
                        public void write(byte[] from, int at, int length) {
                            bytes[0] += length;
                        }
                    },
                    Detail.FULL);
            Tracer tracer = new Tracer(guest, trace, Detail.FULL, 0, -1);
            guest.machine().run(wanted - done);
            tracer.close();
            done += guest.time();
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "traced %,d instructions in %.1f s of the processor: %,.0f/s, %.1f bytes each, heap %,d KiB%n",
                done, seconds, done / seconds, (double) bytes[0] / done, heap >> 10);
        assertTrue(heap < 200L << 20, "the heap has " + heap + " bytes");
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
