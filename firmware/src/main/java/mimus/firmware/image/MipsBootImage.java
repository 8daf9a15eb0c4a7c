package mimus.firmware.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mimus.insn.InsnTable;

/**
 * A raw image that a MIPS processor starts from, and what it was made for, as far as its bytes tell.
 *
 * <p>Some images are packaged with the bytes of each 32-bit word reversed. Code tells the order of words: in the wrong
 * one, few of them are instructions. Text tells whether words have been reversed: then it cannot be read.
 */
public final class MipsBootImage {
    /** As much of an image as is looked at for code. */
    private static final int CODE_LOOKED_AT = 64 * 1024;

    private static final String[] OFTEN_IN_TEXT = {"ing", "ion", "the", "err", "ent", "ed ", "oot", "%s", "%d", "\r\n"};

    private final byte[] content;
    private final ByteOrder order;

    private MipsBootImage(byte[] content, ByteOrder order) {
        this.content = content;
        this.order = order;
    }

    /**
     * An image whose byte order is found out.
     *
     * @param file as it is packaged
     * @param instructions of the widest processor it may be for
     */
    public static MipsBootImage of(byte[] file, InsnTable instructions) {
        byte[] words = whole(file);
        byte[] reversed = reversed(words);
        return text(reversed) > text(words)
                ? new MipsBootImage(reversed, codeOrder(reversed, instructions))
                : new MipsBootImage(words, codeOrder(words, instructions));
    }

    /** An image that is known to be for a byte order; its words are reversed if they are code only then. */
    public static MipsBootImage of(byte[] file, InsnTable instructions, ByteOrder order) {
        byte[] words = whole(file);
        return new MipsBootImage(codeOrder(words, instructions) == order ? words : reversed(words), order);
    }

    /** The bytes as the processor sees them, a whole number of words. */
    public byte[] content() {
        return content;
    }

    /** The byte order of the processor it is for. */
    public ByteOrder order() {
        return order;
    }

    /** Whether its code uses the stack in doublewords: it is for a 64-bit processor. */
    public boolean wide() {
        ByteBuffer words = ByteBuffer.wrap(content).order(order);
        int narrow = 0;
        int wide = 0;
        while (words.remaining() >= 4) {
            int high = words.getInt() >>> 16;
            narrow += high == 0x27bd || high == 0xafbf || high == 0x8fbf ? 1 : 0; // addiu sp, sw ra, lw ra
            wide += high == 0x67bd || high == 0xffbf || high == 0xdfbf ? 1 : 0; // daddiu sp, sd ra, ld ra
        }
        return wide > narrow;
    }

    private static byte[] whole(byte[] file) {
        return Arrays.copyOf(file, file.length + 3 & ~3);
    }

    private static byte[] reversed(byte[] words) {
        byte[] out = new byte[words.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = words[i ^ 3];
        }
        return out;
    }

    private static ByteOrder codeOrder(byte[] words, InsnTable instructions) {
        int little = code(words, instructions, ByteOrder.LITTLE_ENDIAN);
        int big = code(words, instructions, ByteOrder.BIG_ENDIAN);
        return little > big ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    /** How many words are instructions. */
    private static int code(byte[] content, InsnTable instructions, ByteOrder order) {
        ByteBuffer words = ByteBuffer.wrap(content, 0, Math.min(content.length, CODE_LOOKED_AT))
                .order(order);
        int count = 0;
        while (words.hasRemaining()) {
            int word = words.getInt();
            count += word != 0 && instructions.of(word, false) != null ? 1 : 0;
        }
        return count;
    }

    private static int text(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int count = 0;
        for (String often : OFTEN_IN_TEXT) {
            for (int at = text.indexOf(often); at >= 0; at = text.indexOf(often, at + 1)) {
                count++;
            }
        }
        return count;
    }
}
