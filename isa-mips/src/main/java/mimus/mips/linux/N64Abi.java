package mimus.mips.linux;

import mimus.cpu.Cpu;

/** The 64-bit ABI: eight arguments in registers. */
public final class N64Abi extends MipsLinux {
    private static final int A0 = 4;
    private static final int BASE = 5000;

    public N64Abi(boolean bigEndian) {
        super("n64", bigEndian, BASE);
    }

    @Override
    public String machine() {
        return "mips64";
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public long addressLimit() {
        return 1L << 40;
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        return env(cpu).r(A0 + position);
    }
}
