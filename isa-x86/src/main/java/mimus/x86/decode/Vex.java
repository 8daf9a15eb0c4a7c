package mimus.x86.decode;

import mimus.insn.opmap.OpRow;

/**
 * The VEX prefix (Intel SDM volume 2, 2.3.5).
 *
 * @param rex its R, X, B and W as bits of {@link Prefixes}
 * @param third register in vvvv, of which 32-bit code has eight
 * @param length 0 for 128 bits or scalars, 1 for 256
 */
record Vex(int map, int rex, int third, int length, OpRow.Prefix prefix) {
    private static final OpRow.Prefix[] PREFIXES = {OpRow.Prefix.NP, OpRow.Prefix.P66, OpRow.Prefix.F3, OpRow.Prefix.F2
    };

    /** Whether an opcode is a VEX prefix; in 32-bit code only where ModRM would not be allowed to be that. */
    static boolean begins(int opcode, int codeSize, int following) {
        return (opcode == 0xc4 || opcode == 0xc5) && codeSize != 16 && following >= 0xc0;
    }

    /** Null if it is none that means anything. */
    static Vex read(Decoder from, int opcode, int prefixes, boolean wide) {
        int first = from.next();
        int map = 1;
        int last = first;
        int rex = (first & 0x80) == 0 ? Prefixes.REX_R : 0;
        if (opcode == 0xc4) {
            map = first & 31;
            rex |= (first & 0x40) == 0 ? Prefixes.REX_X : 0;
            rex |= (first & 0x20) == 0 ? Prefixes.REX_B : 0;
            last = from.next();
            rex |= (last & 0x80) != 0 ? Prefixes.REX_W : 0;
        }
        int before = Prefixes.LOCK | Prefixes.REP | Prefixes.REPNE | Prefixes.OPERAND | Prefixes.REX;
        if (map == 0 || map >= OpRow.MAPS || (prefixes & before) != 0) {
            return null;
        }
        if (!wide) {
            rex &= Prefixes.REX_W; // there are eight registers
        }
        return new Vex(map, rex, ~last >> 3 & 15, last >> 2 & 1, PREFIXES[last & 3]);
    }
}
