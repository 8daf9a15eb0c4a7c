package mimus.image;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import mimus.error.UserError;

/** What a file is, as lines of text for a person. */
public final class Description {
    private Description() {}

    /**
     * Describes a host file.
     *
     * @return lines without line ends, free of control characters
     * @throws UserError if it is not a program, or its headers are malformed
     */
    public static List<String> of(Path file) {
        return of(Program.read(file));
    }

    /** Describes a program; lines as for {@link #of(Path)}. */
    public static List<String> of(Program program) {
        List<String> lines = program instanceof ElfFile elf ? new ElfDescription(elf).lines() : of((Script) program);
        return lines.stream().map(UserError::printable).toList();
    }

    /** Describes an image of any format; lines as for {@link #of(Path)}. */
    public static List<String> of(Image image) {
        StringJoiner title = new StringJoiner(" ", image.name() + ": ", "");
        title.add(image.format());
        image.bits().ifPresent(bits -> title.add(bits + "-bit"));
        image.order().ifPresent(order -> title.add(title(order)));
        title.add("image");
        image.machine().ifPresent(machine -> title.add("for " + machine.title()));
        List<String> lines = new ArrayList<>();
        lines.add(title.toString());
        image.entry().ifPresent(entry -> lines.add(String.format("  entry  0x%x", entry)));
        segments(image.segments()).forEach(line -> lines.add("  " + line));
        return lines.stream().map(UserError::printable).toList();
    }

    /** A byte order in words. */
    static String title(ByteOrder order) {
        return order == ByteOrder.BIG_ENDIAN ? "big-endian" : "little-endian";
    }

    private static List<String> of(Script script) {
        List<String> lines = new ArrayList<>();
        lines.add(script.name() + ": script");
        lines.add("  interpreter  " + script.interpreter());
        script.argument().ifPresent(argument -> lines.add("  argument     " + argument));
        return lines;
    }

    private static List<String> segments(List<Segment> segments) {
        Table table = new Table("rrrl").row("address", "content", "memory", "permissions");
        for (Segment s : segments) {
            table.row(
                    String.format("0x%x", s.address()),
                    String.format("0x%x", s.content().size()),
                    String.format("0x%x", s.memorySize()),
                    s.permissions().toString());
        }
        return table.lines();
    }
}
