package mimus.ppc64.linux;

import mimus.abi.Layouts;
import mimus.abi.SignalFrame;
import mimus.abi.Structure;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Ppc64Registers;

/** The registers in a signal handler's frame ({@code struct sigcontext}). */
final class SignalContext {
    private static final RegisterFile<Ppc64Env> REGISTERS = Ppc64Registers.all();

    /** What stands behind the 32 general registers, by the kernel's numbers; "" for what programs do not have. */
    private static final String[] OTHERS = {"pc", "msr", "orig_r3", "ctr", "lr", "xer", "cr", "", "trap"};

    private static final int COUNT = 32;

    /** The bit of the MSR in the frame that says that vector registers are in it. */
    private static final long VEC = 1L << 25;

    /** Doublewords of the reserve in which the vector registers begin, so that they are aligned, and what follows. */
    private static final int VECTORS = 1;

    private static final int VSCR = VECTORS + 2 * COUNT;
    private static final int VRSAVE = VSCR + 2;
    private static final int LOW_HALVES = VECTORS + 2 * 34;

    private final Layouts layouts;
    private final boolean bigEndian;

    SignalContext(Layouts layouts, boolean bigEndian) {
        this.layouts = layouts;
        this.bigEndian = bigEndian;
    }

    /** @param at address of the context */
    Structure save(Ppc64Env env, SignalFrame frame, long at) {
        Structure context = new Structure(layouts.layout("sigcontext"), bigEndian);
        context.set("signal", frame.signal()).set("handler", frame.handler());
        context.set("regs", at + offset("gp_regs"));
        context.set("v_regs", at + offset("vmx_reserve") + 8L * VECTORS);
        for (int n = 0; n < COUNT; n++) {
            context.set("gp_regs", n, env.r(n));
            context.set("fp_regs", n, env.f(n));
            context.set("vmx_reserve", VECTORS + 2 * n, bigEndian ? env.vh(n) : env.vl(n));
            context.set("vmx_reserve", VECTORS + 2 * n + 1, bigEndian ? env.vl(n) : env.vh(n));
            context.set("vmx_reserve", LOW_HALVES + n, env.lane(2 * n + 1));
        }
        for (int i = 0; i < OTHERS.length; i++) {
            context.set(
                    "gp_regs", COUNT + i, OTHERS[i].isEmpty() ? 1 : register(i).read(env));
        }
        context.set("fp_regs", COUNT, env.fpscr.read());
        long vscr = REGISTERS.named("vscr").read(env);
        context.set("vmx_reserve", VSCR + 1, bigEndian ? vscr : vscr << 32);
        context.set("vmx_reserve", VRSAVE, bigEndian ? (long) env.vrsave << 32 : env.vrsave & 0xffff_ffffL);
        return context;
    }

    private int offset(String field) {
        return layouts.layout("sigcontext").field(field).offset();
    }

    private static Register<Ppc64Env> register(int i) {
        return REGISTERS.named(OTHERS[i]);
    }

    /** Takes over what a handler may have changed. */
    void restore(Ppc64Env env, byte[] bytes) {
        Structure context = new Structure(layouts.layout("sigcontext"), bigEndian, bytes);
        boolean vectors = (context.get("gp_regs", 33) & VEC) != 0 && context.get("v_regs") != 0;
        for (int n = 0; n < COUNT; n++) {
            env.r(n, context.get("gp_regs", n));
            env.f(n, context.get("fp_regs", n));
            if (vectors) {
                long first = context.get("vmx_reserve", VECTORS + 2 * n);
                long second = context.get("vmx_reserve", VECTORS + 2 * n + 1);
                env.v(n, bigEndian ? first : second, bigEndian ? second : first);
                env.lane(2 * n + 1, context.get("vmx_reserve", LOW_HALVES + n));
            }
        }
        env.fpscr.write(context.get("fp_regs", COUNT));
        for (int i = 0; i < OTHERS.length; i++) {
            if (!OTHERS[i].isEmpty() && !OTHERS[i].equals("msr")) {
                register(i).write(env, context.get("gp_regs", COUNT + i));
            }
        }
        if (vectors) {
            long vscr = context.get("vmx_reserve", VSCR + 1);
            REGISTERS.named("vscr").write(env, bigEndian ? vscr : vscr >>> 32);
            long vrsave = context.get("vmx_reserve", VRSAVE);
            env.vrsave = (int) (bigEndian ? vrsave >>> 32 : vrsave);
        }
        env.release();
    }
}
