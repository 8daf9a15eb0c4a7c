package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;

/** The names, numbers and fields of the registers of AArch32. */
public final class A32Registers {
    private static final String CORE = "org.gnu.gdb.arm.core";
    private static final String BANKED = "banked";
    private static final String VFP = "org.gnu.gdb.arm.vfp";

    private A32Registers() {}

    /** All registers that a program has. */
    public static RegisterFile<ArmEnv> all() {
        return new RegisterFile<>(program());
    }

    /** All registers of a processor on a board. */
    public static RegisterFile<ArmEnv> system() {
        List<Register<ArmEnv>> all = program();
        all.add(Register.<ArmEnv>of("fpexc", 32, e -> e.privileged.fpexc)
                .writable((e, v) -> e.privileged.setFpexc((int) v))
                .group("system")
                .field("en", 30, 1));
        all.addAll(CoprocessorRegisters.registers());
        return new RegisterFile<>(all);
    }

    private static List<Register<ArmEnv>> program() {
        List<Register<ArmEnv>> all = new ArrayList<>(general(CORE));
        all.add(status());
        for (int n = 0; n < 32; n++) {
            all.add(doubleword(n, 26 + n));
        }
        all.add(floatStatus(58));
        all.add(Register.<ArmEnv>of("tpidrurw", 32, e -> e.tpidrEl0)
                .writable((e, v) -> e.tpidrEl0 = (int) v)
                .group("system"));
        all.add(Register.<ArmEnv>of("tpidruro", 32, e -> e.tpidrroEl0)
                .writable((e, v) -> e.tpidrroEl0 = (int) v)
                .group("system"));
        banked(all);
        for (int n = 0; n < 32; n++) {
            all.add(single(n));
        }
        for (int n = 0; n < 16; n++) {
            all.add(quadword(n));
        }
        return all;
    }

    private static Register<ArmEnv> status() {
        Register<ArmEnv> status = Register.<ArmEnv>of("cpsr", 32, ProgramStatus::read)
                .writable((e, v) -> ProgramStatus.write(e, (int) v))
                .gdb(25, CORE, 32)
                .purpose(Purpose.FLAGS)
                .alias("xpsr");
        status.field("n", 31, 1)
                .field("z", 30, 1)
                .field("c", 29, 1)
                .field("v", 28, 1)
                .field("q", 27, 1);
        return status.field("it0", 25, 2)
                .field("ge", 16, 4)
                .field("it2", 10, 6)
                .field("e", 9, 1)
                .field("a", 8, 1)
                .field("i", 7, 1)
                .field("f", 6, 1)
                .field("t", 5, 1)
                .field("m", 0, 5);
    }

    /** Sixteen double registers, FPSCR, and the single registers in those: what the M profile has, behind its own. */
    public static List<Register<ArmEnv>> floats(int firstNumber) {
        List<Register<ArmEnv>> all = new ArrayList<>();
        for (int n = 0; n < 16; n++) {
            all.add(doubleword(n, firstNumber + n));
        }
        all.add(floatStatus(firstNumber + 16));
        for (int n = 0; n < 32; n++) {
            all.add(single(n));
        }
        return all;
    }

    private static Register<ArmEnv> floatStatus(int number) {
        return Register.<ArmEnv>of("fpscr", 32, e -> e.floats.fpscr())
                .writable((e, v) -> e.floats.fpscr((int) v))
                .group("float")
                .gdb(number, VFP, 32);
    }

    private static Register<ArmEnv> doubleword(int n, int number) {
        return Register.<ArmEnv>of("d" + n, 64, e -> e.vector(n))
                .writable((e, v) -> e.vector(n, v))
                .group("float")
                .gdb(number, VFP, 64)
                .dwarf(256 + n)
                .type("ieee_double");
    }

    private static Register<ArmEnv> single(int n) {
        return Register.<ArmEnv>of("s" + n, 32, e -> e.vfp(2, n))
                .writable((e, v) -> e.vfp(2, n, v))
                .viewOf("d" + n / 2, 32 * (n & 1))
                .dwarf(64 + n)
                .group("float");
    }

    private static Register<ArmEnv> quadword(int n) {
        return Register.<ArmEnv>lanes("q" + n, 128, (e, half) -> e.v(n, half))
                .writableLanes((e, half, value) -> e.v(n, half, value))
                .viewOf("d" + 2 * n, 0)
                .group("vector");
    }

    /**
     * What each mode has for itself, behind CPSR: a snapshot that is restored changes the mode first. Those of the current
     * mode are the general registers of the same numbers.
     */
    private static void banked(List<Register<ArmEnv>> all) {
        banked(all, "usr", Modes.USER, 8);
        banked(all, "fiq", Modes.FIQ, 8);
        banked(all, "irq", Modes.IRQ, 13);
        banked(all, "svc", Modes.SUPERVISOR, 13);
        banked(all, "abt", Modes.ABORT, 13);
        banked(all, "und", Modes.UNDEFINED, 13);
        banked(all, "mon", Modes.MONITOR, 13);
        all.add(banked("r13_hyp", Modes.HYP, 13).alias("sp_hyp"));
        all.add(saved("hyp", Modes.HYP));
        all.add(Register.<ArmEnv>of("elr_hyp", 32, e -> e.modes.elrHyp)
                .writable((e, v) -> e.modes.elrHyp = (int) v)
                .group(BANKED));
    }

    private static void banked(List<Register<ArmEnv>> all, String name, int mode, int first) {
        for (int n = first; n < 15; n++) {
            Register<ArmEnv> register = banked("r" + n + "_" + name, mode, n);
            all.add(n < 13 ? register : register.alias((n == 13 ? "sp_" : "lr_") + name));
        }
        if (mode != Modes.USER) {
            all.add(saved(name, mode));
        }
    }

    private static Register<ArmEnv> banked(String name, int mode, int n) {
        return Register.<ArmEnv>of(name, 32, e -> e.modes.banked(mode, n))
                .writable((e, v) -> e.modes.banked(mode, n, (int) v))
                .group(BANKED);
    }

    private static Register<ArmEnv> saved(String name, int mode) {
        return Register.<ArmEnv>of("spsr_" + name, 32, e -> e.modes.saved(mode))
                .writable((e, v) -> e.modes.saved(mode, (int) v))
                .group(BANKED);
    }

    /** The general registers and the program counter, as a feature of GDB has them. */
    public static List<Register<ArmEnv>> general(String feature) {
        List<Register<ArmEnv>> all = new ArrayList<>();
        for (int n = 0; n < 15; n++) {
            all.add(general(n, feature));
        }
        all.add(Register.<ArmEnv>of("pc", 32, e -> e.pc)
                .writable((e, v) -> e.resumeAt((int) v))
                .gdb(15, feature, 32)
                .purpose(Purpose.PROGRAM_COUNTER)
                .alias("r15")
                .type("code_ptr"));
        return all;
    }

    private static Register<ArmEnv> general(int n, String feature) {
        String name = n == 13 ? "sp" : n == 14 ? "lr" : "r" + n;
        Register<ArmEnv> register = Register.<ArmEnv>of(name, 32, e -> e.x(n))
                .writable((e, v) -> e.x(n, (int) v))
                .gdb(n, feature, 32);
        return switch (n) {
            case 0 -> register.purpose(Purpose.RESULT);
            case 13 -> register.alias("r13").purpose(Purpose.STACK_POINTER);
            case 14 -> register.alias("r14").purpose(Purpose.RETURN_ADDRESS);
            default -> register;
        };
    }
}
