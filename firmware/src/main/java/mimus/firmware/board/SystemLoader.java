package mimus.firmware.board;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import mimus.cpu.Cpu;
import mimus.error.UserError;
import mimus.firmware.image.RawFile;
import mimus.firmware.tree.FlattenedTree;
import mimus.firmware.tree.TreeNode;

/**
 * What a boot loader does for Linux on Arm: kernel, first files and device tree go into memory, registers say where
 * (Documentation/arm64/booting.rst of Linux).
 */
final class SystemLoader {
    private static final int MOST = 1 << 30;
    private static final int HEADER = 64;

    /** {@code ARM\x64} at byte 56. */
    private static final int MAGIC = 0x644d5241;

    private static final long ALIGNMENT = 2 << 20;

    private final Cpu<?> cpu;
    private final long memory;
    private final long size;
    private final BoardOptions.SystemFiles files;
    private final TreeNode tree;

    /**
     * @param memory the first address of the board's memory
     * @param size of it in bytes
     * @param tree the board's device tree, to be completed
     */
    SystemLoader(Cpu<?> cpu, long memory, long size, BoardOptions.SystemFiles files, TreeNode tree) {
        this.cpu = cpu;
        this.memory = memory;
        this.size = size;
        this.files = files;
        this.tree = tree;
    }

    /** Puts all into memory, and the processor where it begins. */
    void load() {
        if (files.kernel() == null) {
            put(memory, block(), "the device tree"); // firmware finds it where memory begins
            return;
        }
        byte[] kernel = RawFile.read(files.kernel(), MOST, "the board's memory");
        ByteBuffer header = ByteBuffer.wrap(kernel).order(ByteOrder.LITTLE_ENDIAN);
        if (kernel.length < HEADER || header.getInt(56) != MAGIC) {
            throw new UserError(files.kernel() + ": it is no Image of Linux for arm64");
        }
        long offset = header.getLong(8);
        long imageSize = Math.max(header.getLong(16), kernel.length);
        long entry = memory + ALIGNMENT + (offset & ALIGNMENT - 1);
        put(entry, kernel, files.kernel().toString());
        long next = up(entry + imageSize);
        if (files.initrd() != null) {
            byte[] initrd = RawFile.read(files.initrd(), MOST, "the board's memory");
            put(next, initrd, files.initrd().toString());
            tree.child("chosen").wide("linux,initrd-start", next).wide("linux,initrd-end", next + initrd.length);
            next = up(next + initrd.length);
        }
        if (!files.append().isEmpty()) {
            tree.child("chosen").text("bootargs", files.append());
        }
        put(next, block(), "the device tree");
        cpu.write("x0", next);
        for (int n = 1; n < 4; n++) {
            cpu.write("x" + n, 0);
        }
        cpu.env().resumeAt(entry);
    }

    private static long up(long address) {
        return address + ALIGNMENT - 1 & -ALIGNMENT;
    }

    /** The device tree as one block. */
    byte[] block() {
        return FlattenedTree.write(tree);
    }

    private void put(long address, byte[] content, String what) {
        boolean room = address + content.length <= memory + size;
        if (!room || cpu.memory().poke(address, content, 0, content.length) < content.length) {
            throw new UserError("%s: %d bytes do not fit into the board's memory".formatted(what, content.length));
        }
    }

    /** A device tree that a person gives in place of the board's own. */
    static TreeNode read(Path file) {
        return FlattenedTree.read(file.toString(), RawFile.read(file, 1 << 24, "a device tree"));
    }
}
