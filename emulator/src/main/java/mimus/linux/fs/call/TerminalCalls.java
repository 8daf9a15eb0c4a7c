package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.Terminal;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.GuestMemory;
import mimus.linux.kernel.Number;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Syscall;

/** Requests to terminals, and the few that any file understands. */
public final class TerminalCalls {
    /** Requests, as the generic header numbers them. */
    private static final int TCGETS = 0x5401;

    private static final int TCSETS = 0x5402;
    private static final int TCSETSW = 0x5403;
    private static final int TCSETSF = 0x5404;
    private static final int TIOCSCTTY = 0x540e;
    private static final int TIOCGPGRP = 0x540f;
    private static final int TIOCSPGRP = 0x5410;
    private static final int TIOCGWINSZ = 0x5413;
    private static final int TIOCSWINSZ = 0x5414;
    private static final int FIONREAD = 0x541b;
    private static final int FIONBIO = 0x5421;
    private static final int TIOCNOTTY = 0x5422;
    private static final int TIOCGSID = 0x5429;
    private static final int FIONCLEX = 0x5450;
    private static final int FIOCLEX = 0x5451;
    private static final int FIOASYNC = 0x5452;

    /** What the settings of a new terminal are: lines with echo, as after {@code stty sane}. */
    private static final int INPUT = 0x500;

    private static final int OUTPUT = 5;
    private static final int CONTROL = 0xbf;
    private static final int LOCAL = 0x3b;
    private static final byte[] CHARACTERS = {3, 0x1c, 0x7f, 0x15};

    private static final int USUAL_ROWS = 24;
    private static final int USUAL_COLUMNS = 80;

    private TerminalCalls() {}

    @Syscall
    static long ioctl(Process process, int fd, @Number("IOCTL") int request, long argument) {
        FileTable table = ProcessFiles.of(process).table();
        OpenFile file = table.file(fd);
        switch (request) {
            case FIOCLEX -> table.closeOnExec(fd, true);
            case FIONCLEX -> table.closeOnExec(fd, false);
            case FIONBIO -> set(process, file, OpenFlags.NONBLOCK, argument);
            case FIOASYNC -> set(process, file, OpenFlags.ASYNC, argument);
            case FIONREAD -> process.memory().int32(argument, file.available());
            default -> terminal(process, file, request, argument);
        }
        return 0;
    }

    private static void set(Process process, OpenFile file, int flag, long argument) {
        boolean on = process.memory().int32(argument) != 0;
        file.flags(on ? file.flags() | flag : file.flags() & ~flag);
    }

    private static void terminal(Process process, OpenFile file, int request, long argument) {
        if (!file.isTerminal()) {
            throw Errno.ENOTTY.failure();
        }
        Terminal terminal = ProcessFiles.of(process).space().terminal();
        GuestMemory memory = process.memory();
        switch (request) {
            case TCGETS -> memory.write(argument, settings(memory, terminal));
            case TCSETS, TCSETSW, TCSETSF ->
                terminal.settings(memory.structure("termios", argument).bytes());
            case TIOCGWINSZ -> memory.write(argument, windowSize(memory, terminal));
            case TIOCSWINSZ ->
                terminal.windowSize(memory.structure("winsize", argument).bytes());
            case TIOCGPGRP -> memory.int32(argument, foregroundGroup(process, terminal));
            case TIOCSPGRP -> terminal.foregroundGroup(memory.int32(argument));
            case TIOCGSID -> memory.int32(argument, process.session);
            case TIOCSCTTY, TIOCNOTTY -> {}
            default -> throw Errno.EINVAL.failure();
        }
    }

    /** Guests of different ABIs do not see each other's settings, whose layouts differ. */
    private static byte[] settings(GuestMemory memory, Terminal terminal) {
        Structure usual = memory.structure("termios")
                .set("c_iflag", INPUT)
                .set("c_oflag", OUTPUT)
                .set("c_cflag", CONTROL)
                .set("c_lflag", LOCAL)
                .array("c_cc", CHARACTERS);
        byte[] stored = terminal.settings();
        return stored != null && stored.length == usual.size() ? stored : usual.bytes();
    }

    private static byte[] windowSize(GuestMemory memory, Terminal terminal) {
        byte[] stored = terminal.windowSize();
        Structure usual = memory.structure("winsize").set("ws_row", USUAL_ROWS).set("ws_col", USUAL_COLUMNS);
        return stored != null ? stored : usual.bytes();
    }

    private static int foregroundGroup(Process process, Terminal terminal) {
        return terminal.foregroundGroup() == 0 ? process.group : terminal.foregroundGroup();
    }
}
