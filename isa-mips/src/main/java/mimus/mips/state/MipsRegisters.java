package mimus.mips.state;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;

/** The names, numbers and fields of the registers of a MIPS processor. */
public final class MipsRegisters {
    private static final String CPU = "org.gnu.gdb.mips.cpu";

    private MipsRegisters() {}

    /**
     * All registers, named as an ABI does.
     *
     * @param bits width of the general registers, 32 or 64
     */
    public static RegisterFile<MipsEnv> of(MipsAbi abi, int bits) {
        List<Register<MipsEnv>> all = new ArrayList<>();
        for (int n = 0; n < 32; n++) {
            all.add(general(abi, n, bits));
        }
        all.add(Register.<MipsEnv>of("lo", bits, e -> e.lo)
                .writable((e, v) -> e.lo = extend(v, bits))
                .gdb(33, CPU, bits));
        all.add(Register.<MipsEnv>of("hi", bits, e -> e.hi)
                .writable((e, v) -> e.hi = extend(v, bits))
                .gdb(34, CPU, bits));
        all.add(Register.<MipsEnv>of("pc", bits, e -> e.pc)
                .writable((e, v) -> e.resumeAt(extend(v, bits)))
                .gdb(37, CPU, bits)
                .purpose(Purpose.PROGRAM_COUNTER)
                .type("code_ptr"));
        all.addAll(Cp0Registers.of(bits));
        all.addAll(FpuRegisters.of(bits)); // after Status.FR, on which their layout depends when all are restored
        return new RegisterFile<>(all);
    }

    private static Register<MipsEnv> general(MipsAbi abi, int n, int bits) {
        Register<MipsEnv> register = Register.<MipsEnv>of(abi.names().get(n), bits, e -> e.r(n))
                .writable((e, v) -> e.r(n, extend(v, bits)))
                .gdb(n, CPU, bits)
                .gdbName("r" + n)
                .alias("r" + n, "$" + n);
        return switch (n) {
            case 2 -> register.purpose(Purpose.RESULT);
            case 29 -> register.purpose(Purpose.STACK_POINTER);
            case 30 -> register.alias("fp").purpose(Purpose.FRAME_POINTER);
            case 31 -> register.purpose(Purpose.RETURN_ADDRESS);
            default -> register;
        };
    }

    /** 32-bit values are kept sign-extended. */
    private static long extend(long value, int bits) {
        return bits == 32 ? (int) value : value;
    }
}
