package mimus.arm.state;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;

/** The names, numbers and fields of the registers of AArch32. */
public final class A32Registers {
    private static final String CORE = "org.gnu.gdb.arm.core";

    private A32Registers() {}

    /** All registers that a program has. */
    public static RegisterFile<ArmEnv> all() {
        List<Register<ArmEnv>> all = new ArrayList<>();
        for (int n = 0; n < 15; n++) {
            all.add(general(n));
        }
        all.add(Register.<ArmEnv>of("pc", 32, e -> e.pc)
                .writable((e, v) -> e.resumeAt((int) v))
                .gdb(15, CORE, 32)
                .alias("r15")
                .type("code_ptr"));
        return new RegisterFile<>(all);
    }

    private static Register<ArmEnv> general(int n) {
        String name = n == 13 ? "sp" : n == 14 ? "lr" : "r" + n;
        Register<ArmEnv> register = Register.<ArmEnv>of(name, 32, e -> e.x(n))
                .writable((e, v) -> e.x(n, (int) v))
                .gdb(n, CORE, 32);
        return n < 13 ? register : register.alias("r" + n);
    }
}
