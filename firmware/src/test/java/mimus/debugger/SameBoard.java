package mimus.debugger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import mimus.debugger.guest.BoardGuest;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.MemoryRange;
import mimus.firmware.board.Board;
import mimus.firmware.board.BoardOptions;
import mimus.firmware.board.Console;
import mimus.firmware.board.RunningBoard;

/** A board that is put together in the same way each time, and at which the same is typed. */
final class SameBoard implements BoardGuest.Origin {
    final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Supplier<Board> kind;
    private final BoardOptions options;
    private final Console console;

    /** @param typed what a person types before the board begins */
    SameBoard(Supplier<Board> kind, BoardOptions options, String typed) {
        this.kind = kind;
        this.options = options;
        this.console = new Console(new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII)), shown);
        console.keep();
    }

    private RunningBoard start() {
        return kind.get().start(options, console);
    }

    /** The board, about to begin. */
    Guest guest() {
        RunningBoard board = start();
        return new BoardGuest(new BoardGuest.Board(board.machine(), board.cpu()), board.target(), this);
    }

    @Override
    public BoardGuest.Board again() {
        console.again();
        RunningBoard board = start();
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
