package mimus.image;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mimus.error.UserError;

/** What an ELF file is, as lines of text; a damaged part is told in its place and does not hide the others. */
final class ElfDescription {
    private static final NumberTable SEGMENT_TYPES = NumberTable.load("segment-types.tbl");
    private static final NumberTable OSABIS = NumberTable.load("osabis.tbl");

    private final ElfFile file;
    private final List<String> lines = new ArrayList<>();

    ElfDescription(ElfFile file) {
        this.file = file;
    }

    List<String> lines() {
        lines.add(file.name() + ": " + title());
        item("machine", this::machine);
        item("system", () -> file.header().osabi() == 0 ? "" : osabi());
        item("entry", () -> file.entry() == 0 ? "" : hex(file.entry()));
        item("interpreter", () -> file.interpreter().orElse(""));
        item("name", () -> file.dynamic().soname().orElse(""));
        item("needed", () -> String.join("\n", file.needed()));
        item("rpath", () -> file.dynamic().rpath().orElse(""));
        item("runpath", () -> file.dynamic().runpath().orElse(""));
        item("build id", () -> file.buildId().orElse(""));
        item("stack", () -> file.stack().map(this::stack).orElse(""));
        item("threads", () -> file.tls().map(this::tls).orElse(""));
        item("symbols", () -> count(file.symbols()));
        item("dynamic", () -> count(file.dynamicSymbols()));
        segments();
        return lines;
    }

    private String title() {
        return String.format(
                "ELF %d-bit %s %s for %s",
                file.bits(),
                Description.title(file.order()),
                kind(),
                file.machine().title());
    }

    private String kind() {
        return switch (file.type()) {
            case EXEC -> linkage() + " executable";
            case DYN -> part(() -> file.isPie() ? linkage() + " position-independent executable" : "shared object");
            default -> file.type().title();
        };
    }

    private String linkage() {
        return file.programHeader(ProgramHeader.INTERP).isPresent() ? "dynamically linked" : "statically linked";
    }

    private String machine() {
        String abi = AbiTitle.of(file);
        return String.format("%s (%d)", file.machine().name(), file.machine().number())
                + (abi.isEmpty() ? "" : ", " + abi);
    }

    private String osabi() {
        int number = file.header().osabi();
        return OSABIS.name(number).orElse("unknown ABI " + number);
    }

    private String stack(Permissions permissions) {
        return permissions + (permissions.execute() ? ", executable" : ", not executable");
    }

    private String tls(ProgramHeader row) {
        return String.format(
                "%s bytes of thread-local variables, %s of them initialized",
                Long.toUnsignedString(row.memorySize()), Long.toUnsignedString(row.fileSize()));
    }

    private String count(List<Symbol> symbols) {
        if (symbols.isEmpty()) {
            return "";
        }
        long functions = symbols.stream()
                .filter(s -> s.isDefined() && s.type() == Symbol.Type.FUNCTION)
                .count();
        long undefined = symbols.stream().filter(s -> !s.isDefined()).count();
        return String.format("%d, %d functions, %d undefined", symbols.size(), functions, undefined);
    }

    private void segments() {
        if (file.programHeaders().isEmpty()) {
            return;
        }
        Table table = new Table("lrrrrlr").row("segment", "offset", "address", "in file", "in memory", "rwx", "align");
        for (ProgramHeader p : file.programHeaders()) {
            table.row(
                    type(p),
                    hex(p.offset()),
                    hex(p.address()),
                    hex(p.fileSize()),
                    hex(p.memorySize()),
                    p.permissions().toString(),
                    hex(p.align()));
        }
        table.lines().forEach(line -> lines.add("  " + line));
        if (file.type() == ElfType.EXEC || file.type() == ElfType.DYN) {
            item("damage", this::loadDamage);
        }
    }

    /** What keeps the file from being loaded, told by the error of trying to. */
    private String loadDamage() {
        file.image();
        return "";
    }

    private String type(ProgramHeader p) {
        long number = p.type() & 0xffff_ffffL;
        return SEGMENT_TYPES
                .name(number)
                .or(() -> SEGMENT_TYPES.name((long) file.machine().number() << 32 | number))
                .orElse(hex(number));
    }

    /** A line with a label, and one more for each further line of the text; none for an empty text. */
    private void item(String label, Supplier<String> text) {
        String shown = label;
        for (String line : part(text).split("\n")) {
            if (!line.isEmpty()) {
                lines.add("  " + shown + " ".repeat(13 - shown.length()) + line);
            }
            shown = "";
        }
    }

    private String part(Supplier<String> text) {
        try {
            return text.get();
        } catch (UserError damage) {
            return damage.sentence();
        }
    }

    private static String hex(long number) {
        return "0x" + Long.toHexString(number);
    }
}
