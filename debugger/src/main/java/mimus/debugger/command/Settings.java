package mimus.debugger.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mimus.error.UserError;

/** What a person may choose about the debugger. */
public final class Settings {
    private static final List<String> SWITCH = List.of("on", "off");

    /** Values that a setting can have; none: any text. */
    private final Map<String, List<String>> allowed = new TreeMap<>();

    private final Map<String, String> values = new TreeMap<>();

    Settings() {
        setting("confirm", "on", SWITCH);
        setting("pagination", "off", SWITCH);
        setting("style", "on", SWITCH);
        setting("width", "100", List.of());
        setting("directories", "", List.of());
        setting("context", "regs,disasm,stack,source,bt", List.of());
        setting("follow-fork-mode", "parent", List.of("parent", "child"));
        setting("scheduler-locking", "step", List.of("off", "on", "step"));
    }

    private void setting(String name, String value, List<String> values) {
        this.values.put(name, value);
        allowed.put(name, values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String get(String name) {
        return values.get(name);
    }

    public boolean isOn(String name) {
        return "on".equals(values.get(name));
    }

    /** @throws UserError if there is no such setting, or it cannot have that value */
    public void set(String name, String value) {
        List<String> fitting = allowed.get(name);
        if (fitting == null) {
            throw new UserError("there is no setting '" + name + "'; there are " + String.join(", ", values.keySet()));
        }
        if (!fitting.isEmpty() && !fitting.contains(value)) {
            throw new UserError(name + " may be " + String.join(", ", fitting) + ", not '" + value + "'");
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
