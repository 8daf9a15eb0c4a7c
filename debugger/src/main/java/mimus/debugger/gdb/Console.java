package mimus.debugger.gdb;

import mimus.debugger.session.Client;

/** Takes the commands that people give through a client, such as GDB's {@code monitor}. */
public interface Console {
    /** Knows no command. */
    Console NONE = (client, line) -> "there are no commands here\n";

    /**
     * Executes a command, on the session's thread.
     *
     * @param client who gave it
     * @return what it prints
     * @throws mimus.error.UserError with a sentence, if it cannot be executed
     */
    String run(Client client, String line);
}
