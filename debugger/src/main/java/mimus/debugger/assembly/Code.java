package mimus.debugger.assembly;

import java.io.ByteArrayOutputStream;
import mimus.isa.Target;

/** From assembly to the bytes of instructions. */
public final class Code {
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
            bytes.writeBytes(target.assembler().code(line, address + bytes.size()));
        }
        return bytes.toByteArray();
    }
}
