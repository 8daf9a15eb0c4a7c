package mimus.x86.state;

import mimus.memory.Device;
import mimus.memory.Memory;

/** What is around the instructions of a program: an operating system does all that is the system's. */
final class Program implements SystemEvents {
    private final X86Env env;

    Program(X86Env env) {
        this.env = env;
    }

    private Memory memory() {
        return env.memory();
    }

    @Override
    public void translationChanged() {
        throw env.protection();
    }

    @Override
    public void forget(long linear) {
        throw env.protection();
    }

    @Override
    public void privilegeChanged() {
        throw env.protection();
    }

    @Override
    public void flagsChanged() {
        // the system looks at them when it has its turn
    }

    @Override
    public void debugChanged() {
        throw env.protection();
    }

    @Override
    public void apicMoved() {
        throw env.protection();
    }

    @Override
    public long load(long linear, int bytes) {
        return switch (bytes) {
            case 1 -> memory().load8(linear);
            case 2 -> memory().load16(linear);
            case 4 -> memory().load32(linear) & 0xffffffffL;
            default -> memory().load64(linear);
        };
    }

    @Override
    public void store(long linear, int bytes, long value) {
        switch (bytes) {
            case 1 -> memory().store8(linear, (int) value);
            case 2 -> memory().store16(linear, (int) value);
            case 4 -> memory().store32(linear, (int) value);
            default -> memory().store64(linear, value);
        }
    }

    @Override
    public void requireWritable(long linear, int bytes) {
        memory().requireWritable(linear, bytes);
    }

    @Override
    public long cycles() {
        return 10 * env.elapsed();
    }

    @Override
    public Device ports() {
        throw env.protection();
    }

    @Override
    public void portsAccessed(int port, int bytes) {
        throw env.protection();
    }

    @Override
    public int priority() {
        throw env.protection();
    }

    @Override
    public void priority(int value) {
        throw env.protection();
    }
}
