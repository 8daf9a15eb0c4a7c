package mimus.x86.linux;

import java.util.List;
import java.util.Set;
import mimus.abi.SavedSignals;
import mimus.abi.SignalFrame;
import mimus.abi.Structure;
import mimus.cpu.Cpu;
import mimus.x86.state.Cpuid;
import mimus.x86.state.Descriptors;
import mimus.x86.state.Eflags;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** The 64-bit ABI: {@code syscall}, six arguments in registers. */
public final class Amd64Abi extends X86Linux {
    private static final int R10 = 10;
    private static final int R11 = 11;
    private static final int[] ARGUMENTS = {X86Env.RDI, X86Env.RSI, X86Env.RDX, R10, 8, 9};

    /** Bytes below the stack pointer that functions may use. */
    private static final int RED_ZONE = 128;

    /** In {@code uc_flags}: UC_SIGCONTEXT_SS and UC_STRICT_RESTORE_SS. */
    private static final int SEGMENTS_SAVED = 6;

    private static final List<String> REGISTERS = List.of(
            "ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15");

    /** @param cpuid what the processor says of itself */
    public Amd64Abi(Cpuid cpuid) {
        super("amd64", cpuid);
    }

    @Override
    public String machine() {
        return "x86_64";
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public long addressLimit() {
        return (1L << 47) - 4096;
    }

    @Override
    public String platform() {
        return "x86_64";
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        return env(cpu).r(ARGUMENTS[position]);
    }

    /** {@code syscall} leaves the place to go on in RCX and the flags in R11. */
    @Override
    void end(X86Env env, long result) {
        env.r(X86Env.RAX, result);
        env.r(X86Env.RCX, env.pc + CALL_LENGTH);
        env.r(R11, Eflags.read(env));
        env.resumeAt(env.pc + CALL_LENGTH);
    }

    @Override
    public void start(Cpu<?> cpu, long entry, long stackPointer) {
        X86Env env = env(cpu);
        env.segments.load(Segments.CS, Descriptors.CODE_64, 0, Segments.FLAT);
        env.segments.load(Segments.SS, Descriptors.DATA, 0, Segments.FLAT);
        env.r(X86Env.RSP, stackPointer);
        env.resumeAt(entry);
    }

    @Override
    public void threadPointer(Cpu<?> cpu, long address) {
        env(cpu).segments.base(Segments.FS, address);
    }

    @Override
    public int cloneThreadPointerPosition() {
        return 4;
    }

    @Override
    public Set<String> privateCalls() {
        return Set.of("arch_prctl", "modify_ldt");
    }

    @Override
    public boolean privateCall(Cpu<?> cpu, String name) {
        return PrivateCalls.make(this, cpu, name);
    }

    /** {@code mov eax, rt_sigreturn; syscall}. */
    @Override
    public byte[] trampolines() {
        return new byte[] {(byte) 0xb8, (byte) number("rt_sigreturn"), 0, 0, 0, 0x0f, 0x05};
    }

    @Override
    public void enterHandler(Cpu<?> cpu, SignalFrame frame) {
        X86Env env = env(cpu);
        long top = frame.stackTop() == env.r(X86Env.RSP) ? frame.stackTop() - RED_ZONE : frame.stackTop();
        FloatFrame floats = new FloatFrame(env, true);
        long image = floats.below(top);
        Structure whole = new Structure(layouts().layout("rt_sigframe"), false);
        long at = (image - whole.size() & -16) - 8; // as after a call
        Structure user = new Structure(layouts().layout("ucontext"), false);
        user.array("uc_stack", frame.stack().bytes()).array("uc_sigmask", frame.mask());
        user.set("uc_flags", floats.contextFlags() | SEGMENTS_SAVED);
        Structure context = save(env, image);
        context.array("oldmask", frame.mask());
        user.array("uc_mcontext", context.bytes());
        whole.set("rs_return", frame.restorer() != 0 ? frame.restorer() : frame.trampolines());
        whole.array("rs_uc", user.bytes()).array("rs_info", frame.information().bytes());
        floats.store(image);
        cpu.memory().write(at, whole.bytes());
        env.r(X86Env.RAX, 0);
        env.r(X86Env.RDI, frame.signal());
        env.r(X86Env.RSI, at + offset("rs_info"));
        env.r(X86Env.RDX, at + offset("rs_uc"));
        env.r(X86Env.RSP, at);
        env.direction = 1;
        env.resumeAt(frame.handler());
    }

    private int offset(String field) {
        return layouts().layout("rt_sigframe").field(field).offset();
    }

    private Structure save(X86Env env, long image) {
        Structure context = new Structure(layouts().layout("sigcontext"), false);
        for (int n = 0; n < REGISTERS.size(); n++) {
            context.set(REGISTERS.get(n), env.r(n));
        }
        context.set("ip", env.pc).set("flags", Eflags.read(env)).set("fpstate", image);
        context.set("cs", env.segments.selector(Segments.CS)).set("ss", env.segments.selector(Segments.SS));
        describeFault(env, context);
        return context;
    }

    @Override
    public SavedSignals leaveHandler(Cpu<?> cpu, boolean withInformation) {
        X86Env env = env(cpu);
        int size = layouts().layout("rt_sigframe").size();
        byte[] bytes = cpu.memory().read(env.r(X86Env.RSP) - 8, size);
        Structure whole = new Structure(layouts().layout("rt_sigframe"), false, bytes);
        Structure user = new Structure(layouts().layout("ucontext"), false, whole.array("rs_uc"));
        Structure context = new Structure(layouts().layout("sigcontext"), false, user.array("uc_mcontext"));
        for (int n = 0; n < REGISTERS.size(); n++) {
            env.r(n, context.get(REGISTERS.get(n)));
        }
        Eflags.status(env, context.get("flags"));
        env.system.write(context.get("flags"));
        new FloatFrame(env, true).load(context.get("fpstate"));
        resume(env, context);
        return new SavedSignals(
                user.array("uc_sigmask"), new Structure(layouts().layout("stack_t"), false, user.array("uc_stack")));
    }
}
