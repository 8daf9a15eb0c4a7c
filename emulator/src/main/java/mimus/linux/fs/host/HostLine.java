package mimus.linux.fs.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import mimus.linux.fs.terminal.Line;
import mimus.linux.fs.terminal.Terminal;

/**
 * The terminal of the host that the run was started at.
 *
 * <p>It stays as it is until a guest reads from it or changes its settings; then it passes everything on as it comes
 * ({@code stty raw}), and is put back when Mimus ends.
 */
final class HostLine implements Line {
    private static final File DEVICE = new File("/dev/tty");
    private static final int CHUNK = 4096;
    private static final long SIZE_LASTS = TimeUnit.SECONDS.toNanos(1);

    private final HostInput input;
    private final HostOutput output;
    private final Mode mode;
    private final Runnable live;
    private int[] size;
    private long sizeTime;

    /** What was done to the host's terminal; all executions of a run share it. */
    static final class Mode {
        private boolean claimable;
        private boolean claimed;

        /** Allows to change it: nobody else reads from it. */
        void claimable() {
            claimable = true;
        }
    }

    /** @param live what to do when a person takes part from now on */
    HostLine(HostInput input, HostOutput output, Mode mode, Runnable live) {
        this.live = live;
        this.input = input;
        this.output = output;
        this.mode = mode;
    }

    @Override
    public int write(byte[] from, int at, int length) {
        return HostErrors.call(() -> output.write(from, at, length));
    }

    @Override
    public boolean isHost() {
        return true;
    }

    @Override
    public boolean wantsReturns() {
        return mode.claimed;
    }

    /** Unless it is claimed, the host's terminal edits lines itself. */
    @Override
    public void look(Terminal terminal) {
        if (mode.claimable && !mode.claimed) {
            return;
        }
        byte[] bytes = new byte[CHUNK];
        for (int count = input.take(bytes, 0, CHUNK); count > 0; count = input.take(bytes, 0, CHUNK)) {
            if (mode.claimed) {
                tellSize(terminal);
                terminal.receive(bytes, count);
            } else {
                terminal.receiveEdited(bytes, count);
            }
        }
    }

    /** The window is looked at when a key comes: whoever has changed it sees the program follow then. */
    private void tellSize(Terminal terminal) {
        int[] before = size;
        if (before != null && !Arrays.equals(before, size())) {
            terminal.signal("SIGWINCH");
        }
    }

    @Override
    public boolean isGone() {
        return (mode.claimed || !mode.claimable) && input.hasEnded();
    }

    @Override
    public void claim() {
        if (mode.claimed || !mode.claimable) {
            return;
        }
        mode.claimed = true;
        live.run();
        String before = stty("-g");
        if (before != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stty(before), "terminal"));
            stty("raw", "-echo");
        }
    }

    @Override
    public int[] size() {
        long now = System.nanoTime();
        if (size == null || now - sizeTime > SIZE_LASTS) {
            sizeTime = now;
            String told = stty("size");
            String[] words = told == null ? new String[0] : told.split(" ");
            size = words.length == 2 && !told.equals("0 0")
                    ? new int[] {Integer.parseInt(words[0]), Integer.parseInt(words[1])}
                    : size;
        }
        return size;
    }

    /** What {@code stty} says of the host's terminal; null where there is no such thing. */
    private static String stty(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "stty";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(DEVICE)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor() == 0 ? told.trim() : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
