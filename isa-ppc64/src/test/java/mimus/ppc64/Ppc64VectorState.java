package mimus.ppc64;

import mimus.embedding.Emulator;
import mimus.ppc64.state.ConditionRegister;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Vscr;
import mimus.ppc64.state.Xer;
import mimus.testing.VectorState;

/** The state of a Power processor under the names that vectors use. */
final class Ppc64VectorState implements VectorState {
    /** FPSCR.FR, which QEMU does not have; some vectors know it nevertheless. */
    private static final long FR = 1 << 18;

    private final Emulator emulator;
    private final Ppc64Env env;
    /** Bits of FPSCR that are not compared. */
    private long unknown = FR;

    /** @param configuration the vectors' target: after a dash, the processor's model */
    Ppc64VectorState(String configuration) {
        emulator = Emulator.of(configuration.replace('-', ':'));
        env = emulator.env(Ppc64Env.class);
        env.fpscr.interrupts(true); // as in QEMU
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
            case "lr" -> env.lr;
            case "ctr" -> env.ctr;
            case "xer" -> Xer.read(env);
            case "cr" -> ConditionRegister.read(env) & 0xffff_ffffL;
            case "fpscr" -> env.fpscr.read() & ~unknown;
            case "vscr" -> Vscr.read(env);
            default -> {
                int n = Integer.parseInt(name, 1, name.length(), 10);
                yield switch (name.charAt(0)) {
                    case 'r' -> env.r(n);
                    case 'h' -> env.lane(2 * n);
                    default -> env.lane(2 * n + 1);
                };
            }
        };
    }

    @Override
    public void write(String name, long value) {
        switch (name) {
            case "lr" -> env.lr = value;
            case "ctr" -> env.ctr = value;
            case "xer" -> Xer.write(env, value);
            case "cr" -> ConditionRegister.write(env, 0xff, (int) value);
            case "fpscr" -> env.fpscr.write(value);
            case "vscr" -> Vscr.write(env, (int) value);
            default -> {
                int n = Integer.parseInt(name, 1, name.length(), 10);
                switch (name.charAt(0)) {
                    case 'r' -> env.r(n, value);
                    case 'h' -> env.lane(2 * n, value);
                    default -> env.lane(2 * n + 1, value);
                }
            }
        }
    }

    @Override
    public void hardware(String name, long value) {
        switch (name) {
            case "tar" -> env.tar = value;
            case "fr" -> unknown = value != 0 ? 0 : FR;
            default -> throw new IllegalArgumentException("what is " + name + "?");
        }
    }
}
