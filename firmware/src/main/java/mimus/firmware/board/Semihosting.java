package mimus.firmware.board;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.error.UserError;
import mimus.machine.Events;
import mimus.machine.Stop;

/**
 * What a program asks of the debugger that it believes to be under: Arm's "Semihosting for AArch32 and AArch64", 2.0.
 *
 * <p>The console can be read and written; files of the host are not there for it.
 */
final class Semihosting {
    /** The number in the breakpoint instruction of the M profile. */
    private static final int BKPT = 0xab;

    private static final int HALFWORD = 2;

    private static final int OPEN = 0x01;
    private static final int CLOSE = 0x02;
    private static final int WRITEC = 0x03;
    private static final int WRITE0 = 0x04;
    private static final int WRITE = 0x05;
    private static final int READ = 0x06;
    private static final int READC = 0x07;
    private static final int ISERROR = 0x08;
    private static final int ISTTY = 0x09;
    private static final int SEEK = 0x0a;
    private static final int FLEN = 0x0c;
    private static final int CLOCK = 0x10;
    private static final int TIME = 0x11;
    private static final int ERRNO = 0x13;
    private static final int GET_CMDLINE = 0x15;
    private static final int HEAPINFO = 0x16;
    private static final int EXIT = 0x18;
    private static final int EXIT_EXTENDED = 0x20;
    private static final int ELAPSED = 0x30;
    private static final int TICKFREQ = 0x31;

    /** The reason of an exit that went well: ADP_Stopped_ApplicationExit. */
    private static final int APPLICATION_EXIT = 0x20026;

    private static final String CONSOLE = ":tt";
    private static final String FEATURES = ":semihosting-features";

    /** The file that tells what there is: a magic number, and that exits can have a status. */
    private static final byte[] FEATURE_BYTES = {'S', 'H', 'F', 'B', 1};

    private static final int EACCES = 13;
    private static final int EBADF = 9;

    private final Cpu<?> cpu;
    private final Events time;
    private final Console console;
    private final String commandLine;
    private final Map<Integer, OpenFile> files = new HashMap<>();
    private int errno;

    /** A file that the program has opened: the console, or bytes to read. */
    private static final class OpenFile {
        final byte[] content;
        int position;

        OpenFile(byte[] content) {
            this.content = content;
        }
    }

    Semihosting(Cpu<?> cpu, Events time, Console console, String commandLine) {
        this.cpu = cpu;
        this.time = time;
        this.console = console;
        this.commandLine = commandLine;
    }

    /** Whether a trap is a program's way to ask. */
    boolean meant(Trap trap) {
        return trap instanceof Trap.Breakpoint breakpoint && breakpoint.code() == BKPT;
    }

    /** Does what is asked; null if the program goes on. */
    Stop call() {
        int operation = (int) cpu.read("r0");
        int parameter = (int) cpu.read("r1");
        if (operation == EXIT || operation == EXIT_EXTENDED) {
            return exit(operation, parameter);
        }
        cpu.write("r0", answer(operation, parameter));
        cpu.env().resumeAt(cpu.env().pc + HALFWORD);
        return null;
    }

    private Stop exit(int operation, int parameter) {
        int reason = operation == EXIT ? parameter : word(parameter, 0);
        if (reason != APPLICATION_EXIT) {
            throw new UserError("the firmware ended with reason 0x%x of semihosting".formatted(reason));
        }
        return new Stop.Exited(operation == EXIT ? 0 : word(parameter, 1) & 0xff);
    }

    private int word(int block, int index) {
        return cpu.memory().load32(block + 4 * index);
    }

