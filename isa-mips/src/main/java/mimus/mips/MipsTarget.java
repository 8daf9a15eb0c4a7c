package mimus.mips;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mimus.abi.LinuxAbi;
import mimus.cpu.Clock;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.ElfHeader;
import mimus.image.Machine;
import mimus.image.MipsFlags;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.insn.WordAssembler;
import mimus.isa.FrameLayout;
import mimus.isa.Target;
import mimus.memory.AddressSpace;
import mimus.memory.Bus;
import mimus.memory.FlatSpace;
import mimus.memory.Memory;
import mimus.memory.PagedSpace;
import mimus.mips.cpu.MipsArchitecture;
import mimus.mips.cpu.SystemProcessor;
import mimus.mips.insn.MipsOperands;
import mimus.mips.linux.N32Abi;
import mimus.mips.linux.N64Abi;
import mimus.mips.linux.O32Abi;
import mimus.mips.state.Cp0;
import mimus.mips.state.Cp0Model;
import mimus.mips.state.FpuModel;
import mimus.mips.state.MipsAbi;
import mimus.mips.state.MipsEnv;
import mimus.mips.state.MipsRegisters;

/** One MIPS processor that a name chooses. */
record MipsTarget(
        String name, List<String> aliases, String description, boolean bigEndian, MipsAbi abi, Set<String> features)
        implements Target {

    /** User segment of a 64-bit process. */
    private static final long USER_LIMIT = 1L << 40;

    /** The conventions of a name's Linux; one object each, since tables hang on them. */
    private static final Map<String, LinuxAbi> ABIS = new ConcurrentHashMap<>();

    /** Texts take a while to read, and never change. */
    private static final Map<Set<String>, InsnTable> TABLES = new ConcurrentHashMap<>();

    @Override
    public boolean runs(ElfFile file) {
        ElfHeader header = file.header();
        return header.machine().number() == Machine.MIPS
                && header.order() == (bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                && new MipsFlags(header.flags(), header.bits()).abi().name().equals(abi.name());
    }

    @Override
    public String gdbArchitecture() {
        return bits() == 64 ? "mips:isa64r2" : "mips:isa32r2";
    }

    @Override
    public int bits() {
        return abi.narrow() ? 32 : 64;
    }

    private int registerBits() {
        return features.contains("mips64") ? 64 : 32;
    }

    @Override
    public AddressSpace newAddressSpace() {
        return abi.narrow() ? new FlatSpace(bigEndian, true) : new PagedSpace(bigEndian, true, USER_LIMIT);
    }

    @Override
    public Cpu<?> newCpu(Memory memory) {
        MipsEnv env = newEnv(memory);
        return new Cpu<>(env, MipsRegisters.of(abi, registerBits()), new MipsArchitecture(features), null);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class makes processors of its kind
    public Cpu<?> newSibling(Cpu<?> cpu) {
        return ((Cpu<MipsEnv>) cpu).with(newEnv(cpu.memory()));
    }

    private MipsEnv newEnv(Memory memory) {
        boolean wide = registerBits() == 64;
        FpuModel fpu = wide ? FpuModel.MIPS64R2 : FpuModel.MIPS32R2;
        MipsEnv env = new MipsEnv(memory, Cp0.closed(coprocessor(models().get(0)), bigEndian), fpu, abi.narrow());
        env.cp0.fr(wide);
        return env;
    }

    @Override
    public LinuxAbi linux() {
        return switch (abi) {
            case O32 -> ABIS.computeIfAbsent(name, key -> new O32Abi(bigEndian));
            case N64 -> ABIS.computeIfAbsent(name, key -> new N64Abi(bigEndian));
            case N32 -> ABIS.computeIfAbsent(name, key -> new N32Abi(bigEndian));
        };
    }

    private Cp0Model coprocessor(String name) {
        return new Cp0Model(name, registerBits());
    }

    @Override
    public List<String> models() {
        return List.of(registerBits() == 64 ? "MIPS64R2-generic" : "24Kf");
    }

    @Override
    public Cpu<?> newBoardCpu(String model, Bus bus, Clock clock) {
        String known = models().stream()
                .filter(name -> name.equalsIgnoreCase(model))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "unknown processor '" + model + "'; " + name + " boards know " + String.join(", ", models())));
        Cp0 cp0 = new Cp0(coprocessor(known), bigEndian, clock);
        return SystemProcessor.of(new MipsArchitecture(features), cp0, bus, bigEndian, abi);
    }

    @Override
    public FrameLayout frame(Memory memory, long start, long pc) {
        return new Prologue(memory, start).before(pc);
    }

    @Override
    public InsnTable instructions() {
        return TABLES.computeIfAbsent(features, key -> new InsnTable(new MipsArchitecture(key).instructions()));
    }

    @Override
    public Disassembler disassembler() {
        return new Disassembler(instructions(), new MipsOperands(abi));
    }

    @Override
    public Assembler assembler() {
        return new WordAssembler(instructions(), new MipsOperands(abi), bigEndian);
    }
}
