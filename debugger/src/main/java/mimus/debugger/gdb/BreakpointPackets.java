package mimus.debugger.gdb;

import java.util.List;
import mimus.debugger.session.Point;
import mimus.debugger.session.Points;

/** Breakpoints and watchpoints, in a side table: the guest's memory never shows them. */
final class BreakpointPackets {
    /** What the number after {@code Z} means. */
    private static final List<Point.Kind> KINDS =
            List.of(Point.Kind.CODE, Point.Kind.CODE, Point.Kind.WRITE, Point.Kind.READ, Point.Kind.ACCESS);

    private final GdbClient client;

    BreakpointPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        for (int type = 0; type < KINDS.size(); type++) {
            Point.Kind kind = KINDS.get(type);
            packets.row("Z" + type + ",", rest -> insert(kind, rest)).row("z" + type + ",", rest -> remove(kind, rest));
        }
    }

    private Points points() {
        return client.session().points();
    }

    private static String[] words(String rest) {
        String[] words = rest.split("[,;]", 3);
        if (words.length < 2) {
            throw new Refusal(Refusal.MALFORMED, "an address and a length are wanted");
        }
        return words;
    }

    /** Twice the same is once. */
    private String insert(Point.Kind kind, String rest) {
        String[] words = words(rest);
        long address = Hex.number(words[0]);
        long length = kind == Point.Kind.CODE ? 1 : Math.max(1, Hex.number(words[1]));
        if (points().at(kind, address, client).isEmpty()) {
            points().add(client, kind, address, length);
        }
        return Packets.OK;
    }

    private String remove(Point.Kind kind, String rest) {
        points().at(kind, Hex.number(words(rest)[0]), client).forEach(points()::remove);
        return Packets.OK;
    }
}
