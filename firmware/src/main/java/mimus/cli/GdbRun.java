package mimus.cli;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import mimus.debugger.gdb.GdbServer;
import mimus.debugger.guest.Guest;
import mimus.debugger.repl.Monitor;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Session;
import mimus.machine.Stop;

/** Runs a guest as GDBs and LLDBs want. */
final class GdbRun {
    private static final int SIGKILL = 9;

    private final String address;

    /** @param address port or path where clients connect */
    GdbRun(String address) {
        this.address = address;
    }

    /** Waits for clients, until the guest has ended. */
    Stop run(Guest guest, PrintWriter err) {
        CompletableFuture<Stop> end = new CompletableFuture<>();
        try (Session session = new Session(guest)) {
            session.join(new Ending(end));
            Runnable killed = () -> end.complete(new Stop.Killed(SIGKILL, "the debugger"));
            try (GdbServer server = GdbServer.listen(session, address, new Monitor(session), killed)) {
                if (server.port() != 0) {
                    err.println("mimus: waiting for GDB or LLDB on port " + server.port());
                    err.flush();
                }
                Stop stop = end.join();
                session.ask(() -> true); // by then all clients have been told
                return stop;
            }
        }
    }

    /** Learns of the end. */
    private record Ending(CompletableFuture<Stop> end) implements Client {
        @Override
        public String name() {
            return "mimus";
        }

        @Override
        public void stopped(Halt halt) {
            if (halt.isEnd()) {
                end.complete(halt.stop());
            }
        }
    }
}
