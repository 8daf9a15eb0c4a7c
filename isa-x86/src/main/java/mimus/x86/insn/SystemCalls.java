package mimus.x86.insn;

import mimus.cpu.Trap;
import mimus.insn.Flow;
import mimus.insn.opmap.Op;
import mimus.x86.state.Condition;
import mimus.x86.state.Width;
import mimus.x86.state.X86Env;

/** What leads to the system: calls, breakpoints, checks that fail. */
final class SystemCalls {
    private SystemCalls() {}

    /** In an error code: the index is that of an interrupt. */
    private static final int OF_INTERRUPT = 2;

    /** In the code of a call: that it is an interrupt, whose vector is in the low byte. */
    private static final int SOFTWARE = 0x100;

    /** Vector of the calls of 32-bit programs. */
    private static final int CALL = 0x80;

    @Op(value = "0F 05 o64 syscall", flow = Flow.SYSTEM)
    static void syscall() {
        throw new Trap.SystemCall(0);
    }

    @Op(value = "0F 34 sysenter", flow = Flow.SYSTEM)
    static void sysenter() {
        throw new Trap.SystemCall(1);
    }

    @Op(value = "CD int Ib", flow = Flow.SYSTEM)
    static void interrupt(X86Env e, long vector) {
        if (vector == CALL || vector == 3) {
            throw vector == CALL ? new Trap.SystemCall(CALL) : new Trap.Breakpoint(3);
        }
        if (e.isProgram()) {
            throw e.protection((int) vector << 3 | OF_INTERRUPT);
        }
        throw new Trap.SystemCall((int) vector | SOFTWARE);
    }

    @Op(value = "CC int3", flow = Flow.SYSTEM)
    static void int3() {
        throw new Trap.Breakpoint(3);
    }

    @Op(value = "F1 int1", flow = Flow.SYSTEM)
    static void int1() {
        throw new Trap.Breakpoint(1);
    }

    @Op(value = "CE i64 into", flow = Flow.SYSTEM)
    static void into(X86Env e) {
        if (Condition.o(e)) {
            throw new Trap.Condition(4);
        }
    }

    @Op("62 i64 bound Gv, Mav")
    static void bound(X86Env e, Width w, long index, long address, long linear) {
        long lower = w.sign(e.load(w, address));
        long upper = w.sign(e.load(w, address + w.bytes() & linear));
        if (w.sign(index) < lower || w.sign(index) > upper) {
            throw new Trap.Condition(5);
        }
    }

    @Op(value = "0F 0B ud2", flow = Flow.SYSTEM)
    static void ud2(X86Env e) {
        throw e.undefined(0, null);
    }

    @Op(value = "0F B9 ud1 Gv, Ev", flow = Flow.SYSTEM)
    static void ud1(X86Env e) {
        throw e.undefined(0, null);
    }

    @Op(value = "0F FF ud0 Gv, Ev", flow = Flow.SYSTEM)
    static void ud0(X86Env e) {
        throw e.undefined(0, null);
    }
}
