package mimus.isa;

import java.util.List;
import mimus.cpu.Cpu;
import mimus.image.ElfFile;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.memory.AddressSpace;
import mimus.memory.Memory;

/** A processor that a name chooses: instruction set, byte order, width, and the ABI that gives registers their names. */
public interface Target {
    /** The name that is shown, such as {@code mipsel}. */
    String name();

    /** Other names that are accepted. */
    List<String> aliases();

    /** What it is, in a few words. */
    String description();

    boolean bigEndian();

    /** Width of an address in bits. */
    int bits();

    /** Whether this is the processor that a file was made for. */
    boolean runs(ElfFile file);

    /** An empty address space for a program. */
    AddressSpace newAddressSpace();

    /** A processor that runs programs and leaves all exceptions to the world around it. */
    Cpu<?> newCpu(Memory memory);

    /** The instructions it has. */
    InsnTable instructions();

    Disassembler disassembler();

    Assembler assembler();
}
