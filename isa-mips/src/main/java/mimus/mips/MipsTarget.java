package mimus.mips;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mimus.cpu.Cpu;
import mimus.image.ElfFile;
import mimus.image.ElfHeader;
import mimus.image.Machine;
import mimus.image.MipsFlags;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.isa.Target;
import mimus.memory.AddressSpace;
import mimus.memory.FlatSpace;
import mimus.memory.Memory;
import mimus.memory.PagedSpace;
import mimus.mips.cpu.MipsArchitecture;
import mimus.mips.insn.MipsOperands;
import mimus.mips.state.Cp0;
import mimus.mips.state.MipsAbi;
import mimus.mips.state.MipsEnv;
import mimus.mips.state.MipsRegisters;

/** One MIPS processor that a name chooses. */
record MipsTarget(
        String name, List<String> aliases, String description, boolean bigEndian, MipsAbi abi, Set<String> features)
        implements Target {

    /** User segment of a 64-bit process. */
    private static final long USER_LIMIT = 1L << 40;

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
        MipsEnv env = new MipsEnv(memory, new Cp0(), abi.narrow());
        env.fpu.fr = registerBits() == 64;
        return new Cpu<>(env, MipsRegisters.of(abi, registerBits()), new MipsArchitecture(features), null);
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
        return new Assembler(instructions(), new MipsOperands(abi));
    }
}
