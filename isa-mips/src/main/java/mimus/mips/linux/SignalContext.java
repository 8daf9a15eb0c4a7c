package mimus.mips.linux;

import mimus.abi.Layouts;
import mimus.abi.Structure;
import mimus.mips.state.MipsEnv;

/** The registers in a signal handler's frame ({@code struct sigcontext}). */
final class SignalContext {
    private static final int REGISTERS = 32;

    private final Layouts layouts;
    private final boolean bigEndian;

    SignalContext(Layouts layouts, boolean bigEndian) {
        this.layouts = layouts;
        this.bigEndian = bigEndian;
    }

    /** The state to go on with: after an instruction, or at the branch whose delay slot comes next. */
    Structure save(MipsEnv env) {
        Structure context = new Structure(layouts.layout("sigcontext"), bigEndian);
        context.set("sc_pc", env.delayed ? env.pc - 4 : env.pc);
        context.set("sc_mdhi", env.hi).set("sc_mdlo", env.lo).set("sc_used_math", 1);
        context.set("sc_fpc_csr", env.fcsr.read());
        for (int n = 0; n < REGISTERS; n++) {
            context.set("sc_regs", n, env.r(n));
            context.set("sc_fpregs", n, floating(env, n));
        }
        return context;
    }

    private static long floating(MipsEnv env, int n) {
        return env.fr() ? env.d(n) : (n & 1) == 0 ? env.d(n) : env.s(n) & 0xffff_ffffL;
    }

    /** Takes over what a handler may have changed. */
    void restore(MipsEnv env, byte[] bytes) {
        Structure context = new Structure(layouts.layout("sigcontext"), bigEndian, bytes);
        env.hi = context.get("sc_mdhi");
        env.lo = context.get("sc_mdlo");
        for (int n = 0; n < REGISTERS; n++) {
            env.r(n, context.get("sc_regs", n));
            if (env.fr() || (n & 1) == 0) {
                env.d(n, context.get("sc_fpregs", n));
            }
        }
        env.fcsr.write((int) context.get("sc_fpc_csr"));
        env.resumeAt(context.get("sc_pc"));
        env.release();
    }
}
