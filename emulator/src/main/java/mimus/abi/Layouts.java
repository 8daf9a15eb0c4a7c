package mimus.abi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The structures of one ABI, from a table.
 *
 * <p>{@code struct NAME SIZE} begins a structure; a line {@code FIELD TYPE OFFSET} is a field of it, its type one of
 * {@code u8 s8 u16 s16 u32 s32 u64 s64}, with {@code [COUNT]} behind it for an array.
 */
public final class Layouts {
    private final Map<String, Layout> byName = new LinkedHashMap<>();

    /** Reads the table that is a resource beside a class, over that of the structures that all ABIs have alike. */
    public static Layouts load(Class<?> beside, String resource) {
        Layouts layouts = new Layouts();
        layouts.read(Layouts.class, "generic.layouts");
        layouts.read(beside, resource);
        return layouts;
    }

    private void read(Class<?> beside, String resource) {
        String name = null;
        int size = 0;
        Map<String, Layout.Field> fields = new LinkedHashMap<>();
        for (String line : Resource.lines(beside, resource)) {
            String[] words = line.split("\\s+");
            if (words[0].equals("struct")) {
                add(name, size, fields);
                name = words[1];
                size = Integer.decode(words[2]);
                fields = new LinkedHashMap<>();
            } else {
                fields.put(words[0], field(words[1], Integer.decode(words[2])));
            }
        }
        add(name, size, fields);
    }

    private void add(String name, int size, Map<String, Layout.Field> fields) {
        if (name != null) {
            byName.put(name, new Layout(name, size, fields));
        }
    }

    private static Layout.Field field(String type, int offset) {
        int bracket = type.indexOf('[');
        int count = bracket < 0 ? 1 : Integer.parseInt(type.substring(bracket + 1, type.length() - 1));
        int bits = Integer.parseInt(type.substring(1, bracket < 0 ? type.length() : bracket));
        if (!List.of(8, 16, 32, 64).contains(bits)) {
            throw new IllegalArgumentException("no such type: " + type);
        }
        return new Layout.Field(offset, bits / 8, type.charAt(0) == 's', count);
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /** The structure with a name; asking for one that is not in the table is our own bug. */
    public Layout layout(String name) {
        Layout layout = byName.get(name);
        if (layout == null) {
            throw new IllegalArgumentException("no layout of struct " + name);
        }
        return layout;
    }
}