    private int answer(int operation, int parameter) {
        return switch (operation) {
            case OPEN -> open(string(word(parameter, 0), word(parameter, 2)));
            case CLOSE -> files.remove(word(parameter, 0)) == null ? fail(EBADF) : 0;
            case WRITEC -> send(cpu.memory().load8(parameter));
            case WRITE0 -> sendAll(cpu.memory().readString(parameter & 0xffff_ffffL, 1 << 20));
            case WRITE -> write(parameter);
            case READ -> read(parameter);
            case READC -> typed();
            case ISERROR -> word(parameter, 0) < 0 ? 1 : 0;
            case ISTTY -> isConsole(word(parameter, 0)) ? 1 : 0;
            case SEEK -> seek(word(parameter, 0), word(parameter, 1));
            case FLEN -> length(word(parameter, 0));
            case CLOCK, TIME -> 0;
            case ERRNO -> errno;
            case GET_CMDLINE -> commandLine(parameter);
            case HEAPINFO -> heap(word(parameter, 0));
            case ELAPSED -> elapsed(parameter);
            case TICKFREQ -> 1_000_000;
            default -> fail(EACCES);
        };
    }

    private int fail(int why) {
        errno = why;
        return -1;
    }

    private String string(int address, int length) {
        byte[] bytes = new byte[Math.max(0, Math.min(length, 4096))];
        cpu.memory().read(address & 0xffff_ffffL, bytes, 0, bytes.length);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private int open(String name) {
        if (!name.equals(CONSOLE) && !name.equals(FEATURES)) {
            return fail(EACCES);
        }
        int handle = 1;
        while (files.containsKey(handle)) {
            handle++;
        }
        files.put(handle, new OpenFile(name.equals(FEATURES) ? FEATURE_BYTES : null));
        return handle;
    }

    private boolean isConsole(int handle) {
        OpenFile file = files.get(handle);
        return file != null && file.content == null;
    }

    private int send(int value) {
        console.send(value);
        return 0;
    }

    private int sendAll(byte[] bytes) {
        for (byte value : bytes) {
            console.send(value & 0xff);
        }
        return 0;
    }

    /** How many bytes were not written. */
    private int write(int block) {
        int length = word(block, 2);
        if (!isConsole(word(block, 0))) {
            return length;
        }
        for (int i = 0; i < length; i++) {
            console.send(cpu.memory().load8(word(block, 1) + i));
        }
        return 0;
    }

    /** How many bytes were not read. */
    private int read(int block) {
        OpenFile file = files.get(word(block, 0));
        int to = word(block, 1);
        int length = word(block, 2);
        if (file == null) {
            return length;
        }
        if (file.content == null) {
            int value = length > 0 ? typed() : -1;
            if (value >= 0) {
                cpu.memory().store8(to, value);
            }
            return value < 0 ? length : length - 1;
        }
        int count = Math.min(length, file.content.length - file.position);
        for (int i = 0; i < count; i++) {
            cpu.memory().store8(to + i, file.content[file.position++]);
        }
        return length - count;
    }

    private int typed() {
        return console.read(time.now());
    }

    private int seek(int handle, int position) {
        OpenFile file = files.get(handle);
        if (file == null || file.content == null || position < 0 || position > file.content.length) {
            return fail(EBADF);
        }
        file.position = position;
        return 0;
    }

    private int length(int handle) {
        OpenFile file = files.get(handle);
        return file == null ? fail(EBADF) : file.content == null ? 0 : file.content.length;
    }

    private int commandLine(int block) {
        byte[] bytes = commandLine.getBytes(StandardCharsets.UTF_8);
        if (word(block, 1) <= bytes.length) {
            return -1;
        }
        cpu.memory().write(word(block, 0) & 0xffff_ffffL, bytes);
        cpu.memory().store8(word(block, 0) + bytes.length, 0);
        cpu.memory().store32(block + 4, bytes.length);
        return 0;
    }

    /** Nothing is known of heap and stack: the program's own idea of them holds. */
    private int heap(int block) {
        for (int i = 0; i < 4; i++) {
            cpu.memory().store32(block + 4 * i, 0);
        }
        return 0;
    }

    private int elapsed(int block) {
        cpu.memory().store32(block, (int) time.now());
        cpu.memory().store32(block + 4, (int) (time.now() >>> 32));
        return 0;
    }
}
