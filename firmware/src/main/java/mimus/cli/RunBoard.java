package mimus.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mimus.cpu.Trap;
import mimus.debugger.guest.BoardGuest;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import mimus.firmware.board.Console;
import mimus.firmware.board.RunningBoard;
import mimus.machine.Machine;
import mimus.machine.Stop;
import mimus.translate.Translation;

/** Runs a board with its first serial port on standard input and output. */
final class RunBoard {
    private final RunCommand.BoardChoice choice;
    private final String cpu;
    private final Translation translation;
    private final String gdb;
    private final Path image;

    /**
     * @param image what is in its memory at the start, or null
     * @param cpu the model of processor, or null
     * @param gdb where debuggers connect, or null
     */
    RunBoard(RunCommand.BoardChoice choice, Path image, String cpu, Translation translation, String gdb) {
        this.gdb = gdb;
        this.image = image;
        this.choice = choice;
        this.cpu = cpu;
        this.translation = translation;
    }

    /** The board, about to begin, for debuggers; {@code in} is what is typed for it. */
    Guest guest(InputStream in) {
        return guest(console(in));
    }

    private Guest guest(Console console) {
        console.keep();
        RunningBoard board = start(console);
        return new BoardGuest(
                new BoardGuest.Board(board.machine(), board.cpu()), board.target(), new SameBoard(this, console));
    }

    /** Puts the board together again, with the same person at it. */
    private record SameBoard(RunBoard run, Console console) implements BoardGuest.Origin {
        @Override
        public BoardGuest.Board again() {
            console.again();
            RunningBoard board = run.start(console);
            return new BoardGuest.Board(board.machine(), board.cpu());
        }

        @Override
        public void diverge() {
            console.diverge();
        }

        @Override
        public List<MemoryRange> ranges() {
            return List.of();
        }
    }

    private static Console console(InputStream in) {
        return new Console(in, new FileOutputStream(FileDescriptor.out));
    }

    private BoardOptions options() {
        long memory = choice.memory == null ? 0 : choice.memory;
        return new BoardOptions(
                choice.bios,
                image,
                memory,
                choice.architecture,
                cpu,
                BoardOptions.USUAL_TIME,
                new BoardOptions.SystemFiles(choice.kernel, choice.initrd, choice.append, choice.tree));
    }

    /** Writes the board's device tree to a file. */
    private int dump() {
        try {
            Files.write(choice.dump, Board.named(choice.name).tree(options()));
            return 0;
        } catch (IOException e) {
            throw new UserError("cannot write " + choice.dump + ": " + e.getMessage());
        }
    }

    private RunningBoard start(Console console) {
        RunningBoard board = Board.named(choice.name).start(options(), console);
        translation.apply(board.cpu());
        return board;
    }

    int call(boolean verbose, PrintWriter err) {
        if (choice.dump != null) {
            return dump();
        }
        Statistics statistics = new Statistics();
        Console console = console(new FileInputStream(FileDescriptor.in));
        Guest guest = gdb == null ? null : guest(console);
        Machine machine = gdb == null ? start(console).machine() : guest.machine();
        Stop stop = gdb == null ? machine.run() : new GdbRun(gdb).run(guest, err);
        console.show();
        if (verbose) {
            statistics.print(err, (gdb == null ? machine : guest.machine()).now());
        }
        return status(stop);
    }

    /** A board has no exit status of its own: it runs until it cannot. */
    private static int status(Stop stop) {
        if (stop instanceof Stop.Exited exited) {
            return exited.status();
        }
        if (stop instanceof Stop.Unhandled unhandled) {
            Trap trap = unhandled.trap();
            throw new UserError("at 0x%x the firmware met a %s".formatted(unhandled.pc(), trap.getMessage()));
        }
        if (stop instanceof Stop.Stuck stuck) {
            throw new UserError(stuck.why());
        }
        throw new IllegalStateException("a board does not end with " + stop);
    }
}
