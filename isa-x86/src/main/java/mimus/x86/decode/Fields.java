package mimus.x86.decode;

import mimus.insn.opmap.DecodedOp;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpRow;
import mimus.x86.state.Mode;
import mimus.x86.state.Segments;
import mimus.x86.state.SystemState;
import mimus.x86.state.X86Env;

/** What is known so far of an instruction that is being decoded. */
final class Fields {
    final int mode;
    final int codeSize;
    final int addressSize;
    int prefixes;
    int size;
    int reg;
    int rm;
    int third;
    int last;
    int base = X86Env.ZERO;
    int index = X86Env.ZERO;
    int scale;
    long displacement;
    int offset;

    /** Whether a branch is relative to what follows it. */
    boolean relative;

    /** Whether the address is relative to what follows the instruction. */
    boolean pcRelative;

    /** Whether an operand is in memory that ModRM tells. */
    boolean memory;

    private int regShift;
    private int rmShift;
    private int segment;
    private int checks;
    private long immediate;
    private long second;
    private int immediates;

    /** The unit that the instruction needs, if that must be asked: see {@link SystemState}. */
    private int unit;

    Fields(int mode, int prefixes) {
        this.mode = mode;
        this.codeSize = Mode.codeSize(mode);
        this.prefixes = prefixes;
        boolean other = (prefixes & Prefixes.ADDRESS) != 0;
        this.addressSize = codeSize == 64 ? other ? 32 : 64 : other == (codeSize == 16) ? 32 : 16;
        segment(Segments.DS);
    }

    /** Takes over what opcode and prefixes say. */
    void opcode(int opcode, OpRow row, Vex vex, int width) {
        size = width;
        if (row.prefix() != OpRow.Prefix.ANY) {
            prefixes |= Prefixes.MANDATORY;
        }
        if (row.low()) {
            rm = opcode & 7 | rex(Prefixes.REX_B);
            bytes(row);
        }
        if (vex != null) {
            third = vex.third() & (codeSize == 64 ? 15 : 7);
        }
    }

    /** 8 if a bit of REX is set, else 0. */
    int rex(int bit) {
        return (prefixes & bit) != 0 ? 8 : 0;
    }

    /** Finds the registers that a byte operand means: without REX, 4 to 7 are AH, CH, DH and BH. */
    void bytes(OpRow row) {
        boolean high = (prefixes & Prefixes.REX) == 0;
        for (OpOperand operand : row.operands()) {
            boolean isByte = operand.bits(0) == 8;
            switch (operand.kind()) {
                case REG -> {
                    if (isByte && high && reg >= 4 && reg < 8) {
                        reg -= 4;
                        regShift = 8;
                    }
                }
                case EITHER, RM, LOW -> {
                    if (isByte && high && !memory && rm >= 4 && rm < 8) {
                        rm -= 4;
                        rmShift = 8;
                    }
                }
                case MMX, SEGMENT -> reg &= 7; // REX.R means nothing to them
                case MMX_EITHER, MMX_RM, STACK_RM -> rm &= 7;
                default -> {}
            }
        }
    }

    /** Chooses the segment of the operand in memory, unless a prefix does. */
    void segment(int usual) {
        int named = Prefixes.segment(prefixes);
        int chosen = named < 0 || codeSize == 64 && named < Segments.FS ? usual : named;
        boolean added = codeSize != 64 && (Mode.based(mode, chosen) || Mode.limited(mode, chosen));
        segment = chosen >= Segments.FS || added ? X86Env.BASES + chosen : X86Env.ZERO;
        checks = codeSize != 64 && Mode.limited(mode, chosen) ? 1 : 0;
    }

    /** An operand at an address that the instruction holds. */
    void offset(long address, int bits) {
        displacement = address;
        checks *= Math.max(1, bits / 8);
    }

    /** Tells which unit the instruction needs. */
    void unit(OpRow row) {
        if (!Mode.unitsLimited(mode)) {
            return;
        }
        int opcode = row.opcode();
        if (!row.vex() && row.map() == 0 && opcode >= 0xd8 && opcode <= 0xdf) {
            unit = SystemState.X87;
        } else if (!row.vex() && row.map() == 0 && opcode == 0x9b) {
            unit = SystemState.WAIT;
        } else if (row.vex()
                || row.operands().stream().anyMatch(OpOperand::isVector)
                || row.mnemonic().matches("(ld|st)mxcsr|xrstor|xsave.*")) {
            unit = SystemState.SSE;
        } else if (row.operands().stream().anyMatch(OpOperand::isMmx)
                || row.mnemonic().equals("emms")) {
            unit = SystemState.MMX;
        } else if (row.mnemonic().matches("fxsave|fxrstor")) {
            unit = SystemState.X87;
        }
    }

    /** Tells how much memory the operand takes, if it is there. */
    void access(OpRow row) {
        boolean used = false;
        for (OpOperand operand : row.operands()) {
            if (operand.isEither() && memory || operand.isMemory()) {
                checks *= Math.max(1, operand.bits(size) / 8);
                used = !operand.text().equals("M");
            }
            used |= operand.kind() == OpOperand.Kind.OFFSET;
        }
        checks = used ? checks : 0;
    }

    void immediate(long value) {
        if (immediates++ == 0) {
            immediate = value;
        } else {
            second = value;
        }
    }

    /** The bits of the operation. */
    long mask() {
        return mask(size);
    }

    long mask(int bits) {
        return bits >= 64 ? -1 : (1L << bits) - 1;
    }

    private int baseOf(int number) {
        return codeSize != 64 && Mode.based(mode, number) ? X86Env.BASES + number : X86Env.ZERO;
    }

    DecodedOp decoded(int op, int length) {
        long stack = codeSize == 64 ? -1 : Mode.narrowStack(mode) ? 0xffff : 0xffffffffL;
        return new DecodedOp(
                op,
                length,
                mode,
                size,
                reg,
                regShift,
                rm,
                rmShift,
                third,
                last,
                segment,
                base,
                index,
                scale,
                pcRelative ? displacement + length : displacement,
                pcRelative ? -1 : 0,
                mask(addressSize),
                codeSize == 64 ? -1 : 0xffffffffL,
                immediate,
                second,
                relative ? offset + length : 0,
                stack,
                baseOf(Segments.SS),
                baseOf(Segments.CS),
                checks | unit << 16,
                prefixes);
    }
}
