package mimus.mips;

import mimus.embedding.Emulator;
import mimus.mips.state.MipsEnv;
import mimus.testing.VectorState;

/** The state of a MIPS processor under the names that vectors use. */
final class MipsVectorState implements VectorState {
    private final Emulator emulator;
    private final MipsEnv env;
    private final boolean wide;

    /** @param configuration the vectors' target: after a dash, what differs from the processor of that name */
    MipsVectorState(String configuration) {
        emulator = Emulator.of(configuration.replaceFirst("-.*", ""));
        env = emulator.env(MipsEnv.class);
        wide = emulator.target().bits() == 64;
        env.cp0.fr(wide || configuration.contains("-"));
        env.fcsr.standard2008(configuration.endsWith("-nan2008"));
    }

    @Override
    public Emulator emulator() {
        return emulator;
    }

    @Override
    public void begin(long pc) {
        env.resumeAt(wide ? pc : (int) pc);
        env.release();
    }

    @Override
    public long read(String name) {
        return switch (name) {
            case "hi" -> general(env.hi);
            case "lo" -> general(env.lo);
            case "fcsr" -> env.fcsr.read() & 0xffffffffL;
            default -> {
                int n = Integer.parseInt(name, 1, name.length(), 10);
                yield name.charAt(0) == 'r' ? general(env.r(n)) : env.fr() ? env.d(n) : env.s(n) & 0xffffffffL;
            }
        };
    }

    @Override
    public void write(String name, long value) {
        switch (name) {
            case "hi" -> env.hi = extend(value);
            case "lo" -> env.lo = extend(value);
            case "fcsr" -> env.fcsr.write((int) value);
            default -> {
                int n = Integer.parseInt(name, 1, name.length(), 10);
                if (name.charAt(0) == 'r') {
                    env.r(n, extend(value));
                } else if (env.fr()) {
                    env.d(n, value);
                } else {
                    env.s(n, (int) value);
                }
            }
        }
    }

    @Override
    public long address(long address) {
        return wide ? address : address & 0xffffffffL;
    }

    @Override
    public void hardware(String name, long value) {
        if (!name.equals("userlocal")) {
            throw new IllegalArgumentException("what is " + name + "?");
        }
        env.cp0.userLocal = extend(value);
    }

    private long extend(long value) {
        return wide ? value : (int) value;
    }

    /** A 32-bit processor keeps its values sign-extended; one that is not is shown whole, and so as a difference. */
    private long general(long value) {
        return !wide && value == (int) value ? value & 0xffffffffL : value;
    }
}
