package mimus.x86.oracle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;

/** Bytes for rows of the opcode map in 64-bit mode, with random registers and immediates; memory is near RBX. */
final class RowEncoder {
    private static final int RBX = 3;

    /** General registers that an instruction may destroy. */
    private static final int[] GENERAL = {0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    private final OpRow row;
    private final SplittableRandom random;
    private final List<Integer> bytes = new ArrayList<>();
    private int reg;
    private int rm;
    private int third;
    private boolean memory;
    private boolean wide;
    private boolean narrow;
    private int length;

    private RowEncoder(OpRow row, SplittableRandom random) {
        this.row = row;
        this.random = random;
    }

    /** The bytes of one instruction in hexadecimal; {@code memory} says what an operand is that may be either. */
    static String encode(OpRow row, SplittableRandom random, boolean memory) {
        RowEncoder encoder = new RowEncoder(row, random);
        encoder.memory = row.mod() == OpRow.Mod.EITHER ? memory : row.mod() == OpRow.Mod.MEMORY;
        encoder.length = row.length() >= 0 ? row.length() : row.vex() && row.lengthChooses() ? random.nextInt(2) : 0;
        encoder.registers();
        encoder.prefixes();
        encoder.add(row.opcode() | (row.low() ? encoder.rm & 7 : 0));
        encoder.modrm();
        encoder.immediates();
        byte[] all = new byte[encoder.bytes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (int) encoder.bytes.get(i);
        }
        return HexFormat.of().formatHex(all);
    }

    private void add(int value) {
        bytes.add(value & 0xff);
    }

    private void registers() {
        reg = random.nextInt(16);
        rm = random.nextInt(16);
        third = 0;
        for (OpOperand operand : row.operands()) {
            switch (operand.kind()) {
                case REG -> reg = general();
                case EITHER, RM, LOW -> rm = general();
                case MMX -> reg &= 7;
                case MMX_RM, STACK_RM -> rm &= 7;
                case MMX_EITHER -> rm &= 7;
                case VECTOR_THIRD -> third = random.nextInt(16);
                case THIRD -> third = general();
                default -> {}
            }
        }
        if (row.digit() >= 0) {
            reg = row.digit();
        }
        if (memory) {
            rm = RBX;
        }
    }

    private int general() {
        return GENERAL[random.nextInt(GENERAL.length)];
    }

    private boolean varies() {
        return row.operands().stream().anyMatch(OpOperand::varies);
    }

    private boolean widens() {
        return varies() && random.nextInt(3) == 0;
    }

    /** Whether the operand size becomes 16 bits; not for double shifts, whose results are then undefined. */
    private boolean narrows() {
        boolean free =
                !row.vex() && !row.wChooses() && row.prefix() != OpRow.Prefix.P66 && row.prefix() != OpRow.Prefix.NP;
        return free && varies() && !row.mnemonic().matches("sh[lr]d") && random.nextInt(3) == 0;
    }

    private boolean hasByte() {
        return row.operands().stream().anyMatch(operand -> operand.kind() != Kind.IMMEDIATE && operand.bits(0) == 8);
    }

    private void prefixes() {
        int prefix = switch (row.prefix()) {
            case P66 -> 0x66;
            case F2 -> 0xf2;
            case F3 -> 0xf3;
            default -> 0;
        };
        wide = row.w() == 1 || row.w() < 0 && widens();
        narrow = !wide && narrows();
        if (narrow) {
            add(0x66);
        }
        if (row.vex()) {
            add(0xc4);
            add((reg < 8 ? 0x80 : 0) | 0x40 | (rm < 8 ? 0x20 : 0) | row.map());
            int pp = prefix == 0x66 ? 1 : prefix == 0xf3 ? 2 : prefix == 0xf2 ? 3 : 0;
            add((wide ? 0x80 : 0) | (~third & 15) << 3 | length << 2 | pp);
            return;
        }
        if (prefix != 0) {
            add(prefix);
        }
        int rex = (random.nextInt(2) == 0 && hasByte() ? 0x40 : 0)
                | (wide ? 8 : 0)
                | (reg >= 8 ? 4 : 0)
                | (rm >= 8 ? 1 : 0);
        if (rex != 0) {
            add(0x40 | rex);
        }
        switch (row.map()) {
            case 1 -> add(0x0f);
            case 2 -> {
                add(0x0f);
                add(0x38);
            }
            case 3 -> {
                add(0x0f);
                add(0x3a);
            }
            default -> {}
        }
    }

    private void modrm() {
        if (row.modrm() >= 0) {
            add(row.modrm());
        } else if (row.has("vsib")) {
            add(0x44 | (reg & 7) << 3);
            add(random.nextInt(256) & ~7 | rm & 7);
            add(random.nextInt(-32, 32));
        } else if (row.hasModrm() && memory) {
            add(0x40 | (reg & 7) << 3 | rm & 7);
            add(random.nextInt(8) == 0 ? random.nextInt(-60, 60) : 32 * random.nextInt(-2, 2));
        } else if (row.hasModrm()) {
            add(0xc0 | (reg & 7) << 3 | rm & 7);
        }
    }

    private int immediate(OpOperand operand) {
        int size = narrow ? 16 : wide ? 64 : 32;
        return operand.bits(size);
    }

    private void immediates() {
        for (OpOperand operand : row.operands()) {
            if (operand.kind() == Kind.IMMEDIATE) {
                for (int i = 0; i < immediate(operand); i += 8) {
                    add(random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(256));
                }
            } else if (operand.kind() == Kind.VECTOR_LAST) {
                add(random.nextInt(256));
            }
        }
    }
}
