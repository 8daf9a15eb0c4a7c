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

/** The ABI of arm64: arguments in x0 to x5, the number of the call in x8. */
public final class Arm64Abi implements LinuxAbi {
    private static final int X8 = 8;
    private static final int SP = 31;

    /** {@code mov x8, rt_sigreturn; svc 0}, little-endian as all code. */
    private static final byte[] SIGNAL_RETURN = {
        0x68, 0x11, (byte) 0x80, (byte) 0xd2, 0x01, 0x00, 0x00, (byte) 0xd4,
    };

    private final boolean bigEndian;
    private final Set<String> features;
    private final Constants constants = Constants.load(Arm64Abi.class, "arm64.constants");
    private final Layouts layouts = Layouts.load(Arm64Abi.class, "arm64.layouts");
    private final SyscallTable syscalls = SyscallTable.load(Arm64Abi.class, "arm64.tbl", 0);
    private final Arm64SignalFrames frames;
    private final PtraceRegisters ptraceRegisters;

    /** @param features what the processor has, of which programs are told */
    public Arm64Abi(boolean bigEndian, Set<String> features) {
        this.bigEndian = bigEndian;
        this.features = Set.copyOf(features);
        this.frames = new Arm64SignalFrames(layouts, bigEndian);
        this.ptraceRegisters = PtraceRegisters.load(Arm64Abi.class, "arm64.ptrace", bigEndian);
    }

    private static ArmEnv env(Cpu<?> cpu) {
        return (ArmEnv) cpu.env();
    }

    @Override
    public String name() {
        return "arm64";
    }

    @Override
    public String machine() {
        return bigEndian ? "aarch64_be" : "aarch64";
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
        return 1L << 48;
    }

    @Override
    public int callNumber(Cpu<?> cpu) {
        return env(cpu).w(X8);
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        return env(cpu).x(position);
    }

    @Override
    public void succeed(Cpu<?> cpu, long result) {
        ArmEnv env = env(cpu);
        env.x(0, result);
        env.resumeAt(env.pc + 4);
    }

    @Override
    public void fail(Cpu<?> cpu, int errno) {
        succeed(cpu, -errno);
    }

    @Override
    public void passCall(Cpu<?> cpu) {
        succeed(cpu, env(cpu).x(0));
    }

    @Override
    public PtraceRegisters ptraceRegisters() {
        return ptraceRegisters;
    }

    @Override
    public void start(Cpu<?> cpu, long entry, long stackPointer) {
        ArmEnv env = env(cpu);
        env.xsp(SP, stackPointer);
        env.resumeAt(entry);
    }

    @Override
    public long stackPointer(Cpu<?> cpu) {
        return env(cpu).xsp(SP);
    }

    @Override
    public void stackPointer(Cpu<?> cpu, long address) {
        env(cpu).xsp(SP, address);
    }

    @Override
    public void threadPointer(Cpu<?> cpu, long address) {
        env(cpu).tpidrEl0 = address;
    }

    @Override
    public int cloneThreadPointerPosition() {
        return 3;
    }

    @Override
    public Map<String, Long> auxiliary() {
        return Capabilities.AARCH64.auxiliary(features);
    }

    @Override
    public String processorInformation(String description) {
        return Capabilities.AARCH64.information(features, 8);
    }

    @Override
    public String platform() {
        return machine();
    }

    @Override
    public byte[] trampolines() {
        return SIGNAL_RETURN.clone();
    }

    @Override
    public Fault fault(Cpu<?> cpu, Trap trap) {
        return ArmFaults.of(env(cpu), trap);
    }

    @Override
    public void enterHandler(Cpu<?> cpu, SignalFrame frame) {
        frames.enter(env(cpu), frame);
    }

    @Override
    public SavedSignals leaveHandler(Cpu<?> cpu, boolean withInformation) {
        return frames.leave(env(cpu));
    }
}
