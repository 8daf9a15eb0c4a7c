package mimus.x86.insn;

import mimus.cpu.Trap;
import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.Eflags;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** What only the system may do: #GP for a program. */
final class Privileged {
    private Privileged() {}

    @Op(value = "F4 hlt", flow = Flow.SYSTEM)
    static void hlt(X86Env e) {
        e.state.requireSystem();
        throw new Trap.Wait();
    }

    @Op(value = "FA cli", flow = Flow.SYSTEM)
    static void cli(X86Env e) {
        e.system.interrupts(false);
    }

    @Op(value = "FB sti", flow = Flow.SYSTEM)
    static void sti(X86Env e) {
        e.system.interrupts(true);
    }

    @Op(value = "0F 08 invd", flow = Flow.SYSTEM)
    @Op(value = "0F 09 wbinvd", flow = Flow.SYSTEM)
    @Op(value = "F3 0F 09 wbnoinvd", flow = Flow.SYSTEM)
    static void caches(X86Env e) {
        e.state.requireSystem();
    }

    @Op(value = "0F 30 wrmsr", flow = Flow.SYSTEM)
    static void wrmsr(X86Env e) {
        e.state.requireSystem();
        e.state.model.write((int) e.r(X86Env.RCX), e.d(X86Env.RDX) << 32 | e.d(X86Env.RAX));
    }

    @Op(value = "0F 32 rdmsr", flow = Flow.SYSTEM)
    static void rdmsr(X86Env e) {
        e.state.requireSystem();
        long value = e.state.model.read((int) e.r(X86Env.RCX));
        e.d(X86Env.RAX, value);
        e.d(X86Env.RDX, value >>> 32);
    }

    /** There are no performance counters. */
    @Op(value = "0F 33 rdpmc", flow = Flow.SYSTEM)
    static void rdpmc(X86Env e) {
        throw e.protection();
    }

    @Op(value = "0F 01 /7 invlpg Mab", flow = Flow.SYSTEM)
    static void invlpg(X86Env e, long address) {
        e.state.requireSystem();
        e.state.events.forget(address);
    }

    @Op(value = "0F 01 F8 o64 swapgs", flow = Flow.SYSTEM)
    static void swapgs(X86Env e) {
        e.state.requireSystem();
        e.state.model.swapGs();
    }

    /** SYSRET: back to a program, with flat segments that STAR names. */
    @Op(value = "0F 07 o64 whole sysret {v}", flow = Flow.INDIRECT)
    static long sysret(X86Env e, Width w, int codeSegment) {
        e.state.requireSystem();
        if ((e.state.control.efer & 1) == 0) {
            throw e.undefined(0, null);
        }
        boolean wide = w.bits() == 64;
        long target = wide ? e.r(X86Env.RCX) : e.d(X86Env.RCX);
        if (wide && target << 16 >> 16 != target) {
            throw e.protection();
        }
        int star = (int) (e.state.model.star >>> 48);
        long flags = e.r(11);
        e.segments.flat(wide ? star + 16 : star, star + 8, 3, wide ? 64 : 32);
        Eflags.status(e, flags);
        e.system.become(flags);
        return target - e.r(codeSegment);
    }

    /** SYSEXIT: back to a program, with flat segments behind that of SYSENTER. */
    @Op(value = "0F 35 whole sysexit {v}", flow = Flow.INDIRECT)
    static long sysexit(X86Env e, Width w, int codeSegment) {
        int selector = (int) e.state.model.sysenterCs;
        if (e.state.privilege() != 0 || e.state.isReal() || (selector & 0xfffc) == 0) {
            throw e.protection();
        }
        boolean wide = w.bits() == 64;
        long target = w.zero(e.r(X86Env.RDX));
        long stack = w.zero(e.r(X86Env.RCX));
        e.segments.flat(selector + (wide ? 32 : 16), selector + (wide ? 40 : 24), 3, wide ? 64 : 32);
        e.r(X86Env.RSP, stack);
        return target - e.r(codeSegment);
    }
}
