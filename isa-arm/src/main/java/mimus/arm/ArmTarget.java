package mimus.arm;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.abi.LinuxAbi;
import mimus.arm.a32.A32Operands;
import mimus.arm.a32.T32Operands;
import mimus.arm.a64.A64Operands;
import mimus.arm.cpu.Aarch32Architecture;
import mimus.arm.cpu.ArmArchitecture;
import mimus.arm.cpu.SystemProcessor;
import mimus.arm.linux.Arm64Abi;
import mimus.arm.linux.ArmEabi;
import mimus.arm.state.A32Registers;
import mimus.arm.state.A64Registers;
import mimus.arm.state.ArmEnv;
import mimus.cpu.Architecture;
import mimus.cpu.Clock;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.ElfHeader;
import mimus.image.Machine;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.insn.OperandSyntax;
import mimus.insn.WordAssembler;
import mimus.isa.Target;
import mimus.memory.AddressSpace;
import mimus.memory.Bus;
import mimus.memory.FlatSpace;
import mimus.memory.Memory;
import mimus.memory.PagedSpace;

/**
 * One Arm processor that a name chooses.
 *
 * @param mode in which it starts, and whose assembly it reads and writes; see {@link ArmArchitecture}
 * @param model one of its {@link #known}
 */
record ArmTarget(String name, List<String> aliases, String description, boolean bigEndian, int mode, ArmModel model)
        implements Target {
    /** User space of a 64-bit process. */
    private static final long USER_LIMIT = 1L << 48;

    /** In the flags of a file: floating-point arguments are in floating-point registers. */
    private static final int HARD_FLOAT = 0x400;

    private static final Pattern LEVELS = Pattern.compile("(.*)\\+el([23])");

    /** The conventions of a name's Linux; one object each, since tables hang on them. */
    private static final Map<String, LinuxAbi> ABIS = new ConcurrentHashMap<>();

    /** Texts take a while to read, and never change. */
    private static final Map<String, InsnTable> TABLES = new ConcurrentHashMap<>();

    /** That of the usual model. */
    ArmTarget(String name, List<String> aliases, String description, boolean bigEndian, int mode) {
        this(name, aliases, description, bigEndian, mode, known(mode).get(0));
    }

    private static List<ArmModel> known(int mode) {
        return mode == ArmArchitecture.A64 ? ArmModel.AARCH64 : ArmModel.AARCH32;
    }

    @Override
    public List<String> models() {
        return known(mode).stream().map(ArmModel::name).toList();
    }

    @Override
    public Target model(String wanted) {
        ArmModel chosen = known(mode).stream()
                .filter(known -> known.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "unknown processor '" + wanted + "'; " + name + " knows " + String.join(", ", models())));
        String plain = name.replaceFirst(":.*", "");
        String named = chosen == known(mode).get(0) ? plain : plain + ":" + chosen.name();
        return new ArmTarget(named, aliases, description, bigEndian, mode, chosen);
    }

    private Set<String> features() {
        return model.features();
    }

    /** Whether its programs pass floating-point arguments in floating-point registers. */
    private boolean hardFloat() {
        return name.startsWith("armhf");
    }

    private boolean wide() {
        return mode == ArmArchitecture.A64;
    }

    @Override
    public boolean runs(ElfFile file) {
        ElfHeader header = file.header();
        boolean order = header.order() == (bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        if (wide()) {
            return order && header.machine().number() == Machine.AARCH64;
        }
        boolean hard = (header.flags() & HARD_FLOAT) != 0;
        return order
                && mode == ArmArchitecture.A32
                && header.machine().number() == Machine.ARM
                && (bigEndian || hard == hardFloat());
    }

    @Override
    public long codeAddress(long address) {
        return wide() ? address : address & ~1;
    }

    @Override
    public String gdbArchitecture() {
        return wide() ? "aarch64" : "arm";
    }

    @Override
    public String llvmArchitecture() {
        return wide() ? bigEndian ? "aarch64_be" : "aarch64" : bigEndian ? "armeb" : "arm";
    }

    @Override
    public int bits() {
        return wide() ? 64 : 32;
    }

    @Override
    public AddressSpace newAddressSpace() {
        return wide() ? new PagedSpace(bigEndian, false, USER_LIMIT) : new FlatSpace(bigEndian, false);
    }

    @Override
    public Cpu<?> newCpu(Memory memory) {
        return new Cpu<>(newEnv(memory), wide() ? A64Registers.all() : A32Registers.all(), architecture(), null);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class makes processors of its kind
    public Cpu<?> newSibling(Cpu<?> cpu) {
        ArmEnv env = newEnv(cpu.memory());
        env.useCoprocessorsOf(((Cpu<ArmEnv>) cpu).env());
        return ((Cpu<ArmEnv>) cpu).with(env);
    }

    private Architecture<ArmEnv> architecture() {
        return wide() ? new ArmArchitecture(features()) : new Aarch32Architecture(features());
    }

    private ArmEnv newEnv(Memory memory) {
        ArmEnv env = new ArmEnv(memory, wide(), features());
        env.thumb = mode == ArmArchitecture.T32;
        return env;
    }

    /** {@code +el2} or {@code +el3} behind a model adds exception levels to AArch64. */
    @Override
    public Cpu<?> newBoardCpu(String wanted, Bus bus, Clock clock) {
        if (!wide()) {
            return SystemProcessor.narrow(((ArmTarget) model(wanted)).features(), bus, clock, bigEndian);
        }
        Matcher levels = LEVELS.matcher(wanted);
        String plain = levels.matches() ? levels.group(1) : wanted;
        int highest = levels.matches() ? Integer.parseInt(levels.group(2)) : 1;
        ArmTarget chosen = (ArmTarget) model(plain);
        return SystemProcessor.wide(chosen.features(), highest, bus, clock, bigEndian);
    }

    @Override
    public LinuxAbi linux() {
        return ABIS.computeIfAbsent(
                name, key -> wide() ? new Arm64Abi(bigEndian, features()) : new ArmEabi(bigEndian, features()));
    }

    @Override
    public InsnTable instructions() {
        return instructions(mode);
    }

    private InsnTable instructions(int set) {
        return TABLES.computeIfAbsent(
                model.name() + set, key -> new InsnTable(architecture().instructions(set)));
    }

    private static OperandSyntax operands(int set) {
        return switch (set) {
            case ArmArchitecture.A64 -> new A64Operands();
            case ArmArchitecture.A32 -> new A32Operands();
            default -> new T32Operands();
        };
    }

    @Override
    public Disassembler disassembler() {
        return new Disassembler(instructions(), operands(mode));
    }

    @Override
    public Disassembler disassembler(int current) {
        int set = wide() ? ArmArchitecture.A64 : current & 0xff;
        return new Disassembler(instructions(set), operands(set));
    }

    @Override
    public byte[] bytes(int word) {
        return wide()
                ? Aarch32Architecture.bytes(word, ArmArchitecture.A32, false)
                : Aarch32Architecture.bytes(word, mode, bigEndian);
    }

    @Override
    public Assembler assembler() {
        return new WordAssembler(instructions(), operands(mode), this::bytes);
    }
}
