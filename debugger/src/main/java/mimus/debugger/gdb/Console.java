package mimus.debugger.gdb;

/** Takes the commands that people give through a client, such as GDB's {@code monitor}. */
public interface Console {
    /** Knows no command. */
    Console NONE = line -> "there are no commands here\n";

    /**
     * Executes a command, on the session's thread.
     *
     * @return what it prints
     */
    String run(String line);
}
