package mimus.image;

import static mimus.image.Sentences.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {
    private final Bytes bytes = Bytes.of("b", new byte[] {0, 1, 2, 3, 4, 5, 6, 7});

    @Test
    void partsOfPartsKeepTheNameAndCountFromTheirStart() {
        Bytes part = bytes.part(2, 5).part(1, 3);
        assertEquals("b", part.name());
        assertEquals(3, part.size());
        assertArrayEquals(new byte[] {3, 4, 5}, part.read(0, 3));
    }

    @Test
    void nothingCanBeReadAtTheEnd() {
        assertArrayEquals(new byte[0], bytes.read(8, 0));
        assertEquals(0, bytes.part(8, 0).size());
    }

    @Test
    void rangesOutsideAreRefused() {
        assertRefused("b: 4 bytes at offset 5 are outside its 8 bytes", () -> bytes.read(5, 4));
        assertRefused(
                "b: 1 bytes at offset 3 are outside its 3 bytes",
                () -> bytes.part(2, 3).read(3, 1));
        assertRefused(
                "b: 18446744073709551615 bytes at offset 18446744073709551615 are outside its 8 bytes",
                () -> bytes.part(-1, -1));
    }

    @Test
    void holdsTakesUnsignedNumbers() {
        assertTrue(bytes.holds(0, 8));
        assertFalse(bytes.holds(1, 8));
        assertFalse(bytes.holds(Long.MAX_VALUE, Long.MAX_VALUE));
        assertFalse(bytes.holds(-1, 2));
    }

    @Test
    void aFileIsReadWhereAsked(@TempDir Path dir) throws IOException {
        Path file = Files.write(dir.resolve("f"), new byte[] {10, 11, 12, 13});
        Bytes contents = Bytes.of(file);
        assertEquals(4, contents.size());
        assertArrayEquals(new byte[] {11, 12}, contents.read(1, 2));
        assertRefused(file + ": 2 bytes at offset 3 are outside its 4 bytes", () -> contents.read(3, 2));
    }

    @Test
    void aFileThatShrinksIsToldSo(@TempDir Path dir) throws IOException {
        Path file = Files.write(dir.resolve("f"), new byte[4]);
        Bytes contents = Bytes.of(file);
        Files.write(file, new byte[2]);
        assertRefused(file + ": the file became shorter while it was read", () -> contents.read(0, 4));
    }

    @Test
    void whatIsNoFileIsToldSo(@TempDir Path dir) {
        assertRefused(dir + ": it is a directory", () -> Bytes.of(dir));
        assertRefused(dir.resolve("f") + ": no such file", () -> Bytes.of(dir.resolve("f")));
    }
}
