package mimus.debugger.gdb;

import mimus.debugger.session.Points;

/** Breakpoints, in a side table: the guest's memory never shows them. */
final class BreakpointPackets {
    private final GdbClient client;

    BreakpointPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("Z0,", this::insert)
                .row("Z1,", this::insert)
                .row("z0,", this::remove)
                .row("z1,", this::remove);
    }

    private Points points() {
        return client.session().points();
    }

    private static long address(String rest) {
        return Hex.number(rest.split("[,;]", 2)[0]);
    }

    /** Twice the same is once. */
    private String insert(String rest) {
        long address = address(rest);
        if (points().at(address, client).isEmpty()) {
            points().add(client, address);
        }
        return Packets.OK;
    }

    private String remove(String rest) {
        points().at(address(rest), client).forEach(points()::remove);
        return Packets.OK;
    }
}
