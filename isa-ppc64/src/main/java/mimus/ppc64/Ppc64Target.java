package mimus.ppc64;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mimus.abi.LinuxAbi;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.ElfHeader;
import mimus.image.Machine;
import mimus.image.Symbol;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.insn.WordAssembler;
import mimus.isa.Target;
import mimus.memory.AddressSpace;
import mimus.memory.Memory;
import mimus.memory.PagedSpace;
import mimus.ppc64.cpu.Ppc64Architecture;
import mimus.ppc64.insn.Ppc64Operands;
import mimus.ppc64.linux.Ppc64Abi;
import mimus.ppc64.state.Ppc64Env;
import mimus.ppc64.state.Ppc64Registers;

/** One Power processor that a name chooses. */
record Ppc64Target(String name, List<String> aliases, String description, boolean bigEndian, String processor)
        implements Target {
    /** User segment of a process, as of Linux for programs that ask for no more. */
    private static final long USER_LIMIT = 1L << 47;

    /** What each processor has beyond ISA 2.07. */
    private static final Map<String, Set<String>> FEATURES = Map.of("power8", Set.of(), "power9", Set.of("power9"));

    /** The conventions of a name's Linux; one object each, since tables hang on them. */
    private static final Map<String, LinuxAbi> ABIS = new ConcurrentHashMap<>();

    /** Texts take a while to read, and never change. */
    private static final Map<String, InsnTable> TABLES = new ConcurrentHashMap<>();

    private Set<String> features() {
        return FEATURES.get(processor);
    }

    private boolean isa300() {
        return features().contains("power9");
    }

    @Override
    public List<String> models() {
        return List.of("power8", "power9");
    }

    @Override
    public Target model(String model) {
        String known = model.toLowerCase(Locale.ROOT);
        if (!FEATURES.containsKey(known)) {
            throw new UserError("unknown processor '" + model + "'; " + name + " knows " + String.join(", ", models()));
        }
        String plain = name.replaceFirst(":.*", "");
        return known.equals(models().get(0))
                ? new Ppc64Target(plain, aliases, description, bigEndian, known)
                : new Ppc64Target(plain + ":" + known, aliases, description, bigEndian, known);
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public String llvmArchitecture() {
        return bigEndian() ? "powerpc64" : "powerpc64le";
    }

    /** ELFv2 ABI, section 3.4.1: the local entry point is two to the power of three bits of the symbol behind. */
    @Override
    public int localEntry(Symbol function) {
        int bits = function.other() >>> 5 & 7;
        return bits > 1 ? 1 << bits : 0;
    }

    /** 64-bit PowerPC ELF ABI Supplement 1.9 (ELFv1), section 3.3.4.1; files of ELFv2 have no such section. */
    @Override
    public String functionDescriptors() {
        return ".opd";
    }

    @Override
    public String gdbArchitecture() {
        return "powerpc:common64";
    }

    @Override
    public boolean runs(ElfFile file) {
        ElfHeader header = file.header();
        return header.machine().number() == Machine.PPC64
                && header.order() == (bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public AddressSpace newAddressSpace() {
        return new PagedSpace(bigEndian, false, USER_LIMIT);
    }

    @Override
    public Cpu<?> newCpu(Memory memory) {
        return new Cpu<>(newEnv(memory), Ppc64Registers.all(), new Ppc64Architecture(features()), null);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class makes processors of its kind
    public Cpu<?> newSibling(Cpu<?> cpu) {
        return ((Cpu<Ppc64Env>) cpu).with(newEnv(cpu.memory()));
    }

    private Ppc64Env newEnv(Memory memory) {
        return new Ppc64Env(memory, isa300());
    }

    @Override
    public LinuxAbi linux() {
        return ABIS.computeIfAbsent(name, key -> new Ppc64Abi(bigEndian, isa300()));
    }

    @Override
    public InsnTable instructions() {
        return TABLES.computeIfAbsent(
                processor, key -> new InsnTable(new Ppc64Architecture(features()).instructions()));
    }

    @Override
    public Disassembler disassembler() {
        return new Disassembler(instructions(), new Ppc64Operands());
    }

    @Override
    public Assembler assembler() {
        return new WordAssembler(instructions(), new Ppc64Operands(), bigEndian);
    }
}
