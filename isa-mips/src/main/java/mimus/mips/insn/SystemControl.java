package mimus.mips.insn;

import mimus.cpu.Trap;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Coprocessor 0: its registers, the TLB, the ways out of exceptions. */
final class SystemControl {
    private SystemControl() {}

    @Insn(value = "mfc0 rt, c0", bits = "010000 00000 rt:5 c0.3:5 00000000 c0.0:3")
    static void mfc0(MipsEnv e, int rt, int c0) {
        e.cp0.require();
        e.r(rt, (int) e.cp0.read(c0));
    }

    @Insn(value = "dmfc0 rt, c0", bits = "010000 00001 rt:5 c0.3:5 00000000 c0.0:3", feature = "mips64")
    static void dmfc0(MipsEnv e, int rt, int c0) {
        e.cp0.require();
        e.r(rt, e.cp0.read(c0));
    }

    @Insn(value = "mtc0 rt, c0", bits = "010000 00100 rt:5 c0.3:5 00000000 c0.0:3", flow = Flow.SYSTEM)
    static void mtc0(MipsEnv e, int rt, int c0) {
        e.cp0.require();
        e.cp0.write(c0, (int) e.r(rt));
    }

    @Insn(
            value = "dmtc0 rt, c0",
            bits = "010000 00101 rt:5 c0.3:5 00000000 c0.0:3",
            flow = Flow.SYSTEM,
            feature = "mips64")
    static void dmtc0(MipsEnv e, int rt, int c0) {
        e.cp0.require();
        e.cp0.write(c0, e.r(rt));
    }

    @Insn(value = "tlbr", bits = "010000 1 0000000000000000000 000001", flow = Flow.SYSTEM)
    static void tlbr(MipsEnv e) {
        e.cp0.require();
        e.cp0.readTlb();
    }

    @Insn(value = "tlbwi", bits = "010000 1 0000000000000000000 000010", flow = Flow.SYSTEM)
    static void tlbwi(MipsEnv e) {
        e.cp0.require();
        e.cp0.writeTlb(e.cp0.index);
    }

    @Insn(value = "tlbwr", bits = "010000 1 0000000000000000000 000110", flow = Flow.SYSTEM)
    static void tlbwr(MipsEnv e) {
        e.cp0.require();
        e.cp0.writeTlb(e.cp0.random());
    }

    @Insn(value = "tlbp", bits = "010000 1 0000000000000000000 001000")
    static void tlbp(MipsEnv e) {
        e.cp0.require();
        e.cp0.probeTlb();
    }

    @Insn(value = "eret", bits = "010000 1 0000000000000000000 011000", flow = Flow.INDIRECT)
    static long eret(MipsEnv e) {
        e.cp0.require();
        e.release();
        e.nullified = true; // it has no delay slot
        return e.cp0.returnFromException();
    }

    @Insn(value = "deret", bits = "010000 1 0000000000000000000 011111", flow = Flow.INDIRECT)
    static long deret(MipsEnv e) {
        e.cp0.requireDebug();
        e.nullified = true; // it has no delay slot
        return e.cp0.returnFromDebug();
    }

    @Insn(value = "sdbbp code", bits = "011100 code:20 111111")
    @Alias(value = "sdbbp", bits = "011100 00000000000000000000 111111")
    static void sdbbp(MipsEnv e, int code) {
        throw new Trap.Breakpoint(code, true);
    }

    @Insn(value = "wait code", bits = "010000 1 code:19 100000", flow = Flow.SYSTEM)
    @Alias(value = "wait", bits = "010000 1 0000000000000000000 100000")
    static void wait(MipsEnv e, int code) {
        e.cp0.require();
        throw new Trap.Wait();
    }

    @Insn(value = "di rt", bits = "010000 01011 rt:5 01100 00000 0 00 000", flow = Flow.SYSTEM)
    @Alias(value = "di", bits = "010000 01011 00000 01100 00000 0 00 000")
    static void di(MipsEnv e, int rt) {
        e.cp0.require();
        e.r(rt, e.cp0.allowInterrupts(false));
    }

    @Insn(value = "ei rt", bits = "010000 01011 rt:5 01100 00000 1 00 000", flow = Flow.SYSTEM)
    @Alias(value = "ei", bits = "010000 01011 00000 01100 00000 1 00 000")
    static void ei(MipsEnv e, int rt) {
        e.cp0.require();
        e.r(rt, e.cp0.allowInterrupts(true));
    }

    @Insn(value = "cache op, offset(base)", bits = "101111 base:5 op:5 offset:s16")
    static void cache(MipsEnv e, int op, int base, int offset) {
        e.cp0.require(); // memory is always coherent: there is no cache to be seen
    }

    @Insn(value = "rdpgpr rd, rt", bits = "010000 01010 rt:5 rd:5 00000000000")
    static void rdpgpr(MipsEnv e, int rd, int rt) {
        e.cp0.require();
        e.r(rd, e.r(rt)); // no shadow sets: SRSCtl.HSS is 0
    }

    @Insn(value = "wrpgpr rd, rt", bits = "010000 01110 rt:5 rd:5 00000000000")
    static void wrpgpr(MipsEnv e, int rd, int rt) {
        e.cp0.require();
        e.r(rd, e.r(rt));
    }
}
