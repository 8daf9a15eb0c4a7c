package mimus.mips.linux;

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
import mimus.image.MipsAbiFlags.FpAbi;
import mimus.mips.state.MipsEnv;

/** What the Linux ABIs of MIPS have in common: the registers, the A3 flag, the signals of faults, frames of handlers. */
abstract class MipsLinux implements LinuxAbi {
    private static final int V0 = 2;
    private static final int V1 = 3;
    private static final int A0 = 4;
    private static final int A3 = 7;
    private static final int T9 = 25;
    private static final int SP = 29;
    private static final int RA = 31;

    private final String name;
    private final boolean bigEndian;
    private final Constants constants;
    private final Layouts layouts;
    private final SyscallTable syscalls;
    private final int signalReturn;
    private final PtraceRegisters ptraceRegisters;

    /** @param base what the ABI adds to numbers of system calls */
    MipsLinux(String name, boolean bigEndian, int base) {
        this.name = name;
        this.bigEndian = bigEndian;
        this.constants = Constants.load(MipsLinux.class, name + ".constants");
        this.layouts = Layouts.load(MipsLinux.class, name + ".layouts");
        this.syscalls = SyscallTable.load(MipsLinux.class, "mips-" + name + ".tbl", base);
        this.signalReturn = number("rt_sigreturn");
        this.ptraceRegisters = PtraceRegisters.load(MipsLinux.class, name + ".ptrace", bigEndian);
    }

    private int number(String call) {
        return syscalls.rows().stream()
                .filter(row -> row.name().equals(call))
                .findFirst()
                .orElseThrow()
                .number();
    }

    static MipsEnv env(Cpu<?> cpu) {
        return (MipsEnv) cpu.env();
    }

