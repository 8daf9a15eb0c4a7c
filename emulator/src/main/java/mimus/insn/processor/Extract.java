package mimus.insn.processor;

import java.util.stream.Collectors;
import mimus.insn.Encoding;

/** Java expressions that take fields out of an instruction word {@code w}. */
final class Extract {
    private Extract() {}

    /** The value of a field, as an {@code int} or, if {@code wide}, a {@code long} expression. */
    static String field(Encoding encoding, String field, boolean wide) {
        String value = encoding.fields().get(field).stream()
                .map(piece -> piece(piece, wide))
                .collect(Collectors.joining(") | ("));
        return encoding.fields().get(field).size() == 1 ? value : "(" + value + ")";
    }

    private static String piece(Encoding.Piece piece, boolean wide) {
        if (piece.width() == 0) {
            return Long.toString(piece.constant());
        }
        int above = 32 - piece.lsb() - piece.width();
        StringBuilder text = new StringBuilder("w");
        if (piece.signed() && piece.width() < 32) {
            text.append(above == 0 ? "" : " << " + above).append(" >> ").append(32 - piece.width());
        } else {
            text.append(piece.lsb() == 0 ? "" : " >>> " + piece.lsb());
            text.append(above == 0 ? "" : " & 0x" + Long.toHexString((1L << piece.width()) - 1));
        }
        String value = text.toString();
        if (wide) {
            value = "(long) (" + value + ")";
        } else if (piece.place() != 0) {
            value = "(" + value + ")";
        }
        return piece.place() == 0 ? value : value + " << " + piece.place();
    }
}
