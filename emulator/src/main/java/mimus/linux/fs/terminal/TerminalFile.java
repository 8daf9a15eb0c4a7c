package mimus.linux.fs.terminal;

import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;

/** A terminal that is open. */
public final class TerminalFile extends OpenFile {
    private final Terminal terminal;

    public TerminalFile(Terminal terminal, Place place, int flags) {
        super(place, flags);
        this.terminal = terminal;
        terminal.line().opened();
    }

    @Override
    protected void close() {
        terminal.line().closed();
    }

    public Terminal terminal() {
        return terminal;
    }

    @Override
    public int read(byte[] to, int at, int length) {
        return length == 0 ? 0 : terminal.read(to, at, length, isNonBlocking());
    }

    @Override
    public int write(byte[] from, int at, int length) {
        return length == 0 ? 0 : terminal.write(from, at, length, isNonBlocking());
    }

    @Override
    public int ready() {
        int ready = OpenFlags.reads(flags()) && terminal.isAboutToBeRead() ? POLLIN : 0;
        ready |= OpenFlags.writes(flags()) && terminal.line().isWritable() ? POLLOUT : 0;
        return ready | (terminal.line().isGone() ? POLLHUP : 0);
    }

    @Override
    public long activity() {
        return terminal.activity();
    }

    @Override
    public boolean canBeWatched() {
        return true;
    }

    @Override
    public boolean dependsOnHost() {
        return terminal.line().isHost() && OpenFlags.reads(flags());
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    @Override
    public int available() {
        return terminal.available();
    }
}
