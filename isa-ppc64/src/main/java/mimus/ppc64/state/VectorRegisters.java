package mimus.ppc64.state;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Register;

/** The names, numbers and fields of the floating-point, vector and vector-scalar registers, which overlap. */
final class VectorRegisters {
    private static final String FPU = "org.gnu.gdb.power.fpu";
    private static final String ALTIVEC = "org.gnu.gdb.power.altivec";
    private static final String VSX = "org.gnu.gdb.power.vsx";
    private static final String FLOAT = "float";
    private static final String VECTOR = "vector";

    private VectorRegisters() {}

    static List<Register<Ppc64Env>> all() {
        List<Register<Ppc64Env>> all = new ArrayList<>();
        for (int n = 0; n < 64; n++) {
            all.add(scalar("vs" + n, n));
        }
        for (int n = 0; n < 32; n++) {
            all.add(half("f" + n, 2 * n, FLOAT)
                    .gdb(32 + n, FPU, 64)
                    .type("ieee_double")
                    .viewOf("vs" + n, 64));
        }
        for (int n = 0; n < 32; n++) {
            all.add(scalar("vr" + n, n + 32)
                    .alias("v" + n)
                    .gdb(73 + n, ALTIVEC, 128)
                    .type("vec128")
                    .viewOf("vs" + (n + 32), 0));
        }
        for (int n = 0; n < 32; n++) {
            all.add(half("vs" + n + "h", 2 * n + 1, VECTOR)
                    .gdb(107 + n, VSX, 64)
                    .type("uint64")
                    .viewOf("vs" + n, 0));
        }
        all.add(fpscr());
        all.add(Register.<Ppc64Env>of("vscr", 32, Vscr::read)
                .writable((e, v) -> Vscr.write(e, (int) v))
                .gdb(105, ALTIVEC, 32)
                .group(VECTOR)
                .field("sat", 0, 1)
                .field("nj", 16, 1));
        all.add(Register.<Ppc64Env>of("vrsave", 32, e -> e.vrsave)
                .writable((e, v) -> e.vrsave = (int) v)
                .gdb(106, ALTIVEC, 32)
                .group(VECTOR));
        return all;
    }

    private static Register<Ppc64Env> half(String name, int lane, String group) {
        return Register.<Ppc64Env>of(name, 64, e -> e.lane(lane))
                .writable((e, v) -> e.lane(lane, v))
                .group(group);
    }

    private static Register<Ppc64Env> scalar(String name, int n) {
        return Register.<Ppc64Env>lanes(name, 128, (e, lane) -> e.lane(2 * n + 1 - lane))
                .writableLanes((e, lane, value) -> e.lane(2 * n + 1 - lane, value))
                .group(VECTOR)
                .type("uint128");
    }

    private static Register<Ppc64Env> fpscr() {
        return Register.<Ppc64Env>of("fpscr", 64, e -> e.fpscr.read())
                .writable((e, v) -> e.fpscr.write(v))
                .gdb(70, FPU, 32)
                .group(FLOAT)
                .field("rn", 0, 2)
                .field("ni", 2, 1)
                .field("xe", 3, 1)
                .field("ze", 4, 1)
                .field("ue", 5, 1)
                .field("oe", 6, 1)
                .field("ve", 7, 1)
                .field("vxcvi", 8, 1)
                .field("vxsqrt", 9, 1)
                .field("vxsoft", 10, 1)
                .field("fprf", 12, 5)
                .field("fi", 17, 1)
                .field("fr", 18, 1)
                .field("vxvc", 19, 1)
                .field("vximz", 20, 1)
                .field("vxzdz", 21, 1)
                .field("vxidi", 22, 1)
                .field("vxisi", 23, 1)
                .field("vxsnan", 24, 1)
                .field("xx", 25, 1)
                .field("zx", 26, 1)
                .field("ux", 27, 1)
                .field("ox", 28, 1)
                .field("vx", 29, 1)
                .field("fex", 30, 1)
                .field("fx", 31, 1)
                .field("drn", 32, 3);
    }
}
