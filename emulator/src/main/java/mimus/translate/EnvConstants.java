package mimus.translate;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import mimus.cpu.Env;
import mimus.cpu.ModeConstant;
import org.objectweb.asm.tree.FieldNode;

/**
 * The fields of an env that hold numbers and do not change as long as the mode is the same: the same for all processors that
 * share a memory and are in that mode.
 */
final class EnvConstants {
    private final Map<String, Long> values = new TreeMap<>();

    EnvConstants(Env env) {
        for (Class<?> at = env.getClass(); at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                Class<?> type = field.getType();
                boolean number = type == int.class || type == long.class || type == boolean.class;
                boolean constant = Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())
                        || field.isAnnotationPresent(ModeConstant.class);
                if (number && constant) {
                    values.put(field.getName(), value(field, env));
                }
            }
        }
    }

    private static long value(Field field, Env env) {
        try {
            field.setAccessible(true);
            Object value = field.get(env);
            return value instanceof Boolean on ? on ? 1 : 0 : ((Number) value).longValue();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All values, in the order of the names. */
    List<Long> all() {
        return List.copyOf(values.values());
    }

    /** The value of a field of the env, if it is a number that does not change in the mode. */
    OptionalLong of(FieldNode field) {
        Long value = values.get(field.name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
