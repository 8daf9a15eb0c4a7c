package mimus.firmware.device;

import java.util.HashMap;
import java.util.Map;

/** A PCI bus, as far as its configuration goes; it has no bridges to others. */
public final class PciBus {
    private static final int ENABLE = 1 << 31;

    private final Map<Integer, PciFunction> functions = new HashMap<>();

    public void attach(int device, int function, PciFunction what) {
        functions.put(device << 3 | function, what);
    }

    /** Makes all functions as after power-on. */
    public void reset() {
        functions.values().forEach(PciFunction::reset);
    }

    private PciFunction at(int address) {
        boolean here = (address & ENABLE) != 0 && (address >>> 16 & 0xff) == 0;
        return here ? functions.get(address >>> 8 & 0xff) : null;
    }

    /** Reads the configuration word at an address of the first mechanism; ones where nothing is. */
    public int read(int address) {
        PciFunction function = at(address);
        return function == null ? -1 : function.read(address & 0xfc);
    }

    public void write(int address, int value) {
        PciFunction function = at(address);
        if (function != null) {
            function.write(address & 0xfc, value);
        }
    }
}
