package mimus.insn.processor;

import java.util.List;
import mimus.insn.Encoding;
import mimus.insn.InsnSet;

/** The field of {@link InsnSet#prefix}. */
final class Prefix {
    private Prefix() {}

    /** Whether only the first of two encodings has the field, and the second has all ones in its place. */
    static boolean apart(Encoding with, Encoding without, String prefix) {
        List<Encoding.Piece> pieces = with.fields().get(prefix);
        if (pieces == null || without.fields().containsKey(prefix)) {
            return false;
        }
        int bits = bits(pieces.get(0));
        return (without.mask() & without.match() & bits) == bits;
    }

    /** Whether the first {@code width} bits of an encoding are ones. */
    static boolean allOnes(Encoding encoding, int width) {
        int bits = -1 << 32 - width;
        return (encoding.mask() & encoding.match() & bits) == bits;
    }

    /** Width of the field in an encoding, or 0. */
    static int width(Encoding encoding, String prefix) {
        List<Encoding.Piece> pieces = encoding.fields().get(prefix);
        return pieces == null ? 0 : pieces.get(0).width();
    }

    private static int bits(Encoding.Piece piece) {
        return (int) ((1L << piece.width()) - 1) << piece.lsb();
    }
}
