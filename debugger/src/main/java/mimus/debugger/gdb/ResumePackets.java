package mimus.debugger.gdb;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Resumption;
import mimus.debugger.session.Session;

/** Why the guest stands still, and how it goes on. */
final class ResumePackets {
    private final GdbClient client;

    ResumePackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("?", this::reason)
                .row("vCont?", () -> "vCont;c;C;s;S;t;r")
                .row("vCont;", this::resume)
                .row("c", rest -> resume("c"))
                .row("s", rest -> resume("s:" + client.threads().name(client.selected())))
                .row("C", rest -> resume("C" + rest))
                .row("S", rest -> resume("S" + rest + ":" + client.threads().name(client.selected())))
                .row("bs", () -> goBack(Resumption.stepBack(client.selected())))
                .row("bc", () -> goBack(Resumption.runBack()))
                .row("vCtrlC", this::interrupt)
                .row("k", () -> killed("X09")) // LLDB wants the end to be told, GDB has gone by then
                .row("vKill;", rest -> killed(Packets.OK))
                .row("D", this::detach)
                .row("QPassSignals:", this::passSignals)
                .row("QCatchSyscalls:", this::catchCalls);
    }

    private String reason() {
        if (client.session().isRunning()) {
            client.awaitStop();
            client.session().interrupt();
            return null;
        }
        Halt halt = client.session().halt();
        client.select(halt.thread());
        return client.stops().of(halt);
    }

    /** Actions such as {@code s:1;c}: the first that fits a thread is its own. */
    private String resume(String actions) {
        client.awaitStop();
        if (!client.session().isRunning()) {
            client.session().resume(client, resumption(actions));
        }
        return null;
    }

    private String goBack(Resumption how) {
        client.awaitStop();
        if (!client.session().isRunning()) {
            client.session().resume(client, how);
        }
        return null;
    }

    private Resumption resumption(String actions) {
        Resumption how = Resumption.run();
        for (String action : actions.split(";")) {
            int colon = action.indexOf(':');
            String verb = colon < 0 ? action : action.substring(0, colon);
            GuestThread thread = client.threads().named(colon < 0 ? "0" : action.substring(colon + 1));
            boolean steps = how.kind() == Resumption.Kind.CONTINUE;
            how = steps ? resumption(verb, thread) : how;
            release(verb, thread);
        }
        return how;
    }

    private static Resumption resumption(String verb, GuestThread thread) {
        return switch (verb.isEmpty() ? ' ' : verb.charAt(0)) {
            case 'c', 'C', 't' -> Resumption.run();
            case 's', 'S' -> Resumption.step(thread);
            case 'r' -> range(verb.substring(1), thread);
            default -> throw new Refusal(Refusal.MALFORMED, "'" + verb + "' is no way to go on");
        };
    }

    private static Resumption range(String range, GuestThread thread) {
        String[] ends = range.split(",", 2);
        if (ends.length != 2) {
            throw new Refusal(Refusal.MALFORMED, "two addresses are wanted");
        }
        return Resumption.range(thread, Hex.number(ends[0]), Hex.number(ends[1]));
    }

    /** Gives a thread that stands still for a signal the one that the client wants it to take. */
    private void release(String verb, GuestThread thread) {
        boolean signals = verb.startsWith("C") || verb.startsWith("S");
        int wanted = signals ? GdbSignals.toGuest(thread.process(), Hex.length(verb.substring(1))) : 0;
        if (wanted != 0 || thread.heldSignal() != 0) {
            client.session().history().release(thread, wanted);
        }
    }

    private String interrupt() {
        client.session().interrupt();
        return Packets.OK;
    }

    private String killed(String answer) {
        client.end();
        return answer;
    }

    /** What nobody else looks at runs on by itself. One process of several goes, and the client stays with the others. */
    private String detach(String rest) {
        if (rest.startsWith(";")) {
            int process = Hex.length(rest.substring(1));
            client.leave(process);
            if (!client.followed().isEmpty()) {
                return Packets.OK;
            }
        }
        client.leave();
        Session session = client.session();
        boolean last = session.clients().equals(List.of(client));
        if (last && !session.isRunning() && !session.halt().isEnd()) {
            session.leave(client);
            for (GuestThread thread : session.guest().threads()) {
                if (thread.heldSignal() != 0) {
                    session.history().release(thread, thread.heldSignal());
                }
            }
            session.resume(client, Resumption.run());
        }
        return Packets.OK;
    }

    private String passSignals(String list) {
        Set<Integer> numbers = new HashSet<>();
        for (String number : list.split(";")) {
            if (!number.isEmpty()) {
                numbers.add(GdbSignals.toGuest(client.selected().process(), Hex.length(number)));
            }
        }
        client.session().catches().passes(client, numbers::contains);
        return Packets.OK;
    }

    /** {@code 0}, or {@code 1} with the numbers of system calls, none of them meaning all. */
    private String catchCalls(String rest) {
        if (rest.equals("0")) {
            client.session().catches().calls(client, null);
            return Packets.OK;
        }
        Set<Integer> numbers = new HashSet<>();
        for (String number : rest.split(";")) {
            numbers.add(Hex.length(number));
        }
        boolean all = !rest.contains(";");
        client.session().catches().calls(client, number -> all || numbers.contains(number));
        return Packets.OK;
    }
}
