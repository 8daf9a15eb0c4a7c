package mimus.debugger.assembly;

import java.io.ByteArrayOutputStream;
import mimus.isa.Target;

/** From assembly to the bytes of instructions. */
public final class Code {
    private static final int WORD = 4;

    private final Target target;

    public Code(Target target) {
        this.target = target;
    }

    /**
     * Assembles instructions that lie one after the other.
     *
     * @throws mimus.error.UserError that says which cannot be assembled
     */
    public byte[] assemble(String[] lines, long address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            int word = target.assembler().word(line, address + bytes.size());
            for (int i = 0; i < WORD; i++) {
                bytes.write(word >>> 8 * (target.bigEndian() ? WORD - 1 - i : i));
            }
        }
        return bytes.toByteArray();
    }
}
