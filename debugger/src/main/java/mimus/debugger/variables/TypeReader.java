package mimus.debugger.variables;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.debugger.dwarf.Entry;
import mimus.debugger.dwarf.Tag;
import mimus.debugger.expression.Type;
import mimus.debugger.expression.Types;

/** From what a compiler wrote of types to {@link Type}s. */
final class TypeReader {
    private static final int DW_ATE_BOOLEAN = 2;
    private static final int DW_ATE_FLOAT = 4;
    private static final int DW_ATE_SIGNED = 5;
    private static final int DW_ATE_SIGNED_CHAR = 6;
    private static final int DEEPEST = 32;

    private final Types types;
    private final Map<Entry, Type> known = new IdentityHashMap<>();

    TypeReader(Types types) {
        this.types = types;
    }

    /** The type of what an entry describes. */
    Type of(Entry entry) {
        return read(entry.type(), 0);
    }

    private Type read(Entry entry, int depth) {
        if (entry == null || depth > DEEPEST) {
            return new Type.Nothing("void");
        }
        Type type = known.get(entry);
        if (type == null) {
            type = make(entry, depth + 1);
            known.put(entry, type);
        }
        return type;
    }

    private Type make(Entry entry, int depth) {
        return switch (entry.tag()) {
            case BASE_TYPE -> base(entry);
            case POINTER_TYPE, REFERENCE_TYPE -> types.pointer(read(entry.type(), depth));
            case CONST_TYPE, VOLATILE_TYPE, RESTRICT_TYPE, TYPEDEF -> read(entry.type(), depth);
            case STRUCTURE_TYPE, CLASS_TYPE -> structure("struct ", entry);
            case UNION_TYPE -> structure("union ", entry);
            case ENUMERATION_TYPE -> enumeration(entry);
            case ARRAY_TYPE -> array(entry, depth);
            case SUBROUTINE_TYPE -> new Type.Code("()");
            default -> new Type.Nothing(entry.name());
        };
    }

    private static Type base(Entry entry) {
        int encoding = entry.encoding();
        if (encoding == DW_ATE_FLOAT && entry.size() <= 8) {
            return new Type.Floating(entry.name(), entry.size());
        }
        boolean signed = encoding == DW_ATE_SIGNED || encoding == DW_ATE_SIGNED_CHAR;
        return entry.size() > 8 || encoding < DW_ATE_BOOLEAN
                ? new Type.Nothing(entry.name())
                : new Type.Whole(entry.name(), entry.size(), signed);
    }

    private Type structure(String kind, Entry entry) {
        return new Type.Structure(kind + (entry.name().isEmpty() ? "{...}" : entry.name()), entry.size(), () -> {
            List<Type.Member> members = new ArrayList<>();
            entry.children(Tag.MEMBER)
                    .forEach(member -> members.add(new Type.Member(member.name(), member.memberOffset(), of(member))));
            return members;
        });
    }

    private static Type enumeration(Entry entry) {
        Map<Long, String> names = new TreeMap<>();
        entry.children(Tag.ENUMERATOR).forEach(each -> names.put(each.constant(), each.name()));
        return new Type.Enumeration("enum " + entry.name(), Math.max(1, entry.size()), names);
    }

    private Type array(Entry entry, int depth) {
        Type type = read(entry.type(), depth);
        List<Entry> dimensions = entry.children(Tag.SUBRANGE_TYPE).toList();
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            type = new Type.Array(type, dimensions.get(i).count());
        }
        return type;
    }
}
