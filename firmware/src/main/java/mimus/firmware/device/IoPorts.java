package mimus.firmware.device;

import mimus.memory.Device;

/** The 64 Ki byte-wide ports of an ISA bus, little endian; what nobody answers reads as ones. */
public final class IoPorts implements Device {
    private static final int PORTS = 1 << 16;
    private static final Device NOBODY = new Empty(-1);

    private final Device[] devices = new Device[PORTS];
    private final int[] bases = new int[PORTS];
    private final boolean[] whole = new boolean[PORTS];

    /** Puts a device at {@code count} ports from {@code port} on; offsets it is given count from there. */
    public void attach(int port, int count, Device device) {
        attach(port, count, device, false);
    }

    /** Puts a device at some ports; {@code takesWhole} says whether it takes wider accesses as they are made. */
    public void attach(int port, int count, Device device, boolean takesWhole) {
        for (int at = port; at < port + count; at++) {
            devices[at] = device;
            bases[at] = port;
            whole[at] = takesWhole;
        }
    }

    /** Puts a device that takes wide accesses as they are made at those of some ports where no other is. */
    public void attachFree(int port, int count, Device device) {
        for (int at = port; at < Math.min(port + count, PORTS); at++) {
            if (devices[at] == null) {
                devices[at] = device;
                bases[at] = port;
                whole[at] = true;
            }
        }
    }

    /** Takes a device away from all its ports. */
    public void detach(Device device) {
        for (int at = 0; at < PORTS; at++) {
            if (devices[at] == device) {
                devices[at] = null;
            }
        }
    }

    private boolean takesWhole(long port) {
        return port >= 0 && port < PORTS && devices[(int) port] != null && whole[(int) port];
    }

    private Device at(long port) {
        return port < 0 || port >= PORTS || devices[(int) port] == null ? NOBODY : devices[(int) port];
    }

    private long offset(long port) {
        return port < 0 || port >= PORTS ? port : port - bases[(int) port];
    }

    @Override
    public long read(long offset, int size) {
        if (takesWhole(offset)) {
            return at(offset).read(offset(offset), size);
        }
        long value = 0;
        for (int i = 0; i < size; i++) {
            long port = offset + i;
            value |= (at(port).read(offset(port), 1) & 0xff) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int size, long value) {
        if (takesWhole(offset)) {
            at(offset).write(offset(offset), size, value);
            return;
        }
        for (int i = 0; i < size; i++) {
            long port = offset + i;
            at(port).write(offset(port), 1, value >>> 8 * i & 0xff);
        }
    }
}
