package mimus.linux.fs.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import mimus.abi.Constants;
import mimus.abi.Structure;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.SignalAction;
import mimus.linux.kernel.SignalInfo;
import mimus.linux.kernel.Task;
import mimus.linux.kernel.Wait;

/** A terminal as programs see it: it edits lines, echoes, sends signals, and belongs to a session. */
public final class Terminal {
    private static final int MOST_INPUT = 4096;
    private static final int TENTH = 100_000_000;
    private static final int BELL = 7;

    private final Kernel kernel;
    private final Line line;
    private final Settings settings = new Settings();
    private final StringBuilder ready = new StringBuilder();
    private final Deque<Integer> lines = new ArrayDeque<>();
    private final StringBuilder edited = new StringBuilder();
    private int[] size = {24, 80};
    private boolean sized;
    private int session;
    private int foreground;
    private long activity;

    public Terminal(Kernel kernel, Line line) {
        this.kernel = kernel;
        this.line = line;
    }

    public Settings settings() {
        return settings;
    }

    Line line() {
        return line;
    }

    long activity() {
        return activity;
    }

    /** The session that it controls, or 0. */
    public int session() {
        return session;
    }

    /** Becomes the controlling terminal of a session, with the group of its leader in the foreground. */
    public void control(Process leader) {
        session = leader.session;
        foreground = leader.group;
    }

    public void release() {
        session = 0;
        foreground = 0;
    }

    public int foreground() {
        return foreground;
    }

    public void foreground(int group) {
        foreground = group;
    }

    /** Rows and columns. */
    public int[] size() {
        int[] known = sized ? null : line.size();
        return known == null ? size.clone() : known;
    }

    public void size(int rows, int columns) {
        int[] before = size();
        if (before[0] == rows && before[1] == columns) {
            return; // programs do so at each prompt; it is not to hide what the host's window becomes
        }
        size = new int[] {rows, columns};
        sized = true;
        signal("SIGWINCH");
    }

    /** Sends a signal to the group in the foreground. */
    public void signal(String name) {
        for (Process process : kernel.processes().values()) {
            if (foreground != 0 && process.group == foreground && process.isAlive()) {
                send(process, name);
            }
        }
    }

    private void send(Process process, String name) {
        int code = (int) process.abi().constants().value("SI", "SI_KERNEL");
        int number = process.signalNames().number(name);
        kernel.signals().send(process, new SignalInfo(number, code, SignalInfo.Kind.SENDER, 0, 0, 0));
    }

    /** The other side is gone: whoever it controls is told. */
    void hangUp() {
        activity++;
        Process leader = kernel.process(session);
        if (session != 0 && leader != null && leader.isAlive()) {
            send(leader, "SIGHUP");
            send(leader, "SIGCONT");
        }
        signal("SIGHUP");
        signal("SIGCONT");
    }

    /**
     * Stops a caller from the background, as job control wants, unless it has said that it does not care.
     *
     * @param signal {@code SIGTTIN} or {@code SIGTTOU}
     */
    public void requireForeground(String signal) {
        Task task = kernel.turns().caller();
        Process process = task.process();
        if (session == 0 || process.session != session || process.group == foreground || foreground == 0) {
            return;
        }
        int number = process.signalNames().number(signal);
        boolean ignored = task.blocked.has(number) || process.action(number).handler() == SignalAction.IGNORE;
        boolean reads = signal.equals("SIGTTIN");
        if (ignored) {
            if (reads) {
                throw Errno.EIO.failure();
            }
            return;
        }
        kernel.processes().values().stream()
                .filter(other -> other.group == process.group && other.isAlive())
                .forEach(other -> send(other, signal));
        throw Wait.until(() -> process.group == foreground);
    }

