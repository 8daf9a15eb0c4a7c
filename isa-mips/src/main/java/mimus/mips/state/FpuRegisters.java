package mimus.mips.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import mimus.cpu.Register;

/**
 * The names, numbers and fields of the floating-point registers.
 *
 * <p>{@code f0.s} is a single and {@code f0.d} a double on every processor; {@code f0} alone is what fits into a general
 * register.
 */
final class FpuRegisters {
    private static final String FPU = "org.gnu.gdb.mips.fpu";
    private static final String GROUP = "float";

    private FpuRegisters() {}

    /** @param bits width of the general registers */
    static List<Register<MipsEnv>> of(int bits) {
        List<Register<MipsEnv>> all = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            all.add(
                    bits == 32
                            ? full(n, ".d")
                            : full(n, "").alias("f" + n + ".d").gdb(38 + n, FPU, 64));
        }
        for (int n = 0; n < 32; n++) {
            all.add(bits == 32 ? half(n, "").alias("f" + n + ".s").gdb(38 + n, FPU, 32) : half(n, ".s"));
        }
        all.add(fcsr().gdb(70, FPU, bits));
        all.add(fir().gdb(71, FPU, bits));
        all.add(partial("fccr", e -> e.fcsr.fccr()));
        all.add(partial("fexr", e -> e.fcsr.fexr()));
        all.add(partial("fenr", e -> e.fcsr.fenr()));
        return all;
    }

    /** All 64 bits of a register; if Status.FR = 0, of a pair, and an odd one is its high half. */
    private static Register<MipsEnv> full(int n, String suffix) {
        return Register.<MipsEnv>of("f" + n + suffix, 64, e -> e.fr() || n % 2 == 0 ? e.d(n) : e.s(n) & 0xffffffffL)
                .writable((e, v) -> {
                    if (e.fr() || n % 2 == 0) {
                        e.d(n, v);
                    } else {
                        e.s(n, (int) v);
                    }
                })
                .group(GROUP)
                .type("ieee_double");
    }

    /** The single in a register; a 32-bit processor starts with Status.FR = 0, a 64-bit one with 1. */
    private static Register<MipsEnv> half(int n, String suffix) {
        boolean paired = suffix.isEmpty();
        return Register.<MipsEnv>of("f" + n + suffix, 32, e -> e.s(n))
                .writable((e, v) -> e.s(n, (int) v))
                .viewOf(paired ? "f" + (n & ~1) + ".d" : "f" + n, paired ? n % 2 * 32 : 0)
                .group(GROUP)
                .type("ieee_single");
    }

    private static Register<MipsEnv> fcsr() {
        Register<MipsEnv> fcsr = Register.<MipsEnv>of("fcsr", 32, e -> e.fcsr.read())
                .writable((e, v) -> e.fcsr.write((int) v))
                .group(GROUP)
                .alias("fcr31", "fsr")
                .field("rm", 0, 2)
                .field("flags", 2, 5)
                .field("enables", 7, 5)
                .field("cause", 12, 6)
                .field("nan2008", 18, 1)
                .field("abs2008", 19, 1)
                .field("fcc0", 23, 1)
                .field("fs", 24, 1);
        for (int cc = 1; cc < 8; cc++) {
            fcsr.field("fcc" + cc, 24 + cc, 1);
        }
        return fcsr;
    }

    private static Register<MipsEnv> fir() {
        return Register.<MipsEnv>of("fir", 32, e -> e.fpu.fir())
                .group(GROUP)
                .alias("fcr0")
                .field("revision", 0, 8)
                .field("processorid", 8, 8)
                .field("s", 16, 1)
                .field("d", 17, 1)
                .field("ps", 18, 1)
                .field("3d", 19, 1)
                .field("w", 20, 1)
                .field("l", 21, 1)
                .field("f64", 22, 1)
                .field("has2008", 23, 1);
    }

    /** A rearrangement of FCSR: no state of its own, and so not to be written here. */
    private static Register<MipsEnv> partial(String name, ToLongFunction<MipsEnv> reader) {
        return Register.of(name, 32, reader).group(GROUP);
    }
}
