package mimus.firmware.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.Image;
import mimus.image.Permissions;
import mimus.image.Segment;

/** Pieces of memory as records of a text give them, joined where one follows the other. */
final class Chunks {
    private final String name;
    private final List<Segment> segments = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long start;
    private OptionalLong entry = OptionalLong.empty();

    Chunks(String name) {
        this.name = name;
    }

    void add(long address, byte[] from, int at, int length) {
        if (start + bytes.size() != address) {
            close();
            start = address;
        }
        bytes.write(from, at, length);
    }

    void entry(long address) {
        entry = OptionalLong.of(address);
    }

    private void close() {
        if (bytes.size() > 0) {
            segments.add(Segment.of(start, Bytes.of(name, bytes.toByteArray()), Permissions.ALL));
            bytes.reset();
        }
    }

    /** All of it as an image of a format. */
    Image image(String format) {
        close();
        if (segments.isEmpty()) {
            throw new UserError(name + ": it is a " + format + " file without data");
        }
        return new Image(name, format, Optional.empty(), Optional.empty(), OptionalInt.empty(), entry, segments);
    }
}
