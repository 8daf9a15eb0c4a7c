package mimus.mips.insn;

import mimus.cpu.Trap;
import mimus.insn.Alias;
import mimus.insn.Flow;
import mimus.insn.Insn;
import mimus.mips.state.MipsEnv;

/** Instructions that call for help. */
final class Traps {
    private Traps() {}

    @Insn(value = "break code, minor", bits = "000000 code:10 minor:10 001101")
    @Alias(value = "break code", bits = "000000 code:10 0000000000 001101")
    @Alias(value = "break", bits = "000000 0000000000 0000000000 001101")
    static void break_(MipsEnv e, int code, int minor) {
        throw new Trap.Breakpoint(code << 10 | minor);
    }

    @Insn(value = "syscall code", bits = "000000 code:20 001100", flow = Flow.SYSTEM)
    @Alias(value = "syscall", bits = "000000 00000000000000000000 001100")
    static void syscall(MipsEnv e, int code) {
        throw new Trap.SystemCall(code);
    }

    @Insn(value = "teq rs, rt, code", bits = "000000 rs:5 rt:5 code:10 110100")
    @Alias(value = "teq rs, rt", bits = "000000 rs:5 rt:5 0000000000 110100")
    static void teq(MipsEnv e, int rs, int rt, int code) {
        if (e.r(rs) == e.r(rt)) {
            throw new Trap.Condition(code);
        }
    }

    @Insn(value = "tge rs, rt, code", bits = "000000 rs:5 rt:5 code:10 110000")
    @Alias(value = "tge rs, rt", bits = "000000 rs:5 rt:5 0000000000 110000")
    static void tge(MipsEnv e, int rs, int rt, int code) {
        if (e.r(rs) >= e.r(rt)) {
            throw new Trap.Condition(code);
        }
    }

    @Insn(value = "tgeu rs, rt, code", bits = "000000 rs:5 rt:5 code:10 110001")
    @Alias(value = "tgeu rs, rt", bits = "000000 rs:5 rt:5 0000000000 110001")
    static void tgeu(MipsEnv e, int rs, int rt, int code) {
        if (Long.compareUnsigned(e.r(rs), e.r(rt)) >= 0) {
            throw new Trap.Condition(code);
        }
    }

    @Insn(value = "tlt rs, rt, code", bits = "000000 rs:5 rt:5 code:10 110010")
    @Alias(value = "tlt rs, rt", bits = "000000 rs:5 rt:5 0000000000 110010")
    static void tlt(MipsEnv e, int rs, int rt, int code) {
        if (e.r(rs) < e.r(rt)) {
            throw new Trap.Condition(code);
        }
    }

    @Insn(value = "tltu rs, rt, code", bits = "000000 rs:5 rt:5 code:10 110011")
    @Alias(value = "tltu rs, rt", bits = "000000 rs:5 rt:5 0000000000 110011")
    static void tltu(MipsEnv e, int rs, int rt, int code) {
        if (Long.compareUnsigned(e.r(rs), e.r(rt)) < 0) {
            throw new Trap.Condition(code);
        }
    }

    @Insn(value = "tne rs, rt, code", bits = "000000 rs:5 rt:5 code:10 110110")
    @Alias(value = "tne rs, rt", bits = "000000 rs:5 rt:5 0000000000 110110")
    static void tne(MipsEnv e, int rs, int rt, int code) {
        if (e.r(rs) != e.r(rt)) {
            throw new Trap.Condition(code);
        }
    }

    @Insn(value = "teqi rs, imm", bits = "000001 rs:5 01100 imm:s16")
    static void teqi(MipsEnv e, int rs, int imm) {
        if (e.r(rs) == imm) {
            throw new Trap.Condition(0);
        }
    }

    @Insn(value = "tgei rs, imm", bits = "000001 rs:5 01000 imm:s16")
    static void tgei(MipsEnv e, int rs, int imm) {
        if (e.r(rs) >= imm) {
            throw new Trap.Condition(0);
        }
    }

    @Insn(value = "tgeiu rs, imm", bits = "000001 rs:5 01001 imm:s16")
    static void tgeiu(MipsEnv e, int rs, int imm) {
        if (Long.compareUnsigned(e.r(rs), imm) >= 0) {
            throw new Trap.Condition(0);
        }
    }

    @Insn(value = "tlti rs, imm", bits = "000001 rs:5 01010 imm:s16")
    static void tlti(MipsEnv e, int rs, int imm) {
        if (e.r(rs) < imm) {
            throw new Trap.Condition(0);
        }
    }

    @Insn(value = "tltiu rs, imm", bits = "000001 rs:5 01011 imm:s16")
    static void tltiu(MipsEnv e, int rs, int imm) {
        if (Long.compareUnsigned(e.r(rs), imm) < 0) {
            throw new Trap.Condition(0);
        }
    }

    @Insn(value = "tnei rs, imm", bits = "000001 rs:5 01110 imm:s16")
    static void tnei(MipsEnv e, int rs, int imm) {
        if (e.r(rs) != imm) {
            throw new Trap.Condition(0);
        }
    }
}
