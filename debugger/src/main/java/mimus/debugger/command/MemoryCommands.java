package mimus.debugger.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import mimus.debugger.assembly.Instruction;
import mimus.debugger.command.Command.Completion;
import mimus.debugger.guest.MemoryRange;
import mimus.error.UserError;

/** Memory: looking, searching, copying. */
final class MemoryCommands {
    private static final int LONGEST_TEXT = 200;
    private static final int ROW = 16;

    private MemoryCommands() {}

    static List<Command> all() {
        return List.of(
                Command.of(
                                "x",
                                "[/NFU] EXPR",
                                "Shows memory: N units of size U (b h w g) in form F (x d u o t z a c f s i).",
                                "x/8i $pc",
                                new Examine()::run)
                        .repeating(),
                Command.of(
                        "hexdump, hd",
                        "EXPR [LENGTH]",
                        "Shows memory as bytes and text.",
                        "hexdump $sp 64",
                        MemoryCommands::dump),
                Command.of(
                        "telescope, tel",
                        "[EXPR] [N]",
                        "Shows words of memory and where they lead.",
                        "telescope $sp 8",
                        MemoryCommands::telescope),
                Command.of(
                        "find",
                        "START, +LENGTH|END, EXPR|\"TEXT\"",
                        "Finds bytes in a range.",
                        "find $sp, +256, 42",
                        MemoryCommands::find),
                Command.of(
                        "search",
                        "\"TEXT\" | EXPR",
                        "Finds bytes in all that is mapped.",
                        "search \"libc\"",
                        MemoryCommands::search),
                Command.of(
                        "vmmap, info mem",
                        "[EXPR]",
                        "Lists what is mapped, or what holds an address.",
                        "vmmap $pc",
                        MemoryCommands::maps),
                Command.of(
                        "info proc",
                        "[mappings]",
                        "Tells of the process and what is mapped in it.",
                        "info proc mappings",
                        MemoryCommands::process),
                Command.of("xinfo", "EXPR", "Tells what an address belongs to.", "xinfo $sp", MemoryCommands::about),
                Command.of(
                                "dump",
                                "FILE START END",
                                "Writes memory to a file of the host.",
                                "dump stack.bin $sp $sp+256",
                                MemoryCommands::save)
                        .completing(Completion.FILE),
                Command.of(
                                "restore",
                                "FILE ADDRESS",
                                "Puts the bytes of a file into memory.",
                                "restore patch.bin 0x400540",
                                MemoryCommands::restore)
                        .completing(Completion.FILE),
                Command.of(
                        "checksum",
                        "ADDRESS LENGTH",
                        "The CRC-32 of memory.",
                        "checksum 0x400000 4096",
                        MemoryCommands::checksum),
                Command.of(
                        "memory read",
                        "[/NFU] EXPR",
                        "As x, in LLDB's words.",
                        "memory read $sp",
                        (desk, rest) -> new Examine().run(desk, rest.startsWith("/") ? rest : "/8xw " + rest)),
                Command.of(
                        "memory write",
                        "ADDRESS VALUE",
                        "Changes a word of memory, in LLDB's words.",
                        "memory write $sp 1",
                        MemoryCommands::write));
    }

    /** Words of a command; the last of {@code most} holds the rest. */
    private static String[] words(String rest, int least, int most, String usage) {
        String[] words = rest.isEmpty() ? new String[0] : rest.split("\\s+", most);
        if (words.length < least) {
            throw new UserError("usage: " + usage);
        }
        return words;
    }

    /** {@code x} goes on after the last place with the last formats. */
    private static final class Examine {
        private char form = 'x';
        private int size = 4;
        private long next;

        void run(Desk desk, String rest) {
            Formats formats = Formats.before(rest);
            String expression = Formats.after(rest);
            form = formats.form() == 0 ? form : formats.form();
            size = formats.size() == 0 ? usual(desk, formats.form()) : formats.size();
            next = expression.isEmpty() ? next : desk.address(expression);
            switch (form) {
                case 'i' -> instructions(desk, formats.count());
                case 's' -> strings(desk, formats.count());
                default -> units(desk, formats.count());
            }
        }

        private int usual(Desk desk, char wanted) {
            return switch (wanted) {
                case 'a' -> desk.process().target().bits() / 8;
                case 'c' -> 1;
                case 'f' -> 8;
                default -> size;
            };
        }

        private void instructions(Desk desk, int count) {
            for (Instruction instruction : desk.listing().from(next, count)) {
                String mark = instruction.address() == desk.thread().pc() ? "=> " : "   ";
                desk.print("%s%s:\t%s", mark, Places.describe(desk, instruction.address()), instruction.text());
                next = instruction.end();
            }
        }

        private void strings(Desk desk, int count) {
            for (int i = 0; i < count; i++) {
                String text = new Bytes(desk, desk.process()).text(next, LONGEST_TEXT);
                desk.print("0x%x:\t%s", next, string(desk, next));
                next += text == null ? 1 : text.length() + 1;
            }
        }

        private void units(Desk desk, int count) {
            int perLine = form == 'a' ? 2 : Math.max(1, ROW / size / (form == 't' ? 4 : 1));
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < count; i++) {
                if (i % perLine == 0) {
                    line.append(Places.describe(desk, next)).append(':');
                }
                long value = new Bytes(desk, desk.process()).load(next, size);
                line.append('\t').append(unit(desk, value));
                next += size;
                if (i % perLine == perLine - 1 || i == count - 1) {
                    desk.print("%s", line);
                    line.setLength(0);
                }
            }
        }

