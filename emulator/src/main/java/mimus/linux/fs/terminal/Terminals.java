package mimus.linux.fs.terminal;

import java.util.Map;
import java.util.TreeMap;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Kernel;
import mimus.linux.kernel.Process;

/** All terminals of a run. */
public final class Terminals {
    private final Map<Integer, Master> masters = new TreeMap<>();
    private Terminal console;

    public static Terminals of(Kernel kernel) {
        return kernel.shared(Terminals.class, Terminals::new);
    }

    /** The terminal that the run was started at controls its first process. */
    public void console(Terminal terminal) {
        console = terminal;
    }

    public Terminal console() {
        return console;
    }

    /** Opens {@code /dev/ptmx}: a new pair. */
    public OpenFile openMaster(Kernel kernel, Place place, int flags) {
        masters.values().removeIf(OpenFile::isClosed);
        int number = 0;
        while (masters.containsKey(number)) {
            number++;
        }
        Master master = new Master(kernel, number, place, flags);
        masters.put(number, master);
        return master;
    }

    /** The masters that are open, by the number of their slaves. */
    public Map<Integer, Master> masters() {
        masters.values().removeIf(OpenFile::isClosed);
        return new TreeMap<>(masters);
    }

    /** Opens a slave; a leader of a session without terminal gets it as its own. */
    public OpenFile openSlave(Process process, int number, Place place, int flags) {
        Master master = masters.get(number);
        if (master == null || master.isClosed() || master.isLocked()) {
            throw Errno.EIO.failure();
        }
        return open(process, master.terminal(), place, flags);
    }

    private OpenFile open(Process process, Terminal terminal, Place place, int flags) {
        boolean leads = process.session == process.pid() && ofSession(process.session) == null;
        if (leads && terminal.session() == 0 && (flags & OpenFlags.NOCTTY) == 0) {
            terminal.control(process);
        }
        return new TerminalFile(terminal, place, flags);
    }

    /** The terminal that controls a session, or null. */
    public Terminal ofSession(int session) {
        if (console != null && console.session() == session) {
            return console;
        }
        for (Master master : masters.values()) {
            if (!master.isClosed() && master.terminal().session() == session) {
                return master.terminal();
            }
        }
        return null;
    }

    /** Opens the terminal that the run was started at. */
    public OpenFile openConsole(Place place, int flags) {
        if (console == null) {
            throw Errno.ENXIO.failure();
        }
        return new TerminalFile(console, place, flags);
    }

    /** Opens {@code /dev/tty}: what controls the caller's session. */
    public OpenFile openOwn(Process process, Place place, int flags) {
        Terminal terminal = ofSession(process.session);
        if (terminal == null) {
            throw Errno.ENXIO.failure();
        }
        return new TerminalFile(terminal, place, flags);
    }
}
