package mimus.ppc64;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mimus.abi.LinuxAbi;
import mimus.cpu.Cpu;
import mimus.image.ElfFile;
import mimus.image.ElfHeader;
import mimus.image.Machine;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
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
record Ppc64Target(String name, List<String> aliases, String description, boolean bigEndian) implements Target {
    /** User segment of a process, as of Linux for programs that ask for no more. */
    private static final long USER_LIMIT = 1L << 47;

    private static final Set<String> FEATURES = Set.of("power9");

    /** The conventions of a name's Linux; one object each, since tables hang on them. */
    private static final Map<String, LinuxAbi> ABIS = new ConcurrentHashMap<>();

    /** Texts take a while to read, and never change. */
    private static final Map<Set<String>, InsnTable> TABLES = new ConcurrentHashMap<>();

    @Override
    public int bits() {
        return 64;
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
        return new Cpu<>(newEnv(memory), Ppc64Registers.all(), new Ppc64Architecture(FEATURES), null);
    }

    @Override
    @SuppressWarnings("unchecked") // only this class makes processors of its kind
    public Cpu<?> newSibling(Cpu<?> cpu) {
        return ((Cpu<Ppc64Env>) cpu).with(newEnv(cpu.memory()));
    }

    private static Ppc64Env newEnv(Memory memory) {
        return new Ppc64Env(memory, FEATURES.contains("power9"));
    }

    @Override
    public LinuxAbi linux() {
        return ABIS.computeIfAbsent(name, key -> new Ppc64Abi(bigEndian, FEATURES.contains("power9")));
    }

    @Override
    public InsnTable instructions() {
        return TABLES.computeIfAbsent(FEATURES, key -> new InsnTable(new Ppc64Architecture(key).instructions()));
    }

    @Override
    public Disassembler disassembler() {
        return new Disassembler(instructions(), new Ppc64Operands());
    }

    @Override
    public Assembler assembler() {
        return new Assembler(instructions(), new Ppc64Operands());
    }
}
