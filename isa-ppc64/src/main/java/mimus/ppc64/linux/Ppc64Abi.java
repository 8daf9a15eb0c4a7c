package mimus.ppc64.linux;

import java.util.Map;
import mimus.abi.Constants;
import mimus.abi.Fault;
import mimus.abi.Layouts;
import mimus.abi.LinuxAbi;
import mimus.abi.PtraceRegisters;
import mimus.abi.SavedSignals;
import mimus.abi.SignalFrame;
import mimus.abi.Structure;
import mimus.abi.SyscallTable;
import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.image.ElfFile;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Vscr;

/** How 64-bit Power programs speak with Linux, those with function descriptors (ELFv1) and those without (ELFv2). */
public final class Ppc64Abi implements LinuxAbi {
    private static final int SP = 1;
    private static final int TOC = 2;
    private static final int R3 = 3;
    private static final int ENTRY = 12;
    private static final int THREAD = 13;

    /** In the header's flags: the version of the ABI. */
    private static final int VERSION = 3;

    /** VSCR.NJ, with which Linux starts a program. */
    private static final int NON_JAVA = 1 << 16;

    /** Bytes below a frame for its handler's callee ({@code __SIGNAL_FRAMESIZE}). */
    private static final int GAP = 128;

    /** {@code Ppc64Env.trap} after {@code scv}, whose errors are negative results. */
    private static final long SCV = 0x3000;

    private final boolean bigEndian;
    private final boolean isa300;
    private final Constants constants = Constants.load(Ppc64Abi.class, "ppc64.constants");
    private final Layouts layouts = Layouts.load(Ppc64Abi.class, "ppc64.layouts");
    private final SyscallTable syscalls = SyscallTable.load(Ppc64Abi.class, "ppc64.tbl", 0);
    private final PtraceRegisters ptraceRegisters;

    /** @param isa300 whether the processor is one of ISA 3.0 or later */
    public Ppc64Abi(boolean bigEndian, boolean isa300) {
        this.bigEndian = bigEndian;
        this.isa300 = isa300;
        this.ptraceRegisters = PtraceRegisters.load(Ppc64Abi.class, "ppc64.ptrace", bigEndian);
    }

    private static Ppc64Env env(Cpu<?> cpu) {
        return (Ppc64Env) cpu.env();
    }

    @Override
    public String name() {
        return "ppc64";
    }

