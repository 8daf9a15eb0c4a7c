package mimus.debugger.gdb;

import mimus.debugger.guest.GuestThread;

/** Registers, one or all; LLDB names the thread at the end of each packet. */
final class RegisterPackets {
    private static final String SUFFIX = ";thread:";

    private final GdbClient client;

    RegisterPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("g", this::readAll)
                .row("G", this::writeAll)
                .row("p", this::read)
                .row("P", this::write);
    }

    private GuestThread thread(String packet) {
        int at = packet.indexOf(SUFFIX);
        return at < 0
                ? client.selected()
                : client.threads().named(packet.substring(at + SUFFIX.length()).replace(";", ""));
    }

    private static String rest(String packet) {
        int at = packet.indexOf(';');
        return at < 0 ? packet : packet.substring(0, at);
    }

    private String readAll(String packet) {
        return GdbRegisters.readAll(thread(packet));
    }

    private String writeAll(String packet) {
        GuestThread thread = thread(packet);
        String values = rest(packet);
        if (!values.equals(GdbRegisters.readAll(thread))) {
            client.session().act(() -> GdbRegisters.writeAll(thread, values));
            tell("registers");
        }
        return Packets.OK;
    }

    private String read(String packet) {
        return GdbRegisters.read(thread(packet), Hex.length(rest(packet)));
    }

    private String write(String packet) {
        String assignment = rest(packet);
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            throw new Refusal(Refusal.MALFORMED, "a register and a value are wanted");
        }
        int number = Hex.length(assignment.substring(0, equals));
        GuestThread thread = thread(packet);
        String value = assignment.substring(equals + 1);
        if (value.equals(GdbRegisters.read(thread, number))) {
            return Packets.OK;
        }
        client.session().act(() -> GdbRegisters.write(thread, number, value));
        tell(thread.cpu().registers().numbered(number).name());
        return Packets.OK;
    }

    private void tell(String what) {
        client.session().tell(client, "changed " + what);
    }
}
