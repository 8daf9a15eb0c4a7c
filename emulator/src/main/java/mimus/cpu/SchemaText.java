package mimus.cpu;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A {@link Schema} as text for other languages. */
public final class SchemaText {
    private SchemaText() {}

    /** One JSON object; numbers are decimal, names as in Mimus. */
    public static <E extends Env> String json(Schema<E> schema) {
        String entries = schema.entries().stream().map(SchemaText::json).collect(Collectors.joining(",\n    "));
        return """
                {
                  "architecture": "%s",
                  "version": %d,
                  "size": %d,
                  "opaque": [],
                  "registers": [
                    %s
                  ]
                }
                """.formatted(schema.architecture(), Snapshot.VERSION, schema.size(), entries);
    }

    private static <E> String json(Schema.Entry<E> entry) {
        Register<E> register = entry.register();
        String text =
                "{\"name\": \"%s\", \"bits\": %d, \"offset\": %d, \"size\": %d, \"writable\": %s, \"group\": \"%s\""
                        .formatted(
                                register.name(),
                                register.bits(),
                                entry.offset(),
                                entry.size(),
                                register.isWritable(),
                                register.group());
        if (register.gdbNumber() >= 0) {
            text += ", \"gdb\": " + register.gdbNumber();
        }
        if (entry.isView()) {
            text += ", \"alias_of\": \"" + register.viewOf() + "\"";
        }
        if (!register.aliases().isEmpty()) {
            text += ", \"aliases\": [\"" + String.join("\", \"", register.aliases()) + "\"]";
        }
        if (!register.fields().isEmpty()) {
            text += ", \"fields\": [" + fields(register.fields()) + "]";
        }
        return text + "}";
    }

    private static String fields(List<BitField> fields) {
        return fields.stream()
                .map(field -> "{\"name\": \"%s\", \"lsb\": %d, \"width\": %d}"
                        .formatted(field.name(), field.lsb(), field.width()))
                .collect(Collectors.joining(", "));
    }

    /** A C header: the state as a structure, and the header of a snapshot file before it. */
    public static <E extends Env> String c(Schema<E> schema) {
        StringBuilder out = new StringBuilder();
        String name = schema.architecture().replace('-', '_');
        out.append("/* State of a ").append(schema.architecture()).append(" in a Mimus snapshot; little-endian. */\n");
        out.append("#include <stdint.h>\n\n");
        out.append("struct mimus_snapshot_header {\n    char magic[8]; /* \"").append(Snapshot.MAGIC);
        out.append("\" */\n    uint32_t version;\n    uint32_t header_size;\n    uint32_t state_size;\n");
        out.append("    uint32_t reserved;\n    char architecture[")
                .append(Snapshot.NAME_SIZE)
                .append("];\n};\n\n");
        out.append("struct mimus_").append(name).append(" {\n");
        schema.entries().stream()
                .filter(entry -> !entry.isView())
                .forEach(entry -> out.append("    ").append(member(entry)).append('\n'));
        out.append("} __attribute__((aligned(8)));\n");
        for (Schema.Entry<E> entry : schema.entries()) {
            if (entry.isView()) {
                out.append("#define MIMUS_%s_%s_OFFSET %d\n"
                        .formatted(
                                name.toUpperCase(Locale.ROOT),
                                entry.identifier().toUpperCase(Locale.ROOT),
                                entry.offset()));
            }
        }
        return out.toString();
    }

    private static <E> String member(Schema.Entry<E> entry) {
        int bits = 8 * Math.min(8, entry.size());
        String array = entry.size() > 8 ? "[" + entry.size() / 8 + "]" : "";
        return "uint%d_t %s%s; /* @%d */".formatted(bits, entry.identifier(), array, entry.offset());
    }
}
