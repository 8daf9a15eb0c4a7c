package mimus.abi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the fields of one structure of an ABI are.
 *
 * @param name as in the kernel's headers
 * @param size of the whole in bytes
 * @param fields by name; those of nested structures by dotted names
 */
public record Layout(String name, int size, Map<String, Field> fields) {
    /**
     * One field.
     *
     * @param offset in bytes from the start of the structure
     * @param width of one element in bytes: 1, 2, 4 or 8
     * @param signed whether a narrow value is sign-extended
     * @param count number of elements; more than one for an array
     */
    public record Field(int offset, int width, boolean signed, int count) {}

    public Layout {
        fields = new LinkedHashMap<>(fields);
    }

    /** The field with a name; asking for one that is not there is our own bug. */
    public Field field(String field) {
        Field found = fields.get(field);
        if (found == null) {
            throw new IllegalArgumentException("struct " + name + " has no field " + field);
        }
        return found;
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }
}
