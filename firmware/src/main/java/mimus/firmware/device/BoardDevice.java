package mimus.firmware.device;

import mimus.memory.Device;

/** A device that a board is made of. */
public interface BoardDevice extends Device {
    /** Makes it as after power-on. */
    void reset();

    /** Whether it takes wide accesses to I/O ports as they are made; otherwise they come byte by byte. */
    default boolean takesWhole() {
        return false;
    }
}
