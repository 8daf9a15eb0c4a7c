package mimus.x86.state;

/** Accesses to I/O ports, if the privilege level has them. */
public final class Ports {
    private Ports() {}

    /** Raises #GP unless ports can be accessed. */
    public static void require(X86Env e, int port, Width w) {
        if (e.isProgram()) {
            throw e.protection();
        }
        e.state.requirePorts(port, w.bytes());
    }

    /** What a port holds, zero-extended. */
    public static long read(X86Env e, Width w, int port) {
        require(e, port, w);
        long value = e.state.events.ports().read(port, w.bytes());
        e.state.events.portsAccessed(port, w.bytes());
        return w.zero(value);
    }

    /** Writes a port. */
    public static void write(X86Env e, Width w, int port, long value) {
        require(e, port, w);
        e.state.events.ports().write(port, w.bytes(), value);
        e.state.events.portsAccessed(port, w.bytes());
    }
}
