package mimus.mips.insn;

import java.util.Locale;
import java.util.function.ToLongFunction;
import mimus.insn.OperandSyntax;
import mimus.mips.state.MipsAbi;

/** How MIPS assembly writes operands; a name in the syntax says of what kind it is. */
public final class MipsOperands implements OperandSyntax {
    private final MipsAbi abi;

    public MipsOperands(MipsAbi abi) {
        this.abi = abi;
    }

    @Override
    public String print(String operand, ToLongFunction<String> fields, long pc) {
        long value = fields.applyAsLong(operand);
        return switch (operand) {
            case "rs", "rt", "rd", "base", "index" -> abi.names().get((int) value);
            default -> Long.toString(value);
        };
    }

    @Override
    public long parse(String operand, String text, ToLongFunction<String> fields, long pc) {
        return switch (operand) {
            case "rs", "rt", "rd", "base", "index" -> register(text.toLowerCase(Locale.ROOT));
            default -> Long.decode(text);
        };
    }

    private int register(String text) {
        String name = text.startsWith("$") ? text.substring(1) : text;
        int number = abi.names().indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException("'" + text + "' is no general register");
        }
        return number;
    }
}
