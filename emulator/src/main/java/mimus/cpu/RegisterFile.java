package mimus.cpu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mimus.bits.Bits;

/**
 * The registers of a processor, by name, by GDB number, and by bit field: the only source for all who ask.
 *
 * @param <E> the env that holds them
 */
public final class RegisterFile<E> {
    private final Map<String, Register<E>> byName = new LinkedHashMap<>();
    private final Map<String, Register<E>> byAlias = new HashMap<>();
    private final Map<Integer, Register<E>> byNumber = new TreeMap<>();

    public RegisterFile(List<Register<E>> registers) {
        for (Register<E> register : registers) {
            requireNew(byName.put(register.name(), register), register.name());
            if (register.gdbNumber() >= 0) {
                requireNew(byNumber.put(register.gdbNumber(), register), "#" + register.gdbNumber());
            }
        }
        for (Register<E> register : registers) {
            for (String alias : register.aliases()) {
                requireNew(byAlias.put(alias, register), alias);
                requireNew(byName.get(alias), alias);
            }
        }
    }

    private static void requireNew(Object old, String name) {
        if (old != null) {
            throw new IllegalArgumentException("two registers are called " + name);
        }
    }

    /** All registers, in the order of declaration. */
    public List<Register<E>> all() {
        return List.copyOf(byName.values());
    }

    /** Those that GDB knows, in the order of their numbers. */
    public List<Register<E>> byGdbNumber() {
        return List.copyOf(byNumber.values());
    }

    /**
     * The register with a name or alias, in any case.
     *
     * @throws NoSuchRegister with names that are near
     */
    public Register<E> named(String name) {
        Register<E> register = find(name);
        if (register == null) {
            throw new NoSuchRegister("'" + name + "'", near(name.toLowerCase(Locale.ROOT)));
        }
        return register;
    }

    /** The register with a name or alias, in any case, or null. */
    public Register<E> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Register<E> register = byName.get(key);
        return register != null ? register : byAlias.get(key);
    }

    /**
     * The register with a number in GDB's target description.
     *
     * @throws NoSuchRegister if there is none
     */
    public Register<E> numbered(int gdbNumber) {
        Register<E> register = byNumber.get(gdbNumber);
        if (register == null) {
            throw new NoSuchRegister("with GDB number " + gdbNumber, List.of());
        }
        return register;
    }

    /** The register of a purpose, or null. */
    public Register<E> serving(Purpose purpose) {
        return byName.values().stream()
                .filter(register -> register.purpose() == purpose)
                .findFirst()
                .orElse(null);
    }

    /** Reads a register or a bit field of one: {@code "v0"}, {@code "cp0.status.exl"}. */
    public long read(E env, String path) {
        Register<E> register = find(path);
        if (register != null) {
            return register.read(env);
        }
        BitField field = field(path);
        return Bits.field(holder(path).read(env), field.lsb(), field.width());
    }

    /** Writes a register or a bit field of one; bits beyond the width are ignored. */
    public void write(E env, String path, long value) {
        Register<E> register = find(path);
        if (register != null) {
            register.write(env, value);
            return;
        }
        BitField field = field(path);
        Register<E> holder = holder(path);
        holder.write(env, Bits.insert(holder.read(env), field.lsb(), field.width(), value));
    }

    private Register<E> holder(String path) {
        int dot = path.lastIndexOf('.');
        return named(dot < 0 ? path : path.substring(0, dot));
    }

    private BitField field(String path) {
        Register<E> holder = holder(path);
        String name = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (BitField field : holder.fields()) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        throw new NoSuchRegister(
                "field '" + name + "' in " + holder.name(),
                holder.fields().stream().map(BitField::name).toList());
    }

    private List<String> near(String name) {
        List<String> names = new ArrayList<>(byName.keySet());
        names.addAll(byAlias.keySet());
        return names.stream()
                .filter(candidate -> distance(name, candidate) <= 1 + name.length() / 4)
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(candidate -> !candidate.regionMatches(0, name, 0, 1))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(6)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
