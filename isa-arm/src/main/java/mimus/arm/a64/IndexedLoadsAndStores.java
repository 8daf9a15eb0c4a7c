package mimus.arm.a64;

import mimus.arm.state.ArmEnv;
import mimus.insn.Insn;

/** Loads and stores of a general register that move their base register on. */
final class IndexedLoadsAndStores {
    private IndexedLoadsAndStores() {}

    @Insn(value = "strb wt, [base], #offset", bits = "00 111 0 00 00 0 offset:s9 01 base:5 wt:5")
    static void strbPost(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.store8(address, e.w(wt));
        e.xsp(base, address + offset);
    }

    @Insn(value = "strb wt, [base, #offset]!", bits = "00 111 0 00 00 0 offset:s9 11 base:5 wt:5")
    static void strbPre(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store8(address, e.w(wt));
        e.xsp(base, address);
    }

    @Insn(value = "ldrb wt, [base], #offset", bits = "00 111 0 00 01 0 offset:s9 01 base:5 wt:5")
    static void ldrbPost(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.w(wt, e.load8(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldrb wt, [base, #offset]!", bits = "00 111 0 00 01 0 offset:s9 11 base:5 wt:5")
    static void ldrbPre(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.w(wt, e.load8(address));
        e.xsp(base, address);
    }

    @Insn(value = "ldrsb xt, [base], #offset", bits = "00 111 0 00 10 0 offset:s9 01 base:5 xt:5")
    static void ldrsbPost(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base);
        e.x(xt, (byte) e.load8(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldrsb xt, [base, #offset]!", bits = "00 111 0 00 10 0 offset:s9 11 base:5 xt:5")
    static void ldrsbPre(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.x(xt, (byte) e.load8(address));
        e.xsp(base, address);
    }

    @Insn(value = "ldrsb wt, [base], #offset", bits = "00 111 0 00 11 0 offset:s9 01 base:5 wt:5")
    static void ldrsbPostW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.w(wt, (byte) e.load8(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldrsb wt, [base, #offset]!", bits = "00 111 0 00 11 0 offset:s9 11 base:5 wt:5")
    static void ldrsbPreW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.w(wt, (byte) e.load8(address));
        e.xsp(base, address);
    }

    @Insn(value = "strh wt, [base], #offset", bits = "01 111 0 00 00 0 offset:s9 01 base:5 wt:5")
    static void strhPost(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.store16(address, e.w(wt));
        e.xsp(base, address + offset);
    }

    @Insn(value = "strh wt, [base, #offset]!", bits = "01 111 0 00 00 0 offset:s9 11 base:5 wt:5")
    static void strhPre(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store16(address, e.w(wt));
        e.xsp(base, address);
    }

    @Insn(value = "ldrh wt, [base], #offset", bits = "01 111 0 00 01 0 offset:s9 01 base:5 wt:5")
    static void ldrhPost(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.w(wt, e.load16(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldrh wt, [base, #offset]!", bits = "01 111 0 00 01 0 offset:s9 11 base:5 wt:5")
    static void ldrhPre(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.w(wt, e.load16(address));
        e.xsp(base, address);
    }

    @Insn(value = "ldrsh xt, [base], #offset", bits = "01 111 0 00 10 0 offset:s9 01 base:5 xt:5")
    static void ldrshPost(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base);
        e.x(xt, (short) e.load16(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldrsh xt, [base, #offset]!", bits = "01 111 0 00 10 0 offset:s9 11 base:5 xt:5")
    static void ldrshPre(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.x(xt, (short) e.load16(address));
        e.xsp(base, address);
    }

    @Insn(value = "ldrsh wt, [base], #offset", bits = "01 111 0 00 11 0 offset:s9 01 base:5 wt:5")
    static void ldrshPostW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.w(wt, (short) e.load16(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldrsh wt, [base, #offset]!", bits = "01 111 0 00 11 0 offset:s9 11 base:5 wt:5")
    static void ldrshPreW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.w(wt, (short) e.load16(address));
        e.xsp(base, address);
    }

    @Insn(value = "str wt, [base], #offset", bits = "10 111 0 00 00 0 offset:s9 01 base:5 wt:5")
    static void strPostW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.store32(address, e.w(wt));
        e.xsp(base, address + offset);
    }

    @Insn(value = "str wt, [base, #offset]!", bits = "10 111 0 00 00 0 offset:s9 11 base:5 wt:5")
    static void strPreW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store32(address, e.w(wt));
        e.xsp(base, address);
    }

    @Insn(value = "ldr wt, [base], #offset", bits = "10 111 0 00 01 0 offset:s9 01 base:5 wt:5")
    static void ldrPostW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base);
        e.w(wt, e.load32(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldr wt, [base, #offset]!", bits = "10 111 0 00 01 0 offset:s9 11 base:5 wt:5")
    static void ldrPreW(ArmEnv e, int wt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.w(wt, e.load32(address));
        e.xsp(base, address);
    }

    @Insn(value = "ldrsw xt, [base], #offset", bits = "10 111 0 00 10 0 offset:s9 01 base:5 xt:5")
    static void ldrswPost(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base);
        e.x(xt, e.load32(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldrsw xt, [base, #offset]!", bits = "10 111 0 00 10 0 offset:s9 11 base:5 xt:5")
    static void ldrswPre(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.x(xt, e.load32(address));
        e.xsp(base, address);
    }

    @Insn(value = "str xt, [base], #offset", bits = "11 111 0 00 00 0 offset:s9 01 base:5 xt:5")
    static void strPost(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base);
        e.store64(address, e.x(xt));
        e.xsp(base, address + offset);
    }

    @Insn(value = "str xt, [base, #offset]!", bits = "11 111 0 00 00 0 offset:s9 11 base:5 xt:5")
    static void strPre(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.store64(address, e.x(xt));
        e.xsp(base, address);
    }

    @Insn(value = "ldr xt, [base], #offset", bits = "11 111 0 00 01 0 offset:s9 01 base:5 xt:5")
    static void ldrPost(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base);
        e.x(xt, e.load64(address));
        e.xsp(base, address + offset);
    }

    @Insn(value = "ldr xt, [base, #offset]!", bits = "11 111 0 00 01 0 offset:s9 11 base:5 xt:5")
    static void ldrPre(ArmEnv e, int xt, int base, int offset) {
        long address = e.xsp(base) + offset;
        e.x(xt, e.load64(address));
        e.xsp(base, address);
    }
}
