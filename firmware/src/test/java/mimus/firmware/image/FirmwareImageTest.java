package mimus.firmware.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import mimus.error.UserError;
import mimus.firmware.tree.FlattenedTree;
import mimus.firmware.tree.TreeNode;
import mimus.image.Image;
import mimus.image.Segment;
import mimus.isa.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of firmware, whole and damaged; the records were made by {@code objcopy}. */
final class FirmwareImageTest {
    private static final int MUTANTS = Integer.getInteger("mimus.mutants", 500);

    /** {@code objcopy -O ihex} of "hello, world" at 0x1fffc and "again" at 0x20000100, with an entry of 0x20. */
    private static final String HEX = """
            :020000021000EC
            :04FFFC0068656C6C5C
            :020000022000DC
            :080000006F2C20776F726C6415
            :020000020000FC
            :020000042000DA
            :05010000616761696EFA
            :0400000300000020D9
            :00000001FF
            """;

    /** {@code objcopy -O srec --srec-forceS3} of the same. */
    private static final String SREC = """
            S0090000722E73726563A9
            S3110001FFFC68656C6C6F2C20776F726C646A
            S30A20000100616761696ED4
            S70500000020DA
            """;

    @TempDir
    private Path folder;

    private Image read(byte[] bytes) throws IOException {
        return FirmwareImage.read(Files.write(folder.resolve("firmware"), bytes));
    }

    private Image read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String content(Segment segment) {
        byte[] bytes = segment.content().read(0, (int) segment.content().size());
        return "0x%x %s".formatted(segment.address(), new String(bytes, StandardCharsets.US_ASCII));
    }

    @Test
    void records() throws IOException {
        for (String text : new String[] {HEX, SREC, HEX.replace("\n", "\r\n")}) {
            Image image = read(text);
            assertEquals(OptionalLong.of(0x20), image.entry());
            assertArrayEquals(
                    new String[] {"0x1fffc hello, world", "0x20000100 again"},
                    image.segments().stream().map(FirmwareImageTest::content).toArray());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    :0400000001020304F3           | line 1: the checksum is wrong
                    :0400000001020304F            | line 1: the record is not made of pairs of hexadecimal digits
                    :0500000001020304F1           | line 1: the record has 4 bytes of data and announces 5
                    :00000006FA                   | line 1: there is no type 6 of records
                    :0000                         | line 1: the record is too short
                    :0000000400FC                 | line 1: the record has 1 bytes of data and announces 0
                    :0400000001020304F2           | the file ends without a record that says so; it has been cut off
                    :00000001FF                   | it is a Intel HEX file without data
                    S1070000010203040             | line 1: the record is not made of pairs of hexadecimal digits
                    S1070000010203EE              | line 1: the record has not the 7 bytes that it announces
                    S10700000102030400            | line 1: the checksum is wrong
                    S10500000102F7                | the file ends without a record that says so; it has been cut off
                    """)
    void damagedRecords(String text, String sentence) {
        String message = assertThrows(UserError.class, () -> read(text + "\n")).getMessage();
        assertEquals(sentence, message.replaceFirst("^.*firmware(, |: )", ""));
    }

    private static ByteBuffer block(int number, int count, int address, String content) {
        ByteBuffer block = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        block.putInt(0x0a324655).putInt(0x9e5d5157).putInt(0).putInt(address).putInt(content.length());
        block.putInt(number).putInt(count).putInt(0).put(content.getBytes(StandardCharsets.US_ASCII));
        return block.putInt(508, 0x0ab16f30);
    }

    @Test
    void uf2() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(1024);
        file.put(block(0, 2, 0x1000_0000, "hello, ").array())
                .put(block(1, 2, 0x1000_0007, "world").array());
        assertArrayEquals(
                new String[] {"0x10000000 hello, world"},
                read(file.array()).segments().stream()
                        .map(FirmwareImageTest::content)
                        .toArray());
        file.put(20, (byte) 1);
        assertThrows(UserError.class, () -> read(file.array()));
    }

    /** One file of each kind that there is a loader for, by what reads it. */
    private enum Loader {
        HEX_RECORDS,
        S_RECORDS,
        UF2_BLOCKS,
        UIMAGE,
        FIT,
        ELF,
        MIPS_BOOT,
        DEVICE_TREE;

        byte[] whole() throws IOException {
            return switch (this) {
                case HEX_RECORDS -> HEX.getBytes(StandardCharsets.US_ASCII);
                case S_RECORDS -> SREC.getBytes(StandardCharsets.US_ASCII);
                case UF2_BLOCKS -> block(0, 1, 0x2000, "content").array();
                case UIMAGE -> Files.readAllBytes(BootImageTest.IMAGES.resolve("gzip.uimage"));
                case FIT -> Files.readAllBytes(BootImageTest.IMAGES.resolve("outside.fit"));
                case ELF -> Files.readAllBytes(Path.of("..", "samples", "m-profile-cortex-m3"));
                case MIPS_BOOT -> Files.readAllBytes(Path.of("..", "samples", "hello-mipsel"));
                case DEVICE_TREE -> FlattenedTree.write(tree());
            };
        }

        private static TreeNode tree() {
            TreeNode root = new TreeNode();
            root.child("memory@0").text("device_type", "memory").wide("reg", 0, 1 << 20);
            root.child("cpus").child("cpu@0").cells("reg", 0).flag("on");
            return root;
        }
    }

    private void read(Loader loader, byte[] file) throws IOException {
        switch (loader) {
            case MIPS_BOOT -> MipsBootImage.of(file, Targets.named("mipsel").instructions());
            case DEVICE_TREE -> FlattenedTree.read("tree", file);
            default -> read(file);
        }
    }

    /** Damaged, cut off, longer than it should be, or random behind a beginning that tells its kind. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] file = whole.clone();
        int kind = random.nextInt(4);
        if (kind == 3) {
            byte[] noise = new byte[random.nextInt(4096)];
            random.nextBytes(noise);
            System.arraycopy(whole, 0, noise, 0, Math.min(random.nextInt(64), Math.min(noise.length, whole.length)));
            return noise;
        }
        for (int change = random.nextInt(4); change >= 0; change--) {
            file[random.nextInt(random.nextBoolean() ? Math.min(64, file.length) : file.length)] =
                    (byte) random.nextInt(256);
        }
        int length =
                kind == 0 ? file.length : kind == 1 ? random.nextInt(file.length) : file.length + random.nextInt(8192);
        return Arrays.copyOf(file, length);
    }

    /** Whatever is changed in a file, it is read, or refused with a sentence. */
    @ParameterizedTest
    @EnumSource(Loader.class)
    void mutants(Loader loader) throws IOException {
        Random random = new Random(7);
        byte[] whole = loader.whole();
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            try {
                read(loader, damaged(whole, random));
            } catch (UserError sentence) {
                refused++;
            }
        }
        assertTrue(refused > MUTANTS / 8 || loader == Loader.MIPS_BOOT, refused + " were refused");
    }
}
