package mimus.x86.linux;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** The 32-bit ABI: {@code int 0x80}, six arguments in registers. */
public final class I386Abi extends X86Linux {
    private static final int[] ARGUMENTS = {X86Env.RBX, X86Env.RCX, X86Env.RDX, X86Env.RSI, X86Env.RDI, X86Env.RBP};

    private static final List<String> REGISTERS = List.of("ax", "cx", "dx", "bx", "sp", "bp", "si", "di");

    private static final List<String> SEGMENTS = List.of("es", "cs", "ss", "ds", "fs", "gs");

    /** First byte of {@code sysenter}. */
    private static final int SYSENTER = 0x0f;

    /** The argument of a call by {@code sysenter} that EBP has no room for. */
    private static final int LAST_ARGUMENT = 5;

    /** @param cpuid what the processor says of itself */
    public I386Abi(Cpuid cpuid) {
        super("i386", cpuid);
    }

    @Override
    public String machine() {
        return "i686";
    }

    @Override
    public int bits() {
        return 32;
    }

    @Override
    public long addressLimit() {
        return 0xffff_e000L;
    }

    @Override
    public String platform() {
        return "i686";
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        X86Env env = env(cpu);
        if (position == LAST_ARGUMENT && entersBySysenter(env)) {
            return env.load32(env.d(X86Env.RBP)) & 0xffffffffL;
        }
        return env.r(ARGUMENTS[position]);
    }

    private static boolean entersBySysenter(X86Env env) {
        return env.memory().fetch8(env.pc) == SYSENTER;
    }

    /**
     * A call by {@code sysenter} leaves the stack pointer that was in EBP, and goes on behind the {@code int 0x80} that
     * follows it in our page; EBP gets what the stack pointer points to (arch/x86/entry/common.c, do_SYSENTER_32).
     */
    @Override
    void end(X86Env env, long result) {
        long after = env.pc + CALL_LENGTH;
        if (entersBySysenter(env)) {
            env.d(X86Env.RSP, env.d(X86Env.RBP));
            byte[] top = new byte[Integer.BYTES];
            env.memory().peek(env.d(X86Env.RSP), top, 0, top.length); // zero if nothing is there
            env.d(
                    X86Env.RBP,
                    ByteBuffer.wrap(top).order(ByteOrder.LITTLE_ENDIAN).getInt());
            after += CALL_LENGTH;
        }
        env.d(X86Env.RAX, result);
        env.resumeAt(after & 0xffffffffL);
    }

    @Override
    public void start(Cpu<?> cpu, long entry, long stackPointer) {
        X86Env env = env(cpu);
        flat(env);
        env.segments.load(Segments.FS, 0, 0, Segments.CLOSED);
        env.segments.load(Segments.GS, 0, 0, Segments.CLOSED);
        env.d(X86Env.RSP, stackPointer);
        env.resumeAt(entry);
    }

    /** The segments in which programs begin, and handlers. */
    private static void flat(X86Env env) {
        env.segments.enter(Descriptors.CODE_OLD);
        for (int segment : new int[] {Segments.SS, Segments.DS, Segments.ES}) {
            env.segments.load(segment, Descriptors.DATA_OLD);
        }
    }

    @Override
    public void threadPointer(Cpu<?> cpu, long address) {
        PrivateCalls.threadArea(this, cpu, address);
    }

    @Override
    public int cloneThreadPointerPosition() {
        return 3;
    }

    @Override
    public Set<String> privateCalls() {
        return Set.of("get_thread_area", "modify_ldt", "set_thread_area");
    }

    @Override
    public boolean privateCall(Cpu<?> cpu, String name) {
        return PrivateCalls.make(this, cpu, name);
    }

    @Override
    public byte[] trampolines() {
        return Vdso.bytes();
    }

    @Override
    public Map<String, Long> auxiliary(long trampolines) {
        return Map.of("AT_SYSINFO", trampolines + Vdso.CALL, "AT_SYSINFO_EHDR", trampolines);
    }

