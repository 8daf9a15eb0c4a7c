package mimus.debugger.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import mimus.debugger.command.Commands;
import mimus.debugger.command.Desk;
import mimus.debugger.gdb.Console;
import mimus.debugger.session.Client;
import mimus.debugger.session.Session;

/** Executes the debugger's commands for those who send them through GDB's {@code monitor}. */
public final class Monitor implements Console {
    private final Session session;
    private final Map<Client, Desk> desks = new WeakHashMap<>();
    private final List<String> lines = new ArrayList<>();

    public Monitor(Session session) {
        this.session = session;
    }

    @Override
    public String run(Client client, String line) {
        lines.clear();
        desks.computeIfAbsent(client, by -> new Desk(session, by, Commands.usual(), lines::add))
                .execute(line);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
