package mimus.insn.opmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row of an opcode map.
 *
 * <pre>{@code
 * 01          add Ev, Gv            opcode, mnemonic, operands
 * 80 /0       add Eb, Ib            /digit: what ModRM.reg must be
 * 0F 01 D0    xgetbv                the ModRM byte as a whole
 * 50+r d64    push {-v}, Zv         eight opcodes; a register in the low bits; {…} is not written in assembly
 * F3 0F B8    popcnt Gv, Ev         the prefix that must be there: 66, F2, F3, or NP for none of them, NFx for no F2 or F3
 * VEX.128.66.0F38.W0 18  vbroadcastss Vx, Wss
 * }</pre>
 *
 * <p>Between opcode and mnemonic may further stand: {@code mem} (ModRM must be memory), {@code rm} (must not), {@code i64}
 * (not in 64-bit mode), {@code o64} (only there), {@code d64} (operands there are of 64 bits unless made smaller),
 * {@code f64} (are of 64 bits), {@code un} (vectors
 * in memory need not be aligned), {@code al} (must be, with VEX too), {@code src} (the first operand is only read),
 * {@code vsib} (the index is a vector register), {@code mod} (ModRM means a register, whatever its first two bits are),
 * {@code whole} (not to be translated, only executed), {@code W0} and {@code W1} (what REX.W must be). VEX rows name length ({@code 128},
 * {@code 256}, {@code LZ}, {@code LIG}; both if not said), prefix, map and W ({@code WIG} or none: any).
 */
public record OpRow(
        String text,
        boolean vex,
        int length,
        Prefix prefix,
        int map,
        int opcode,
        boolean low,
        int modrm,
        int digit,
        Mod mod,
        int w,
        List<String> marks,
        String mnemonic,
        List<OpOperand> operands) {
    /** Which of the prefixes that choose an instruction must be there. */
    public enum Prefix {
        ANY,
        /** Neither F2 nor F3; 66 chooses the operand size. */
        NFX,
        /** None of them. */
        NP,
        P66,
        F2,
        F3
    }

    /** What ModRM must be. */
    public enum Mod {
        EITHER,
        REGISTER,
        MEMORY
    }

    private static final List<String> MARKS =
            List.of("i64", "o64", "d64", "f64", "un", "al", "src", "vsib", "mod", "whole");

    /** Opcode maps: one byte, 0F, 0F 38, 0F 3A. */
    public static final int MAPS = 4;

    /**
     * Parses a row.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static OpRow parse(String text) {
        return new OpRowParser(text).row();
    }

    /** Whether a mark such as {@code d64} stands in the row. */
    public boolean has(String mark) {
        return marks.contains(mark);
    }

    static boolean isMark(String word) {
        return MARKS.contains(word);
    }

    /** Whether a ModRM byte follows the opcode. */
    public boolean hasModrm() {
        return modrm >= 0
                || digit >= 0
                || mod != Mod.EITHER
                || operands.stream().anyMatch(operand -> operand.kind().modrm);
    }

    /** The widths of the operation, in bits; a single 0 if it has none. */
    public List<Integer> sizes() {
        for (OpOperand operand : operands) {
            if (operand.varies()) {
                return operand.size().bits;
            }
        }
        if (vex && length < 0 && operands.stream().anyMatch(operand -> operand.size() == OpSize.X)) {
            return OpSize.X.bits;
        }
        for (OpOperand operand : operands) {
            if (operand.size() != OpSize.NONE) {
                return operand.size().bits.subList(0, 1);
            }
        }
        return List.of(0);
    }

    /** Whether REX.W alone chooses the width. */
    public boolean wChooses() {
        return operands.stream().anyMatch(operand -> operand.size() == OpSize.Y)
                && operands.stream().noneMatch(operand -> operand.varies() && operand.size() != OpSize.Y);
    }

    /** Whether VEX.L chooses the width. */
    public boolean lengthChooses() {
        return sizes().equals(OpSize.X.bits);
    }

    /** The operand that is a register or memory; null if there is none or the row says which. */
    public OpOperand either() {
        if (mod != Mod.EITHER) {
            return null;
        }
        return operands.stream().filter(OpOperand::isEither).findFirst().orElse(null);
    }

    /** Whether the meaning is compiled apart for registers and for memory. */
    public boolean split() {
        return either() != null;
    }

    /** How many instructions of an {@link OpSet} it makes. */
    public int variants() {
        return sizes().size() * (split() ? 2 : 1);
    }

    /** How many of what a row can ask for it asks for; of two rows for the same bytes, the greater is meant. */
    public int strictness() {
        int count = prefix == Prefix.ANY ? 0 : prefix == Prefix.NFX ? 1 : 2;
        count += low ? 0 : 1;
        count += modrm >= 0 ? 3 : 0;
        count += digit >= 0 ? 1 : 0;
        count += mod != Mod.EITHER ? 1 : 0;
        count += w >= 0 ? 1 : 0;
        return count + (length >= 0 ? 1 : 0) + (has("o64") || has("i64") ? 1 : 0);
    }

    /** Whether some bytes in some mode are meant by both. */
    public boolean overlaps(OpRow other) {
        return vex == other.vex
                && map == other.map
                && sameOpcode(other)
                && agree(prefix.ordinal() - 1, other.prefix.ordinal() - 1)
                && agree(length, other.length)
                && agree(w, other.w)
                && agree(mod.ordinal() - 1, other.mod.ordinal() - 1)
                && agree(digit, other.digit)
                && modrmAgrees(other)
                && other.modrmAgrees(this)
                && !(has("i64") && other.has("o64"))
                && !(has("o64") && other.has("i64"));
    }

    private boolean sameOpcode(OpRow other) {
        int mask = low || other.low ? 0xf8 : 0xff;
        return (opcode & mask) == (other.opcode & mask);
    }

    private boolean modrmAgrees(OpRow other) {
        return modrm < 0
                || agree(modrm, other.modrm)
                        && agree(modrm >> 3 & 7, other.digit)
                        && other.mod != (modrm >> 6 == 3 ? Mod.MEMORY : Mod.REGISTER);
    }

    private static boolean agree(int mine, int other) {
        return mine < 0 || other < 0 || mine == other;
    }

    /** Whether an operand is a register in VEX.vvvv. */
    public boolean hasThird() {
        return operands.stream()
                .anyMatch(operand ->
                        operand.kind() == OpOperand.Kind.THIRD || operand.kind() == OpOperand.Kind.VECTOR_THIRD);
    }

    /** The operands as they are written. */
    public List<OpOperand> written() {
        List<OpOperand> written = new ArrayList<>(operands);
        written.removeIf(OpOperand::isHidden);
        return written;
    }

    /** Splits a row into its words, and the operands. */
    static List<String> words(String text) {
        return Arrays.asList(text.trim().split("[\\s,]+"));
    }
}
