package mimus.debugger.symbols;

import java.nio.ByteBuffer;
import mimus.error.UserError;
import mimus.image.ElfFile;
import mimus.image.Section;
import mimus.isa.Target;

/** Descriptors of functions in a file: where symbols point to in place of the code itself. */
final class Descriptors {
    private static final Descriptors NONE = new Descriptors(0, ByteBuffer.allocate(0), Long.BYTES);
    private static final long LARGEST = 1L << 28;

    private final long start;
    private final ByteBuffer content;
    private final int word;

    private Descriptors(long start, ByteBuffer content, int word) {
        this.start = start;
        this.content = content;
        this.word = word;
    }

    static Descriptors of(ElfFile file, Target target) {
        if (target.functionDescriptors().isEmpty()) {
            return NONE;
        }
        try {
            return file.section(target.functionDescriptors())
                    .filter(section -> section.size() <= LARGEST)
                    .map(section -> read(file, section))
                    .orElse(NONE);
        } catch (UserError damaged) {
            return NONE; // its names are good all the same
        }
    }

    private static Descriptors read(ElfFile file, Section section) {
        byte[] bytes = file.content(section).read(0, (int) section.size());
        return new Descriptors(section.address(), ByteBuffer.wrap(bytes).order(file.order()), file.bits() / 8);
    }

    /** The address of the code that a symbol means. */
    long code(long symbol) {
        long offset = symbol - start;
        if (offset < 0 || offset > content.limit() - word) {
            return symbol;
        }
        return word == Long.BYTES ? content.getLong((int) offset) : content.getInt((int) offset) & 0xffff_ffffL;
    }
}
