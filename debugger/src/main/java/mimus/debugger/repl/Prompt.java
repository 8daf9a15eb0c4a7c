package mimus.debugger.repl;

import mimus.debugger.command.Commands;

/** Where lines come from and go to. */
public interface Prompt {
    /**
     * Asks for a line.
     *
     * @return null at the end of input
     */
    String read(String title, Commands commands);

    void print(String line);

    /** Prints while a line is perhaps being asked for. */
    void printAbove(String line);

    /** What is done when the user wants to interrupt the guest. */
    void onInterrupt(Runnable action);
}
