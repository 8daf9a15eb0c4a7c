package mimus.firmware.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import mimus.firmware.board.Console;
import mimus.machine.Machine;
import mimus.machine.Stop;
import org.opentest4j.AssertionFailedError;

/** The other end of a board's first serial line, in the hands of a test; text is Latin-1, a character for each byte. */
public final class Serial {
    /** Instructions between two looks at what has been printed. */
    private static final long GLANCE = 10_000;

    private static final double PER_SECOND = 50e6;

    /** Characters of the output that a failure shows. */
    private static final int SHOWN = 400;

    private final Machine machine;
    private final Console console;
    private final Output output;
    private final long patience;
    private int seen;

    /** What the board has sent. */
    static final class Output extends ByteArrayOutputStream {}

    Serial(Machine machine, Console console, Output output, double seconds) {
        this.machine = machine;
        this.console = console;
        this.output = output;
        this.patience = (long) (seconds * PER_SECOND);
    }

    /** Everything that the board has printed. */
    public String output() {
        return output.toString(StandardCharsets.ISO_8859_1);
    }

    /** Types; the board reads it as it goes on. */
    public Serial type(String text) {
        for (byte value : text.getBytes(StandardCharsets.ISO_8859_1)) {
            console.type(value & 0xff);
        }
        return this;
    }

    /**
     * Lets the board run until it has printed a text, after what was expected before.
     *
     * @throws AssertionFailedError if it does not in time, or ends; it shows what was printed last
     */
    public Serial expect(String text) {
        long end = machine.now() + patience;
        Stop stop = null;
        while (true) {
            int at = output().indexOf(text, seen);
            if (at >= 0) {
                seen = at + text.length();
                return this;
            }
            if (machine.now() >= end || stop != null) {
                throw failure(text, stop);
            }
            Stop next = machine.run(Math.min(GLANCE, end - machine.now()));
            stop = next instanceof Stop.BudgetSpent ? null : next;
            console.show();
        }
    }

    private AssertionFailedError failure(String text, Stop stop) {
        String printed = output();
        String last = printed.substring(Math.max(seen, printed.length() - SHOWN));
        String why = stop == null ? "in %d instructions".formatted(patience) : "before " + stop;
        return new AssertionFailedError(
                "'%s' was not printed %s; the last that was: '%s'".formatted(text, why, last), text, last);
    }
}
