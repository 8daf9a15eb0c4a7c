package mimus.arm.a32;

import static mimus.arm.a32.Sets.T32;

import java.util.ArrayList;
import java.util.List;
import mimus.arm.state.ArmEnv;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** The registers of floating point that are for operating systems; Arm ARM section F6.1.150. */
final class VfpSystem {
    static final List<String> NAMES = names();

    private VfpSystem() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            names.add("c" + number);
        }
        names.set(0, "fpsid");
        names.set(5, "mvfr2");
        names.set(6, "mvfr1");
        names.set(7, "mvfr0");
        names.set(8, "fpexc");
        return List.copyOf(names);
    }

    @Insn(
            value = "vmsr<cond> vreg, rt",
            bits = "cond:4 1110 1110 vreg:4!1 rt:4!15 1010 0001 0000",
            flow = Flow.SYSTEM,
            feature = "vfp")
    @Insn(
            value = "vmsr vreg, rt",
            bits = "1110 1110 1110 vreg:4!1 rt:4!15 1010 0001 0000",
            set = T32,
            flow = Flow.SYSTEM,
            feature = "vfp")
    static void vmsr(ArmEnv e, int vreg, int rt) {
        e.privileged().floatRegister(vreg, e.r(rt));
    }

    @Insn(value = "vmrs<cond> rt, vreg", bits = "cond:4 1110 1111 vreg:4!1 rt:4!15 1010 0001 0000", feature = "vfp")
    @Insn(value = "vmrs rt, vreg", bits = "1110 1110 1111 vreg:4!1 rt:4!15 1010 0001 0000", set = T32, feature = "vfp")
    static void vmrs(ArmEnv e, int vreg, int rt) {
        e.r(rt, e.privileged().floatRegister(vreg));
    }
}
