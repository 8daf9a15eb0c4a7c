package mimus.debugger.command;

import java.util.List;
import mimus.debugger.guest.GuestProcess;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;

/** What the guest is, and who looks at it. */
final class GuestCommands {
    private GuestCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                        "info program",
                        "",
                        "Tells why the guest stands still.",
                        "info program",
                        GuestCommands::program),
                Command.of("info target", "", "Tells what processor it is.", "info target", GuestCommands::target),
                Command.of("info auxv", "", "Shows the auxiliary vector.", "info auxv", GuestCommands::auxiliary),
                Command.of(
                        "info clients",
                        "",
                        "Lists who takes part in the session.",
                        "info clients",
                        GuestCommands::clients));
    }

    private static void program(Desk desk, String rest) {
        if (desk.session().isRunning()) {
            desk.print("the guest is running");
            return;
        }
        Halt halt = desk.session().halt();
        desk.print("%s", new Sentences(desk).of(halt));
    }

    private static void target(Desk desk, String rest) {
        var target = desk.process().target();
        desk.print(
                "%s: %s, %d bits, %s endian",
                target.name(), target.description(), target.bits(), target.bigEndian() ? "big" : "little");
    }

    private static void auxiliary(Desk desk, String rest) {
        GuestProcess process = desk.process();
        byte[] vector = process.auxiliary();
        int word = process.target().bits() / 8;
        for (int at = 0; at + 2 * word <= vector.length; at += 2 * word) {
            desk.print("%-4d 0x%x", process.number(vector, at, word), process.number(vector, at + word, word));
        }
    }

    private static void clients(Desk desk, String rest) {
        for (Client client : desk.session().clients()) {
            desk.print("%s%s", client.name(), client == desk.client() ? " (this one)" : "");
        }
    }
}
