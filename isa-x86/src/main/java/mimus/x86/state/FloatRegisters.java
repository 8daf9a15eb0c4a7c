package mimus.x86.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import mimus.cpu.Register;
import mimus.ieee.Extended;

/** The names and numbers of the registers of x87, MMX, SSE and AVX. */
final class FloatRegisters {
    private static final String CORE = "org.gnu.gdb.i386.core";
    private static final String SSE = "org.gnu.gdb.i386.sse";
    private static final String AVX = "org.gnu.gdb.i386.avx";
    private static final String FLOAT = "float";
    private static final String VECTOR = "vector";

    private FloatRegisters() {}

    /** In an order in which they can be restored: what the stack's registers are depends on the status word. */
    static List<Register<X86Env>> of(boolean wide) {
        List<Register<X86Env>> all = new ArrayList<>();
        control(all, wide ? 32 : 24);
        for (int n = 0; n < 8; n++) {
            all.add(stack(n, (wide ? 24 : 16) + n));
        }
        int count = wide ? 16 : 8;
        all.add(mxcsr(wide ? 56 : 40));
        for (int n = 0; n < count; n++) {
            int register = n;
            all.add(Register.<X86Env>lanes("xmm" + n, 128, (e, part) -> e.v(register, part))
                    .writableLanes((e, part, value) -> e.v(register, part, value))
                    .gdb((wide ? 40 : 32) + n, SSE, 128)
                    .type("vec128")
                    .group(VECTOR));
            all.add(Register.<X86Env>lanes("ymm" + n + "h", 128, (e, part) -> e.v(register, 2 + part))
                    .writableLanes((e, part, value) -> e.v(register, 2 + part, value))
                    .gdb((wide ? 60 : 44) + n, AVX, 128)
                    .type("uint128")
                    .group(VECTOR));
        }
        for (int n = 0; n < count; n++) {
            int register = n;
            all.add(Register.<X86Env>lanes("ymm" + n, 256, (e, part) -> e.v(register, part))
                    .writableLanes((e, part, value) -> e.v(register, part, value))
                    .group(VECTOR));
        }
        return all;
    }

    private static void control(List<Register<X86Env>> all, int first) {
        all.add(word("fctrl", first, e -> e.x87.words.control()).writable((e, v) -> e.x87.words.control((int) v)));
        all.add(word("fstat", first + 1, e -> e.x87.words.status()).writable((e, v) -> e.x87.words.status((int) v)));
        all.add(word("ftag", first + 2, e -> e.x87.tags()).writable((e, v) -> e.x87.tags((int) v)));
        all.add(word("fiseg", first + 3, e -> e.x87.instructionPointer >>> 32)
                .writable((e, v) -> e.x87.instructionPointer = low(e.x87.instructionPointer) | v << 32));
        all.add(word("fioff", first + 4, e -> low(e.x87.instructionPointer))
                .writable((e, v) -> e.x87.instructionPointer = e.x87.instructionPointer & ~0xffffffffL | low(v)));
        all.add(word("foseg", first + 5, e -> e.x87.dataPointer >>> 32)
                .writable((e, v) -> e.x87.dataPointer = low(e.x87.dataPointer) | v << 32));
        all.add(word("fooff", first + 6, e -> low(e.x87.dataPointer))
                .writable((e, v) -> e.x87.dataPointer = e.x87.dataPointer & ~0xffffffffL | low(v)));
        all.add(word("fop", first + 7, e -> e.x87.opcode).writable((e, v) -> e.x87.opcode = (int) v & 0x7ff));
    }

    private static long low(long value) {
        return value & 0xffffffffL;
    }

    private static Register<X86Env> word(String name, int number, ToLongFunction<X86Env> reader) {
        return Register.of(name, 32, reader).gdb(number, CORE, 32).type("int").group(FLOAT);
    }

    private static Register<X86Env> stack(int n, int number) {
        return Register.<X86Env>lanes("st" + n, 80, (e, part) -> {
                    Extended x = e.x87.st(n);
                    return part == 0 ? x.significand : x.signExponent;
                })
                .writableLanes((e, part, value) -> {
                    Extended x = e.x87.st(n);
                    x.set(part == 0 ? x.signExponent : (int) value & 0xffff, part == 0 ? value : x.significand);
                })
                .gdb(number, CORE, 80)
                .type("i387_ext")
                .group(FLOAT);
    }

    private static Register<X86Env> mxcsr(int number) {
        Register<X86Env> mxcsr = Register.<X86Env>of("mxcsr", 32, e -> e.mxcsr.read())
                .writable((e, v) -> e.mxcsr.write((int) v & Mxcsr.MASK))
                .gdb(number, SSE, 32)
                .type("i386_mxcsr")
                .group(VECTOR);
        List<String> exceptions = List.of("i", "d", "z", "o", "u", "p");
        for (int bit = 0; bit < exceptions.size(); bit++) {
            mxcsr.field(exceptions.get(bit) + "e", bit, 1);
            mxcsr.field(exceptions.get(bit) + "m", 7 + bit, 1);
        }
        return mxcsr.field("daz", 6, 1).field("rc", 13, 2).field("fz", 15, 1);
    }
}
