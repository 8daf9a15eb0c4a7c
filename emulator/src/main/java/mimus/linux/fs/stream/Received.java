package mimus.linux.fs.stream;

import java.util.List;
import mimus.linux.fs.OpenFile;

/**
 * What a {@link Socket} received.
 *
 * @param count bytes copied
 * @param full bytes the message had
 * @param from address of the sender
 * @param files that came with it, each with a holder that is now the receiver
 * @param sender number of the process
 */
public record Received(int count, int full, String from, List<OpenFile> files, int sender) {
    static final Received NOTHING = new Received(0, 0, "", List.of(), 0);
}
