package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;

/** The names, numbers and fields of the registers of AArch64. */
public final class A64Registers {
    private static final String CORE = "org.gnu.gdb.aarch64.core";
    private static final String FPU = "org.gnu.gdb.aarch64.fpu";
    private static final String TLS = "org.gnu.gdb.aarch64.tls";
    private static final String VECTOR = "vector";

    private A64Registers() {}

    /** All registers that a program has. */
    public static RegisterFile<ArmEnv> all() {
        return new RegisterFile<>(program());
    }

    /** All registers of a processor on a board, with so many exception levels above EL0. */
    public static RegisterFile<ArmEnv> system(int highest) {
        List<Register<ArmEnv>> all = program();
        all.addAll(SystemRegisters.of(highest));
        return new RegisterFile<>(all);
    }

    private static List<Register<ArmEnv>> program() {
        List<Register<ArmEnv>> all = new ArrayList<>();
        for (int n = 0; n < 31; n++) {
            all.add(general(n));
        }
        all.add(Register.<ArmEnv>of("sp", 64, e -> e.xsp(31))
                .writable((e, v) -> e.xsp(31, v))
                .gdb(31, CORE, 64)
                .purpose(Purpose.STACK_POINTER)
                .alias("x31")
                .type("data_ptr"));
        all.add(Register.<ArmEnv>of("pc", 64, e -> e.pc)
                .writable(ArmEnv::resumeAt)
                .gdb(32, CORE, 64)
                .purpose(Purpose.PROGRAM_COUNTER)
                .type("code_ptr"));
        all.add(flags());
        for (int n = 0; n < 32; n++) {
            all.add(vector(n));
        }
        all.add(fpsr());
        all.add(fpcr());
        all.add(Register.<ArmEnv>of("tpidr_el0", 64, e -> e.tpidrEl0)
                .writable((e, v) -> e.tpidrEl0 = v)
                .gdb(68, TLS, 64)
                .gdbName("tpidr")
                .alias("tpidr")
                .group("system"));
        for (int n = 0; n < 31; n++) {
            all.add(part("w" + n, "x" + n, n));
        }
        all.add(part("wsp", "sp", 31));
        for (int n = 0; n < 32; n++) {
            scalars(all, n);
        }
        return all;
    }

    private static Register<ArmEnv> general(int n) {
        Register<ArmEnv> register = Register.<ArmEnv>of("x" + n, 64, e -> e.x(n))
                .writable((e, v) -> e.x(n, v))
                .gdb(n, CORE, 64);
        return switch (n) {
            case 0 -> register.purpose(Purpose.RESULT);
            case 29 -> register.alias("fp").purpose(Purpose.FRAME_POINTER);
            case 30 -> register.alias("lr").purpose(Purpose.RETURN_ADDRESS);
            default -> register;
        };
    }

    /** The low half of a general register; writing it clears the other, as instructions do. */
    private static Register<ArmEnv> part(String name, String whole, int n) {
        return Register.<ArmEnv>of(name, 32, e -> e.wsp(n))
                .writable((e, v) -> e.wsp(n, (int) v))
                .viewOf(whole, 0);
    }

    private static Register<ArmEnv> flags() {
        return Register.<ArmEnv>of("cpsr", 32, ArmEnv::pstate)
                .writable((e, v) -> e.pstate((int) v))
                .gdb(33, CORE, 32)
                .purpose(Purpose.FLAGS)
                .type("cpsr_flags")
                .alias("nzcv", "pstate")
                .field("sp", 0, 1)
                .field("el", 2, 2)
                .field("f", 6, 1)
                .field("i", 7, 1)
                .field("a", 8, 1)
                .field("d", 9, 1)
                .field("il", 20, 1)
                .field("ss", 21, 1)
                .field("v", 28, 1)
                .field("c", 29, 1)
                .field("z", 30, 1)
                .field("n", 31, 1);
    }

    private static Register<ArmEnv> vector(int n) {
        return Register.<ArmEnv>lanes("v" + n, 128, (e, half) -> e.v(n, half))
                .writableLanes((e, half, value) -> e.v(n, half, value))
                .gdb(34 + n, FPU, 128)
                .type("aarch64v")
                .alias("q" + n)
                .group(VECTOR);
    }

    /** The scalars in the low bits of a vector register; writing one keeps the bits above. */
    private static void scalars(List<Register<ArmEnv>> all, int n) {
        String names = "dshb";
        for (int i = 0; i < names.length(); i++) {
            int bits = 64 >> i;
            long mask = -1L >>> 64 - bits;
            all.add(Register.<ArmEnv>of(names.charAt(i) + "" + n, bits, e -> e.v(n, 0))
                    .writable((e, v) -> e.v(n, 0, e.v(n, 0) & ~mask | v & mask))
                    .viewOf("v" + n, 0)
                    .group(VECTOR));
        }
    }

    private static Register<ArmEnv> fpsr() {
        return Register.<ArmEnv>of("fpsr", 32, e -> e.floats.fpsr())
                .writable((e, v) -> e.floats.fpsr((int) v))
                .gdb(66, FPU, 32)
                .type("fpsr_flags")
                .group("float")
                .field("ioc", 0, 1)
                .field("dzc", 1, 1)
                .field("ofc", 2, 1)
                .field("ufc", 3, 1)
                .field("ixc", 4, 1)
                .field("idc", 7, 1)
                .field("qc", 27, 1);
    }

    private static Register<ArmEnv> fpcr() {
        return Register.<ArmEnv>of("fpcr", 32, e -> e.floats.fpcr())
                .writable((e, v) -> e.floats.fpcr((int) v))
                .gdb(67, FPU, 32)
                .type("fpcr_flags")
                .group("float")
                .field("fz16", 19, 1)
                .field("rmode", 22, 2)
                .field("fz", 24, 1)
                .field("dn", 25, 1)
                .field("ahp", 26, 1);
    }
}