    @Override
    public String name() {
        return name;
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
    public int callNumber(Cpu<?> cpu) {
        return (int) env(cpu).r(V0);
    }

    @Override
    public void succeed(Cpu<?> cpu, long result) {
        end(cpu, registerBits() == 32 ? (int) result : result, 0);
    }

    @Override
    public void fail(Cpu<?> cpu, int errno) {
        end(cpu, errno, 1);
    }

    private static void end(Cpu<?> cpu, long result, int failed) {
        MipsEnv env = env(cpu);
        env.r(V0, result);
        env.r(A3, failed);
        pass(env);
    }

    private static void pass(MipsEnv env) {
        env.resumeAt(env.delayed ? env.next : env.pc + 4);
    }

    @Override
    public void passCall(Cpu<?> cpu) {
        pass(env(cpu));
    }

    @Override
    public PtraceRegisters ptraceRegisters() {
        return ptraceRegisters;
    }

    @Override
    public void secondResult(Cpu<?> cpu, long value) {
        env(cpu).r(V1, value);
    }

    /** The choice of NaNs and of the width of floating-point registers, as the kernel makes it for a program. */
    @Override
    public void prepare(Cpu<?> cpu, ElfFile file) {
        MipsEnv env = env(cpu);
        file.mipsFlags().ifPresent(flags -> env.fcsr.standard2008(flags.nan2008()));
        boolean wide = file.mipsAbiFlags()
                .map(flags -> flags.fpAbi() == FpAbi.FP64 || flags.fpAbi() == FpAbi.FP64A)
                .orElse(false);
        if (bits() == 32 && wide) {
            env.cp0.fr(true);
        }
    }

    @Override
    public void start(Cpu<?> cpu, long entry, long stackPointer) {
        MipsEnv env = env(cpu);
        env.r(SP, stackPointer);
        env.r(T9, entry);
        env.resumeAt(entry);
    }

    @Override
    public long stackPointer(Cpu<?> cpu) {
        long sp = env(cpu).r(SP);
        return bits() == 32 ? sp & 0xffff_ffffL : sp;
    }

    @Override
    public void stackPointer(Cpu<?> cpu, long address) {
        env(cpu).r(SP, bits() == 32 ? (int) address : address);
    }

    @Override
    public void threadPointer(Cpu<?> cpu, long address) {
        env(cpu).cp0.userLocal = bits() == 32 ? (int) address : address;
    }

    @Override
    public int cloneThreadPointerPosition() {
        return 3;
    }

    @Override
    public Map<String, Long> auxiliary() {
        return Map.of("AT_HWCAP", 0L);
    }

    /** {@code li v0, rt_sigreturn; syscall}; then the same for {@code sigreturn}. */
    @Override
    public byte[] trampolines() {
        int[] words = {0x2402_0000 | signalReturn, 0x0000_000c, 0x2402_0000 | oldSignalReturn(), 0x0000_000c};
        byte[] bytes = new byte[4 * words.length];
        for (int i = 0; i < bytes.length; i++) {
            int at = bigEndian ? 3 - i % 4 : i % 4;
            bytes[i] = (byte) (words[i / 4] >>> 8 * at);
        }
        return bytes;
    }

    /** The number of the call that ends a handler without {@code SA_SIGINFO}. */
    int oldSignalReturn() {
        return signalReturn;
    }

    /** Whether handlers without {@code SA_SIGINFO} have a frame of their own kind. */
    boolean hasOldFrame() {
        return false;
    }

    @Override
    public Fault fault(Cpu<?> cpu, Trap trap) {
        return new MipsFaults(env(cpu)).of(trap);
    }

    @Override
    public void enterHandler(Cpu<?> cpu, SignalFrame frame) {
        MipsEnv env = env(cpu);
        boolean rich = frame.withInformation() || !hasOldFrame();
        Structure whole = new Structure(layouts.layout(rich ? "rt_sigframe" : "sigframe"), bigEndian);
        Structure context = new SignalContext(layouts, bigEndian).save(env);
        if (rich) {
            Structure user = new Structure(layouts.layout("ucontext"), bigEndian);
            user.array("uc_stack", frame.stack().bytes());
            user.array("uc_mcontext", context.bytes()).array("uc_sigmask", frame.mask());
            whole.array("rs_info", frame.information().bytes()).array("rs_uc", user.bytes());
        } else {
            whole.array("sf_sc", context.bytes()).array("sf_mask", frame.mask());
        }
        long sp = frame.stackTop() - 32 - whole.size() & -16;
        cpu.memory().write(sp, whole.bytes());
        long inside = sp + (rich ? offset("rt_sigframe", "rs_uc") : offset("sigframe", "sf_sc"));
        env.r(A0, frame.signal());
        env.r(A0 + 1, rich ? address(sp + offset("rt_sigframe", "rs_info")) : 0);
        env.r(A0 + 2, address(inside));
        env.r(SP, address(sp));
        env.r(RA, address(frame.trampolines() + (rich ? 0 : 8)));
        env.r(T9, address(frame.handler()));
        env.resumeAt(address(frame.handler()));
        env.release();
    }

    private long address(long value) {
        return bits() == 32 ? (int) value : value;
    }

    private int offset(String structure, String field) {
        return layouts.layout(structure).field(field).offset();
    }

    @Override
    public SavedSignals leaveHandler(Cpu<?> cpu, boolean withInformation) {
        String kind = withInformation ? "rt_sigframe" : "sigframe";
        byte[] bytes = cpu.memory().read(stackPointer(cpu), layouts.layout(kind).size());
        Structure whole = new Structure(layouts.layout(kind), bigEndian, bytes);
        SignalContext contexts = new SignalContext(layouts, bigEndian);
        if (!withInformation) {
            contexts.restore(env(cpu), whole.array("sf_sc"));
            return new SavedSignals(whole.array("sf_mask"), null);
        }
        Structure user = new Structure(layouts.layout("ucontext"), bigEndian, whole.array("rs_uc"));
        contexts.restore(env(cpu), user.array("uc_mcontext"));
        Structure stack = new Structure(layouts.layout("stack_t"), bigEndian, user.array("uc_stack"));
        return new SavedSignals(user.array("uc_sigmask"), stack);
    }
}
