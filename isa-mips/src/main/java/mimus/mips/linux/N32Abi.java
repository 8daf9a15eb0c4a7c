package mimus.mips.linux;

import mimus.cpu.Cpu;

/** The ABI of 64-bit registers and 32-bit pointers: eight arguments in registers. */
public final class N32Abi extends MipsLinux {
    private static final int A0 = 4;
    private static final int BASE = 6000;

    public N32Abi(boolean bigEndian) {
        super("n32", bigEndian, BASE);
    }

    @Override
    public String machine() {
        return "mips64";
    }

    @Override
    public int bits() {
        return 32;
    }

    @Override
    public int registerBits() {
        return 64;
    }

    @Override
    public long addressLimit() {
        return 0x7fff_8000L;
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        return env(cpu).r(A0 + position);
    }
}
