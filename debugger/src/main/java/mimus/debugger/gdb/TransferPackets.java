package mimus.debugger.gdb;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import mimus.debugger.guest.GuestThread;

/** Objects that are read in pieces: {@code qXfer:OBJECT:read:ANNEX:OFFSET,LENGTH}. */
final class TransferPackets {
    private final GdbClient client;

    TransferPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        object(packets, "features", "target.xml", this::description);
        object(packets, "threads", "", this::threads);
        object(packets, "auxv", "", this::auxiliary);
        object(packets, "libraries-svr4", null, this::libraries);
        object(packets, "siginfo", "", this::signalInformation);
        packets.row("qXfer:exec-file:read:", this::executable);
    }

    /** @param annex the only one there is; null: whatever it is */
    private void object(Packets packets, String name, String annex, Supplier<String> content) {
        packets.row("qXfer:" + name + ":read:", rest -> {
            int colon = rest.indexOf(':');
            if (colon < 0 || annex != null && !rest.substring(0, colon).equals(annex)) {
                return "E00";
            }
            return part(content.get(), rest.substring(colon + 1));
        });
    }

    /** A piece of a text, one byte per character. */
    static String part(String whole, String range) {
        String[] parts = range.split(",", 2);
        if (parts.length != 2) {
            throw new Refusal(Refusal.MALFORMED, "an offset and a length are wanted");
        }
        int from = Math.min(Hex.length(parts[0]), whole.length());
        int length = Math.min(Hex.length(parts[1]), AgreementPackets.PACKET_SIZE - 4);
        int to = (int) Math.min((long) from + length, whole.length());
        return (to < whole.length() ? "m" : "l") + whole.substring(from, to);
    }

    private String description() {
        return TargetDescription.of(client.selected(), client.session().guest().isLinux());
    }

    private String threads() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<threads>\n");
        for (GuestThread thread : client.followed()) {
            xml.append("<thread id=\"%s\" core=\"0\" name=\"%s\">%s</thread>\n"
                    .formatted(client.threads().name(thread), Xml.text(thread.name()), thread.state()));
        }
        return bytes(xml.append("</threads>\n").toString());
    }

    private String auxiliary() {
        return new String(client.selected().process().auxiliary(), StandardCharsets.ISO_8859_1);
    }

    private String signalInformation() {
        byte[] bytes = client.selected().signalInformation();
        if (bytes.length == 0) {
            throw new Refusal(Refusal.UNSUITABLE, "the thread does not stand still for a signal");
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String libraries() {
        return bytes(new Libraries(client.selected().process()).xml());
    }

    /** {@code PROCESS:OFFSET,LENGTH}. */
    private String executable(String rest) {
        int colon = rest.indexOf(':');
        String process = rest.substring(0, Math.max(0, colon));
        GuestThread thread =
                process.isEmpty() ? client.selected() : client.threads().named("p" + process + ".-1");
        return part(bytes(thread.process().executable()), rest.substring(colon + 1));
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
