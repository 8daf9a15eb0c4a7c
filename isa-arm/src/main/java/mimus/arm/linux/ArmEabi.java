package mimus.arm.linux;

import java.util.Map;
import java.util.Set;
import mimus.abi.Constants;
import mimus.abi.Fault;
import mimus.abi.Layouts;
import mimus.abi.LinuxAbi;
import mimus.abi.PtraceRegisters;
import mimus.abi.SavedSignals;
import mimus.abi.SignalFrame;
import mimus.abi.SyscallTable;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Cpu;
import mimus.cpu.Trap;
import mimus.error.UserError;
import mimus.image.ElfFile;

/** The EABI of 32-bit Arm: seven arguments in registers, the number of the call in r7. */
public final class ArmEabi implements LinuxAbi {
    private static final int R7 = 7;
    private static final int SP = 13;

    private static final int EABI_VERSION = 0xff00_0000;
    private static final int BE8 = 0x0080_0000;

    private static final int RT_SIGRETURN = 173;
    private static final int SIGRETURN = 119;

    private final boolean bigEndian;
    private final Set<String> features;
    private final Constants constants = Constants.load(ArmEabi.class, "eabi.constants");
    private final Layouts layouts = Layouts.load(ArmEabi.class, "eabi.layouts");
    private final SyscallTable syscalls = SyscallTable.load(ArmEabi.class, "arm-eabi.tbl", 0);
    private final ArmSignalFrames frames;
    private final PtraceRegisters ptraceRegisters;

    /** @param features what the processor has, of which programs are told */
    public ArmEabi(boolean bigEndian, Set<String> features) {
        this.bigEndian = bigEndian;
        this.features = Set.copyOf(features);
        this.frames = new ArmSignalFrames(layouts, bigEndian);
        this.ptraceRegisters = PtraceRegisters.load(ArmEabi.class, "eabi.ptrace", bigEndian);
    }

    static ArmEnv env(Cpu<?> cpu) {
        return (ArmEnv) cpu.env();
    }

    @Override
    public String name() {
        return "eabi";
    }

    @Override
    public String machine() {
        String version = features.contains("v7") ? "7" : features.contains("v6") ? "6" : "5te";
        return "armv" + version + (bigEndian ? "b" : "l");
    }

    @Override
    public int bits() {
        return 32;
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
        return 0xbf00_0000L;
    }

    @Override
    public boolean alignsPairs() {
        return true;
    }

    @Override
    public int callNumber(Cpu<?> cpu) {
        return env(cpu).r(R7);
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        return env(cpu).r(position);
    }

    @Override
    public void succeed(Cpu<?> cpu, long result) {
        ArmEnv env = env(cpu);
        env.r(0, (int) result);
        env.resumeAt(env.pc + (env.thumb ? 2 : 4));
        env.leaveInstruction();
    }

    @Override
    public void fail(Cpu<?> cpu, int errno) {
        succeed(cpu, -errno);
    }

    @Override
    public void passCall(Cpu<?> cpu) {
        succeed(cpu, env(cpu).r(0));
    }

    @Override
    public PtraceRegisters ptraceRegisters() {
        return ptraceRegisters;
    }

    /** Refuses programs of the old ABI, and sets the byte order of code. */
    @Override
    public void prepare(Cpu<?> cpu, ElfFile file) {
        int flags = file.header().flags();
        if ((flags & EABI_VERSION) == 0) {
            throw new UserError(
                    file.name() + " is made for the old ABI of Arm (OABI), whose system calls no longer exist");
        }
        env(cpu).codeSwapped = bigEndian && (flags & BE8) != 0;
    }

    @Override
    public void start(Cpu<?> cpu, long entry, long stackPointer) {
        ArmEnv env = env(cpu);
        env.r(SP, (int) stackPointer);
        env.thumb = (entry & 1) != 0;
        env.it = 0;
        env.resumeAt((int) entry & ~1);
    }

    @Override
    public long stackPointer(Cpu<?> cpu) {
        return env(cpu).r(SP) & 0xffff_ffffL;
    }

    @Override
    public void stackPointer(Cpu<?> cpu, long address) {
        env(cpu).r(SP, (int) address);
    }

    @Override
    public void threadPointer(Cpu<?> cpu, long address) {
        env(cpu).tpidrroEl0 = (int) address;
    }

    @Override
    public int cloneThreadPointerPosition() {
        return 3;
    }

    @Override
    public Map<String, Long> auxiliary() {
        return Capabilities.AARCH32.auxiliary(features);
    }

    @Override
    public String processorInformation(String description) {
        int version = features.contains("v8") ? 8 : features.contains("v7") ? 7 : 6;
        return Capabilities.AARCH32.information(features, version);
    }

    @Override
    public String platform() {
        String version = features.contains("v7") ? "v7" : features.contains("v6") ? "v6" : "v5";
        return version + (bigEndian ? "b" : "l");
    }

    /** {@code mov r7, rt_sigreturn; svc 0}, then the same for {@code sigreturn}. */
    @Override
    public byte[] trampolines() {
        int[] words = {0xe3a0_7000 | RT_SIGRETURN, 0xef00_0000, 0xe3a0_7000 | SIGRETURN, 0xef00_0000};
        byte[] bytes = new byte[4 * words.length];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(KernelPage.word(words[i], bigEndian), 0, bytes, 4 * i, 4);
        }
        return bytes;
    }

    @Override
    public Map<Long, byte[]> fixedPages() {
        return Map.of(KernelPage.PAGE, KernelPage.bytes(bigEndian, bigEndian));
    }

    @Override
    public Fault fault(Cpu<?> cpu, Trap trap) {
        return ArmFaults.of32(env(cpu), trap);
    }

    @Override
    public void enterHandler(Cpu<?> cpu, SignalFrame frame) {
        frames.enter(env(cpu), frame);
    }

    @Override
    public SavedSignals leaveHandler(Cpu<?> cpu, boolean withInformation) {
        return frames.leave(env(cpu), withInformation);
    }
}
