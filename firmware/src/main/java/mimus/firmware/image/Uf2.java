package mimus.firmware.image;

import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.Image;

/** Microsoft's UF2: blocks of 512 bytes, each with an address and up to 476 bytes for it. */
final class Uf2 {
    static final int FIRST_MAGIC = 0x0a324655;
    private static final int SECOND_MAGIC = 0x9e5d5157;
    private static final int LAST_MAGIC = 0x0ab16f30;
    private static final int BLOCK = 512;
    private static final int MOST = 476;

    /** The flag of blocks that are not for the main flash. */
    private static final int ELSEWHERE = 1;

    private Uf2() {}

    /** @throws UserError that names the block which is damaged */
    static Image read(Bytes file) {
        if (file.size() % BLOCK != 0) {
            throw file.error("a UF2 file is made of blocks of 512 bytes; this one has been cut off");
        }
        Chunks chunks = new Chunks(file.name());
        long count = file.size() / BLOCK;
        for (long i = 0; i < count; i++) {
            byte[] block = file.read(i * BLOCK, BLOCK);
            int length = word(block, 16);
            boolean whole = word(block, 0) == FIRST_MAGIC
                    && word(block, 4) == SECOND_MAGIC
                    && word(block, BLOCK - 4) == LAST_MAGIC;
            if (!whole || length < 0 || length > MOST) {
                throw file.error("block %d of %d is damaged", i, count);
            }
            if (word(block, 24) != count || word(block, 20) != i) {
                throw file.error(
                        "block %d of %d says that it is number %d of %d", i, count, word(block, 20), word(block, 24));
            }
            if ((word(block, 8) & ELSEWHERE) == 0) {
                chunks.add(word(block, 12) & 0xffff_ffffL, block, 32, length);
            }
        }
        return chunks.image("UF2");
    }

    private static int word(byte[] block, int at) {
        return block[at] & 0xff | (block[at + 1] & 0xff) << 8 | (block[at + 2] & 0xff) << 16 | block[at + 3] << 24;
    }
}
