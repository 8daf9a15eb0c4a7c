package mimus.x86.oracle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import mimus.insn.opmap.OpOperand;
import mimus.insn.opmap.OpOperand.Kind;
import mimus.insn.opmap.OpRow;

/** Bytes for rows of the opcode map in 64-bit or 32-bit mode, with random registers and immediates; memory is near RBX. */
public final class RowEncoder {
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

    /** Registers in the mode. */
    private final int registers;

    private RowEncoder(OpRow row, SplittableRandom random, boolean long64) {
        this.row = row;
        this.random = random;
        this.registers = long64 ? 16 : 8;
    }

    /** The bytes of one instruction in hexadecimal; {@code memory} says what an operand is that may be either. */
    public static String encode(OpRow row, SplittableRandom random, boolean memory) {
        return encode(row, random, memory, true);
    }

    /** The same for 64-bit mode or for 32-bit mode. */
    static String encode(OpRow row, SplittableRandom random, boolean memory, boolean long64) {
        RowEncoder encoder = new RowEncoder(row, random, long64);
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
        reg = random.nextInt(registers);
        rm = random.nextInt(registers);
        third = 0;
        for (OpOperand operand : row.operands()) {
            switch (operand.kind()) {
                case REG -> reg = general();
                case EITHER, RM, LOW -> rm = general();
                case MMX -> reg &= 7;
                case MMX_RM, MMX_EITHER, STACK_RM -> rm &= 7;
                case SEGMENT -> reg = random.nextInt(4, 6);
                case CONTROL, DEBUG -> reg = 0;
                case VECTOR_THIRD -> third = random.nextInt(registers);
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
        return GENERAL[random.nextInt(registers == 16 ? GENERAL.length : GENERAL.length - 8)];
    }

    private boolean varies() {
        return row.operands().stream().anyMatch(OpOperand::varies);
    }

    private boolean widens() {
        return registers == 16 && varies() && random.nextInt(3) == 0;
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
        if (row.vex() && row.map() == 1 && rm < 8 && !wide) {
            add(0xc5);
            int pp = prefix == 0x66 ? 1 : prefix == 0xf3 ? 2 : prefix == 0xf2 ? 3 : 0;
            add((reg < 8 ? 0x80 : 0) | (~third & 15) << 3 | length << 2 | pp);
            return;
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
        int rex = (registers == 16 && random.nextInt(2) == 0 && hasByte() ? 0x40 : 0)
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

    private void little(long value, int bits) {
        for (int shift = 0; shift < bits; shift += 8) {
            add((int) (value >>> shift));
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
                add(random.nextInt(256) & (registers == 16 ? 0xff : 0x7f));
            } else if (operand.kind() == Kind.RELATIVE) {
                int place = random.nextInt(0x81, 0x7000);
                little(immediate(operand) == 8 ? place & 0x3f | 0x20 : place, immediate(operand)); // not onto itself
            } else if (operand.kind() == Kind.OFFSET) {
                little(NativeState.DATA + 0x48, registers == 16 ? 64 : 32);
            } else if (operand.kind() == Kind.FAR) {
                little(NativeState.CODE + 0x100, narrow ? 16 : 32);
                little(0x23, 16);
            }
        }
    }
}
