package mimus.debugger.gdb;

import java.util.ArrayList;
import java.util.List;
import mimus.debugger.session.Halt;
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
        List<AgentExpression> conditions = words.length < 3 ? List.of() : conditions(words[2]);
        points().at(kind, address, client).forEach(points()::remove);
        Point point = points().add(client, kind, address, length);
        if (!conditions.isEmpty()) {
            point.condition(
                    "a condition of " + client.name(),
                    thread -> conditions.stream().anyMatch(condition -> condition.holds(thread)));
        }
        return Packets.OK;
    }

    /** Such as {@code X3,220127X3,220027}: lengths and bytes of what GDB has compiled. */
    private static List<AgentExpression> conditions(String text) {
        List<AgentExpression> conditions = new ArrayList<>();
        String rest = text.startsWith("cmds:") ? "" : text;
        while (rest.startsWith("X")) {
            int comma = rest.indexOf(',');
            int end = comma < 0 ? 0 : comma + 1 + 2 * Hex.length(rest.substring(1, comma));
            if (comma < 0 || end > rest.length()) {
                throw new Refusal(Refusal.MALFORMED, "a length and a condition are wanted");
            }
            conditions.add(new AgentExpression(Hex.bytes(rest.substring(comma + 1, end))));
            rest = rest.substring(end);
        }
        return conditions;
    }

    /** From a process that has just been made, GDB takes away what it has in the one that made it. */
    private String remove(Point.Kind kind, String rest) {
        Halt halt = client.session().halt();
        if (halt.reason() == Halt.Reason.FORK && client.selected().process().id() == halt.detail()) {
            return Packets.OK;
        }
        points().at(kind, Hex.number(words(rest)[0]), client).forEach(points()::remove);
        return Packets.OK;
    }
}