        private String unit(Desk desk, long value) {
            return switch (form) {
                case 'a' -> Places.describe(desk, value);
                case 'f' -> Formats.floating(value, size);
                case 'x', 'z' -> Formats.number('z', value, size);
                default -> Formats.number(form, value, size);
            };
        }
    }

    /** The text at an address in quotes. */
    static String string(Desk desk, long address) {
        String text = new Bytes(desk, desk.process()).text(address, LONGEST_TEXT);
        return text == null
                ? "(nothing is mapped there)"
                : Formats.quoted(text) + (text.length() == LONGEST_TEXT ? "..." : "");
    }

    private static void dump(Desk desk, String rest) {
        String[] words = words(rest, 1, 2, "hexdump EXPR [LENGTH]");
        long address = desk.address(words[0]);
        int length = words.length < 2 ? 4 * ROW : length(desk, words[1]);
        byte[] bytes = new Bytes(desk, desk.process()).readSome(address, length);
        if (bytes.length == 0) {
            throw new UserError("nothing is mapped at 0x%x".formatted(address));
        }
        for (int at = 0; at < bytes.length; at += ROW) {
            StringBuilder numbers = new StringBuilder();
            StringBuilder text = new StringBuilder();
            for (int i = at; i < Math.min(at + ROW, bytes.length); i++) {
                numbers.append("%02x ".formatted(bytes[i]));
                text.append(bytes[i] >= ' ' && bytes[i] < 0x7f ? (char) bytes[i] : '.');
            }
            desk.print("%08x  %-48s |%s|", address + at, numbers, text);
        }
    }

    private static int length(Desk desk, String text) {
        long length = desk.evaluate(text).bits();
        if (length < 0 || length > 1 << 28) {
            throw new UserError("a length from 0 to 256 MiB is wanted, not " + text);
        }
        return (int) length;
    }

    private static void telescope(Desk desk, String rest) {
        String[] words = rest.isEmpty() ? new String[] {"$sp"} : rest.split("\\s+", 2);
        int count = words.length < 2 ? 8 : length(desk, words[1]);
        long address = desk.address(words[0]);
        int size = desk.process().target().bits() / 8;
        for (int i = 0; i < count; i++) {
            desk.print("%04x  %s", i * size, new Telescope(desk).chain(address + (long) i * size));
        }
    }

    private static void find(Desk desk, String rest) {
        String[] parts = rest.split(",", 3);
        if (parts.length < 3) {
            throw new UserError("usage: find START, +LENGTH|END, EXPR|\"TEXT\"");
        }
        long start = desk.address(parts[0]);
        String end = parts[1].strip();
        long length = end.startsWith("+") ? desk.evaluate(end.substring(1)).bits() : desk.address(end) - start;
        int found = new Finding(desk, Finding.wanted(desk, parts[2].strip())).print(start, length);
        desk.print("%d found", found);
    }

    private static void search(Desk desk, String rest) {
        Finding finding = new Finding(desk, Finding.wanted(desk, rest));
        int found = 0;
        for (MemoryRange range : desk.process().ranges()) {
            found += finding.print(range.start(), range.end() - range.start());
        }
        desk.print("%d found", found);
    }

    private static void maps(Desk desk, String rest) {
        long address = rest.isEmpty() ? 0 : desk.address(rest);
        for (MemoryRange range : desk.process().ranges()) {
            if (rest.isEmpty() || range.holds(address)) {
                desk.print(
                        "%12x-%-12x %-4s %8x %s",
                        range.start(), range.end(), range.rights(), range.offset(), range.name());
            }
        }
    }

    private static void process(Desk desk, String rest) {
        desk.print("process %d, %s", desk.process().id(), desk.process().executable());
        if (!rest.isEmpty()) {
            maps(desk, "");
        }
    }

    private static void about(Desk desk, String rest) {
        long address = desk.address(rest);
        for (MemoryRange range : desk.process().ranges()) {
            if (range.holds(address)) {
                desk.print(
                        "%s is 0x%x bytes into %s (%s)",
                        Places.describe(desk, address),
                        address - range.start(),
                        range.name().isEmpty() ? "a mapping without a name" : range.name(),
                        range.rights());
                return;
            }
        }
        desk.print("0x%x is not mapped", address);
    }

    private static void save(Desk desk, String rest) {
        String[] words = words(rest, 3, 3, "dump FILE START END");
        long start = desk.address(words[1]);
        byte[] bytes =
                new Bytes(desk, desk.process()).read(start, length(desk, "(%s) - 0x%x".formatted(words[2], start)));
        try {
            Files.write(Path.of(words[0]), bytes);
        } catch (IOException failed) {
            throw new UserError("cannot write " + words[0] + ": " + failed.getMessage());
        }
        desk.print("%d bytes written to %s", bytes.length, words[0]);
    }

    private static void restore(Desk desk, String rest) {
        String[] words = words(rest, 2, 2, "restore FILE ADDRESS");
        try {
            byte[] bytes = Files.readAllBytes(Path.of(words[0]));
            new Bytes(desk, desk.process()).write(desk.address(words[1]), bytes);
            desk.print("%d bytes put at 0x%x", bytes.length, desk.address(words[1]));
        } catch (IOException failed) {
            throw new UserError("cannot read " + words[0] + ": " + failed.getMessage());
        }
    }

    private static void checksum(Desk desk, String rest) {
        String[] words = words(rest, 2, 2, "checksum ADDRESS LENGTH");
        CRC32 crc = new CRC32();
        crc.update(new Bytes(desk, desk.process()).read(desk.address(words[0]), length(desk, words[1])));
        desk.print("0x%08x", crc.getValue());
    }

    private static void write(Desk desk, String rest) {
        String[] words = words(rest, 2, 2, "memory write ADDRESS VALUE");
        desk.evaluate("{int} (%s) = %s".formatted(words[0], words[1]));
    }
}
