package mimus.debugger.coverage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mimus.debugger.symbols.Module;

/**
 * Blocks that were executed, in the format of DynamoRIO's drcov, version 2, that disassemblers colour code by.
 *
 * <p>A text tells the modules; then comes for each block its distance from the module's start (4 bytes), its length (2) and
 * the module's number (2), in little-endian order.
 */
public final class Drcov {
    private static final int BLOCK_SIZE = 8;
    private static final int LONGEST = 0xffff;

    /** Instructions, one after the other, that were executed equally often. */
    private record Block(long start, long length, Module module) {}

    private Drcov() {}

    public static byte[] of(Coverage coverage) {
        List<Module> modules = coverage.modules();
        List<Block> blocks = blocks(coverage);
        StringBuilder text = new StringBuilder("DRCOV VERSION: 2\nDRCOV FLAVOR: drcov\n");
        text.append("Module Table: version 2, count %d\n".formatted(modules.size()));
        text.append("Columns: id, base, end, entry, checksum, timestamp, path\n");
        for (Module module : modules) {
            text.append("%3d, 0x%016x, 0x%016x, 0x%016x, 0x00000000, 0x00000000, %s\n"
                    .formatted(
                            modules.indexOf(module),
                            module.start(),
                            module.end(),
                            module.file().entry() + module.distance(),
                            module.path()));
        }
        text.append("BB Table: %d bbs\n".formatted(blocks.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        ByteBuffer table = ByteBuffer.allocate(BLOCK_SIZE * blocks.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (Block block : blocks) {
            table.putInt((int) (block.start - block.module.start()))
                    .putShort((short) block.length)
                    .putShort((short) modules.indexOf(block.module));
        }
        out.writeBytes(table.array());
        return out.toByteArray();
    }

    private static List<Block> blocks(Coverage coverage) {
        List<Block> blocks = new ArrayList<>();
        Executed before = null;
        long start = 0;
        for (Executed next : coverage.executed()) {
            boolean same = before != null
                    && before.end() == next.address()
                    && before.module() == next.module()
                    && !before.leaves()
                    && next.end() - start <= LONGEST
                    && coverage.count(before.address()) == coverage.count(next.address());
            if (!same) {
                end(blocks, start, before);
                start = next.address();
            }
            before = next;
        }
        end(blocks, start, before);
        return blocks;
    }

    /** Code that is in no file has no place in the format. */
    private static void end(List<Block> blocks, long start, Executed last) {
        if (last != null && last.module() != null) {
            blocks.add(new Block(start, last.end() - start, last.module()));
        }
    }
}
