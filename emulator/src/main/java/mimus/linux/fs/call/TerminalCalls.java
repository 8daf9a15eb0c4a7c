package mimus.linux.fs.call;

import mimus.abi.Structure;
import mimus.linux.fs.FileTable;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.fs.terminal.Master;
import mimus.linux.fs.terminal.Terminal;
import mimus.linux.fs.terminal.TerminalFile;
import mimus.linux.fs.terminal.Terminals;
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
    private static final int TCSBRK = 0x5409;
    private static final int TCXONC = 0x540a;
    private static final int TCFLSH = 0x540b;
    private static final int TIOCSCTTY = 0x540e;
    private static final int TIOCGPGRP = 0x540f;
    private static final int TIOCSPGRP = 0x5410;
    private static final int TIOCOUTQ = 0x5411;
    private static final int TIOCGWINSZ = 0x5413;
    private static final int TIOCSWINSZ = 0x5414;
    private static final int FIONREAD = 0x541b;
    private static final int FIONBIO = 0x5421;
    private static final int TIOCNOTTY = 0x5422;
    private static final int TCSBRKP = 0x5425;
    private static final int TIOCGSID = 0x5429;
    private static final int TIOCGPTPEER = 0x5441;
    private static final int FIONCLEX = 0x5450;
    private static final int FIOCLEX = 0x5451;
    private static final int FIOASYNC = 0x5452;
    private static final int TIOCGPTN = 0x8004_5430;
    private static final int TIOCSPTLCK = 0x4004_5431;
    private static final int TIOCGPTLCK = 0x8004_5439;

    private TerminalCalls() {}

    @Syscall(lacks = "requests to devices other than terminals; serial lines")
    static long ioctl(Process process, int fd, @Number("IOCTL") int request, long argument) {
        FileTable table = ProcessFiles.of(process).table();
        OpenFile file = table.file(fd);
        switch (request) {
            case FIOCLEX -> table.closeOnExec(fd, true);
            case FIONCLEX -> table.closeOnExec(fd, false);
            case FIONBIO -> set(process, file, OpenFlags.NONBLOCK, argument);
            case FIOASYNC -> set(process, file, OpenFlags.ASYNC, argument);
            case FIONREAD -> process.memory().int32(argument, file.available());
            default -> {
                return terminal(process, file, request, argument);
            }
        }
        return 0;
    }

    private static void set(Process process, OpenFile file, int flag, long argument) {
        boolean on = process.memory().int32(argument) != 0;
        file.flags(on ? file.flags() | flag : file.flags() & ~flag);
    }

    private static long terminal(Process process, OpenFile file, int request, long argument) {
        if (file instanceof Master master) {
            return master(process, master, request, argument);
        }
        if (!(file instanceof TerminalFile open)) {
            throw Errno.ENOTTY.failure();
        }
        Terminal terminal = open.terminal();
        GuestMemory memory = process.memory();
        switch (request) {
            case TIOCGPGRP -> memory.int32(argument, own(process, terminal).foreground());
            case TIOCSPGRP -> foreground(process, terminal, memory.int32(argument));
            case TIOCGSID -> memory.int32(argument, own(process, terminal).session());
            case TIOCSCTTY -> control(process, terminal);
            case TIOCNOTTY -> own(process, terminal).release();
            default -> settings(process, terminal, request, argument);
        }
        return 0;
    }

    private static Terminal own(Process process, Terminal terminal) {
        if (terminal.session() != process.session) {
            throw Errno.ENOTTY.failure();
        }
        return terminal;
    }

    private static void foreground(Process process, Terminal terminal, int group) {
        own(process, terminal);
        if (group < 0) {
            throw Errno.EINVAL.failure();
        }
        terminal.requireForeground("SIGTTOU");
        boolean known = process.kernel().processes().values().stream()
                .anyMatch(other -> other.group == group && other.session == process.session);
        if (!known) {
            throw Errno.EPERM.failure();
        }
        terminal.foreground(group);
    }

    private static void control(Process process, Terminal terminal) {
        boolean leads = process.session == process.pid();
        if (leads && terminal.session() == process.session) {
            return;
        }
        Terminal other = Terminals.of(process.kernel()).ofSession(process.session);
        if (!leads || terminal.session() != 0 || other != null) {
            throw Errno.EPERM.failure();
        }
        terminal.control(process);
    }

    private static void settings(Process process, Terminal terminal, int request, long argument) {
        GuestMemory memory = process.memory();
        switch (request) {
            case TCGETS -> {
                Structure told = memory.structure("termios");
                terminal.settings().tell(told, process.abi().constants());
                memory.write(argument, told);
            }
            case TCSETS, TCSETSW, TCSETSF -> {
                terminal.requireForeground("SIGTTOU");
                terminal.claim();
                if (request == TCSETSF) {
                    terminal.flushInput();
                }
                terminal.set(
                        memory.structure("termios", argument), process.abi().constants());
            }
            case TIOCGWINSZ -> memory.write(argument, windowSize(memory, terminal));
            case TIOCSWINSZ -> {
                Structure wanted = memory.structure("winsize", argument);
                terminal.size((int) wanted.get("ws_row"), (int) wanted.get("ws_col"));
            }
            case TCFLSH -> flush(terminal, argument);
            case TIOCOUTQ -> memory.int32(argument, 0);
            case TCSBRK, TCSBRKP, TCXONC -> terminal.requireForeground("SIGTTOU");
            default -> throw Errno.EINVAL.failure();
        }
    }

    private static void flush(Terminal terminal, long which) {
        if (which < 0 || which > 2) {
            throw Errno.EINVAL.failure();
        }
        if (which != 1) {
            terminal.flushInput();
        }
    }

    private static Structure windowSize(GuestMemory memory, Terminal terminal) {
        int[] size = terminal.size();
        return memory.structure("winsize").set("ws_row", size[0]).set("ws_col", size[1]);
    }

    private static long master(Process process, Master master, int request, long argument) {
        GuestMemory memory = process.memory();
        switch (request) {
            case TIOCGPTN -> memory.int32(argument, master.number());
            case TIOCSPTLCK -> master.lock(memory.int32(argument) != 0);
            case TIOCGPTLCK -> memory.int32(argument, master.isLocked() ? 1 : 0);
            case TIOCGPTPEER -> {
                ProcessFiles files = ProcessFiles.of(process);
                Place place = files.standpoint().find("/dev/pts/" + master.number());
                int flags = (int) process.abi().constants().sets("O").toGeneric(argument);
                OpenFile slave = place.inode().open(place, flags | OpenFlags.NOCTTY);
                return files.table().add(slave, (flags & OpenFlags.CLOEXEC) != 0);
            }
            case TIOCGPGRP -> memory.int32(argument, master.terminal().foreground());
            case TIOCGSID -> memory.int32(argument, master.terminal().session());
            default -> settings(process, master.terminal(), request, argument);
        }
        return 0;
    }
}
