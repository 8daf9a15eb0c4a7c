package mimus.firmware.board;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a person chooses about a board.
 *
 * @param bios the firmware that it starts from, or null
 * @param image what is in its memory at the start, or null
 * @param memory bytes of RAM, or 0 for the usual size
 * @param architecture name of a target, or null if the firmware tells
 * @param cpu model of the processor, or null for the usual one
 * @param time what the board's clock shows at the start
 * @param system what is loaded in place of a firmware
 */
public record BoardOptions(
        Path bios, Path image, long memory, String architecture, String cpu, Instant time, SystemFiles system) {
    /**
     * An operating system.
     *
     * @param kernel its file, or null
     * @param initrd what it finds as its first files, or null
     * @param append what it is told
     * @param tree a device tree in place of the board's own, or null
     */
    public record SystemFiles(Path kernel, Path initrd, String append, Path tree) {
        /** None. */
        public static final SystemFiles NONE = new SystemFiles(null, null, "", null);
    }

    /** One without an operating system. */
    public BoardOptions(Path bios, Path image, long memory, String architecture, String cpu, Instant time) {
        this(bios, image, memory, architecture, cpu, time, SystemFiles.NONE);
    }

    /** What the clock shows if nobody says otherwise: the same in every run. */
    public static final Instant USUAL_TIME = Instant.parse("2000-01-01T00:00:00Z");

    /** A board with a firmware and otherwise as usual. */
    public static BoardOptions of(Path bios) {
        return new BoardOptions(bios, null, 0, null, null, USUAL_TIME);
    }

    /** A board with an image and otherwise as usual. */
    public static BoardOptions ofImage(Path image) {
        return new BoardOptions(null, image, 0, null, null, USUAL_TIME);
    }
}
