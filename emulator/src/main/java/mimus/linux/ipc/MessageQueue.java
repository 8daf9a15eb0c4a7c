package mimus.linux.ipc;

import java.util.ArrayList;
import java.util.List;
import mimus.linux.kernel.Process;

/** A queue of messages with types. */
final class MessageQueue extends IpcObject {
    static final int LARGEST_MESSAGE = 8192;
    static final int USUAL_CAPACITY = 16384;

    /** One message; its type is positive. */
    record Message(long type, byte[] bytes) {}

    final List<Message> messages = new ArrayList<>();
    long capacity = USUAL_CAPACITY;
    long sent;
    long received;
    int sender;
    int receiver;

    MessageQueue(int key, int mode, Process maker) {
        super(key, mode, maker);
    }

    long bytes() {
        return messages.stream().mapToLong(message -> message.bytes.length).sum();
    }

    boolean hasRoom(int length) {
        return bytes() + length <= capacity && messages.size() < capacity;
    }

    /** The message that is meant, or null: any (0), a type, any but a type, or the lowest up to a type (negative). */
    Message choose(long type, boolean except) {
        Message chosen = null;
        for (Message message : messages) {
            boolean fits = type == 0
                    || type > 0 && (message.type == type) != except
                    || type < 0 && message.type <= -type && (chosen == null || message.type < chosen.type);
            if (fits) {
                chosen = message;
                if (type >= 0) {
                    break;
                }
            }
        }
        return chosen;
    }
}
