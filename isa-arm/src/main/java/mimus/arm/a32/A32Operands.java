package mimus.arm.a32;

import java.util.List;
import java.util.Map;

/** How A32 assembly writes operands, as binutils does. */
public final class A32Operands extends Aarch32Operands {
    /** Where a block of registers lies, by the bits P and U. */
    private static final List<String> BLOCKS = List.of("da", "", "db", "ib");

    public A32Operands() {
        are(new Names("place of a block", BLOCKS, Map.of("ia", 1)), "pu");
        are(new Names("shift", List.of("lsl", "lsr", "asr", "ror"), Map.of()), "type");
        are(ConstantOperand.A32, "constant");
        are(new TargetOperand(8, false), "offset", "exchanged");
    }
}
