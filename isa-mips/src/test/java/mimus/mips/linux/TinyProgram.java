package mimus.mips.linux;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import mimus.insn.Assembler;
import mimus.isa.Target;
import mimus.isa.Targets;

/** An ELF file of one segment with assembled code. */
final class TinyProgram {
    static final long BASE = 0x400000;
    private static final int HEADERS = 0x100;

    private TinyProgram() {}

    /** Writes the file; code begins {@link #HEADERS} bytes after {@link #BASE}, where the entry is. */
    static Path write(Path file, String architecture, String... lines) throws IOException {
        Target target = Targets.named(architecture);
        boolean wide = target.bits() == 64;
        ByteBuffer out = ByteBuffer.allocate(HEADERS + 4 * lines.length)
                .order(target.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {0x7f, 'E', 'L', 'F', (byte) (wide ? 2 : 1), (byte) (target.bigEndian() ? 2 : 1), 1});
        out.position(16);
        out.putShort((short) 2).putShort((short) 8).putInt(1);
        word(out, wide, BASE + HEADERS);
        word(out, wide, wide ? 64 : 52);
        word(out, wide, 0);
        out.putInt(wide ? 0x80000000 : 0x70001000);
        out.putShort((short) (wide ? 64 : 52))
                .putShort((short) (wide ? 56 : 32))
                .putShort((short) 1);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        segment(out, wide, out.capacity());
        Assembler assembler = target.assembler();
        out.position(HEADERS);
        for (int i = 0; i < lines.length; i++) {
            out.putInt(assembler.word(lines[i], BASE + HEADERS + 4L * i));
        }
        return Files.write(file, out.array());
    }

    private static void segment(ByteBuffer out, boolean wide, int size) {
        int all = 7;
        out.putInt(1);
        if (wide) {
            out.putInt(all);
        }
        word(out, wide, 0);
        word(out, wide, BASE);
        word(out, wide, BASE);
        word(out, wide, size);
        word(out, wide, size + 0x1000);
        if (!wide) {
            out.putInt(all);
        }
        word(out, wide, 0x1000);
    }

    private static void word(ByteBuffer out, boolean wide, long value) {
        if (wide) {
            out.putLong(value);
        } else {
            out.putInt((int) value);
        }
    }
}
