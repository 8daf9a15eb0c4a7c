package mimus.image;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What any format gives a loader: segments, where to start, and for which machine, as far as the file says.
 *
 * @param name what the user calls the file
 * @param format the format's name, as {@code ELF} or {@code raw}
 * @param machine for which machine, if the format tells
 * @param order byte order, if the format tells
 * @param bits 32 or 64, if the format tells
 * @param entry address of the first instruction, if the format tells
 * @param segments by ascending unsigned address, none empty, none overlapping
 */
public record Image(
        String name,
        String format,
        Optional<Machine> machine,
        Optional<ByteOrder> order,
        OptionalInt bits,
        OptionalLong entry,
        List<Segment> segments) {

    /** Sorts the segments, leaves out empty ones, and refuses with a sentence two that overlap. */
    public Image {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.removeIf(s -> s.memorySize() == 0);
        sorted.sort(Comparator.comparing(Segment::address, Long::compareUnsigned));
        for (int i = 1; i < sorted.size(); i++) {
            refuseOverlap(sorted.get(i - 1), sorted.get(i));
        }
        segments = List.copyOf(sorted);
    }

    /**
     * A file without any format: all of it goes to one address, which is also the entry.
     *
     * @throws mimus.error.UserError if the file is empty or runs past the last address
     */
    public static Image raw(Bytes content, long address) {
        if (content.size() == 0) {
            throw content.error("the file is empty");
        }
        return new Image(
                content.name(),
                "raw",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.of(address),
                List.of(Segment.of(address, content, Permissions.ALL)));
    }

    private static void refuseOverlap(Segment low, Segment high) {
        if (low.overlaps(high)) {
            throw high.content()
                    .error(
                            "the segment at 0x%x overlaps the one at 0x%x, which ends at 0x%x",
                            high.address(), low.address(), low.last());
        }
    }
}
