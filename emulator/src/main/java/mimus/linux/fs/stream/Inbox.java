package mimus.linux.fs.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import mimus.linux.fs.OpenFile;

/** What a {@link Socket} has been sent and has not yet received. */
final class Inbox {
    /** How many bytes may wait to be received. */
    static final int CAPACITY = 212_992;

    private static final class Message {
        private final byte[] bytes;
        private final String from;
        private final List<OpenFile> files;
        private final int sender;
        private int taken;

        Message(byte[] bytes, String from, int sender, List<OpenFile> files) {
            this.bytes = bytes;
            this.from = from;
            this.sender = sender;
            this.files = files;
        }

        int left() {
            return bytes.length - taken;
        }
    }

    private final boolean stream;
    private final Deque<Message> messages = new ArrayDeque<>();
    private int bytes;

    /** @param stream whether messages follow each other without bounds */
    Inbox(boolean stream) {
        this.stream = stream;
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Bytes that wait. */
    int bytes() {
        return bytes;
    }

    /** Bytes of the first message; 0 if there is none. */
    int first() {
        return messages.isEmpty() ? 0 : messages.peek().left();
    }

    int room() {
        return CAPACITY - bytes;
    }

    /**
     * Puts a message behind the others.
     *
     * @param from address of the sender
     * @param sender number of its process
     * @param files that come with it, each held for whoever receives it
     */
    void add(byte[] content, String from, int sender, List<OpenFile> files) {
        messages.add(new Message(content, from, sender, files));
        bytes += content.length;
    }

    /** Looks at the first message and leaves it there; its files get one more holder. */
    Received peek(byte[] to, int at, int length) {
        Message first = messages.peek();
        int full = first.left();
        List<OpenFile> files = first.taken == 0 ? first.files : List.of();
        files.forEach(OpenFile::retain);
        int count = Math.min(length, full);
        System.arraycopy(first.bytes, first.taken, to, at, count);
        return new Received(count, full, first.from, files, first.sender);
    }

    /** Takes the first message out; of a stream as much as there is, up to the next files. */
    Received take(byte[] to, int at, int length) {
        Message first = messages.peek();
        int full = first.left();
        List<OpenFile> files = first.taken == 0 ? first.files : List.of();
        int count = 0;
        do {
            count += takeFirst(to, at + count, length - count);
        } while (stream
                && count < length
                && !messages.isEmpty()
                && messages.peek().files.isEmpty());
        return new Received(count, stream ? count : full, first.from, files, first.sender);
    }

    private int takeFirst(byte[] to, int at, int length) {
        Message message = messages.peek();
        int count = Math.min(length, message.left());
        System.arraycopy(message.bytes, message.taken, to, at, count);
        message.taken += count;
        bytes -= count;
        if (!stream || message.left() == 0) {
            bytes -= message.left();
            messages.remove();
        }
        return count;
    }

    /** Throws all away: nobody will receive it. */
    void discard() {
        messages.forEach(message -> message.files.forEach(OpenFile::release));
        messages.clear();
    }
}
