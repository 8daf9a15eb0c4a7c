package mimus.linux.ipc;

import java.util.ArrayList;
import java.util.List;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalInfo;

/** A message queue of POSIX: messages of a higher priority come first. */
final class NamedQueue {
    /** One message. */
    record Message(int priority, byte[] bytes) {}

    final int mostMessages;
    final int largestMessage;
    final int mode;
    private final List<Message> messages = new ArrayList<>();
    private Process listener;
    private int signal;
    private long value;
    int receivers;
    long activity;

    NamedQueue(int mostMessages, int largestMessage, int mode) {
        this.mostMessages = mostMessages;
        this.largestMessage = largestMessage;
        this.mode = mode;
    }

    int count() {
        return messages.size();
    }

    boolean isFull() {
        return messages.size() >= mostMessages;
    }

    void add(Message message) {
        int at = messages.size();
        while (at > 0 && messages.get(at - 1).priority < message.priority) {
            at--;
        }
        messages.add(at, message);
        activity++;
        if (messages.size() == 1 && receivers == 0) {
            tell();
        }
    }

    Message take() {
        activity++;
        return messages.remove(0);
    }

    /** Somebody wants a signal, once, when a message comes to the empty queue; signal 0 for none. */
    boolean listen(Process process, int wantedSignal, long wantedValue) {
        if (listener != null && listener.isAlive()) {
            return false;
        }
        listener = process;
        signal = wantedSignal;
        value = wantedValue;
        return true;
    }

    void listenNoMore(Process process) {
        listener = listener == process ? null : listener;
    }

    private void tell() {
        Process told = listener;
        listener = null;
        if (told != null && told.isAlive() && signal != 0) {
            int code = (int) told.abi().constants().value("SI", "SI_MESGQ");
            SignalInfo info = new SignalInfo(signal, code, SignalInfo.Kind.QUEUED, told.pid(), 0, value);
            told.kernel().signals().send(told, info);
        }
    }
}
