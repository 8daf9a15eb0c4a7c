package mimus.arm.m;

import java.util.ArrayList;
import java.util.List;
import mimus.arm.state.A32Registers;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.SpecialRegisters;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;

/** The names, numbers and fields of the registers of the M profile. */
final class MRegisters {
    private static final String PROFILE = "org.gnu.gdb.arm.m-profile";
    private static final String SYSTEM = "org.gnu.gdb.arm.m-system";

    private MRegisters() {}

    /** Those of a processor. */
    static RegisterFile<ArmEnv> of(CortexM model) {
        List<Register<ArmEnv>> all = new ArrayList<>(A32Registers.general(PROFILE));
        all.add(status());
        all.add(Register.<ArmEnv>of("msp", 32, e -> e.special.msp())
                .writable((e, v) -> e.special.msp((int) v))
                .gdb(26, SYSTEM, 32)
                .type("data_ptr"));
        all.add(Register.<ArmEnv>of("psp", 32, e -> e.special.psp())
                .writable((e, v) -> e.special.psp((int) v))
                .gdb(27, SYSTEM, 32)
                .type("data_ptr"));
        all.add(system("primask", SpecialRegisters.PRIMASK));
        all.add(system("basepri", SpecialRegisters.BASEPRI));
        all.add(system("faultmask", SpecialRegisters.FAULTMASK));
        all.add(Register.<ArmEnv>of("control", 32, e -> e.special.control())
                .writable((e, v) -> e.special.control((int) v))
                .group("system")
                .field("fpca", 2, 1)
                .field("spsel", 1, 1)
                .field("npriv", 0, 1));
        if (model.hasFloat()) {
            all.addAll(A32Registers.floats(28));
        }
        return new RegisterFile<>(all);
    }

    private static Register<ArmEnv> status() {
        return Register.<ArmEnv>of("xpsr", 32, e -> e.special.xpsr())
                .writable((e, v) -> e.special.xpsr((int) v))
                .gdb(25, PROFILE, 32)
                .purpose(Purpose.FLAGS)
                .alias("cpsr")
                .field("n", 31, 1)
                .field("z", 30, 1)
                .field("c", 29, 1)
                .field("v", 28, 1)
                .field("q", 27, 1)
                .field("it0", 25, 2)
                .field("t", 24, 1)
                .field("ge", 16, 4)
                .field("it2", 10, 6)
                .field("exception", 0, 9);
    }

    private static Register<ArmEnv> system(String name, int number) {
        return Register.<ArmEnv>of(name, 32, e -> e.special.read(number))
                .writable((e, v) -> e.special.write(number, (int) v, 0))
                .group("system");
    }
}
