package mimus.translate;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import mimus.cpu.Env;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** The final fields of an env that hold numbers: the same for all processors that share a memory. */
final class EnvConstants {
    private final Env env;
    private final Map<String, OptionalLong> known = new HashMap<>();

    EnvConstants(Env env) {
        this.env = env;
    }

    /** The value of a field of the env, if it is a number that never changes. */
    OptionalLong of(FieldNode field) {
        boolean number = "IJZ".contains(field.desc);
        if (!number || (field.access & (Opcodes.ACC_FINAL | Opcodes.ACC_STATIC)) != Opcodes.ACC_FINAL) {
            return OptionalLong.empty();
        }
        return known.computeIfAbsent(field.name, this::read);
    }

    private OptionalLong read(String name) {
        for (Class<?> at = env.getClass(); at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return OptionalLong.of(value(field));
                }
            }
        }
        throw new IllegalStateException("no field " + name);
    }

    private long value(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(env);
            return value instanceof Boolean on ? on ? 1 : 0 : ((Number) value).longValue();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
