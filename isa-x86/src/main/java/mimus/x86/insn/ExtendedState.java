package mimus.x86.insn;

import mimus.insn.opmap.Op;
import mimus.x86.state.FxImage;
import mimus.x86.state.Mxcsr;
import mimus.x86.state.X86Env;
import mimus.x86.state.XsaveArea;

/** The state of x87, SSE and AVX as a whole (Intel SDM volume 1, sections 10.5 and 13). */
final class ExtendedState {
    private ExtendedState() {}

    @Op("NP 0F 77 emms")
    static void emms(X86Env e) {
        e.x87.requireNonePending();
        e.x87.words.top(0);
        e.x87.full(0);
    }

    @Op("NP 0F AE /2 ldmxcsr Md")
    @Op("VEX.LZ.NP.0F AE /2 vldmxcsr Md")
    static void ldmxcsr(X86Env e, long m) {
        if ((m & ~Mxcsr.MASK) != 0) {
            throw e.protection();
        }
        e.mxcsr.write((int) m);
    }

    @Op("NP 0F AE /3 stmxcsr Md")
    @Op("VEX.LZ.NP.0F AE /3 vstmxcsr Md")
    static long stmxcsr(X86Env e) {
        return e.mxcsr.read();
    }

    @Op("NP 0F AE /0 fxsave Mav")
    static void fxsave(X86Env e, long address, int size) {
        e.requireAligned(address, 15);
        FxImage.store(e, address, size == 64);
    }

    @Op("NP 0F AE /1 fxrstor Mav")
    static void fxrstor(X86Env e, long address, int size) {
        e.requireAligned(address, 15);
        FxImage.load(e, address, size == 64);
    }

    @Op(value = "NP 0F AE /4 mem xsave Mav", feature = "xsave")
    static void xsave(X86Env e, long address, int size) {
        XsaveArea.store(e, address, size == 64, XsaveArea.requested(e));
    }

    @Op(value = "NP 0F AE /6 mem xsaveopt Mav", feature = "xsaveopt")
    static void xsaveopt(X86Env e, long address, int size) {
        XsaveArea.storeUsed(e, address, size == 64, XsaveArea.requested(e));
    }

    @Op(value = "NP 0F C7 /4 mem xsavec Mav", feature = "xsavec")
    static void xsavec(X86Env e, long address, int size) {
        XsaveArea.storeCompacted(e, address, size == 64, XsaveArea.requested(e));
    }

    @Op(value = "NP 0F AE /5 mem xrstor Mav", feature = "xsave")
    static void xrstor(X86Env e, long address, int size) {
        XsaveArea.load(e, address, size == 64, XsaveArea.requested(e));
    }

    @Op(value = "0F 01 D0 xgetbv", feature = "xsave")
    static void xgetbv(X86Env e) {
        long which = e.d(X86Env.RCX);
        if (which > 1 || which == 1 && !e.cpuid.has("xsavec")) {
            throw e.protection();
        }
        e.d(X86Env.RAX, XsaveArea.enabled(e) & (which == 0 ? -1 : XsaveArea.inUse(e)));
        e.d(X86Env.RDX, 0);
    }

    /** Only an operating system may. */
    @Op(value = "0F 01 D1 xsetbv", feature = "xsave")
    static void xsetbv(X86Env e) {
        throw e.protection();
    }
}
