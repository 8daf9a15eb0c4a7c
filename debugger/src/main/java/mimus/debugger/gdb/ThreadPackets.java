package mimus.debugger.gdb;

import java.util.List;
import java.util.stream.Collectors;
import mimus.debugger.guest.GuestThread;

/** Which threads there are, and which one is meant. */
final class ThreadPackets {
    private final GdbClient client;

    ThreadPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("Hg", this::select)
                .row("Hc", this::selectToRun)
                .row("T", this::isAlive)
                .row("qC", this::current)
                .row("qfThreadInfo", this::all)
                .row("qsThreadInfo", () -> "l")
                .row("qThreadExtraInfo,", this::description)
                .row("qAttached", this::attached);
    }

    private String select(String name) {
        client.select(client.threads().named(name));
        return Packets.OK;
    }

    /** Only {@code c} and {@code s} would need it, which clients that know {@code vCont} do not send. */
    private String selectToRun(String name) {
        return Threads.isAny(name) ? Packets.OK : select(name);
    }

    private String isAlive(String name) {
        client.threads().named(name);
        return Packets.OK;
    }

    private String current(String rest) {
        if (!rest.isEmpty()) {
            return Packets.UNKNOWN; // qCRC and the like
        }
        return "QC" + client.threads().name(client.selected());
    }

    private String all() {
        List<GuestThread> threads = client.followed();
        return threads.isEmpty()
                ? "l"
                : "m" + threads.stream().map(client.threads()::name).collect(Collectors.joining(","));
    }

    private String description(String name) {
        GuestThread thread = client.threads().named(name);
        return Hex.of(thread.name() + ", " + thread.state());
    }

    /** The guest was there before the client, and stays when that goes. */
    private String attached() {
        return "1";
    }
}
