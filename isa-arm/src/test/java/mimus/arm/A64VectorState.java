package mimus.arm;

import mimus.arm.state.ArmEnv;
import mimus.embedding.Emulator;
import mimus.testing.VectorState;

/** The state of an AArch64 processor under the names that vectors use: {@code v3.1} is the high half of V3. */
final class A64VectorState implements VectorState {
    private final Emulator emulator;
    private final ArmEnv env;

    A64VectorState(String target) {
        emulator = Emulator.of(target);
        env = emulator.env(ArmEnv.class);
    }

    @Override
    public Emulator emulator() {
        return emulator;
    }

    @Override
    public void begin(long pc) {
        env.resumeAt(pc);
        env.release();
    }

    @Override
    public long read(String name) {
        return switch (name) {
            case "sp" -> env.xsp(31);
            case "nzcv" -> env.nzcv() & 0xffffffffL;
            case "tpidr_el0" -> env.tpidrEl0;
            case "fpcr" -> env.floats.fpcr() & 0xffffffffL;
            case "fpsr" -> env.floats.fpsr() & 0xffffffffL;
            default -> name.startsWith("x") ? env.x(number(name)) : env.v(number(name), half(name));
        };
    }

    @Override
    public void write(String name, long value) {
        switch (name) {
            case "sp" -> env.xsp(31, value);
            case "nzcv" -> env.nzcv((int) value);
            case "tpidr_el0" -> env.tpidrEl0 = value;
            case "fpcr" -> env.floats.fpcr((int) value);
            case "fpsr" -> env.floats.fpsr((int) value);
            default -> {
                if (name.startsWith("x")) {
                    env.x(number(name), value);
                } else {
                    env.v(number(name), half(name), value);
                }
            }
        }
    }

    private static int number(String name) {
        int dot = name.indexOf('.');
        return Integer.parseInt(name, 1, dot < 0 ? name.length() : dot, 10);
    }

    private static int half(String name) {
        return name.charAt(name.length() - 1) - '0';
    }

    @Override
    public void hardware(String name, long value) {
        throw new IllegalArgumentException("what is " + name + "?");
    }
}
