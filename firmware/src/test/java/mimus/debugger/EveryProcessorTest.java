package mimus.debugger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mimus.cpu.Register;
import mimus.debugger.command.Commands;
import mimus.debugger.command.Desk;
import mimus.debugger.gdb.GdbServer;
import mimus.debugger.repl.Monitor;
import mimus.debugger.session.Client;
import mimus.debugger.session.Halt;
import mimus.debugger.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same commands do the same with the same program, whatever processor it was made for. */
class EveryProcessorTest implements Client {
    private final BlockingQueue<Halt> halts = new LinkedBlockingQueue<>();
    private final List<String> printed = new ArrayList<>();
    private Session session;
    private Desk desk;

    @Override
    public String name() {
        return "test";
    }

    @Override
    public void stopped(Halt halt) {
        desk.select(halt.thread());
        halts.add(halt);
    }

    private String run(String line) throws InterruptedException {
        printed.clear();
        session.ask(() -> {
            desk.execute(line);
            return null;
        });
        while (session.isRunning() || !halts.isEmpty()) {
            halts.poll(20, TimeUnit.SECONDS);
        }
        return String.join("\n", printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64", "armhf", "amd64", "i386", "ppc64el"})
    void aTourIsTheSame(String architecture) throws InterruptedException {
        session = new Session(Tour.guest(Path.of("..", "samples", "tour-" + architecture)));
        try (Session used = session) {
            desk = new Desk(used, this, Commands.usual(), printed::add);
            session.join(this);
            run("break fact if n == 3");
            run("continue");
            assertEquals("$1 = 3", run("print n"));
            assertTrue(
                    run("backtrace")
                            .matches(
                                    "(?s)(#\\d +0x\\w+ in fact \\(n=(3|4|5|<optimized out>)\\) at tour.c:7\\d\n){3}#3 .* in run \\(\\).*"),
                    printed.toString());
            run("finish");
            run("delete");
            run("watch origin, 8");
            run("continue");
            assertTrue(run("info program").endsWith("<origin>: 0x3 → 0xa"), printed.toString());
            assertEquals("$2 = {x = 10, y = 4}", run("print origin"));
            run("delete");
            run("continue");
            assertEquals(5, session.halt().detail());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "arm64", "armhf", "amd64", "i386", "ppc64el"})
    void theDescriptionFitsTheRegisters(String architecture) {
        session = new Session(Tour.guest(Path.of("..", "samples", "tour-" + architecture)));
        try (Session used = session;
                GdbServer server = GdbServer.listen(used, "0", new Monitor(used), () -> {});
                RemoteClient client = new RemoteClient(server.port())) {
            String xml = client.ask("qXfer:features:read:target.xml:0,1fff0");
            long bits = xml.lines()
                    .filter(line -> line.startsWith("<reg "))
                    .mapToLong(line -> Long.parseLong(line.replaceAll(".*bitsize=\"(\\d+)\".*", "$1")))
                    .sum();
            assertEquals(bits / 4, client.ask("g").length());
            assertTrue(client.ask("?").startsWith("T"), architecture);
        }
    }

    /** What packets carry by number is what a person is shown by name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mips",
                "mipsel",
                "mips64",
                "mips64el",
                "arm64",
                "armhf",
                "thumb",
                "amd64",
                "i386",
                "ppc64",
                "ppc64el"
            })
    void registersAreTheSameByNameAndByNumber(String architecture) throws InterruptedException {
        session = new Session(Tour.guest(Path.of("..", "samples", "tour-" + architecture)));
        try (Session used = session;
                GdbServer server = GdbServer.listen(used, "0", new Monitor(used), () -> {});
                RemoteClient client = new RemoteClient(server.port())) {
            desk = new Desk(used, this, Commands.usual(), printed::add);
            session.join(this);
            run("break sum");
            run("continue");
            boolean bigEndian = used.ask(() -> desk.process().target().bigEndian());
            List<? extends Register<?>> registers =
                    used.ask(() -> desk.thread().cpu().registers().byGdbNumber());
            assertTrue(registers.size() > 16, architecture);
            for (Register<?> register : registers) {
                byte[] bytes = HexFormat.of().parseHex(client.ask("p%x".formatted(register.gdbNumber())));
                BigInteger byNumber = new BigInteger(1, bigEndian ? bytes : reversed(bytes));
                String shown = run("info registers " + register.name());
                BigInteger byName = new BigInteger(shown.replaceAll("\\S+ +0x([0-9a-f]+).*", "$1"), 16);
                assertEquals(byName, byNumber, register.name());
            }
        }
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
