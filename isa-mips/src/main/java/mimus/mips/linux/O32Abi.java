package mimus.mips.linux;

import mimus.cpu.Cpu;

/** The 32-bit ABI: four arguments in registers, the rest on the stack. */
public final class O32Abi extends MipsLinux {
    private static final int A0 = 4;
    private static final int IN_REGISTERS = 4;
    private static final int BASE = 4000;
    private static final int OLD_SIGNAL_RETURN = BASE + 119;

    public O32Abi(boolean bigEndian) {
        super("o32", bigEndian, BASE);
    }

    @Override
    public String machine() {
        return "mips";
    }

    @Override
    public int bits() {
        return 32;
    }

    @Override
    public boolean alignsPairs() {
        return true;
    }

    @Override
    public long addressLimit() {
        return 0x7fff_8000L;
    }

    @Override
    public long argument(Cpu<?> cpu, int position) {
        return position < IN_REGISTERS
                ? env(cpu).r(A0 + position)
                : cpu.memory().load32(stackPointer(cpu) + 4L * position);
    }

    @Override
    int oldSignalReturn() {
        return OLD_SIGNAL_RETURN;
    }

    @Override
    boolean hasOldFrame() {
        return true;
    }
}
