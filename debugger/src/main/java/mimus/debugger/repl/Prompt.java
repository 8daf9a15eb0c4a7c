package mimus.debugger.repl;

import java.util.List;
import java.util.function.Function;

/** Where lines come from and go to. */
public interface Prompt {
    /**
     * Asks for a line.
     *
     * @param completions words that may stand at the end of a line that has been begun
     * @return null at the end of input
     */
    String read(String title, Function<String, List<String>> completions);

    void print(String line);

    /** Prints while a line is perhaps being asked for. */
    void printAbove(String line);

    /** The guest runs: what is typed is for it. */
    void lend();

    /** The guest stands still: what it has not read is for the prompt. */
    void takeBack();

    /** What is done when the user wants to interrupt the guest. */
    void onInterrupt(Runnable action);
}
