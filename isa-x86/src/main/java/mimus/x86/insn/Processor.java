package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.ControlRegisters;
import mimus.x86.state.Flags;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** What the processor tells of itself: identity, time, randomness, bases of segments. */
final class Processor {
    private Processor() {}

    @Op("0F A2 whole cpuid")
    static void cpuid(X86Env e) {
        int[] leaf = e.cpuid.leaf((int) e.r(X86Env.RAX), (int) e.r(X86Env.RCX));
        e.d(X86Env.RAX, leaf[0]);
        e.d(X86Env.RBX, leaf[1]);
        e.d(X86Env.RCX, leaf[2]);
        e.d(X86Env.RDX, leaf[3]);
    }

    @Op("0F 31 whole rdtsc")
    static void rdtsc(X86Env e) {
        if (e.state.privilege() == 3 && (e.state.control.cr4 & ControlRegisters.TSD) != 0) {
            throw e.protection();
        }
        long time = e.timestamp();
        e.d(X86Env.RAX, time);
        e.d(X86Env.RDX, time >>> 32);
    }

    @Op("0F 01 F9 whole rdtscp")
    static void rdtscp(X86Env e) {
        rdtsc(e);
        e.d(X86Env.RCX, e.state.model.auxiliary);
    }

    @Op(value = "NFx 0F C7 /6 rm whole rdrand Rv", feature = "rdrand")
    @Op(value = "NFx 0F C7 /7 rm whole rdseed Rv", feature = "rdseed")
    static long rdrand(X86Env e) {
        Flags.set(e, false, 1, 0, 0);
        return e.random();
    }

    @Op(value = "F3 0F AE /0 o64 whole rdfsbase Ry", feature = "fsgsbase")
    static long rdfsbase(X86Env e) {
        return e.segments.base(Segments.FS);
    }

    @Op(value = "F3 0F AE /1 o64 whole rdgsbase Ry", feature = "fsgsbase")
    static long rdgsbase(X86Env e) {
        return e.segments.base(Segments.GS);
    }

    @Op(value = "F3 0F AE /2 o64 whole wrfsbase Ry", feature = "fsgsbase")
    static void wrfsbase(X86Env e, long value) {
        e.segments.base(Segments.FS, canonical(e, value));
    }

    @Op(value = "F3 0F AE /3 o64 whole wrgsbase Ry", feature = "fsgsbase")
    static void wrgsbase(X86Env e, long value) {
        e.segments.base(Segments.GS, canonical(e, value));
    }

    private static long canonical(X86Env e, long address) {
        if (address << 16 >> 16 != address) {
            throw e.protection();
        }
        return address;
    }

    @Op("8C mov Rv, Sw")
    @Op("8C mov Mw, Sw")
    static long mov(X86Env e, int which) {
        if (which >= Segments.COUNT) {
            throw e.undefined(0, null);
        }
        return e.segments.selector(which);
    }
}
