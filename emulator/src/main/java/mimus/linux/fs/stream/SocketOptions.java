package mimus.linux.fs.stream;

import java.util.HashMap;
import java.util.Map;

/** What {@code setsockopt} has set on a socket; what has no effect here is remembered all the same. */
public final class SocketOptions {
    private record Key(int level, int name) {}

    private final Map<Key, byte[]> set = new HashMap<>();
    private long receiveTimeout;
    private long sendTimeout;
    private boolean passesCredentials;
    private boolean onlyIpv6;

    /** The bytes that were set, or null. */
    public byte[] get(int level, int name) {
        byte[] value = set.get(new Key(level, name));
        return value == null ? null : value.clone();
    }

    public void set(int level, int name, byte[] value) {
        set.put(new Key(level, name), value.clone());
    }

    /** Nanoseconds that receiving may wait; 0 for any time. */
    public long receiveTimeout() {
        return receiveTimeout;
    }

    public void receiveTimeout(long nanos) {
        receiveTimeout = nanos;
    }

    /** Nanoseconds that sending may wait; 0 for any time. */
    public long sendTimeout() {
        return sendTimeout;
    }

    public void sendTimeout(long nanos) {
        sendTimeout = nanos;
    }

    /** Whether who receives is told who sent ({@code SO_PASSCRED}). */
    public boolean passesCredentials() {
        return passesCredentials;
    }

    public void passesCredentials(boolean on) {
        passesCredentials = on;
    }

    /** Whether IPv4 addresses are none of its business ({@code IPV6_V6ONLY}). */
    public boolean onlyIpv6() {
        return onlyIpv6;
    }

    public void onlyIpv6(boolean on) {
        onlyIpv6 = on;
    }
}
