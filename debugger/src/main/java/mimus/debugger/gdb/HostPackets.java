package mimus.debugger.gdb;

import mimus.debugger.guest.GuestProcess;
import mimus.debugger.guest.GuestThread;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;
import mimus.isa.Target;

/** What the guest is and what is mapped in it, mostly for LLDB; and commands of ours, for people. */
final class HostPackets {
    private static final int PAGE = 4096;

    private final GdbClient client;

    HostPackets(GdbClient client) {
        this.client = client;
    }

    void into(Packets packets) {
        packets.row("qHostInfo", this::host)
                .row("qProcessInfo", this::process)
                .row("qMemoryRegionInfo:", this::range)
                .row("qWatchpointSupportInfo:", () -> "num:1024;")
                .row("qGetWorkingDir", () -> Hex.of("/"))
                .row("qRcmd,", this::command);
    }

    /** Says nothing of the environment: where LLDB takes a file to have another one, it would not look into the file. */
    private String triple() {
        Target target = client.selected().process().target();
        return target.llvmArchitecture() + (client.session().guest().isLinux() ? "-unknown-linux" : "-unknown-none");
    }

    private String host() {
        Target target = client.selected().process().target();
        return "triple:%s;ptrsize:%d;endian:%s;vm-page-size:%d;watchpoint_exceptions_received:after;"
                .formatted(Hex.of(triple()), target.bits() / 8, endian(target), PAGE);
    }

    private static String endian(Target target) {
        return target.bigEndian() ? "big" : "little";
    }

    private String process(String rest) {
        if (!rest.isEmpty()) {
            return Packets.UNKNOWN;
        }
        GuestThread thread = client.selected();
        GuestProcess process = thread.process();
        String os = client.session().guest().isLinux() ? "linux" : "none";
        return "pid:%x;parent-pid:0;triple:%s;ostype:%s;endian:%s;ptrsize:%d;"
                .formatted(
                        process.id(),
                        Hex.of(triple()),
                        os,
                        endian(process.target()),
                        process.target().bits() / 8);
    }

    /** The range that holds an address, or the gap around it. */
    private String range(String digits) {
        long address = Hex.number(digits);
        long start = 0;
        for (MemoryRange range : client.selected().process().ranges()) {
            if (range.holds(address)) {
                return "start:%x;size:%x;permissions:%s;name:%s;"
                        .formatted(range.start(), range.end() - range.start(), range.rights(), Hex.of(range.name()));
            }
            if (Long.compareUnsigned(range.start(), address) > 0) {
                return "start:%x;size:%x;".formatted(start, range.start() - start);
            }
            start = range.end();
        }
        return "start:%x;size:%x;".formatted(start, -start);
    }

    /** {@code monitor} in GDB. */
    private String command(String digits) {
        String output;
        try {
            output = client.console().run(client, Hex.text(digits));
        } catch (UserError wrong) {
            output = wrong.getMessage() + "\n"; // a person reads it
        }
        return output.isEmpty() ? Packets.OK : Hex.of(output);
    }
}
