package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Compare and swap in memory. */
final class CompareAndSwap {
    private CompareAndSwap() {}

    @Insn(value = "casb ws, wt, [base]", bits = "00 001000 1 0 1 ws:5 0 11111 base:5 wt:5", feature = "lse")
    static void casb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        if (old == (e.w(ws) & 0xff)) {
            e.store8(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "cash ws, wt, [base]", bits = "01 001000 1 0 1 ws:5 0 11111 base:5 wt:5", feature = "lse")
    static void cash(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        if (old == (e.w(ws) & 0xffff)) {
            e.store16(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "cas ws, wt, [base]", bits = "10 001000 1 0 1 ws:5 0 11111 base:5 wt:5", feature = "lse")
    static void casW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        if (old == (e.w(ws))) {
            e.store32(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "cas xs, xt, [base]", bits = "11 001000 1 0 1 xs:5 0 11111 base:5 xt:5", feature = "lse")
    static void cas(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        if (old == (e.x(xs))) {
            e.store64(address, e.x(xt));
        }
        e.x(xs, old);
    }

    @Insn(value = "casab ws, wt, [base]", bits = "00 001000 1 1 1 ws:5 0 11111 base:5 wt:5", feature = "lse")
    static void casab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        if (old == (e.w(ws) & 0xff)) {
            e.store8(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casah ws, wt, [base]", bits = "01 001000 1 1 1 ws:5 0 11111 base:5 wt:5", feature = "lse")
    static void casah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        if (old == (e.w(ws) & 0xffff)) {
            e.store16(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casa ws, wt, [base]", bits = "10 001000 1 1 1 ws:5 0 11111 base:5 wt:5", feature = "lse")
    static void casaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        if (old == (e.w(ws))) {
            e.store32(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casa xs, xt, [base]", bits = "11 001000 1 1 1 xs:5 0 11111 base:5 xt:5", feature = "lse")
    static void casa(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        if (old == (e.x(xs))) {
            e.store64(address, e.x(xt));
        }
        e.x(xs, old);
    }

    @Insn(value = "caslb ws, wt, [base]", bits = "00 001000 1 0 1 ws:5 1 11111 base:5 wt:5", feature = "lse")
    static void caslb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        if (old == (e.w(ws) & 0xff)) {
            e.store8(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "caslh ws, wt, [base]", bits = "01 001000 1 0 1 ws:5 1 11111 base:5 wt:5", feature = "lse")
    static void caslh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        if (old == (e.w(ws) & 0xffff)) {
            e.store16(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casl ws, wt, [base]", bits = "10 001000 1 0 1 ws:5 1 11111 base:5 wt:5", feature = "lse")
    static void caslW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        if (old == (e.w(ws))) {
            e.store32(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casl xs, xt, [base]", bits = "11 001000 1 0 1 xs:5 1 11111 base:5 xt:5", feature = "lse")
    static void casl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        if (old == (e.x(xs))) {
            e.store64(address, e.x(xt));
        }
        e.x(xs, old);
    }

    @Insn(value = "casalb ws, wt, [base]", bits = "00 001000 1 1 1 ws:5 1 11111 base:5 wt:5", feature = "lse")
    static void casalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        if (old == (e.w(ws) & 0xff)) {
            e.store8(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casalh ws, wt, [base]", bits = "01 001000 1 1 1 ws:5 1 11111 base:5 wt:5", feature = "lse")
    static void casalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        if (old == (e.w(ws) & 0xffff)) {
            e.store16(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casal ws, wt, [base]", bits = "10 001000 1 1 1 ws:5 1 11111 base:5 wt:5", feature = "lse")
    static void casalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        if (old == (e.w(ws))) {
            e.store32(address, e.w(wt));
        }
        e.w(ws, old);
    }

    @Insn(value = "casal xs, xt, [base]", bits = "11 001000 1 1 1 xs:5 1 11111 base:5 xt:5", feature = "lse")
    static void casal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        if (old == (e.x(xs))) {
            e.store64(address, e.x(xt));
        }
        e.x(xs, old);
    }

    @Insn(
            value = "casp ws, wsNext, wt, wtNext, [base]",
            bits = "0 0 001000 0 0 1 ws.1:4 0 0 11111 base:5 wt.1:4 0 wsNext=0 wtNext=0",
            feature = "lse")
    static void caspW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        int first = e.load32(address);
        int second = e.load32(address + 4);
        if (first == e.w(ws) && second == e.w(ws + 1)) {
            e.store32(address, e.w(wt));
            e.store32(address + 4, e.w(wt + 1));
        }
        e.w(ws, first);
        e.w(ws + 1, second);
    }

    @Insn(
            value = "casp xs, xsNext, xt, xtNext, [base]",
            bits = "0 1 001000 0 0 1 xs.1:4 0 0 11111 base:5 xt.1:4 0 xsNext=0 xtNext=0",
            feature = "lse")
    static void casp(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 16, Access.WRITE);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        if (first == e.x(xs) && second == e.x(xs + 1)) {
            e.store64(address, e.x(xt));
            e.store64(address + 8, e.x(xt + 1));
        }
        e.x(xs, first);
        e.x(xs + 1, second);
    }

    @Insn(
            value = "caspa ws, wsNext, wt, wtNext, [base]",
            bits = "0 0 001000 0 1 1 ws.1:4 0 0 11111 base:5 wt.1:4 0 wsNext=0 wtNext=0",
            feature = "lse")
    static void caspaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        int first = e.load32(address);
        int second = e.load32(address + 4);
        if (first == e.w(ws) && second == e.w(ws + 1)) {
            e.store32(address, e.w(wt));
            e.store32(address + 4, e.w(wt + 1));
        }
        e.w(ws, first);
        e.w(ws + 1, second);
    }

    @Insn(
            value = "caspa xs, xsNext, xt, xtNext, [base]",
            bits = "0 1 001000 0 1 1 xs.1:4 0 0 11111 base:5 xt.1:4 0 xsNext=0 xtNext=0",
            feature = "lse")
    static void caspa(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 16, Access.WRITE);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        if (first == e.x(xs) && second == e.x(xs + 1)) {
            e.store64(address, e.x(xt));
            e.store64(address + 8, e.x(xt + 1));
        }
        e.x(xs, first);
        e.x(xs + 1, second);
    }

    @Insn(
            value = "caspl ws, wsNext, wt, wtNext, [base]",
            bits = "0 0 001000 0 0 1 ws.1:4 0 1 11111 base:5 wt.1:4 0 wsNext=0 wtNext=0",
            feature = "lse")
    static void casplW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        int first = e.load32(address);
        int second = e.load32(address + 4);
        if (first == e.w(ws) && second == e.w(ws + 1)) {
            e.store32(address, e.w(wt));
            e.store32(address + 4, e.w(wt + 1));
        }
        e.w(ws, first);
        e.w(ws + 1, second);
    }

    @Insn(
            value = "caspl xs, xsNext, xt, xtNext, [base]",
            bits = "0 1 001000 0 0 1 xs.1:4 0 1 11111 base:5 xt.1:4 0 xsNext=0 xtNext=0",
            feature = "lse")
    static void caspl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 16, Access.WRITE);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        if (first == e.x(xs) && second == e.x(xs + 1)) {
            e.store64(address, e.x(xt));
            e.store64(address + 8, e.x(xt + 1));
        }
        e.x(xs, first);
        e.x(xs + 1, second);
    }

    @Insn(
            value = "caspal ws, wsNext, wt, wtNext, [base]",
            bits = "0 0 001000 0 1 1 ws.1:4 0 1 11111 base:5 wt.1:4 0 wsNext=0 wtNext=0",
            feature = "lse")
    static void caspalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        int first = e.load32(address);
        int second = e.load32(address + 4);
        if (first == e.w(ws) && second == e.w(ws + 1)) {
            e.store32(address, e.w(wt));
            e.store32(address + 4, e.w(wt + 1));
        }
        e.w(ws, first);
        e.w(ws + 1, second);
    }

    @Insn(
            value = "caspal xs, xsNext, xt, xtNext, [base]",
            bits = "0 1 001000 0 1 1 xs.1:4 0 1 11111 base:5 xt.1:4 0 xsNext=0 xtNext=0",
            feature = "lse")
    static void caspal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 16, Access.WRITE);
        long first = e.load64(address);
        long second = e.load64(address + 8);
        if (first == e.x(xs) && second == e.x(xs + 1)) {
            e.store64(address, e.x(xt));
            e.store64(address + 8, e.x(xt + 1));
        }
        e.x(xs, first);
        e.x(xs + 1, second);
    }
}
