package mimus.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** What {@code -v} tells at the end of a run. */
final class Statistics {
    private final long start = System.nanoTime();

    /** One line on the instructions executed since this object was made. */
    void print(PrintWriter err, long instructions) {
        double seconds = (System.nanoTime() - start) * 1e-9;
        err.printf(
                Locale.ROOT,
                "mimus: %,d instructions in %.3f seconds, %.1f MIPS%n",
                instructions,
                seconds,
                instructions / seconds * 1e-6);
        err.flush();
    }
}
