package mimus.x86.insn;

import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.X86Env;

/** What only the system may do: #GP for a program. */
final class Privileged {
    private Privileged() {}

    @Op(value = "F4 hlt", flow = Flow.SYSTEM)
    @Op(value = "FA cli", flow = Flow.SYSTEM)
    @Op(value = "FB sti", flow = Flow.SYSTEM)
    @Op(value = "E4 in AL, Ib", flow = Flow.SYSTEM)
    @Op(value = "E5 in eAX, Ib", flow = Flow.SYSTEM)
    @Op(value = "E6 out Ib, AL", flow = Flow.SYSTEM)
    @Op(value = "E7 out Ib, eAX", flow = Flow.SYSTEM)
    @Op(value = "EC in AL, DX", flow = Flow.SYSTEM)
    @Op(value = "ED in eAX, DX", flow = Flow.SYSTEM)
    @Op(value = "EE out DX, AL", flow = Flow.SYSTEM)
    @Op(value = "EF out DX, eAX", flow = Flow.SYSTEM)
    @Op(value = "6C ins Yb, DX", flow = Flow.SYSTEM)
    @Op(value = "6D ins Yz, DX", flow = Flow.SYSTEM)
    @Op(value = "6E outs DX, Xb", flow = Flow.SYSTEM)
    @Op(value = "6F outs DX, Xz", flow = Flow.SYSTEM)
    @Op(value = "0F 06 clts", flow = Flow.SYSTEM)
    @Op(value = "0F 07 o64 sysret {v}", flow = Flow.SYSTEM)
    @Op(value = "0F 08 invd", flow = Flow.SYSTEM)
    @Op(value = "0F 09 wbinvd", flow = Flow.SYSTEM)
    @Op(value = "F3 0F 09 wbnoinvd", flow = Flow.SYSTEM)
    @Op(value = "0F 30 wrmsr", flow = Flow.SYSTEM)
    @Op(value = "0F 32 rdmsr", flow = Flow.SYSTEM)
    @Op(value = "0F 33 rdpmc", flow = Flow.SYSTEM)
    @Op(value = "0F 35 sysexit {v}", flow = Flow.SYSTEM)
    @Op(value = "0F 00 /0 sldt Ev", flow = Flow.SYSTEM)
    @Op(value = "0F 00 /1 str Ev", flow = Flow.SYSTEM)
    @Op(value = "0F 00 /2 lldt Ew", flow = Flow.SYSTEM)
    @Op(value = "0F 00 /3 ltr Ew", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /0 f64 sgdt Mav", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /1 f64 sidt Mav", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /2 f64 lgdt Mav", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /3 f64 lidt Mav", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /4 smsw Ev", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /6 lmsw Ew", flow = Flow.SYSTEM)
    @Op(value = "0F 01 /7 invlpg Mab", flow = Flow.SYSTEM)
    @Op(value = "0F 01 F8 o64 swapgs", flow = Flow.SYSTEM)
    @Op(value = "0F 20 mod i64 mov Rd, Cd", flow = Flow.SYSTEM)
    @Op(value = "0F 20 mod o64 mov Rq, Cq", flow = Flow.SYSTEM)
    @Op(value = "0F 22 mod i64 mov Cd, Rd", flow = Flow.SYSTEM)
    @Op(value = "0F 22 mod o64 mov Cq, Rq", flow = Flow.SYSTEM)
    @Op(value = "0F 21 mod i64 mov Rd, Dd", flow = Flow.SYSTEM)
    @Op(value = "0F 21 mod o64 mov Rq, Dq", flow = Flow.SYSTEM)
    @Op(value = "0F 23 mod i64 mov Dd, Rd", flow = Flow.SYSTEM)
    @Op(value = "0F 23 mod o64 mov Dq, Rq", flow = Flow.SYSTEM)
    static void refuse(X86Env e) {
        throw e.protection();
    }
}
