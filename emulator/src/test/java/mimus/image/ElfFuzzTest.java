package mimus.image;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import mimus.error.UserError;
import org.junit.jupiter.api.Test;

/** Random and mutated files give a value or a sentence, never anything else. */
class ElfFuzzTest {
    private static final int FILES = 10_000;
    private static final long[] EXTREMES = {
        0,
        1,
        2,
        3,
        4,
        7,
        8,
        0x7f,
        0xff,
        0x400,
        0xfff,
        0x7fff,
        0xffff,
        0x10000,
        0x7fff_ffffL,
        0x8000_0000L,
        0xffff_fff0L,
        0xffff_ffffL,
        1L << 32,
        1L << 40,
        1L << 60,
        Long.MAX_VALUE - 7,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -16,
        -8,
        -4,
        -1
    };

    private int values;
    private int sentences;

    @Test
    void givesAValueOrASentence() {
        Random random = new Random(20240607);
        List<byte[]> seeds = seeds();
        for (int i = 0; i < FILES; i++) {
            byte[] file = i % 20 == 0 ? noise(random) : mutated(random, seeds.get(random.nextInt(seeds.size())));
            try {
                exercise(Bytes.of("f", file));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("file " + i + ": " + e, e);
            }
        }
        assertTrue(values > FILES && sentences > FILES, values + " values, " + sentences + " sentences");
    }

    private void exercise(Bytes bytes) {
        ElfFile file = attempt(() -> ElfFile.read(bytes));
        if (file == null) {
            return;
        }
        attempt(file::interpreter);
        attempt(file::dynamic);
        attempt(file::isPie);
        attempt(file::sections);
        attempt(file::symbols);
        attempt(file::dynamicSymbols);
        attempt(file::notes);
        attempt(file::buildId);
        attempt(file::mipsAbiFlags);
        attempt(file::programHeaderAddress);
        attempt(() -> {
            file.requireMappable(4096);
            return file;
        });
        exercise(attempt(file::image));
        exercise(attempt(file::physicalImage));
        Description.of(file).forEach(line -> assertFalse(line.contains("\n")));
    }

    private static void exercise(Image image) {
        if (image == null) {
            return;
        }
        for (Segment segment : image.segments()) {
            assertTrue(Long.compareUnsigned(segment.last(), segment.address()) >= 0);
            assertTrue(Long.compareUnsigned(segment.content().size(), segment.memorySize()) <= 0);
            segment.content().read(0, (int) segment.content().size());
        }
        Description.of(image);
    }

    private <T> T attempt(Supplier<T> read) {
        try {
            T value = read.get();
            values++;
            return value;
        } catch (UserError e) {
            Sentences.assertSentence(e);
            sentences++;
            return null;
        }
    }

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int bits : new int[] {32, 64}) {
            for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
                ElfBuilder builder = new ElfBuilder(bits, order).interpreter("/lib/ld.so.1");
                byte[] id = builder.note("GNU", Note.BUILD_ID, "\1\2\3\4");
                builder.dynamic(Dynamic.NEEDED, "libc.so.6", Dynamic.SONAME, "libx.so", Dynamic.FLAGS_1, 0x8000000)
                        .row(ProgramHeader.NOTE, id)
                        .row(ProgramHeader.MIPS_ABIFLAGS, builder.ints(0x2002, 0x1010005, 0, 0, 1, 0))
                        .row(ProgramHeader.GNU_STACK, 6, 0, 0, 0, 0, 16)
                        .row(ProgramHeader.TLS, 4, 0x400, 0x400400, 4, 12, 4)
                        .load(0x500000, 16, 0x1000)
                        .section(".note", Section.NOTE, 2, builder.put(id), id.length, 0, 0)
                        .symbols(Section.SYMTAB, "main", "exit", "_start")
                        .symbols(Section.DYNSYM, "printf");
                seeds.add(builder.build());
            }
        }
        return seeds;
    }

    private static byte[] noise(Random random) {
        byte[] file = new byte[random.nextInt(2000)];
        random.nextBytes(file);
        byte[] start = {0x7f, 'E', 'L', 'F', (byte) (1 + random.nextInt(2)), (byte) (1 + random.nextInt(2))};
        System.arraycopy(start, 0, file, 0, Math.min(start.length, file.length));
        return file;
    }

    private static byte[] mutated(Random random, byte[] seed) {
        byte[] file = seed.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> file[random.nextInt(file.length)] = (byte) random.nextInt(256);
                case 1 -> file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                case 2 -> file = random.nextInt(4) == 0 ? Arrays.copyOf(file, 1 + random.nextInt(file.length)) : file;
                case 3 -> putExtreme(random, file, random.nextInt(file.length));
                default -> putExtreme(random, file, inATable(random, file));
            }
        }
        return file;
    }

    /** An offset in the ELF header, program headers, dynamic section or section headers. */
    private static int inATable(Random random, byte[] file) {
        return switch (random.nextInt(3)) {
            case 0 -> 16 + random.nextInt(48);
            case 1 -> 52 + random.nextInt(8 * 56);
            default -> Math.max(0, file.length - 1 - random.nextInt(8 * 64));
        };
    }

    /** Overwrites an aligned field of 2, 4 or 8 bytes by an extreme number, or one near the file's size. */
    private static void putExtreme(Random random, byte[] file, int near) {
        int size = 2 << random.nextInt(3);
        int at = near & -size;
        if (at + size > file.length) {
            return;
        }
        long value = random.nextInt(4) == 0
                ? file.length + random.nextInt(5) - 2
                : EXTREMES[random.nextInt(EXTREMES.length)];
        ByteBuffer buffer = ByteBuffer.wrap(file).order(file[5] == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        switch (size) {
            case 2 -> buffer.putShort(at, (short) value);
            case 4 -> buffer.putInt(at, (int) value);
            default -> buffer.putLong(at, value);
        }
    }
}
