package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;
import mimus.memory.Access;

/** Loads and stores that are exclusive: a store succeeds if nothing came between it and its load. */
final class Exclusives {
    private Exclusives() {}

    @Insn(value = "ldxrb wt, [base]", bits = "00 001000 0 1 0 11111 0 11111 base:5 wt:5")
    static void ldxrb(ArmEnv e, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.READ);
        e.w(wt, e.load8(address));
        e.reserve(address);
    }

    @Insn(value = "ldxrh wt, [base]", bits = "01 001000 0 1 0 11111 0 11111 base:5 wt:5")
    static void ldxrh(ArmEnv e, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.READ);
        e.w(wt, e.load16(address));
        e.reserve(address);
    }

    @Insn(value = "ldxr wt, [base]", bits = "10 001000 0 1 0 11111 0 11111 base:5 wt:5")
    static void ldxrW(ArmEnv e, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.READ);
        e.w(wt, e.load32(address));
        e.reserve(address);
    }

    @Insn(value = "ldxr xt, [base]", bits = "11 001000 0 1 0 11111 0 11111 base:5 xt:5")
    static void ldxr(ArmEnv e, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.READ);
        e.x(xt, e.load64(address));
        e.reserve(address);
    }

    @Insn(value = "ldaxrb wt, [base]", bits = "00 001000 0 1 0 11111 1 11111 base:5 wt:5")
    static void ldaxrb(ArmEnv e, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.READ);
        e.w(wt, e.load8(address));
        e.reserve(address);
    }

    @Insn(value = "ldaxrh wt, [base]", bits = "01 001000 0 1 0 11111 1 11111 base:5 wt:5")
    static void ldaxrh(ArmEnv e, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.READ);
        e.w(wt, e.load16(address));
        e.reserve(address);
    }

    @Insn(value = "ldaxr wt, [base]", bits = "10 001000 0 1 0 11111 1 11111 base:5 wt:5")
    static void ldaxrW(ArmEnv e, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.READ);
        e.w(wt, e.load32(address));
        e.reserve(address);
    }

    @Insn(value = "ldaxr xt, [base]", bits = "11 001000 0 1 0 11111 1 11111 base:5 xt:5")
    static void ldaxr(ArmEnv e, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.READ);
        e.x(xt, e.load64(address));
        e.reserve(address);
    }

    @Insn(value = "stxrb ws, wt, [base]", bits = "00 001000 0 0 0 ws:5 0 11111 base:5 wt:5")
    static void stxrb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        if (e.claim(address)) {
            e.store8(address, e.w(wt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stxrh ws, wt, [base]", bits = "01 001000 0 0 0 ws:5 0 11111 base:5 wt:5")
    static void stxrh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        if (e.claim(address)) {
            e.store16(address, e.w(wt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stxr ws, wt, [base]", bits = "10 001000 0 0 0 ws:5 0 11111 base:5 wt:5")
    static void stxrW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        if (e.claim(address)) {
            e.store32(address, e.w(wt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stxr ws, xt, [base]", bits = "11 001000 0 0 0 ws:5 0 11111 base:5 xt:5")
    static void stxr(ArmEnv e, int ws, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        if (e.claim(address)) {
            e.store64(address, e.x(xt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stlxrb ws, wt, [base]", bits = "00 001000 0 0 0 ws:5 1 11111 base:5 wt:5")
    static void stlxrb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        if (e.claim(address)) {
            e.store8(address, e.w(wt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stlxrh ws, wt, [base]", bits = "01 001000 0 0 0 ws:5 1 11111 base:5 wt:5")
    static void stlxrh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        if (e.claim(address)) {
            e.store16(address, e.w(wt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stlxr ws, wt, [base]", bits = "10 001000 0 0 0 ws:5 1 11111 base:5 wt:5")
    static void stlxrW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        if (e.claim(address)) {
            e.store32(address, e.w(wt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stlxr ws, xt, [base]", bits = "11 001000 0 0 0 ws:5 1 11111 base:5 xt:5")
    static void stlxr(ArmEnv e, int ws, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        if (e.claim(address)) {
            e.store64(address, e.x(xt));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "ldxp wt, wt2, [base]", bits = "1 0 001000 0 1 1 11111 0 wt2:5 base:5 wt:5")
    static void ldxpW(ArmEnv e, int wt, int wt2, int base) {
        long address = e.alignedFor(base, 8, Access.READ);
        int first = e.load32(address);
        e.w(wt2, e.load32(address + 4));
        e.w(wt, first);
        e.reserve(address);
    }

    @Insn(value = "ldxp xt, xt2, [base]", bits = "1 1 001000 0 1 1 11111 0 xt2:5 base:5 xt:5")
    static void ldxp(ArmEnv e, int xt, int xt2, int base) {
        long address = e.alignedFor(base, 16, Access.READ);
        long first = e.load64(address);
        e.x(xt2, e.load64(address + 8));
        e.x(xt, first);
        e.reserve(address);
    }

    @Insn(value = "ldaxp wt, wt2, [base]", bits = "1 0 001000 0 1 1 11111 1 wt2:5 base:5 wt:5")
    static void ldaxpW(ArmEnv e, int wt, int wt2, int base) {
        long address = e.alignedFor(base, 8, Access.READ);
        int first = e.load32(address);
        e.w(wt2, e.load32(address + 4));
        e.w(wt, first);
        e.reserve(address);
    }

    @Insn(value = "ldaxp xt, xt2, [base]", bits = "1 1 001000 0 1 1 11111 1 xt2:5 base:5 xt:5")
    static void ldaxp(ArmEnv e, int xt, int xt2, int base) {
        long address = e.alignedFor(base, 16, Access.READ);
        long first = e.load64(address);
        e.x(xt2, e.load64(address + 8));
        e.x(xt, first);
        e.reserve(address);
    }

    @Insn(value = "stxp ws, wt, wt2, [base]", bits = "1 0 001000 0 0 1 ws:5 0 wt2:5 base:5 wt:5")
    static void stxpW(ArmEnv e, int ws, int wt, int wt2, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        if (e.claim(address)) {
            e.store32(address, e.w(wt));
            e.store32(address + 4, e.w(wt2));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stxp ws, xt, xt2, [base]", bits = "1 1 001000 0 0 1 ws:5 0 xt2:5 base:5 xt:5")
    static void stxp(ArmEnv e, int ws, int xt, int xt2, int base) {
        long address = e.alignedFor(base, 16, Access.WRITE);
        if (e.claim(address)) {
            e.store64(address, e.x(xt));
            e.store64(address + 8, e.x(xt2));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stlxp ws, wt, wt2, [base]", bits = "1 0 001000 0 0 1 ws:5 1 wt2:5 base:5 wt:5")
    static void stlxpW(ArmEnv e, int ws, int wt, int wt2, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        if (e.claim(address)) {
            e.store32(address, e.w(wt));
            e.store32(address + 4, e.w(wt2));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }

    @Insn(value = "stlxp ws, xt, xt2, [base]", bits = "1 1 001000 0 0 1 ws:5 1 xt2:5 base:5 xt:5")
    static void stlxp(ArmEnv e, int ws, int xt, int xt2, int base) {
        long address = e.alignedFor(base, 16, Access.WRITE);
        if (e.claim(address)) {
            e.store64(address, e.x(xt));
            e.store64(address + 8, e.x(xt2));
            e.w(ws, 0);
        } else {
            e.w(ws, 1);
        }
    }
}
