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

    /** What a word is worth that is no instruction. */
    private static final int UNDEFINED = -4;

    /** Mask, match and worth of words that are frequent in code, and rare with their bytes reversed. */
    private static final int[][] USUAL = {
        {0xffff_ffff, 0x03e0_0008, 8}, // jr ra
        {0xffff_0000, 0x27bd_0000, 8}, // addiu sp, sp
        {0xffff_0000, 0x67bd_0000, 8}, // daddiu sp, sp
        {0xffff_0000, 0xafbf_0000, 8}, // sw ra, (sp)
        {0xffff_0000, 0xffbf_0000, 8}, // sd ra, (sp)
        {0xffff_0000, 0x8fbf_0000, 8}, // lw ra, (sp)
        {0xffff_0000, 0xdfbf_0000, 8}, // ld ra, (sp)
        {0xffff_0000, 0x1000_0000, 4}, // b
        {0xffe0_0000, 0x3c00_0000, 4}, // lui
        {0xffe0_0000, 0x2400_0000, 4}, // li
        {0xffe0_0000, 0x3400_0000, 4}, // li
        {0xff60_07f8, 0x4000_0000, 4}, // mfc0, mtc0
        {0xfc1f_07ff, 0x0000_0021, 2}, // move
        {0xfc1f_07ff, 0x0000_0025, 2}, // move
        {0xfc1f_07ff, 0x0000_002d, 2}, // move
    };

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
        byte[] reversed = reversed(words);
        boolean asIs = code(words, instructions, order) >= code(reversed, instructions, order);
        return new MipsBootImage(asIs ? words : reversed, order);
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

    /** How much the words look like instructions. */
    private static int code(byte[] content, InsnTable instructions, ByteOrder order) {
        ByteBuffer words = ByteBuffer.wrap(content, 0, Math.min(content.length, CODE_LOOKED_AT))
                .order(order);
        int count = 0;
        while (words.hasRemaining()) {
            int word = words.getInt();
            if (word != 0) {
                count += instructions.of(word, false) == null ? UNDEFINED : 1;
                count += usual(word);
            }
        }
        return count;
    }

    /** What a word is worth as something that any code has in plenty. */
    private static int usual(int word) {
        for (int[] idiom : USUAL) {
            if ((word & idiom[0]) == idiom[1]) {
                return idiom[2];
            }
        }
        return 0;
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
