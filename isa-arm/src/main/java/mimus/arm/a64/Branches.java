package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;

/** Branches. */
final class Branches {
    private Branches() {}

    @Insn(value = "b offset", bits = "000101 offset.2:s26", flow = Flow.BRANCH)
    static void b(ArmEnv e) {}

    @Insn(value = "bl offset", bits = "100101 offset.2:s26", flow = Flow.BRANCH, link = true)
    static void bl(ArmEnv e) {
        e.x(30, e.pc + 4);
    }

    @Insn(value = "b.cond cond, offset", bits = "0101010 0 offset.2:s19 0 cond:4", flow = Flow.BRANCH)
    @Alias(value = "b.eq offset", bits = "0101010 0 offset.2:s19 0 0000")
    @Alias(value = "b.ne offset", bits = "0101010 0 offset.2:s19 0 0001")
    @Alias(value = "b.cs offset", bits = "0101010 0 offset.2:s19 0 0010")
    @Alias(value = "b.cc offset", bits = "0101010 0 offset.2:s19 0 0011")
    @Alias(value = "b.mi offset", bits = "0101010 0 offset.2:s19 0 0100")
    @Alias(value = "b.pl offset", bits = "0101010 0 offset.2:s19 0 0101")
    @Alias(value = "b.vs offset", bits = "0101010 0 offset.2:s19 0 0110")
    @Alias(value = "b.vc offset", bits = "0101010 0 offset.2:s19 0 0111")
    @Alias(value = "b.hi offset", bits = "0101010 0 offset.2:s19 0 1000")
    @Alias(value = "b.ls offset", bits = "0101010 0 offset.2:s19 0 1001")
    @Alias(value = "b.ge offset", bits = "0101010 0 offset.2:s19 0 1010")
    @Alias(value = "b.lt offset", bits = "0101010 0 offset.2:s19 0 1011")
    @Alias(value = "b.gt offset", bits = "0101010 0 offset.2:s19 0 1100")
    @Alias(value = "b.le offset", bits = "0101010 0 offset.2:s19 0 1101")
    @Alias(value = "b.al offset", bits = "0101010 0 offset.2:s19 0 1110")
    @Alias(value = "b.nv offset", bits = "0101010 0 offset.2:s19 0 1111")
    @Alias(value = "b.hs offset", bits = "0101010 0 offset.2:s19 0 0010")
    @Alias(value = "b.lo offset", bits = "0101010 0 offset.2:s19 0 0011")
    static boolean bCond(ArmEnv e, int cond) {
        return e.holds(cond);
    }

    @Insn(value = "cbz xt, offset", bits = "1 011010 0 offset.2:s19 xt:5", flow = Flow.BRANCH)
    static boolean cbz(ArmEnv e, int xt) {
        return e.x(xt) == 0;
    }

    @Insn(value = "cbnz xt, offset", bits = "1 011010 1 offset.2:s19 xt:5", flow = Flow.BRANCH)
    static boolean cbnz(ArmEnv e, int xt) {
        return e.x(xt) != 0;
    }

    @Insn(value = "cbz wt, offset", bits = "0 011010 0 offset.2:s19 wt:5", flow = Flow.BRANCH)
    static boolean cbzW(ArmEnv e, int wt) {
        return e.w(wt) == 0;
    }

    @Insn(value = "cbnz wt, offset", bits = "0 011010 1 offset.2:s19 wt:5", flow = Flow.BRANCH)
    static boolean cbnzW(ArmEnv e, int wt) {
        return e.w(wt) != 0;
    }

    @Insn(value = "tbz xt, #bit, offset", bits = "bit.5:1 011011 0 bit.0:5 offset.2:s14 xt:5", flow = Flow.BRANCH)
    @Alias(value = "tbz wt, #bit, offset", bits = "0 011011 0 bit:5 offset.2:s14 wt:5")
    static boolean tbz(ArmEnv e, int xt, int bit) {
        return (e.x(xt) & 1L << bit) == 0;
    }

    @Insn(value = "tbnz xt, #bit, offset", bits = "bit.5:1 011011 1 bit.0:5 offset.2:s14 xt:5", flow = Flow.BRANCH)
    @Alias(value = "tbnz wt, #bit, offset", bits = "0 011011 1 bit:5 offset.2:s14 wt:5")
    static boolean tbnz(ArmEnv e, int xt, int bit) {
        return (e.x(xt) & 1L << bit) != 0;
    }

    @Insn(value = "br xn", bits = "1101011 0000 11111 000000 xn:5 00000", flow = Flow.INDIRECT)
    static long br(ArmEnv e, int xn) {
        return e.x(xn);
    }

    @Insn(value = "blr xn", bits = "1101011 0001 11111 000000 xn:5 00000", flow = Flow.INDIRECT, link = true)
    static long blr(ArmEnv e, int xn) {
        long target = e.x(xn);
        e.x(30, e.pc + 4);
        return target;
    }

    @Insn(value = "ret xn", bits = "1101011 0010 11111 000000 xn:5 00000", flow = Flow.INDIRECT)
    @Alias(value = "ret", bits = "1101011 0010 11111 000000 11110 00000")
    static long ret(ArmEnv e, int xn) {
        return e.x(xn);
    }
}
