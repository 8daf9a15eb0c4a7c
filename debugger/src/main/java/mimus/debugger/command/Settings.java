package mimus.debugger.command;

import java.util.Map;
import java.util.TreeMap;
import mimus.error.UserError;

/** What a person may choose about the debugger. */
public final class Settings {
    private final Map<String, String> values =
            new TreeMap<>(Map.of("width", "100", "directories", "", "context", "regs,disasm,stack,source,bt"));

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String get(String name) {
        return values.get(name);
    }

    /** @throws UserError if there is no such setting */
    public void set(String name, String value) {
        if (!has(name)) {
            throw new UserError("there is no setting '" + name + "'; there are " + String.join(", ", values.keySet()));
        }
        values.put(name, value);
    }

    /** A number among the settings; {@code usual} if it is none. */
    public int number(String name, int usual) {
        String value = values.get(name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : usual;
    }

    Map<String, String> all() {
        return values;
    }
}
