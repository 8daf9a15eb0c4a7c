package mimus.firmware.board;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mimus.error.UserError;

/** A kind of computer that Mimus knows how to put together. */
public interface Board {
    /** The name that chooses it. */
    String name();

    /** What it is, in a few words. */
    String description();

    /**
     * Puts one together, ready to run from its reset vector.
     *
     * @param console who is at its first serial port
     * @throws UserError if the options do not fit this board
     */
    RunningBoard start(BoardOptions options, Console console);

    /**
     * The device tree that software finds on one, as a block.
     *
     * @throws UserError if there is none
     */
    default byte[] tree(BoardOptions options) {
        throw new UserError("board " + name() + " has no device tree");
    }

    /** All boards that come with Mimus. */
    static List<Board> all() {
        return List.of(
                new Malta(),
                new TextBoard(BoardText.resource("microbit")),
                new TextBoard(BoardText.resource("mps2-an385")),
                new TextBoard(BoardText.resource("mps2-an386")),
                new TextBoard(BoardText.resource("pc")),
                new TextBoard(BoardText.resource("virt")));
    }

    /**
     * The board with a name, in any case, or that of a file whose name ends in {@code .board}.
     *
     * @throws UserError that lists the names
     */
    static Board named(String name) {
        if (name.endsWith(".board")) {
            return new TextBoard(BoardText.read(Path.of(name)));
        }
        return all().stream()
                .filter(board -> board.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UserError("unknown board '" + name + "'; known are "
                        + all().stream().map(Board::name).collect(Collectors.joining(", "))));
    }
}
