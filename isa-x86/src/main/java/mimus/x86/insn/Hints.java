package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;

/** Instructions that do nothing here: caches hold nothing, memory is ordered, branches may go anywhere. */
final class Hints {
    private Hints() {}

    @Op("90 nop")
    @Op("F3 90 pause")
    @Op("F3 0F 1E FA endbr64")
    @Op("F3 0F 1E FB endbr32")
    @Op("NP 0F AE /5 rm lfence")
    @Op("NP 0F AE /6 rm mfence")
    @Op("NP 0F AE /7 rm sfence")
    static void nop() {}

    @Op("0F 1F nop Ev")
    @Op("0F 19 nop Ev")
    @Op("0F 1A nop Ev")
    @Op("0F 1B nop Ev")
    @Op("0F 1C nop Ev")
    @Op("0F 1D nop Ev")
    @Op("0F 1E nop Ev")
    @Op("0F 18 /4 nop Ev")
    @Op("0F 18 /5 nop Ev")
    @Op("0F 18 /6 nop Ev")
    @Op("0F 18 /7 nop Ev")
    @Op("0F 18 /0 rm nop Ev")
    @Op("0F 18 /1 rm nop Ev")
    @Op("0F 18 /2 rm nop Ev")
    @Op("0F 18 /3 rm nop Ev")
    static void wideNop() {}

    @Op("F3 0F 1E /1 rdsspd Ry")
    static void rdssp() {}

    @Op("0F 18 /0 prefetchnta Mab")
    @Op("0F 18 /1 prefetcht0 Mab")
    @Op("0F 18 /2 prefetcht1 Mab")
    @Op("0F 18 /3 prefetcht2 Mab")
    @Op("0F 0D mem prefetch Mab")
    @Op("0F 0D /1 prefetchw Mab")
    @Op("0F 0D /2 prefetchwt1 Mab")
    static void prefetch() {}

    @Op("NP 0F AE /7 clflush Mab")
    @Op("66 0F AE /7 clflushopt Mab")
    @Op("66 0F AE /6 clwb Mab")
    static void clflush(X86Env e, long address) {
        e.load8(address);
    }
}
