package mimus.x86;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mimus.abi.LinuxAbi;
import mimus.cpu.Clock;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.Machine;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.isa.Target;
import mimus.memory.AddressSpace;
import mimus.memory.Bus;
import mimus.memory.FlatSpace;
import mimus.memory.Memory;
import mimus.memory.PagedSpace;
import mimus.x86.cpu.SystemProcessor;
import mimus.x86.cpu.X86Architecture;
import mimus.x86.decode.X86Disassembler;
import mimus.x86.encode.X86Assembler;
import mimus.x86.linux.Amd64Abi;
import mimus.x86.linux.I386Abi;
import mimus.x86.state.Cpuid;
import mimus.x86.state.Level;
import mimus.x86.state.Mode;
import mimus.x86.state.X86Env;
import mimus.x86.state.X86Registers;

/** One x86 processor that a name chooses. */
record X86Target(String name, List<String> aliases, String description, boolean wide, Level level) implements Target {
    /** User half of a 48-bit address space. */
    private static final long USER_LIMIT = 1L << 47;

    /** The conventions of Linux on each kind of processor; one object each, since tables hang on them. */
    private static final Map<String, LinuxAbi> ABIS = new ConcurrentHashMap<>();

    /** Texts take a while to read, and never change. */
    private static final Map<Level, InsnTable> TABLES = new ConcurrentHashMap<>();

    /** What assembly depends on. */
    private record Kind(Level level, boolean wide) {}

    /** Tables of rows take a while to make, and never change. */
    private static final Map<Level, X86Architecture> ARCHITECTURES = new ConcurrentHashMap<>();

    private static final Map<Kind, Assembler> ASSEMBLERS = new ConcurrentHashMap<>();

    @Override
    public boolean bigEndian() {
        return false;
    }

    @Override
    public boolean runs(ElfFile file) {
        return aliases.contains(wide ? "x86_64" : "i686")
                && file.header().machine().number() == (wide ? Machine.X86_64 : Machine.X86);
    }

    @Override
    public String gdbArchitecture() {
        return wide ? "i386:x86-64" : "i386";
    }

    @Override
    public String llvmArchitecture() {
        return wide ? "x86_64" : "i386";
    }

    @Override
    public int bits() {
        return wide ? 64 : 32;
    }

    @Override
    public AddressSpace newAddressSpace() {
        return wide ? new PagedSpace(false, false, USER_LIMIT) : new FlatSpace(false, false);
    }

    @Override
    public Cpu<?> newCpu(Memory memory) {
        return new Cpu<>(newEnv(memory), X86Registers.of(wide), architecture(), null);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class makes processors of its kind
    public Cpu<?> newSibling(Cpu<?> cpu) {
        return ((Cpu<X86Env>) cpu).with(newEnv(cpu.memory()));
    }

    @Override
    public LinuxAbi linux() {
        return ABIS.computeIfAbsent(name, key -> wide ? new Amd64Abi(cpuid()) : new I386Abi(cpuid()));
    }

    @Override
    public List<String> models() {
        return Arrays.stream(Level.values()).map(Level::title).toList();
    }

    @Override
    public Target model(String model) {
        String plain = name.replaceFirst(":.*", "");
        for (Level known : Level.values()) {
            if (known.title().equals(model.toLowerCase(Locale.ROOT))) {
                return known == level
                        ? this
                        : new X86Target(plain + ":" + known.title(), aliases, description, wide, known);
            }
        }
        throw new UserError("unknown processor '" + model + "'; " + name + " knows " + String.join(", ", models()));
    }

    @Override
    public Cpu<?> newBoardCpu(String model, Bus bus, Clock clock) {
        X86Target chosen = (X86Target) model(model);
        Set<String> features = new LinkedHashSet<>(chosen.level.features());
        features.add("system");
        return SystemProcessor.of(chosen.architecture(), new Cpuid(features, wide), wide, bus, clock);
    }

    private Cpuid cpuid() {
        return new Cpuid(level.features(), wide);
    }

    private X86Architecture architecture() {
        return ARCHITECTURES.computeIfAbsent(level, key -> new X86Architecture(key.features()));
    }

    private X86Env newEnv(Memory memory) {
        return new X86Env(memory, cpuid(), wide);
    }

    @Override
    public InsnTable instructions() {
        return TABLES.computeIfAbsent(level, key -> new InsnTable(architecture().instructions(0)));
    }

    @Override
    public Disassembler disassembler() {
        return new X86Disassembler(architecture().table().set(), instructions());
    }

    @Override
    public Assembler assembler() {
        return ASSEMBLERS.computeIfAbsent(
                new Kind(level, wide),
                key -> new X86Assembler(architecture().table(), wide ? Mode.LONG : Mode.PROTECTED));
    }
}