    /** Bytes from the other side. */
    public void receive(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            receive(bytes[i] & 0xff);
        }
        activity++;
    }

    private void receive(int given) {
        int b = given;
        if (b == '\r' && settings.input(Settings.IGNCR)) {
            return;
        }
        if (b == '\r' && settings.input(Settings.ICRNL)) {
            b = '\n';
        } else if (b == '\n' && settings.input(Settings.INLCR)) {
            b = '\r';
        }
        if (settings.local(Settings.ISIG) && raises(b)) {
            return;
        }
        if (settings.local(Settings.ICANON)) {
            edit(b);
        } else if (ready.length() < MOST_INPUT) {
            ready.append((char) b);
            echo(b);
        }
    }

    private boolean raises(int b) {
        String name = settings.is(b, Settings.VINTR)
                ? "SIGINT"
                : settings.is(b, Settings.VQUIT) ? "SIGQUIT" : settings.is(b, Settings.VSUSP) ? "SIGTSTP" : null;
        if (name == null) {
            return false;
        }
        echo(b);
        if (!settings.local(Settings.NOFLSH)) {
            flushInput();
        }
        signal(name);
        return true;
    }

    /** Changes the settings; what has been typed of a line can be read when lines are no longer edited, or are now. */
    public void set(Structure wanted, Constants constants) {
        boolean edits = settings.local(Settings.ICANON);
        settings.take(wanted, constants);
        if (edits != settings.local(Settings.ICANON)) {
            ready.append(edited);
            edited.setLength(0);
            lines.clear();
            if (!edits && ready.length() > 0) {
                lines.add(ready.length());
            }
        }
    }

    public void flushInput() {
        ready.setLength(0);
        lines.clear();
        edited.setLength(0);
    }

    private void edit(int b) {
        if (settings.is(b, Settings.VERASE)) {
            erase(1);
        } else if (settings.is(b, Settings.VWERASE)) {
            eraseWord();
        } else if (settings.is(b, Settings.VKILL)) {
            erase(edited.length());
        } else if (settings.is(b, Settings.VEOF)) {
            endLine();
        } else if (b == '\n' || settings.is(b, Settings.VEOL)) {
            echo(b);
            edited.append((char) b);
            endLine();
        } else if (ready.length() + edited.length() < MOST_INPUT - 1) {
            edited.append((char) b);
            echo(b);
        } else {
            put(BELL);
        }
    }

    private void endLine() {
        ready.append(edited);
        lines.add(edited.length());
        edited.setLength(0);
    }

    private void eraseWord() {
        int end = edited.length();
        while (end > 0 && edited.charAt(end - 1) == ' ') {
            end--;
        }
        while (end > 0 && edited.charAt(end - 1) != ' ') {
            end--;
        }
        erase(edited.length() - end);
    }

    /** Takes back characters; of UTF-8, all the bytes of one. */
    private void erase(int count) {
        for (int i = 0; i < count && edited.length() > 0; i++) {
            char last = edited.charAt(edited.length() - 1);
            edited.setLength(edited.length() - 1);
            while ((last & 0xc0) == 0x80 && edited.length() > 0) {
                last = edited.charAt(edited.length() - 1);
                edited.setLength(edited.length() - 1);
            }
            if (settings.local(Settings.ECHO) && settings.local(Settings.ECHOE)) {
                boolean wide = last < ' ' && settings.local(Settings.ECHOCTL);
                put(wide ? "\b\b  \b\b" : "\b \b");
            }
        }
    }

    private void echo(int b) {
        boolean newline = b == '\n' && settings.local(Settings.ECHONL) && settings.local(Settings.ICANON);
        if (!settings.local(Settings.ECHO) && !newline) {
            return;
        }
        boolean shown = b >= ' ' && b != 0x7f || b == '\n' || b == '\t';
        if (!shown && settings.local(Settings.ECHOCTL)) {
            put("^" + (char) (b ^ 0x40));
        } else {
            put(b);
        }
    }

    private void put(String text) {
        text.chars().forEach(this::put);
    }

    private void put(int b) {
        byte[] bytes = b == '\n' && returns() ? new byte[] {'\r', '\n'} : new byte[] {(byte) b};
        line.write(bytes, 0, bytes.length);
    }

    private boolean returns() {
        return settings.output(Settings.OPOST) && settings.output(Settings.ONLCR) && line.wantsReturns();
    }

    /** Takes the line over from whatever else edits it; before a program reads or changes settings. */
    public void claim() {
        line.claim();
    }

    /** Sees whether something has come that cannot wait until somebody reads, such as an interrupt. */
    public void pending() {
        line.look(this);
    }

    /** A line that somebody else has edited and shown. */
    public void receiveEdited(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            ready.append((char) (bytes[i] & 0xff));
        }
        lines.add(length);
        activity++;
    }

    /** Whether there is input for a program that is about to read, and waits for all kinds of things until then. */
    boolean isAboutToBeRead() {
        line.claim();
        return isReady();
    }

    private boolean isReady() {
        line.look(this);
        return line.isGone() || (settings.local(Settings.ICANON) ? !lines.isEmpty() : ready.length() > 0);
    }

    int available() {
        line.look(this);
        return settings.local(Settings.ICANON) ? lines.isEmpty() ? 0 : lines.peek() : ready.length();
    }

    /** Reads as {@code read} does: a line or a part of it, or what is there. */
    int read(byte[] to, int at, int length, boolean nonBlocking) {
        requireForeground("SIGTTIN");
        line.claim();
        line.look(this);
        if (settings.local(Settings.ICANON)) {
            if (lines.isEmpty()) {
                return waitForInput(nonBlocking, Wait.FOREVER);
            }
            int all = lines.remove();
            int count = take(to, at, Math.min(length, all));
            if (count < all) {
                lines.addFirst(all - count);
            }
            return count;
        }
        lines.clear();
        if (ready.length() > 0) {
            return take(to, at, Math.min(length, ready.length()));
        }
        int tenths = settings.character(Settings.VTIME);
        if (settings.character(Settings.VMIN) > 0) {
            return waitForInput(nonBlocking, Wait.FOREVER);
        }
        if (tenths == 0) {
            return 0;
        }
        long now = kernel.clock().now();
        long deadline = kernel.turns().caller().pending().deadline(() -> now + (long) tenths * TENTH);
        return now >= deadline ? 0 : waitForInput(nonBlocking, deadline);
    }

    private int waitForInput(boolean nonBlocking, long deadline) {
        if (line.isGone()) {
            return 0;
        }
        if (nonBlocking) {
            throw Errno.EAGAIN.failure();
        }
        throw Wait.until(this::isReady).atMostUntil(deadline).forHost(line.isHost());
    }

    private int take(byte[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] = (byte) ready.charAt(i);
        }
        ready.delete(0, count);
        return count;
    }

    int write(byte[] from, int at, int length, boolean nonBlocking) {
        if (settings.local(Settings.TOSTOP)) {
            requireForeground("SIGTTOU");
        }
        if (line.isGone()) {
            throw Errno.EIO.failure();
        }
        if (!line.isWritable()) {
            throw nonBlocking ? Errno.EAGAIN.failure() : Wait.until(line::isWritable);
        }
        if (!returns()) {
            return line.write(from, at, length);
        }
        int done = 0;
        while (done < length && line.isWritable()) {
            int end = done;
            while (end < length && from[at + end] != '\n') {
                end++;
            }
            if (end > done) {
                done += line.write(from, at + done, end - done);
            } else {
                put('\n');
                done++;
            }
        }
        return done;
    }
}
