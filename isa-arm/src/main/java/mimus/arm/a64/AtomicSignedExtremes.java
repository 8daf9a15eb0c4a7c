package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Alias;
import mimus.insn.Insn;
import mimus.memory.Access;

/** The greater or the lesser of two signed numbers, in memory. */
final class AtomicSignedExtremes {
    private AtomicSignedExtremes() {}

    @Insn(value = "ldsmaxb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsmaxb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmaxb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxh ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsmaxh ws, [base]", bits = "01 111000 0 0 1 ws:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmaxh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmax ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsmax ws, [base]", bits = "10 111000 0 0 1 ws:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmaxW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmax xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 100 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stsmax xs, [base]", bits = "11 111000 0 0 1 xs:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmax(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldsmaxab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    static void ldsmaxab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    static void ldsmaxah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxa ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    static void ldsmaxaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxa xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 100 00 base:5 xt:5", feature = "lse")
    static void ldsmaxa(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldsmaxlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsmaxlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmaxlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsmaxlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmaxlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsmaxl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmaxlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 100 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stsmaxl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 100 00 base:5 11111", pseudo = true)
    static void ldsmaxl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldsmaxalb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    static void ldsmaxalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.max((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxalh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    static void ldsmaxalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.max((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxal ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 100 00 base:5 wt:5", feature = "lse")
    static void ldsmaxalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.max(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmaxal xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 100 00 base:5 xt:5", feature = "lse")
    static void ldsmaxal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.max(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldsminb ws, wt, [base]", bits = "00 111000 0 0 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsminb ws, [base]", bits = "00 111000 0 0 1 ws:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsminb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminh ws, wt, [base]", bits = "01 111000 0 0 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsminh ws, [base]", bits = "01 111000 0 0 1 ws:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsminh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmin ws, wt, [base]", bits = "10 111000 0 0 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsmin ws, [base]", bits = "10 111000 0 0 1 ws:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsminW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmin xs, xt, [base]", bits = "11 111000 0 0 1 xs:5 0 101 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stsmin xs, [base]", bits = "11 111000 0 0 1 xs:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsmin(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.min(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldsminab ws, wt, [base]", bits = "00 111000 1 0 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    static void ldsminab(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminah ws, wt, [base]", bits = "01 111000 1 0 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    static void ldsminah(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmina ws, wt, [base]", bits = "10 111000 1 0 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    static void ldsminaW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsmina xs, xt, [base]", bits = "11 111000 1 0 1 xs:5 0 101 00 base:5 xt:5", feature = "lse")
    static void ldsmina(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.min(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldsminlb ws, wt, [base]", bits = "00 111000 0 1 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsminlb ws, [base]", bits = "00 111000 0 1 1 ws:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsminlb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminlh ws, wt, [base]", bits = "01 111000 0 1 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsminlh ws, [base]", bits = "01 111000 0 1 1 ws:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsminlh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminl ws, wt, [base]", bits = "10 111000 0 1 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    @Alias(value = "stsminl ws, [base]", bits = "10 111000 0 1 1 ws:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsminlW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminl xs, xt, [base]", bits = "11 111000 0 1 1 xs:5 0 101 00 base:5 xt:5", feature = "lse")
    @Alias(value = "stsminl xs, [base]", bits = "11 111000 0 1 1 xs:5 0 101 00 base:5 11111", pseudo = true)
    static void ldsminl(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.min(old, e.x(xs)));
        e.x(xt, old);
    }

    @Insn(value = "ldsminalb ws, wt, [base]", bits = "00 111000 1 1 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    static void ldsminalb(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 1, Access.WRITE);
        int old = e.load8(address);
        e.store8(address, Math.min((byte) old, (byte) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminalh ws, wt, [base]", bits = "01 111000 1 1 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    static void ldsminalh(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 2, Access.WRITE);
        int old = e.load16(address);
        e.store16(address, Math.min((short) old, (short) e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminal ws, wt, [base]", bits = "10 111000 1 1 1 ws:5 0 101 00 base:5 wt:5", feature = "lse")
    static void ldsminalW(ArmEnv e, int ws, int wt, int base) {
        long address = e.alignedFor(base, 4, Access.WRITE);
        int old = e.load32(address);
        e.store32(address, Math.min(old, e.w(ws)));
        e.w(wt, old);
    }

    @Insn(value = "ldsminal xs, xt, [base]", bits = "11 111000 1 1 1 xs:5 0 101 00 base:5 xt:5", feature = "lse")
    static void ldsminal(ArmEnv e, int xs, int xt, int base) {
        long address = e.alignedFor(base, 8, Access.WRITE);
        long old = e.load64(address);
        e.store64(address, Math.min(old, e.x(xs)));
        e.x(xt, old);
    }
}
