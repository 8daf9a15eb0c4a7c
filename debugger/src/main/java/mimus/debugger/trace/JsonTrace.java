package mimus.debugger.trace;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;

/** A trace as lines of JSON, one object to a line; numbers of the guest are texts with {@code 0x}. */
public final class JsonTrace implements TraceSink {
    private final PrintWriter out;
    private final Map<Integer, List<Cell>> layouts = new HashMap<>();
    private final Map<Integer, Integer> processes = new HashMap<>();

    public JsonTrace(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void process(int process, String architecture, boolean bigEndian, List<Cell> cells) {
        layouts.put(process, cells);
        out.println("{\"process\":%d,\"architecture\":%s,\"bigEndian\":%b}"
                .formatted(process, quoted(architecture), bigEndian));
    }

    @Override
    public void thread(int process, int thread, long[] values) {
        processes.put(thread, process);
        StringBuilder line = new StringBuilder("{\"process\":%d,\"thread\":%d,\"regs\":{".formatted(process, thread));
        for (int i = 0; i < values.length; i++) {
            register(line, i > 0, cells(process).get(i), values[i]);
        }
        out.println(line.append("}}"));
    }

    private List<Cell> cells(int process) {
        List<Cell> cells = layouts.get(process);
        if (cells == null) {
            throw new UserError("the trace is damaged");
        }
        return cells;
    }

    private static void register(StringBuilder line, boolean more, Cell cell, long value) {
        line.append(more ? "," : "").append('"').append(cell.name()).append("\":\"0x");
        line.append(Long.toHexString(value)).append('"');
    }

    @Override
    public void instruction(Step step) {
        StringBuilder line = new StringBuilder("{\"thread\":").append(step.thread);
        line.append(",\"pc\":\"0x").append(Long.toHexString(step.pc)).append('"');
        if (step.registers > 0) {
            line.append(",\"regs\":{");
            List<Cell> cells = cells(processes.getOrDefault(step.thread, -1));
            for (int i = 0; i < step.registers; i++) {
                register(line, i > 0, cells.get(step.cells[i]), step.values[i]);
            }
            line.append('}');
        }
        if (step.stores > 0) {
            line.append(",\"mem\":[");
            for (int i = 0; i < step.stores; i++) {
                line.append(i > 0 ? "," : "").append("{\"at\":\"0x").append(Long.toHexString(step.addresses[i]));
                line.append("\",\"size\":").append(step.sizes[i]);
                line.append(",\"value\":\"0x")
                        .append(Long.toHexString(step.stored[i]))
                        .append("\"}");
            }
            line.append(']');
        }
        out.println(line.append('}'));
    }

    @Override
    public void mapped(int process, MemoryRange range) {
        out.println(
                "{\"process\":%d,\"mapped\":\"0x%x\",\"end\":\"0x%x\",\"rights\":\"%s\",\"offset\":\"0x%x\",\"name\":%s}"
                        .formatted(
                                process,
                                range.start(),
                                range.end(),
                                range.rights(),
                                range.offset(),
                                quoted(range.name())));
    }

    @Override
    public void unmapped(int process, MemoryRange range) {
        out.println("{\"process\":%d,\"unmapped\":\"0x%x\",\"end\":\"0x%x\"}"
                .formatted(process, range.start(), range.end()));
    }

    @Override
    public void content(int process, long address, byte[] bytes) {
        out.println("{\"process\":%d,\"at\":\"0x%x\",\"bytes\":\"%s\"}"
                .formatted(process, address, HexFormat.of().formatHex(bytes)));
    }

    @Override
    public void end() {
        out.flush();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
