package mimus.firmware.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mimus.error.UserError;
import mimus.firmware.tree.FlattenedTree;
import mimus.image.Bytes;
import mimus.image.ElfFile;
import mimus.image.FileKind;
import mimus.image.Image;

/** A firmware's file, whatever its format, which its content tells. */
public final class FirmwareImage {
    private static final long MOST = 256L << 20;

    private FirmwareImage() {}

    /**
     * What goes into memory: from an ELF file, Intel HEX, S-records, UF2, a uImage or a FIT; any other file goes to address 0
     * as it is.
     *
     * @throws UserError if it cannot be read, is damaged or too large
     */
    public static Image read(Path file) {
        Bytes bytes = Bytes.of(file);
        if (bytes.size() > MOST) {
            throw bytes.error("%d bytes are more than any firmware has", bytes.size());
        }
        byte[] start = bytes.read(0, (int) Math.min(4, bytes.size()));
        int magic = start.length == 4 ? ByteBuffer.wrap(start).getInt() : 0;
        if (magic == UImage.MAGIC) {
            return UImage.read(bytes.name(), bytes.read(0, (int) bytes.size()));
        }
        if (magic == FlattenedTree.MAGIC) {
            return FitImage.read(bytes.name(), bytes.read(0, (int) bytes.size()));
        }
        FileKind kind = FileKind.of(bytes);
        if (kind == FileKind.ELF) {
            return ElfFile.read(bytes).physicalImage();
        }
        if (kind != FileKind.UNKNOWN && kind != FileKind.EMPTY) {
            throw bytes.error("it is %s, which boards cannot start from", kind.title());
        }
        if (isRecord(start, ':')) {
            return IntelHex.read(bytes.name(), text(bytes));
        }
        if (isRecord(start, 'S') && start[1] >= '0' && start[1] <= '9') {
            return SRecords.read(bytes.name(), text(bytes));
        }
        if (start.length == 4 && (start[0] | start[1] << 8 | start[2] << 16 | start[3] << 24) == Uf2.FIRST_MAGIC) {
            return Uf2.read(bytes);
        }
        return Image.raw(bytes, 0);
    }

    private static boolean isRecord(byte[] start, char first) {
        return start.length == 4 && start[0] == first && isDigit(start[1]) && isDigit(start[2]) && isDigit(start[3]);
    }

    private static boolean isDigit(byte value) {
        return Character.digit(value, 16) >= 0;
    }

    private static String text(Bytes bytes) {
        return new String(bytes.read(0, (int) bytes.size()), StandardCharsets.ISO_8859_1);
    }
}
