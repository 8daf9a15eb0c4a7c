package mimus.firmware.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import mimus.error.UserError;
import mimus.insn.InsnTable;
import mimus.isa.Target;
import mimus.isa.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MipsBootImageTest {
    private static final InsnTable ALL = Targets.named("mips64").instructions();

    @TempDir
    Path folder;

    /** Code and text, of a size that is not a whole number of words. */
    private static byte[] image(String architecture) {
        Target target = Targets.named(architecture);
        boolean wide = target.bits() == 64;
        String[] code = {
            wide ? "daddiu sp, sp, -32" : "addiu sp, sp, -32",
            wide ? "sd ra, 24(sp)" : "sw ra, 24(sp)",
            "lui a0, 0x1234",
            "addiu a0, a0, 0x5678",
            "lw v0, 0(a0)",
            "beq v0, zero, 0x8",
            "nop",
            wide ? "ld ra, 24(sp)" : "lw ra, 24(sp)",
            "jr ra",
            wide ? "daddiu sp, sp, 32" : "addiu sp, sp, 32",
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < code.length; i++) {
            int word = target.assembler().word(code[i], 4 * i);
            for (int b = 0; b < 4; b++) {
                out.write(word >>> 8 * (target.bigEndian() ? 3 - b : b));
            }
        }
        out.writeBytes("Booting from the network: error %d\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] reversed(byte[] image) {
        byte[] out = new byte[image.length + 3 & ~3];
        for (int i = 0; i < out.length; i++) {
            out[i] = (i ^ 3) < image.length ? image[i ^ 3] : 0;
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el"})
    void orderAndWidthAreFoundOut(String architecture) {
        byte[] image = image(architecture);
        byte[] whole = Arrays.copyOf(image, image.length + 3 & ~3);
        ByteOrder order = architecture.endsWith("el") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        for (byte[] file : new byte[][] {image, reversed(image)}) {
            MipsBootImage found = MipsBootImage.of(file, ALL);
            assertEquals(order, found.order());
            assertEquals(architecture.startsWith("mips64"), found.wide());
            assertArrayEquals(whole, found.content());
        }
    }

    @Test
    void aKnownOrderNeedsNoText() {
        byte[] code = Arrays.copyOf(image("mipsel"), 40);
        assertArrayEquals(
                code, MipsBootImage.of(code, ALL, ByteOrder.LITTLE_ENDIAN).content());
        assertArrayEquals(
                code,
                MipsBootImage.of(reversed(code), ALL, ByteOrder.LITTLE_ENDIAN).content());
    }

    @Test
    void filesThatAreNoImage() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        assertEquals(empty + ": the file is empty", sentence(empty));
        Path large = Files.write(folder.resolve("large"), new byte[101]);
        assertEquals(large + ": 101 bytes do not fit into the 100 of the flash", sentence(large));
        Path elf = Files.write(folder.resolve("elf"), new byte[] {0x7f, 'E', 'L', 'F', 1});
        assertEquals(elf + ": an ELF file, where a raw image is wanted", sentence(elf));
        assertEquals(folder.resolve("none") + ": no such file", sentence(folder.resolve("none")));
        assertEquals(folder + ": it is a directory", sentence(folder));
    }

    private static String sentence(Path file) {
        return assertThrows(UserError.class, () -> RawFile.read(file, 100, "the flash"))
                .getMessage();
    }
}
