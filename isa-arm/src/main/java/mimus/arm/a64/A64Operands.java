package mimus.arm.a64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.arm.insn.NumberOperand;
import mimus.arm.insn.Operands;
import mimus.arm.insn.RegisterOperand;

/** How A64 assembly writes operands, as binutils does. */
public final class A64Operands extends Operands {
    private static final Map<String, Integer> X_NAMES = Map.of("fp", 29, "lr", 30);

    public A64Operands() {
        are(numbered("64-bit register", "x", "xzr", X_NAMES), "xd", "xn", "xm", "xa", "xt", "xt2", "xs");
        are(numbered("32-bit register", "w", "wzr", Map.of()), "wd", "wn", "wm", "wa", "wt", "wt2", "ws");
        are(numbered("64-bit register or sp", "x", "sp", X_NAMES), "xdsp", "xnsp", "base");
        are(numbered("32-bit register or wsp", "w", "wsp", Map.of()), "wdsp", "wnsp");
        are(NumberOperand.HEX, "imm");
        are(NumberOperand.DECIMAL, "amount");
    }

    private static RegisterOperand numbered(String what, String letter, String last, Map<String, Integer> others) {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < 31; n++) {
            names.add(letter + n);
        }
        names.add(last);
        return new RegisterOperand(what, names, others);
    }
}
