package mimus.mips.insn;

import mimus.insn.Missing;

/**
 * Enhanced Virtual Addressing, Multi-Threading, SmartMIPS, atomic bits of MCU, and the way into the compressed
 * instruction sets: known by name only.
 */
@Missing(value = "aclr bit, offset(base)", bits = "000001 base:5 00111 0 bit:3 offset:s12")
@Missing(value = "aset bit, offset(base)", bits = "000001 base:5 00111 1 bit:3 offset:s12")
@Missing(value = "jalx away", bits = "011101 away.2:26")
@Missing(value = "cachee hint, offset(base)", bits = "011111 base:5 hint:5 offset:s9 0 011011")
@Missing(value = "lbe rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 101100")
@Missing(value = "lbue rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 101000")
@Missing(value = "lhe rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 101101")
@Missing(value = "lhue rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 101001")
@Missing(value = "lle rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 101110")
@Missing(value = "lwe rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 101111")
@Missing(value = "lwle rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 011001")
@Missing(value = "lwre rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 011010")
@Missing(value = "prefe hint, offset(base)", bits = "011111 base:5 hint:5 offset:s9 0 100011")
@Missing(value = "sbe rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 011100")
@Missing(value = "sce rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 011110")
@Missing(value = "she rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 011101")
@Missing(value = "swe rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 011111")
@Missing(value = "swle rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 100001")
@Missing(value = "swre rt, offset(base)", bits = "011111 base:5 rt:5 offset:s9 0 100010")
@Missing(value = "fork rd, rs, rt", bits = "011111 rs:5 rt:5 rd:5 00000 001000")
@Missing(value = "yield rd, rs", bits = "011111 rs:5 00000 rd:5 00000 001001")
@Missing(value = "lwxs rd, index(base)", bits = "011100 base:5 index:5 rd:5 00010 001000")
final class OtherAses {
    private OtherAses() {}
}
