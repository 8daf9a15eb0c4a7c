package mimus.debugger.gdb;

import java.util.LinkedHashMap;
import java.util.Map;

/** The types of vector registers by the names that GDB's own features give them, with all views of their lanes. */
final class VectorTypes {
    private static final int BITS = 128;

    private VectorTypes() {}

    /** The definition of a type, with those that it is made of. */
    static String of(String name) {
        Map<String, String> views = switch (name) {
            case "aarch64v" -> aarch64();
            case "vec128" -> views(Map.of());
            default -> throw new IllegalArgumentException("GDB is not told what type " + name + " is");
        };
        return String.join("", views.values());
    }

    private static String vector(String id, String type, int lane) {
        return "<vector id=\"%s\" type=\"%s\" count=\"%d\"/>\n".formatted(id, type, BITS / lane);
    }

    private static Map<String, String> views(Map<String, String> more) {
        Map<String, String> types = new LinkedHashMap<>(more);
        types.put("v4f", vector("v4f", "ieee_single", 32));
        types.put("v2d", vector("v2d", "ieee_double", 64));
        types.put("v16i8", vector("v16i8", "int8", 8));
        types.put("v8i16", vector("v8i16", "int16", 16));
        types.put("v4i32", vector("v4i32", "int32", 32));
        types.put("v2i64", vector("v2i64", "int64", 64));
        types.put(
                "vec128",
                union(
                        "vec128",
                        "v4_float:v4f v2_double:v2d v16_int8:v16i8 v8_int16:v8i16 v4_int32:v4i32 "
                                + "v2_int64:v2i64 uint128:uint128"));
        return types;
    }

    private static Map<String, String> aarch64() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("v2d", vector("v2d", "ieee_double", 64));
        types.put("v2u", vector("v2u", "uint64", 64));
        types.put("v2i", vector("v2i", "int64", 64));
        types.put("v4f", vector("v4f", "ieee_single", 32));
        types.put("v4u", vector("v4u", "uint32", 32));
        types.put("v4i", vector("v4i", "int32", 32));
        types.put("v8f", vector("v8f", "ieee_half", 16));
        types.put("v8u", vector("v8u", "uint16", 16));
        types.put("v8i", vector("v8i", "int16", 16));
        types.put("v16u", vector("v16u", "uint8", 8));
        types.put("v16i", vector("v16i", "int8", 8));
        types.put("v1u", vector("v1u", "uint128", BITS));
        types.put("v1i", vector("v1i", "int128", BITS));
        types.put("vnd", union("vnd", "f:v2d u:v2u s:v2i"));
        types.put("vns", union("vns", "f:v4f u:v4u s:v4i"));
        types.put("vnh", union("vnh", "f:v8f u:v8u s:v8i"));
        types.put("vnb", union("vnb", "u:v16u s:v16i"));
        types.put("vnq", union("vnq", "u:v1u s:v1i"));
        types.put("aarch64v", union("aarch64v", "d:vnd s:vns h:vnh b:vnb q:vnq"));
        return types;
    }

    private static String union(String id, String fields) {
        StringBuilder union = new StringBuilder("<union id=\"%s\">\n".formatted(id));
        for (String field : fields.split(" ")) {
            int colon = field.indexOf(':');
            union.append("<field name=\"%s\" type=\"%s\"/>\n"
                    .formatted(field.substring(0, colon), field.substring(colon + 1)));
        }
        return union.append("</union>\n").toString();
    }
}
