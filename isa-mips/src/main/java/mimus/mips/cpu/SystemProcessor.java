package mimus.mips.cpu;

import mimus.cpu.Cpu;
import mimus.memory.Bus;
import mimus.memory.BusMemory;
import mimus.mips.state.Cp0;
import mimus.mips.state.FpuModel;
import mimus.mips.state.MipsAbi;
import mimus.mips.state.MipsEnv;
import mimus.mips.state.MipsRegisters;

/** A MIPS processor that stands on a board, with its MMU and its exceptions. */
public final class SystemProcessor {
    private SystemProcessor() {}

    /** A processor as after power-on; {@code abi} names its registers. */
    public static Cpu<MipsEnv> of(MipsArchitecture architecture, Cp0 cp0, Bus bus, boolean bigEndian, MipsAbi abi) {
        int bits = cp0.model().width();
        FpuModel fpu = bits == 32 ? FpuModel.MIPS32R2 : FpuModel.MIPS64R2;
        MipsEnv env = new MipsEnv(new BusMemory(bigEndian, true, bus, new Mmu(cp0)), cp0, fpu, bits == 32);
        MipsExceptions exceptions = new MipsExceptions(env);
        exceptions.reset();
        return new Cpu<>(env, MipsRegisters.of(abi, bits), architecture, exceptions);
    }
}
