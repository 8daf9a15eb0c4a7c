package mimus.debugger.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Lines from a pipe or a file. */
public final class PlainPrompt implements Prompt {
    private final BufferedReader in;
    private final PrintWriter out;

    public PlainPrompt(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public String read(String title, Function<String, List<String>> completions) {
        try {
            return in.readLine();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void print(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void printAbove(String line) {
        print(line);
    }

    @Override
    public void lend() {
        // guest and prompt read from one pipe, each what it wants
    }

    @Override
    public void takeBack() {
        // as above
    }

    @Override
    public void onInterrupt(Runnable action) {
        // nobody is there to interrupt
    }
}
