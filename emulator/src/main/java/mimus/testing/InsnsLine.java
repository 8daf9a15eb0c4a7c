package mimus.testing;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import mimus.isa.Target;

/**
 * What one line says of an instruction.
 *
 * @param code words of 8 hexadecimal digits, halfwords of 4, or bytes of 2
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
    byte[] bytes(Target target) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String unit : code) {
            int value = Integer.parseUnsignedInt(unit, 16);
            if (unit.length() == 8) {
                bytes.writeBytes(target.bytes(value));
            } else if (unit.length() == 4) {
                bytes.write(target.bigEndian() ? value >> 8 : value);
                bytes.write(target.bigEndian() ? value : value >> 8);
            } else {
                bytes.write(value);
            }
        }
        return bytes.toByteArray();
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
