package mimus.firmware.device;

import java.util.ServiceLoader;
import java.util.TreeMap;
import mimus.error.UserError;

/**
 * A kind of device that the text of a board can name.
 *
 * <p>Found by {@link ServiceLoader}, so that a user's own devices need nothing but to be on the class path.
 */
public interface DeviceKind {
    /** The word for it in a board's text. */
    String name();

    /**
     * One of them, as after power-on.
     *
     * @throws UserError if the board's text does not say what it needs
     */
    BoardDevice at(DeviceSite site);

    /** Describes one of them in the device tree of its board; what software finds without is not in it. */
    default void describe(TreeSite site) {}

    /**
     * The kind with a name.
     *
     * @throws UserError that lists the names
     */
    static DeviceKind named(String name) {
        TreeMap<String, DeviceKind> kinds = new TreeMap<>();
        for (DeviceKind kind : ServiceLoader.load(DeviceKind.class)) {
            kinds.put(kind.name(), kind);
        }
        DeviceKind kind = kinds.get(name);
        if (kind == null) {
            throw new UserError("unknown device '" + name + "'; known are " + String.join(", ", kinds.keySet()));
        }
        return kind;
    }
}
