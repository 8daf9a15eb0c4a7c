package mimus.firmware.board;

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

    /** All boards there are. */
    static List<Board> all() {
        return List.of(new Malta());
    }

    /**
     * The board with a name, in any case.
     *
     * @throws UserError that lists the names
     */
    static Board named(String name) {
        return all().stream()
                .filter(board -> board.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UserError("unknown board '" + name + "'; known are "
                        + all().stream().map(Board::name).collect(Collectors.joining(", "))));
    }
}
