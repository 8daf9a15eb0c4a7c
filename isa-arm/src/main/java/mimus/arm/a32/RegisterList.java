package mimus.arm.a32;

import java.util.StringJoiner;
import mimus.arm.insn.OperandKind;
import mimus.arm.insn.RegisterOperand;
import mimus.insn.InsnForm;

/**
 * A set of general registers in braces; bit n is register n.
 *
 * @param implied bits of registers that are always in the list and not in the field
 */
record RegisterList(RegisterOperand registers, int implied) implements OperandKind {
    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        StringJoiner list = new StringJoiner(", ", "{", "}");
        for (int n = 0; n < 16; n++) {
            if ((value | implied) >> n << 63 != 0) {
                list.add(registers.names().get(n));
            }
        }
        return list.toString();
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            throw new IllegalArgumentException("'" + text + "' is no list of registers");
        }
        long list = 0;
        String inside = text.substring(1, text.length() - 1).strip();
        for (String part : inside.isEmpty() ? new String[0] : inside.split("\\s*,\\s*")) {
            String[] ends = part.split("\\s*-\\s*", 2);
            long first = registers.parse(ends[0], form, word, pc);
            long last = registers.parse(ends[ends.length - 1], form, word, pc);
            for (long n = first; n <= last; n++) {
                list |= 1L << n;
            }
        }
        if ((list & implied) != implied) {
            throw new IllegalArgumentException("the list must have pc");
        }
        return list & ~implied;
    }
}
