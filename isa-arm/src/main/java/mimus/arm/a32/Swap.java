package mimus.arm.a32;

import mimus.arm.state.ArmEnv;
import mimus.arm.state.DataOrder;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Exchange of a register and memory; Arm ARM (ARMv7-A) section A8.8.229. */
final class Swap {
    private Swap() {}

    @Insn(value = "swp<cond> rt, rm, [rn]", bits = "cond:4 0001 0000 rn:4 rt:4 0000 1001 rm:4")
    static void swp(ArmEnv e, int rt, int rm, int rn) {
        int address = e.r(rn);
        e.aligned(address, 4, Access.READ);
        int value = DataOrder.word(e, e.load32(address));
        e.store32(address, DataOrder.word(e, e.r(rm)));
        e.r(rt, value);
    }

    @Insn(value = "swpb<cond> rt, rm, [rn]", bits = "cond:4 0001 0100 rn:4 rt:4 0000 1001 rm:4")
    static void swpb(ArmEnv e, int rt, int rm, int rn) {
        int address = e.r(rn);
        int value = e.load8(address);
        e.store8(address, e.r(rm));
        e.r(rt, value);
    }
}
