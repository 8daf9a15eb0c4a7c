package mimus.debugger.trace;

import java.util.List;
import mimus.debugger.guest.MemoryRange;

/** Who is told of what a guest executes, in order. */
public interface TraceSink {
    /**
     * A process begins, or begins another program.
     *
     * @param architecture name of its processor
     * @param cells its registers but for the program counter
     */
    void process(int process, String architecture, boolean bigEndian, List<Cell> cells);

    /** A thread is about to execute something for the first time. */
    void thread(int process, int thread, long[] values);

    /** An instruction has been executed; the object tells of the next one later. */
    void instruction(Step step);

    /** Something is mapped now. */
    void mapped(int process, MemoryRange range);

    /** Nothing is mapped any more at addresses that were. */
    void unmapped(int process, MemoryRange range);

    /** Memory has changed otherwise than by an instruction: a kernel wrote it, or a file is shown there. */
    void content(int process, long address, byte[] bytes);

    /** All has been told. */
    void end();
}
