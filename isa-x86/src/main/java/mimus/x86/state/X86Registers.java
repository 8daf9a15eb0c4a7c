package mimus.x86.state;

import java.util.ArrayList;
import java.util.List;
import mimus.cpu.Purpose;
import mimus.cpu.Register;
import mimus.cpu.RegisterFile;

/** The names, numbers and fields of the registers of an x86 processor. */
public final class X86Registers {
    /** DWARF's numbers of the registers that GDB numbers rax, rbx, rcx, rdx (System V ABI for x86-64, figure 3.36). */
    private static final int[] DWARF_ORDER = {0, 3, 2, 1};

    private static final String CORE = "org.gnu.gdb.i386.core";
    private static final List<String> OLD = List.of("ax", "cx", "dx", "bx", "sp", "bp", "si", "di");

    /** GDB's numbers of rAX, rCX, … on a 64-bit processor. */
    private static final int[] WIDE_NUMBERS = {0, 2, 3, 1, 7, 6, 4, 5};

    /** Places of ES, CS, SS, DS, FS and GS in GDB's order. */
    private static final int[] SEGMENT_ORDER = {3, 0, 1, 2, 4, 5};

    private static final List<String> SEGMENTS = List.of("es", "cs", "ss", "ds", "fs", "gs");

    private X86Registers() {}

    /** All registers of a 64-bit processor, or of a 32-bit one. */
    public static RegisterFile<X86Env> of(boolean wide) {
        return new RegisterFile<>(list(wide));
    }

    /** The same with those of the system, for one that stands on a board. */
    public static RegisterFile<X86Env> system(boolean wide) {
        List<Register<X86Env>> all = list(wide);
        all.addAll(SystemRegisters.of(wide));
        return new RegisterFile<>(all);
    }

    private static List<Register<X86Env>> list(boolean wide) {
        int bits = wide ? 64 : 32;
        List<Register<X86Env>> all = new ArrayList<>();
        for (int n = 0; n < (wide ? 16 : 8); n++) {
            all.add(general(n, bits));
        }
        all.add(Register.<X86Env>of(wide ? "rip" : "eip", bits, e -> e.pc)
                .writable((e, v) -> e.resumeAt(wide ? v : v & 0xffffffffL))
                .gdb(wide ? 16 : 8, CORE, bits)
                .purpose(Purpose.PROGRAM_COUNTER)
                .type("code_ptr")
                .alias("pc"));
        all.add(eflags(wide ? 17 : 9));
        segments(all, wide);
        all.addAll(FloatRegisters.of(wide));
        all.add(Register.<X86Env>of(wide ? "orig_rax" : "orig_eax", bits, e -> e.call)
                .writable((e, v) -> e.call = wide ? v : (int) v)
                .gdb(wide ? 57 : 41, "org.gnu.gdb.i386.linux", bits)
                .group("system"));
        all.add(Register.<X86Env>of("entropy", 64, e -> e.entropy)
                .writable((e, v) -> e.entropy = v)
                .group("system"));
        for (int n = 0; n < (wide ? 16 : 8); n++) {
            views(all, n, wide);
        }
        return all;
    }

    private static String name(int n, int bits) {
        return n >= 8 ? "r" + n : (bits == 64 ? "r" : "e") + OLD.get(n);
    }

    private static Register<X86Env> general(int n, int bits) {
        boolean wide = bits == 64;
        int number = wide && n < 8 ? WIDE_NUMBERS[n] : n;
        boolean pointer = n == X86Env.RSP || n == X86Env.RBP;
        return Register.<X86Env>of(name(n, bits), bits, e -> e.r(n))
                .writable((e, v) -> e.r(n, wide ? v : v & 0xffffffffL))
                .gdb(number, CORE, bits)
                .purpose(purpose(n))
                .dwarf(wide && number < DWARF_ORDER.length ? DWARF_ORDER[number] : number)
                .type(pointer ? "data_ptr" : wide ? "int64" : "int32");
    }

    private static Purpose purpose(int n) {
        return switch (n) {
            case X86Env.RAX -> Purpose.RESULT;
            case X86Env.RSP -> Purpose.STACK_POINTER;
            case X86Env.RBP -> Purpose.FRAME_POINTER;
            default -> null;
        };
    }

    private static Register<X86Env> eflags(int number) {
        return Register.<X86Env>of("eflags", 32, Eflags::read)
                .writable((e, v) -> {
                    Eflags.status(e, v);
                    e.system.restore(v);
                })
                .gdb(number, CORE, 32)
                .type("i386_eflags")
                .alias("rflags", "flags")
                .purpose(Purpose.FLAGS)
                .field("cf", 0, 1)
                .field("pf", 2, 1)
                .field("af", 4, 1)
                .field("zf", 6, 1)
                .field("sf", 7, 1)
                .field("tf", 8, 1)
                .field("if", 9, 1)
                .field("df", 10, 1)
                .field("of", 11, 1)
                .field("iopl", 12, 2)
                .field("nt", 14, 1)
                .field("rf", 16, 1)
                .field("ac", 18, 1)
                .field("id", 21, 1);
    }

    private static void segments(List<Register<X86Env>> all, boolean wide) {
        for (int n = 0; n < Segments.COUNT; n++) {
            int segment = n;
            all.add(Register.<X86Env>of(SEGMENTS.get(n), 16, e -> e.segments.selector(segment))
                    .writable((e, v) -> e.segments.selector(segment, (int) v))
                    .gdb((wide ? 18 : 10) + SEGMENT_ORDER[n], CORE, 32)
                    .type("int32"));
        }
        for (int n = Segments.FS; n <= Segments.GS; n++) {
            int segment = n;
            Register<X86Env> base = Register.<X86Env>of(
                            SEGMENTS.get(n) + "_base", wide ? 64 : 32, e -> e.segments.base(segment))
                    .writable((e, v) -> e.segments.base(segment, wide ? v : v & 0xffffffffL));
            // GDB 13 ends with an internal error when a 32-bit description has them
            all.add(wide ? base.gdb(58 + n - Segments.FS, "org.gnu.gdb.i386.segments", 64) : base);
        }
    }

    private static void views(List<Register<X86Env>> all, int n, boolean wide) {
        String whole = name(n, wide ? 64 : 32);
        if (wide) {
            all.add(view(n < 8 ? "e" + OLD.get(n) : "r" + n + "d", 32, whole, n, 0));
        }
        all.add(view(n < 8 ? OLD.get(n) : "r" + n + "w", 16, whole, n, 0));
        if (n < 4) {
            all.add(view(OLD.get(n).charAt(0) + "l", 8, whole, n, 0));
            all.add(view(OLD.get(n).charAt(0) + "h", 8, whole, n, 8));
        } else if (wide) {
            all.add(view(n < 8 ? OLD.get(n) + "l" : "r" + n + "b", 8, whole, n, 0));
        }
    }

    private static Register<X86Env> view(String name, int bits, String whole, int n, int shift) {
        long mask = (1L << bits) - 1 << shift;
        return Register.<X86Env>of(name, bits, e -> e.r(n) >>> shift)
                .writable((e, v) -> e.r(n, e.r(n) & ~mask | v << shift & mask))
                .viewOf(whole, shift);
    }
}
