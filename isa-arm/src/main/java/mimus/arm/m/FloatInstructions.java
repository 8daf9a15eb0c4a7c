package mimus.arm.m;

import java.util.List;
import java.util.Set;
import mimus.insn.InsnForm;
import mimus.insn.InstructionSet;

/**
 * Which floating-point instructions a processor has: those of sixteen double registers, and in FPv4-SP without arithmetic on
 * doubles; Armv7-M ARM section A2.5.
 */
final class FloatInstructions {
    /** Fields that always name a double register, and those that do so in arithmetic on doubles. */
    private static final Set<String> DOUBLES = Set.of("dd", "dn", "dm");

    private static final Set<String> OPERANDS = Set.of("fd", "fn", "fm");

    /** The field of a list of double registers: twice their count in its low 8 bits, the first one above them. */
    private static final String LIST = "listd";

    private static final int REGISTERS = 16;

    private final InsnForm[] forms;
    private final String[][] doubles;
    private final boolean[] absent;

    FloatInstructions(CortexM model, InstructionSet<?> set) {
        forms = new InsnForm[set.size()];
        doubles = new String[set.size()][];
        absent = new boolean[set.size()];
        for (int number = 0; number < forms.length; number++) {
            if (set.present(number) && isOne(set.form(number))) {
                InsnForm form = set.form(number);
                boolean wide = form.syntax().contains(".f64");
                List<String> named = form.encoding().fields().keySet().stream()
                        .filter(field -> DOUBLES.contains(field) || wide && OPERANDS.contains(field))
                        .toList();
                forms[number] = form;
                doubles[number] = named.toArray(String[]::new);
                absent[number] = wide && !model.hasDouble();
            }
        }
    }

    /** Whether a form is one of floating point. */
    static boolean isOne(InsnForm form) {
        return form.method().startsWith("Vfp");
    }

    /** Whether the processor has a word of instruction {@code number}. */
    boolean has(int number, int word) {
        InsnForm form = forms[number];
        if (form == null) {
            return true;
        }
        if (absent[number]) {
            return false;
        }
        for (String field : doubles[number]) {
            if (form.encoding().get(word, field) >= REGISTERS) {
                return false;
            }
        }
        if (form.encoding().fields().containsKey(LIST)) {
            int list = (int) form.encoding().get(word, LIST);
            return (list >>> 8) + (list & 0xff) / 2 <= REGISTERS;
        }
        return true;
    }
}
