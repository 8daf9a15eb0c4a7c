package mimus.testing;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * What one line says of an instruction.
 *
 * @param code words of 8 hexadecimal digits, or bytes of 2
 * @param assembly instructions separated by {@code ;}
 * @param why what is interesting about it, or empty
 */
record InsnsLine(
        Path file,
        int number,
        List<String> targets,
        List<String> code,
        String assembly,
        List<Assignment> before,
        List<Assignment> after,
        String why) {

    /** The code as it lies in memory. */
    byte[] bytes(boolean bigEndian) {
        byte[] bytes = HexFormat.of().parseHex(String.join("", code));
        boolean words = code.get(0).length() == 8;
        if (words && !bigEndian) {
            for (int i = 0; i < bytes.length; i += 4) {
                swap(bytes, i, i + 3);
                swap(bytes, i + 1, i + 2);
            }
        }
        return bytes;
    }

    private static void swap(byte[] bytes, int i, int j) {
        byte kept = bytes[i];
        bytes[i] = bytes[j];
        bytes[j] = kept;
    }

    /** The instructions of the text. */
    String[] instructions() {
        return assembly.split("\\s*;\\s*");
    }

    /** Where it stands, for messages. */
    String place() {
        return file + ":" + number;
    }
}
