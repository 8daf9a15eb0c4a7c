package mimus.guests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import mimus.error.UserError;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;
import mimus.machine.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guest reaches who listens on the host, and is reached, as far as that is allowed. */
final class HostNetworkTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** Says what it hears again, louder. */
    private static void answer(ServerSocket server, int times) {
        try {
            for (int i = 0; i < times; i++) {
                try (Socket caller = server.accept()) {
                    String heard = new String(caller.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                    caller.getOutputStream()
                            .write(heard.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(DatagramSocket socket) {
        try {
            DatagramPacket packet = new DatagramPacket(new byte[100], 100);
            socket.receive(packet);
            byte[] heard = "PING".getBytes(StandardCharsets.US_ASCII);
            socket.send(new DatagramPacket(heard, heard.length, packet.getSocketAddress()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls the guest, which may not listen yet, and hears itself. */
    private static byte[] call(int port) {
        for (long end = System.nanoTime() + 30_000_000_000L; System.nanoTime() < end; ) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(HERE, port));
                socket.getOutputStream().write("hello".getBytes(StandardCharsets.US_ASCII));
                return socket.getInputStream().readAllBytes();
            } catch (ConnectException notYet) {
                Thread.onSpinWait();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("the guest does not listen");
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, HERE)) {
            return free.getLocalPort();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"arm64", "mips", "i386"})
    void reachesWhatIsAllowed(String architecture) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, HERE);
                ServerSocket forbidden = new ServerSocket(0, 5, HERE);
                DatagramSocket datagrams = new DatagramSocket(server.getLocalPort(), HERE)) {
            CompletableFuture.runAsync(() -> answer(server, 2));
            CompletableFuture.runAsync(() -> answer(datagrams));
            int nobody = freePort();
            int own = freePort();
            CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> call(own));
            String there = Integer.toString(server.getLocalPort());
            LinuxOptions options = LinuxOptions.of(
                            Path.of("..", "samples", "linux-" + architecture),
                            "reach",
                            there,
                            Integer.toString(nobody),
                            Integer.toString(forbidden.getLocalPort()),
                            Integer.toString(own))
                    .reaching("localhost:" + there)
                    .reaching("127.0.0.1:" + nobody)
                    .reaching(":" + own);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LinuxRun run = LinuxRun.of(options, InputStream.nullInputStream(), out, out);
            Stop stop = run.run();
            assertEquals("ok\n", out.toString(StandardCharsets.US_ASCII));
            assertEquals(new Stop.Exited(0), stop);
            assertArrayEquals("hello".getBytes(StandardCharsets.US_ASCII), heard.join());
        }
    }

    @Test
    void rulesThatMakeNoSenseAreTheUsersFault() {
        LinuxOptions options = LinuxOptions.of(Path.of("..", "samples", "linux-arm64"));
        for (String rule : new String[] {"localhost:99999", "no such host", "localhost:http"}) {
            UserError error = assertThrows(UserError.class, () -> LinuxRun.of(options.reaching(rule)));
            assertEquals(true, error.getMessage().startsWith("--allow-net: "), error.getMessage());
        }
    }
}
