package mimus.debugger;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import mimus.debugger.guest.Guest;
import mimus.debugger.guest.LinuxGuest;
import mimus.linux.LinuxOptions;
import mimus.linux.LinuxRun;

/** The sample that is made to be looked into, about to begin. */
final class Tour {
    static final Path PROGRAM = Path.of("..", "samples", "tour-mipsel");

    private Tour() {}

    /** The sample on each kind of processor, and one with threads on two. */
    static Stream<String> samples() {
        return Stream.of(
                "tour-mipsel",
                "tour-arm64",
                "tour-armhf",
                "tour-amd64",
                "tour-i386",
                "tour-ppc64el",
                "threads-mipsel",
                "threads-arm64");
    }

    static Guest guest() {
        return guest(PROGRAM);
    }

    static Guest guest(Path program) {
        LinuxRun run = LinuxRun.of(
                LinuxOptions.of(program),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
        return new LinuxGuest(run);
    }
}