    @Override
    public String machine() {
        return bigEndian ? "ppc64" : "ppc64le";
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public boolean bigEndian() {
        return bigEndian;
    }

    @Override
    public Constants constants() {
        return constants;
    }

    @Override
    public Layouts layouts() {
        return layouts;
    }

    @Override
    public SyscallTable syscalls() {
        return syscalls;
    }

    @Override
    public long addressLimit() {
        return 1L << 47;
    }

    @Override
    public int callNumber(Cpu<?> cpu) {
        return (int) env(cpu).r(0);
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        return env(cpu).r(R3 + position);
    }

    @Override
    public void succeed(Cpu<?> cpu, long result) {
        end(env(cpu), result, 0);
    }

    @Override
    public void fail(Cpu<?> cpu, int errno) {
        end(env(cpu), env(cpu).trap == SCV ? -errno : errno, 1);
    }

    @Override
    public void passCall(Cpu<?> cpu) {
        env(cpu).resumeAt(env(cpu).pc + 4);
    }

    @Override
    public PtraceRegisters ptraceRegisters() {
        return ptraceRegisters;
    }

    private static void end(Ppc64Env env, long result, int failed) {
        env.r(R3, result);
        if (env.trap != SCV) {
            env.crb(3, failed); // CR0.SO
        }
        env.resumeAt(env.pc + 4);
    }

    @Override
    public void prepare(Cpu<?> cpu, ElfFile file) {
        int version = file.header().flags() & VERSION;
        env(cpu).descriptors = version == 1 || version == 0 && bigEndian;
    }

    @Override
    public long control(Cpu<?> cpu, int request, long argument) {
        return FloatingPointMode.control(env(cpu), request, argument);
    }

    @Override
    public void inherit(Cpu<?> from, Cpu<?> to) {
        env(to).descriptors = env(from).descriptors;
        env(to).fpscr.interrupts(env(from).fpscr.interrupts());
    }

    @Override
    public void start(Cpu<?> cpu, long entry, long stackPointer) {
        start(cpu, entry, 0, stackPointer);
    }

    /** A descriptor in a file that is not where it was linked for is not relocated yet. */
    @Override
    public void start(Cpu<?> cpu, long entry, long bias, long stackPointer) {
        Ppc64Env env = env(cpu);
        env.r(SP, stackPointer);
        Vscr.write(env, NON_JAVA);
        enter(env, entry, bias);
    }

    private static void enter(Ppc64Env env, long function, long bias) {
        long code = function;
        if (env.descriptors) {
            code = env.memory().load64(function) + bias;
            env.r(TOC, env.memory().load64(function + 8) + bias);
        }
        env.r(ENTRY, code);
        env.resumeAt(code);
    }

    @Override
    public long stackPointer(Cpu<?> cpu) {
        return env(cpu).r(SP);
    }

    @Override
    public void stackPointer(Cpu<?> cpu, long address) {
        env(cpu).r(SP, address);
    }

    @Override
    public void threadPointer(Cpu<?> cpu, long address) {
        env(cpu).r(THREAD, address);
    }

    @Override
    public int cloneThreadPointerPosition() {
        return 3;
    }

    @Override
    public Map<String, Long> auxiliary() {
        return Features.auxiliary(isa300);
    }

    @Override
    public String platform() {
        return isa300 ? "power9" : "power8";
    }

    @Override
    public String processorInformation(String description) {
        String processor =
                isa300 ? "POWER9 (architected), altivec supported" : "POWER8 (architected), altivec supported";
        String revision = isa300 ? "2.2 (pvr 004e 1202)" : "2.0 (pvr 004d 0200)";
        return """
                processor\t: 0
                cpu\t\t: %s
                clock\t\t: 1000.000000MHz
                revision\t: %s

                timebase\t: 512000000
                platform\t: Mimus
                """.formatted(processor, revision);
    }

    /**
     * {@code addi r1, r1, 128; li r0, 172; sc}, by which debuggers know a frame. Handlers return to the second of them:
     * libgcc knows it by the first, but then fails where there is no description of the frame in a vdso.
     */
    @Override
    public byte[] trampolines() {
        int[] words = {0x3821_0000 | GAP, 0x3800_0000 | 172, 0x4400_0002};
        byte[] bytes = new byte[4 * words.length];
        for (int i = 0; i < bytes.length; i++) {
            int at = bigEndian ? 3 - i % 4 : i % 4;
            bytes[i] = (byte) (words[i / 4] >>> 8 * at);
        }
        return bytes;
    }

    @Override
    public Fault fault(Cpu<?> cpu, Trap trap) {
        return Ppc64Faults.of(env(cpu), trap);
    }

    @Override
    public void enterHandler(Cpu<?> cpu, SignalFrame frame) {
        Ppc64Env env = env(cpu);
        Structure whole = new Structure(layouts.layout("rt_sigframe"), bigEndian);
        long at = frame.stackTop() - whole.size() & -16;
        long uc = at + offset("rt_sigframe", "uc");
        long context = uc + offset("ucontext", "uc_mcontext");
        long info = at + offset("rt_sigframe", "info");
        Structure user = new Structure(layouts.layout("ucontext"), bigEndian);
        user.array("uc_stack", frame.stack().bytes());
        user.array("uc_sigmask", frame.mask());
        user.array("uc_mcontext", contexts().save(env, frame, context).bytes());
        whole.array("uc", user.bytes()).set("pinfo", info).set("puc", uc);
        whole.array("info", frame.information().bytes());
        cpu.memory().write(at, whole.bytes());
        long sp = at - GAP;
        cpu.memory().store64(sp, env.r(SP)); // the chain of frames
        env.r(R3, frame.signal());
        env.r(R3 + 1, frame.withInformation() ? info : context);
        env.r(R3 + 2, frame.withInformation() ? uc : env.r(R3 + 2));
        env.r(R3 + 3, at);
        env.r(SP, sp);
        env.lr = frame.trampolines() + 4;
        env.fpscr.write(0); // arch/powerpc/kernel/signal_64.c: no spurious exceptions in handlers
        enter(env, frame.handler(), 0);
        env.release();
    }

    private SignalContext contexts() {
        return new SignalContext(layouts, bigEndian);
    }

    private long offset(String structure, String field) {
        return layouts.layout(structure).field(field).offset();
    }

    /** The frame is behind the gap above the stack pointer. */
    @Override
    public SavedSignals leaveHandler(Cpu<?> cpu, boolean withInformation) {
        byte[] bytes = cpu.memory()
                .read(stackPointer(cpu) + GAP, layouts.layout("ucontext").size());
        Structure user = new Structure(layouts.layout("ucontext"), bigEndian, bytes);
        contexts().restore(env(cpu), user.array("uc_mcontext"));
        Structure stack = new Structure(layouts.layout("stack_t"), bigEndian, user.array("uc_stack"));
        return new SavedSignals(user.array("uc_sigmask"), stack);
    }
}
