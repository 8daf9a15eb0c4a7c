package mimus.debugger.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.debugger.guest.MemoryRange;

/** The state that a trace leads to: registers of threads, and memory of processes. */
public final class TraceReplay implements TraceSink {
    private final Map<Integer, long[]> registers = new HashMap<>();
    private final Map<Integer, List<Cell>> layouts = new HashMap<>();
    private final Map<Integer, Image> images = new HashMap<>();
    private final Map<Integer, Integer> processes = new HashMap<>();
    private long instructions;

    @Override
    public void process(int process, String architecture, boolean bigEndian, List<Cell> cells) {
        layouts.put(process, cells);
        images.put(process, new Image(bigEndian));
    }

    @Override
    public void thread(int process, int thread, long[] values) {
        processes.put(thread, process);
        registers.put(thread, values.clone());
    }

    @Override
    public void instruction(Step step) {
        instructions++;
        long[] values = registers.get(step.thread);
        for (int i = 0; i < step.registers; i++) {
            values[step.cells[i]] = step.values[i];
        }
        Image image = images.get(processes.get(step.thread));
        for (int i = 0; i < step.stores; i++) {
            image.store(step.addresses[i], step.sizes[i], step.stored[i]);
        }
    }

    @Override
    public void mapped(int process, MemoryRange range) {
        // what is there is told as content
    }

    @Override
    public void unmapped(int process, MemoryRange range) {
        images.get(process).clear(range.start(), range.end());
    }

    @Override
    public void content(int process, long address, byte[] bytes) {
        images.get(process).write(address, bytes);
    }

    @Override
    public void end() {
        // the state stays
    }

    /** How many instructions were executed. */
    public long instructions() {
        return instructions;
    }

    /** The registers of a thread, in the order of {@link #cells}. */
    public long[] registers(int thread) {
        return registers.get(thread).clone();
    }

    public List<Cell> cells(int process) {
        return layouts.get(process);
    }

    /** The memory of a process at an address. */
    public byte[] memory(int process, long address, int length) {
        return images.get(process).read(address, length);
    }
}
