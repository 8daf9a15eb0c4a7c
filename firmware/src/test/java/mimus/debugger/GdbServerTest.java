package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import mimus.cpu.Register;
import mimus.debugger.gdb.GdbServer;
import mimus.debugger.repl.Monitor;
import mimus.debugger.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the remote protocol's server answers, byte for byte. */
class GdbServerTest {
    private final Session session = new Session(Tour.guest());
    private final GdbServer server = GdbServer.listen(session, "0", new Monitor(session), () -> {});
    private final RemoteClient client = new RemoteClient(server.port());

    @AfterEach
    void close() {
        client.close();
        server.close();
        session.close();
    }

    @Test
    void itSaysWhatItCanDo() {
        String answer = client.ask("qSupported:multiprocess+;swbreak+");
        assertTrue(answer.startsWith("PacketSize=20000;"), answer);
        assertTrue(answer.contains(";multiprocess+"), answer);
        assertEquals("", client.ask("vMustReplyEmpty"));
        assertEquals("OK", client.ask("QStartNoAckMode"));
    }

    @Test
    void threadsAreNamedWithTheirProcessOnlyForThoseWhoAsked() {
        assertEquals("QC3e8", client.ask("qC"));
        client.ask("qSupported:multiprocess+");
        assertEquals("QCp3e8.3e8", client.ask("qC"));
        assertEquals("mp3e8.3e8", client.ask("qfThreadInfo"));
    }

    @Test
    void registersAreTheSameByPacketAndByName() {
        String all = client.ask("g");
        StringBuilder single = new StringBuilder();
        for (Register<?> register :
                session.ask(() -> session.guest().current().cpu().registers().byGdbNumber())) {
            single.append(client.ask("p%x".formatted(register.gdbNumber())));
        }
        assertEquals(all, single.toString());
        assertEquals("OK", client.ask("P4=78563412"));
        assertEquals(
                0x12345678L, session.ask(() -> session.guest().current().cpu().read("a0")));
        assertEquals("E22", client.ask("p999"));
    }

    @Test
    void theDescriptionNamesEveryRegister() {
        String xml = client.ask("qXfer:features:read:target.xml:0,fff0");
        assertTrue(xml.startsWith("l<?xml"), xml);
        assertTrue(xml.contains("<reg name=\"r4\" bitsize=\"32\" type=\"int\" regnum=\"4\" altname=\"a0\"/>"), xml);
        assertTrue(xml.contains("org.gnu.gdb.mips.cpu"), xml);
        assertEquals("m<?xm", client.ask("qXfer:features:read:target.xml:0,4"));
    }

    @Test
    void aWatchpointTellsTheAddress() {
        long origin = address("origin");
        assertEquals("OK", client.ask("Z2,%x,8".formatted(origin)));
        String stop = client.ask("vCont;c");
        assertTrue(stop.contains("watch:%x;".formatted(origin)), stop);
        assertEquals("OK", client.ask("z2,%x,8".formatted(origin)));
        assertEquals("W05", client.ask("vCont;c"));
    }

    private long address(String name) {
        String digits = client.ask(
                "qRcmd," + HexFormat.of().formatHex(("info address " + name).getBytes(StandardCharsets.UTF_8)));
        String text = new String(HexFormat.of().parseHex(digits), StandardCharsets.UTF_8);
        return Long.decode(text.replaceAll("(?s).*is at (0x[0-9a-f]+).*", "$1"));
    }

    @Test
    void oneClientsBreakpointStopsAnother() {
        try (RemoteClient other = new RemoteClient(server.port())) {
            long fact = address("fact");
            assertEquals("OK", other.ask("Z0,%x,4".formatted(fact)));
            String stop = client.ask("vCont;c");
            assertTrue(stop.startsWith("T05"), stop);
            assertEquals(client.ask("g"), other.ask("g"));
        }
    }

    @Test
    void memoryIsReadWrittenAndRefused() {
        long origin = address("origin");
        assertEquals("0300000004000000", client.ask("m%x,8".formatted(origin)));
        assertEquals("OK", client.ask("M%x,4:07000000".formatted(origin)));
        assertEquals("OK", client.ask("X%x,1:}\u0003".formatted(origin + 1)));
        assertEquals("07230000", client.ask("m%x,4".formatted(origin)));
        assertEquals("E14", client.ask("m0,4"));
        assertEquals("OK", client.ask("X0,0:"));
    }

    @Test
    void itListensAgainWhenAClientHasGone() {
        try (RemoteClient other = new RemoteClient(server.port())) {
            other.ask("?");
        }
        try (RemoteClient other = new RemoteClient(server.port())) {
            assertTrue(other.ask("?").startsWith("T05"));
        }
    }

    /** Nothing that is sent makes the server lose a client, or leaves a packet without an answer. */
    @Test
    void malformedPacketsAreAnswered() {
        client.ask("QStartNoAckMode");
        Random random = new Random(1);
        String[] beginnings = {
            "m",
            "M",
            "X",
            "x",
            "p",
            "P",
            "g",
            "G",
            "H",
            "Hg",
            "T",
            "Z0,",
            "z0,",
            "Z2,",
            "qXfer:features:read:",
            "qXfer:auxv:read:",
            "vFile:open:",
            "vFile:pread:",
            "qSearch:memory:",
            "qCRC:",
            "qMemoryRegionInfo:",
            "qThreadExtraInfo,",
            "QPassSignals:",
            "QCatchSyscalls:",
            "qRcmd,",
            "q",
            "Q",
            "v",
            "_",
            "qC",
            "qSupported:",
            "bs",
            "bc",
            "Z0,400100,4;X"
        };
        String letters = "0123456789abcdef,;:=-pxX/";
        for (int i = 0; i < Integer.getInteger("mimus.random.packets", 5000); i++) {
            StringBuilder packet = new StringBuilder(beginnings[random.nextInt(beginnings.length)]);
            for (int n = random.nextInt(14); n > 0; n--) {
                packet.append(letters.charAt(random.nextInt(letters.length())));
            }
            client.ask(packet.toString());
        }
        assertTrue(client.ask("?").startsWith("T"));
    }
}
