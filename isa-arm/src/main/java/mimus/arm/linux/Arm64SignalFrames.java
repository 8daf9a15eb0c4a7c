package mimus.arm.linux;

import mimus.abi.Layouts;
import mimus.abi.SavedSignals;
import mimus.abi.SignalFrame;
import mimus.abi.Structure;
import mimus.arm.state.ArmEnv;

/** What is on the stack while a handler of a signal runs; the kernel's {@code arch/arm64/kernel/signal.c}. */
final class Arm64SignalFrames {
    private static final int FP = 29;
    private static final int LR = 30;
    private static final int SP = 31;
    private static final int FPSIMD_MAGIC = 0x4650_8001;

    /** The frame pointer and the return address, for those who walk the stack. */
    private static final int FRAME_RECORD = 16;

    private final Layouts layouts;
    private final boolean bigEndian;

    Arm64SignalFrames(Layouts layouts, boolean bigEndian) {
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
        Structure user = structure("ucontext");
        user.array("uc_stack", frame.stack().bytes()).array("uc_sigmask", frame.mask());
        user.array("uc_mcontext", context(env).bytes());
        Structure whole = structure("rt_sigframe");
        whole.array("info", frame.information().bytes()).array("uc", user.bytes());
        long record = frame.stackTop() - FRAME_RECORD & -16;
        long sp = record - whole.size() & -16;
        env.memory().write(sp, whole.bytes());
        env.store64(record, env.x(FP));
        env.store64(record + 8, env.x(LR));
        env.x(0, frame.signal());
        if (frame.withInformation()) {
            env.x(1, sp + whole.layout().field("info").offset());
            env.x(2, sp + whole.layout().field("uc").offset());
        }
        env.x(FP, record);
        env.x(LR, frame.restorer() != 0 ? frame.restorer() : frame.trampolines());
        env.xsp(SP, sp);
        env.resumeAt(frame.handler());
        env.release();
    }

    private Structure context(ArmEnv env) {
        Structure context = structure("sigcontext");
        for (int n = 0; n < SP; n++) {
            context.set("regs", n, env.x(n));
        }
        context.set("sp", env.xsp(SP)).set("pc", env.pc).set("pstate", env.nzcv() & 0xffff_ffffL);
        Structure floats = structure("fpsimd_context");
        floats.set("magic", FPSIMD_MAGIC).set("size", floats.size());
        floats.set("fpsr", env.floats.fpsr()).set("fpcr", env.floats.fpcr());
        for (int i = 0; i < 64; i++) {
            floats.set("vregs", i, env.vector(half(i)));
        }
        byte[] reserved =
                new byte[layouts.layout("sigcontext").field("reserved").count()];
        System.arraycopy(floats.bytes(), 0, reserved, 0, floats.size()); // zeros behind it end the list
        return context.array("reserved", reserved);
    }

    /** Of a number of 128 bits in memory, the half that comes first depends on the byte order. */
    private int half(int i) {
        return bigEndian ? i ^ 1 : i;
    }

    SavedSignals leave(ArmEnv env) {
        byte[] bytes =
                env.memory().read(env.xsp(SP), layouts.layout("rt_sigframe").size());
        Structure user = structure("ucontext", structure("rt_sigframe", bytes).array("uc"));
        Structure context = structure("sigcontext", user.array("uc_mcontext"));
        for (int n = 0; n < SP; n++) {
            env.x(n, context.get("regs", n));
        }
        env.xsp(SP, context.get("sp"));
        env.nzcv((int) context.get("pstate"));
        restoreFloats(env, context.array("reserved"));
        env.resumeAt(context.get("pc"));
        env.release();
        return new SavedSignals(user.array("uc_sigmask"), structure("stack_t", user.array("uc_stack")));
    }

    private void restoreFloats(ArmEnv env, byte[] records) {
        byte[] first = new byte[layouts.layout("fpsimd_context").size()];
        System.arraycopy(records, 0, first, 0, first.length);
        Structure floats = structure("fpsimd_context", first);
        if (floats.get("magic") != FPSIMD_MAGIC) {
            return;
        }
        env.floats.fpsr((int) floats.get("fpsr"));
        env.floats.fpcr((int) floats.get("fpcr"));
        for (int i = 0; i < 64; i++) {
            env.vector(half(i), floats.get("vregs", i));
        }
    }
}
