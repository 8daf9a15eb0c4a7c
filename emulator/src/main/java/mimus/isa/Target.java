package mimus.isa;

import java.util.List;
import mimus.abi.LinuxAbi;
import mimus.cpu.Clock;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.Symbol;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.InsnTable;
import mimus.memory.AddressSpace;
import mimus.memory.Bus;
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

    /** What GDB calls its architecture. */
    default String gdbArchitecture() {
        return name();
    }

    /** What LLVM, and so LLDB, calls its architecture. */
    default String llvmArchitecture() {
        return name();
    }

    /** Width of an address in bits. */
    int bits();

    /** Whether this is the processor that a file was made for. */
    boolean runs(ElfFile file);

    /** An empty address space for a program. */
    AddressSpace newAddressSpace();

    /** A processor that runs programs and leaves all exceptions to the world around it. */
    Cpu<?> newCpu(Memory memory);

    /**
     * Another processor of the same kind on the same memory, such as that of a second thread; its registers are fresh.
     *
     * @param cpu one made by {@link #newCpu}
     */
    Cpu<?> newSibling(Cpu<?> cpu);

    /**
     * How its programs speak with Linux.
     *
     * @throws UserError if programs of this ABI cannot be run
     */
    default LinuxAbi linux() {
        throw new UserError("Linux programs of " + name() + " cannot be run");
    }

    /** The processors of this kind that can be chosen, the usual one first; for most, those that a board can carry. */
    default List<String> models() {
        return List.of();
    }

    /**
     * The same with another processor for programs.
     *
     * @param model one of {@link #models}, in any case
     * @throws UserError if there is no choice, or it is none of them
     */
    default Target model(String model) {
        throw new UserError("programs of " + name() + " have no choice of processors");
    }

    /**
     * A processor on a board, as after power-on: it translates addresses and takes exceptions by itself.
     *
     * @param model one of {@link #models}, in any case
     * @param clock what its timers count
     * @throws UserError that lists the models, if it is none of them
     */
    default Cpu<?> newBoardCpu(String model, Bus bus, Clock clock) {
        throw new UserError("no board can carry a " + name());
    }

    /** The address of the code that a return address, or a symbol of a function, means: Arm keeps a mode in bit 0. */
    default long codeAddress(long address) {
        return address;
    }

    /**
     * The section of descriptors of functions, if its files have one: a symbol of a function that lies there means not the
     * code, but a descriptor, whose first word is the address of the code. Empty if there are no such things.
     */
    default String functionDescriptors() {
        return "";
    }

    /** How many bytes behind a function's address all calls of it come by, as its symbol says. */
    default int localEntry(Symbol function) {
        return 0;
    }

    /**
     * Reads the frame of a function from its code, where no compiler has described it.
     *
     * @param start of the function
     * @param pc an address inside it
     * @return null if that cannot be told
     */
    default FrameLayout frame(Memory memory, long start, long pc) {
        return null;
    }

    /** The instructions it has. */
    InsnTable instructions();

    Disassembler disassembler();

    /** The bytes of an instruction as they lie in memory; {@code word} is what the assembler made. */
    default byte[] bytes(int word) {
        byte[] bytes = new byte[Integer.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (word >>> 8 * (bigEndian() ? bytes.length - 1 - i : i));
        }
        return bytes;
    }

    /** The disassembler for what {@link mimus.cpu.Architecture#fetch} returns in a mode of the processor. */
    default Disassembler disassembler(int mode) {
        return disassembler();
    }

    Assembler assembler();
}
