package mimus.x86.linux;

import java.util.Map;
import mimus.abi.Constants;
import mimus.abi.Fault;
import mimus.abi.Layouts;
import mimus.abi.LinuxAbi;
import mimus.abi.PtraceRegisters;
import mimus.abi.Structure;
import mimus.abi.SyscallTable;
import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.image.ElfFile;
import mimus.memory.Access;
import mimus.memory.MemoryFault;
import mimus.x86.state.Cpuid;
import mimus.x86.state.Descriptor;
import mimus.x86.state.Segments;
import mimus.x86.state.X86Env;

/** What the Linux ABIs of x86 have in common: results in rAX, the signals of faults. */
abstract class X86Linux implements LinuxAbi {
    /** Instructions that make a system call: {@code syscall}, {@code int 0x80}, {@code sysenter}. */
    static final int CALL_LENGTH = 2;

    /** In AT_HWCAP2 (arch/x86/include/uapi/asm/hwcap2.h). */
    private static final long FSGSBASE = 2;

    private final String name;
    private final Constants constants;
    private final Layouts layouts;
    private final SyscallTable syscalls;
    private final PtraceRegisters ptraceRegisters;
    private final Cpuid cpuid;

    X86Linux(String name, Cpuid cpuid) {
        this.name = name;
        this.cpuid = cpuid;
        this.constants = Constants.load(X86Linux.class, name + ".constants");
        this.layouts = Layouts.load(X86Linux.class, name + ".layouts");
        this.syscalls = SyscallTable.load(X86Linux.class, name + ".tbl", 0);
        this.ptraceRegisters = PtraceRegisters.load(X86Linux.class, name + ".ptrace", false);
    }

    int number(String call) {
        return syscalls.named(call).number();
    }

    static X86Env env(Cpu<?> cpu) {
        return (X86Env) cpu.env();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean bigEndian() {
        return false;
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
        return (int) env(cpu).r(X86Env.RAX);
    }

    /** Sets the result of a call, and goes on after it. */
    abstract void end(X86Env env, long result);

    @Override
    public void succeed(Cpu<?> cpu, long result) {
        end(env(cpu), result);
    }

    @Override
    public void fail(Cpu<?> cpu, int errno) {
        end(env(cpu), -errno);
    }

    @Override
    public void noteCall(Cpu<?> cpu) {
        env(cpu).call = callNumber(cpu);
    }

    /** The result is ENOSYS until there is one, and the number in another place (arch/x86/entry/entry_64.S). */
    @Override
    public void passCall(Cpu<?> cpu) {
        fail(cpu, (int) constants.value("E", "ENOSYS"));
    }

    @Override
    public void forgetCall(Cpu<?> cpu, boolean again) {
        if (again) {
            env(cpu).r(X86Env.RAX, env(cpu).call);
        }
        env(cpu).call = -1;
    }

    @Override
    public PtraceRegisters ptraceRegisters() {
        return ptraceRegisters;
    }

    @Override
    public void prepare(Cpu<?> cpu, ElfFile file) {
        env(cpu).call = -1;
    }

    @Override
    public long stackPointer(Cpu<?> cpu) {
        return env(cpu).r(X86Env.RSP);
    }

    @Override
    public void stackPointer(Cpu<?> cpu, long address) {
        env(cpu).r(X86Env.RSP, address);
    }

    @Override
    public Fault fault(Cpu<?> cpu, Trap trap) {
        return X86Faults.of(env(cpu), trap);
    }

    /** AT_HWCAP is what {@code cpuid} says in EDX of leaf 1; AT_HWCAP2 tells that FSGSBASE is switched on. */
    @Override
    public Map<String, Long> auxiliary() {
        return Map.of(
                "AT_HWCAP", cpuid.leaf(1, 0)[3] & 0xffffffffL, "AT_HWCAP2", cpuid.has("fsgsbase") ? FSGSBASE : 0L);
    }

    /** The lines of {@code arch/x86/kernel/cpu/proc.c} that say something here. */
    @Override
    public String processorInformation(String description) {
        int identity = cpuid.leaf(1, 0)[0];
        return String.join(
                        "\n",
                        "processor\t: 0",
                        "vendor_id\t: GenuineIntel",
                        "cpu family\t: " + (identity >> 8 & 0xf),
                        "model\t\t: " + (identity >> 4 & 0xf),
                        "model name\t: " + Cpuid.BRAND,
                        "stepping\t: " + (identity & 0xf),
                        "cpu MHz\t\t: 1000.000", // the time-stamp counter's rate
                        "cache size\t: 8192 KB",
                        "fpu\t\t: yes",
                        "fpu_exception\t: yes",
                        "cpuid level\t: " + cpuid.leaf(0, 0)[0],
                        "wp\t\t: yes",
                        "flags\t\t: " + String.join(" ", cpuid.flags()),
                        "bugs\t\t:",
                        "clflush size\t: 64",
                        "cache_alignment\t: 64",
                        "address sizes\t: 40 bits physical, 48 bits virtual",
                        "power management:")
                + "\n\n";
    }

    /** Writes what the processor said of the last fault into a {@code sigcontext}. */
    static void describeFault(X86Env env, Structure context) {
        context.set("trapno", env.fault.vector).set("err", env.fault.error).set("cr2", env.fault.address);
    }

    /**
     * Goes back to where a frame says.
     *
     * @throws MemoryFault if its segment is none of code
     */
    static void resume(X86Env env, Structure context) {
        int selector = (int) context.get("cs") | 3;
        if (selector != env.segments.selector(Segments.CS)) {
            Descriptor code = env.descriptors.of(selector);
            if (code == null || !code.code()) {
                throw new MemoryFault(selector, Access.FETCH, MemoryFault.Reason.ADDRESS);
            }
            env.segments.enter(selector);
        }
        env.resumeAt(context.get("ip"));
    }

    @Override
    public void inherit(Cpu<?> from, Cpu<?> copy) {
        env(copy).descriptors.copy(env(from).descriptors, from.memory() == copy.memory());
        env(copy).segments.copy(env(from).segments);
        env(copy).entropy = env(from).entropy;
    }

    @Override
    public void entropy(Cpu<?> cpu, long number) {
        env(cpu).entropy = number;
    }
}
