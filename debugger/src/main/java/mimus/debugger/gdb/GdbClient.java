package mimus.debugger.gdb;

import java.io.IOException;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Session;

/** One GDB or LLDB that takes part in a session. */
final class GdbClient implements Client {
    private final String name;
    private final Session session;
    private final Wire wire;
    private final Threads threads;
    private final Agreement agreement = new Agreement();
    private final StopReplies stops;
    private final Packets packets = new Packets();
    private final Console console;
    private GuestThread selected;
    private boolean waiting;
    private boolean gone;
    private boolean wantsEnd;

    GdbClient(String name, Session session, Wire wire, Console console) {
        this.name = name;
        this.session = session;
        this.wire = wire;
        this.console = console;
        this.threads = new Threads(session.guest());
        this.stops = new StopReplies(this, threads, agreement);
        new AgreementPackets(this).into(packets);
        new ThreadPackets(this).into(packets);
        new RegisterPackets(this).into(packets);
        new MemoryPackets(this).into(packets);
        new BreakpointPackets(this).into(packets);
        new ResumePackets(this).into(packets);
        new TransferPackets(this).into(packets);
        new FilePackets(this).into(packets);
        new HostPackets(this).into(packets);
    }

    @Override
    public String name() {
        return name;
    }

    Session session() {
        return session;
    }

    Wire wire() {
        return wire;
    }

    Threads threads() {
        return threads;
    }

    Agreement agreement() {
        return agreement;
    }

    Console console() {
        return console;
    }

    StopReplies stops() {
        return stops;
    }

    /** The thread that registers and memory are asked of. */
    GuestThread selected() {
        if (selected == null || !selected.isAlive()) {
            selected = session.guest().current();
        }
        if (selected == null) {
            throw new Refusal(Refusal.NO_THREAD, "the guest has ended");
        }
        return selected;
    }

    void select(GuestThread thread) {
        selected = thread;
    }

    /** Whether it has let the guest run, and is owed an answer when that stands still. */
    void awaitStop() {
        waiting = true;
    }

    /** The connection is to end after the answer. */
    void leave() {
        gone = true;
    }

    /** The guest is to end, and the connection with it. */
    void end() {
        wantsEnd = true;
        gone = true;
    }

    boolean wantsEnd() {
        return wantsEnd;
    }

    /** Serves the connection until either side ends it. */
    void serve() throws IOException {
        session.join(this);
        session.interrupt();
        try {
            while (!gone) {
                String packet = wire.read();
                if (packet == null) {
                    return;
                }
                if (packet.equals(Wire.INTERRUPT)) {
                    session.interrupt();
                } else {
                    serve(packet);
                }
            }
        } finally {
            session.leave(this);
        }
    }

    private void serve(String packet) throws IOException {
        String answer = session.ask(() -> packets.answer(packet, agreement.errorSentences()));
        if (answer != null) {
            wire.write(answer);
        }
        if (agreement.endsAcknowledgements()) {
            wire.stopAcknowledging();
        }
    }

    @Override
    public void stopped(Halt halt) {
        if (waiting) {
            waiting = false;
            selected = halt.thread();
            send(stops.of(halt));
        }
    }

    /** Sends a packet that nobody asked for. */
    void send(String packet) {
        try {
            wire.write(packet);
        } catch (IOException lost) {
            gone = true; // the reading side notices, and ends the connection
        }
    }

    @Override
    public void changed(Client by, String sentence) {
        // GDB has no packet for it; it asks when it wants to know
    }
}
