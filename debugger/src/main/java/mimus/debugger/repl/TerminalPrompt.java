package mimus.debugger.repl;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import mimus.error.UserError;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines from a person at a terminal, with history and completion. */
public final class TerminalPrompt implements Prompt, AutoCloseable {
    private final Terminal terminal;
    private final LineReader reader;
    private final LentInput lent = new LentInput(new FileInputStream(FileDescriptor.in));
    private Function<String, List<String>> completions = before -> List.of();
    private Runnable interrupt = () -> {};
    private volatile boolean reading;

    /**
     * The terminal that the program was started from.
     *
     * @param history where lines are kept from one session to the next
     */
    public TerminalPrompt(Path history) {
        try {
            terminal = TerminalBuilder.builder().system(true).build();
        } catch (IOException none) {
            throw new UserError("the terminal cannot be used: " + none.getMessage());
        }
        showEnd();
        DefaultParser parser = new DefaultParser();
        parser.setEscapeChars(null);
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(parser)
                .completer((lineReader, line, candidates) -> complete(line, candidates))
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    /** Ctrl-D completes a line and is its last byte: of an end that has no byte nobody can tell that it has come. */
    private void showEnd() {
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(ControlChar.VEOF, 0);
        attributes.setControlChar(ControlChar.VEOL, LentInput.END);
        terminal.setAttributes(attributes);
    }

    /** What is typed for the guest. */
    public InputStream guestInput() {
        return lent;
    }

    /** How many columns it has. */
    public int width() {
        return terminal.getWidth();
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        String before = line.line().substring(0, line.cursor());
        completions.apply(before).forEach(word -> candidates.add(candidate(word)));
    }

    /** A place of which more is to come is no whole word. */
    private static Candidate candidate(String word) {
        boolean whole = !word.endsWith(":") && !word.endsWith("/");
        return new Candidate(word, word, null, null, null, null, whole);
    }

    @Override
    public String read(String title, Function<String, List<String>> after) {
        completions = after;
        reading = true;
        try {
            return reader.readLine(title);
        } catch (UserInterruptException interrupted) {
            if (interrupted.getPartialLine().isEmpty()) {
                interrupt.run();
            }
            return "# interrupted";
        } catch (EndOfFileException end) {
            return null;
        } finally {
            reading = false;
        }
    }

    @Override
    public void print(String line) {
        terminal.writer().println(line);
        terminal.flush();
    }

    @Override
    public void printAbove(String line) {
        if (reading) {
            reader.printAbove(line);
        } else {
            print(line);
        }
    }

    @Override
    public void lend() {
        lent.lend();
    }

    @Override
    public void takeBack() {
        lent.takeBack();
    }

    @Override
    public void onInterrupt(Runnable action) {
        interrupt = action;
        terminal.handle(Terminal.Signal.INT, signal -> new Thread(action, "mimus interrupt").start());
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException gone) {
            throw new UserError("the terminal cannot be left: " + gone.getMessage());
        }
    }
}
