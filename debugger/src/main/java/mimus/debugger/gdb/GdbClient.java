package mimus.debugger.gdb;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.debugger.guest.GuestProcess;
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
    /** Processes that it does not follow any more, by number. */
    private final Set<Integer> left = new HashSet<>();

    /** Processes that it has been told of; only of use to one that decides whom it follows. */
    private final Set<Integer> known = new HashSet<>();

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
        session.catches().follow(this, agreement.followed());
    }

    @Override
    public boolean follows(GuestProcess process) {
        boolean decides = !agreement.followed().isEmpty();
        return decides ? known.contains(process.id()) : !left.contains(process.id());
    }

    /** The threads of the processes that it follows. */
    List<GuestThread> followed() {
        return session.guest().threads().stream()
                .filter(thread -> follows(thread.process()))
                .toList();
    }

    /** What a process does is its business no more. */
    void leave(int process) {
        left.add(process);
        known.remove(process);
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
        session.ask(() -> known.addAll(
                session.guest().processes().stream().map(GuestProcess::id).toList()));
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
            session.catches().follow(this, Set.of());
            selected = halt.thread();
            if (halt.reason() == Halt.Reason.FORK || halt.reason() == Halt.Reason.VFORK) {
                known.add(halt.detail());
            }
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