    @Override
    public void enterHandler(Cpu<?> cpu, SignalFrame frame) {
        X86Env env = env(cpu);
        boolean rich = frame.withInformation();
        FloatFrame floats = new FloatFrame(env, false);
        long image = floats.below(frame.stackTop());
        Structure whole = new Structure(layouts().layout(rich ? "rt_sigframe" : "sigframe"), false);
        long at = (image - whole.size() + 4 & -16) - 4; // as after a call
        long usual = frame.trampolines() + (rich ? Vdso.RICH_RETURN : Vdso.RETURN);
        long back = frame.restorer() != 0 ? frame.restorer() : usual;
        Structure context = save(env, image);
        context.set(
                "oldmask",
                ByteBuffer.wrap(frame.mask()).order(ByteOrder.LITTLE_ENDIAN).getInt());
        if (rich) {
            Structure user = new Structure(layouts().layout("ucontext"), false);
            user.array("uc_stack", frame.stack().bytes()).array("uc_sigmask", frame.mask());
            user.set("uc_flags", floats.contextFlags()).array("uc_mcontext", context.bytes());
            whole.set("rs_return", back).set("rs_signal", frame.signal());
            whole.set("rs_pinfo", at + offset("rs_info")).set("rs_puc", at + offset("rs_uc"));
            whole.array("rs_uc", user.bytes())
                    .array("rs_info", frame.information().bytes());
        } else {
            whole.set("sf_return", back).set("sf_signal", frame.signal()).array("sf_sc", context.bytes());
            whole.array("sf_mask_high", Arrays.copyOfRange(frame.mask(), 4, 8));
        }
        floats.store(image);
        cpu.memory().write(at, whole.bytes());
        env.d(X86Env.RAX, frame.signal());
        env.d(X86Env.RDX, rich ? at + offset("rs_info") : 0);
        env.d(X86Env.RCX, rich ? at + offset("rs_uc") : 0);
        env.d(X86Env.RSP, at);
        env.direction = 1;
        flat(env);
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
        context.set("sp_at_signal", env.r(X86Env.RSP));
        context.set("cs", env.segments.selector(Segments.CS)).set("ss", env.segments.selector(Segments.SS));
        context.set("ds", env.segments.selector(Segments.DS)).set("es", env.segments.selector(Segments.ES));
        context.set("fs", env.segments.selector(Segments.FS)).set("gs", env.segments.selector(Segments.GS));
        describeFault(env, context);
        return context;
    }

    @Override
    public SavedSignals leaveHandler(Cpu<?> cpu, boolean withInformation) {
        X86Env env = env(cpu);
        Structure whole = frame(cpu, withInformation);
        if (!withInformation) {
            Structure context = new Structure(layouts().layout("sigcontext"), false, whole.array("sf_sc"));
            restore(env, context);
            byte[] mask = new byte[8];
            for (int i = 0; i < 4; i++) {
                mask[i] = (byte) (context.get("oldmask") >>> 8 * i);
            }
            System.arraycopy(whole.array("sf_mask_high"), 0, mask, 4, 4);
            return new SavedSignals(mask, null);
        }
        Structure user = new Structure(layouts().layout("ucontext"), false, whole.array("rs_uc"));
        restore(env, new Structure(layouts().layout("sigcontext"), false, user.array("uc_mcontext")));
        return new SavedSignals(
                user.array("uc_sigmask"), new Structure(layouts().layout("stack_t"), false, user.array("uc_stack")));
    }

    /** The frame: the return address has been popped, and without information the signal too. */
    private Structure frame(Cpu<?> cpu, boolean withInformation) {
        String kind = withInformation ? "rt_sigframe" : "sigframe";
        long at = env(cpu).r(X86Env.RSP) - (withInformation ? 4 : 8);
        byte[] bytes = cpu.memory().read(at, layouts().layout(kind).size());
        return new Structure(layouts().layout(kind), false, bytes);
    }

    private static void restore(X86Env env, Structure context) {
        for (int n = 0; n < REGISTERS.size(); n++) {
            env.d(n, context.get(REGISTERS.get(n)));
        }
        Eflags.status(env, context.get("flags"));
        env.system.write(context.get("flags"));
        new FloatFrame(env, false).load(context.get("fpstate"));
        for (int segment = 0; segment < Segments.COUNT; segment++) {
            segment(env, segment, (int) context.get(SEGMENTS.get(segment)));
        }
        resume(env, context);
    }

    /** The kernel loads none instead of one that cannot be loaded. */
    private static void segment(X86Env env, int segment, int selector) {
        if (segment != Segments.CS && selector != env.segments.selector(segment)) {
            env.segments.load(segment, env.descriptors.of(selector) == null ? 0 : selector);
        }
    }
}
