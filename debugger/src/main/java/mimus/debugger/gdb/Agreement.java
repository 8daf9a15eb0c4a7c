package mimus.debugger.gdb;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.debugger.session.Catches;

/** What a client has said that it understands or wants. */
final class Agreement {
    private final Set<String> features = new HashSet<>();
    private boolean errorSentences;
    private boolean threadSuffix;
    private boolean threadsInStops;
    private boolean endsAcknowledgements;

    /** What the client's {@code qSupported} lists, such as {@code swbreak+}. */
    void features(String list) {
        features.addAll(List.of(list.split(";")));
    }

    boolean has(String feature) {
        return features.contains(feature);
    }

    /** At which events it decides whom it follows; LLDB, which knows no exec, is not asked. */
    Set<Catches.Event> followed() {
        return has("fork-events+") && has("vfork-events+") && has("exec-events+")
                ? EnumSet.allOf(Catches.Event.class)
                : Set.of();
    }

    void wantErrorSentences() {
        errorSentences = true;
    }

    boolean errorSentences() {
        return errorSentences;
    }

    void wantThreadSuffix() {
        threadSuffix = true;
    }

    /** Whether packets about registers may name their thread at the end, as LLDB's do. */
    boolean threadSuffix() {
        return threadSuffix;
    }

    void wantThreadsInStops() {
        threadsInStops = true;
    }

    /** Whether stops list all threads, which only LLDB wants. */
    boolean threadsInStops() {
        return threadsInStops;
    }

    void endAcknowledgements() {
        endsAcknowledgements = true;
    }

    boolean endsAcknowledgements() {
        return endsAcknowledgements;
    }
}
