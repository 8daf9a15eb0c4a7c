package mimus.arm.linux;

import mimus.abi.Layouts;
import mimus.abi.SavedSignals;
import mimus.abi.SignalFrame;
import mimus.abi.Structure;
import mimus.arm.state.ArmEnv;
import mimus.arm.state.ProgramStatus;

/** What is on the stack while a handler of a signal runs; the kernel's {@code arch/arm/kernel/signal.c}. */
final class ArmSignalFrames {
    private static final int SP = 13;
    private static final int LR = 14;
    private static final int REGISTERS = 15;
    private static final int DOUBLES = 32;

    /** Marks a frame without {@code siginfo}. */
    private static final int OLD_FRAME = 0x5ac3_c35a;

    private static final int VFP_MAGIC = 0x5646_5001;

    /** Where the code stands for handlers without a restorer, and without {@code siginfo}. */
    private static final int OLD_TRAMPOLINE = 8;

    private final Layouts layouts;
    private final boolean bigEndian;

    ArmSignalFrames(Layouts layouts, boolean bigEndian) {
        this.layouts = layouts;
        this.bigEndian = bigEndian;
    }

    private Structure structure(String name) {
        return new Structure(layouts.layout(name), bigEndian);
    }

    private Structure structure(String name, byte[] bytes) {
        return new Structure(layouts.layout(name), bigEndian, bytes);
    }

    void enter(ArmEnv env, SignalFrame frame) {
        boolean rich = frame.withInformation();
        Structure whole = structure(rich ? "rt_sigframe" : "sigframe");
        if (rich) {
            whole.array("info", frame.information().bytes());
        }
        whole.array("uc", context(env, frame).bytes());
        long sp = frame.stackTop() - whole.size() & -8;
        env.memory().write(sp, whole.bytes());
        env.r(0, frame.signal());
        if (rich) {
            env.r(1, (int) sp);
            env.r(2, (int) sp + whole.layout().field("uc").offset());
        }
        env.r(SP, (int) sp);
        long trampoline = frame.trampolines() + (rich ? 0 : OLD_TRAMPOLINE);
        env.r(LR, (int) (frame.restorer() != 0 ? frame.restorer() : trampoline));
        env.it = 0;
        env.swapped = false;
        env.resumeAt(env.exchange((int) frame.handler()));
        env.release();
    }

    private Structure context(ArmEnv env, SignalFrame frame) {
        Structure context = structure("sigcontext");
        for (int n = 0; n < REGISTERS; n++) {
            context.set("arm_r", n, env.r(n));
        }
        context.set("arm_pc", env.pc).set("arm_cpsr", ProgramStatus.read(env));
        Structure floats = structure("vfp_sigframe");
        floats.set("magic", VFP_MAGIC).set("size", floats.size());
        for (int n = 0; n < DOUBLES; n++) {
            floats.set("fpregs", n, env.vector(n));
        }
        floats.set("fpscr", env.floats.fpscr());
        Structure user = structure("ucontext");
        user.set("uc_flags", frame.withInformation() ? 0 : OLD_FRAME);
        user.array("uc_stack", frame.stack().bytes());
        user.array("uc_mcontext", context.bytes());
        user.array("uc_sigmask", frame.mask());
        return user.array("uc_regspace", floats.bytes());
    }

    SavedSignals leave(ArmEnv env, boolean withInformation) {
        String kind = withInformation ? "rt_sigframe" : "sigframe";
        byte[] bytes =
                env.memory().read(env.r(SP) & 0xffff_ffffL, layouts.layout(kind).size());
        Structure user = structure("ucontext", structure(kind, bytes).array("uc"));
        Structure context = structure("sigcontext", user.array("uc_mcontext"));
        for (int n = 0; n < REGISTERS; n++) {
            env.r(n, (int) context.get("arm_r", n));
        }
        ProgramStatus.write(env, (int) context.get("arm_cpsr"));
        restoreFloats(env, user);
        env.resumeAt((int) context.get("arm_pc"));
        env.release();
        Structure stack = withInformation ? structure("stack_t", user.array("uc_stack")) : null;
        return new SavedSignals(user.array("uc_sigmask"), stack);
    }

    private void restoreFloats(ArmEnv env, Structure user) {
        Structure floats = structure("vfp_sigframe", user.array("uc_regspace"));
        if (floats.get("magic") != VFP_MAGIC) {
            return;
        }
        for (int n = 0; n < DOUBLES; n++) {
            env.vector(n, floats.get("fpregs", n));
        }
        env.floats.fpscr((int) floats.get("fpscr"));
    }
}
