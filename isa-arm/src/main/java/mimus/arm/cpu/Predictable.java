package mimus.arm.cpu;

import java.util.List;
import java.util.Set;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;
import mimus.insn.InstructionSet;

/**
 * Which words of a declared encoding have a meaning: those that name the program counter as a register that must be a
 * general one are UNPREDICTABLE in the manual, and undefined here.
 */
final class Predictable {
    /** Fields that name a general register; where the program counter is allowed, the field is called otherwise. */
    private static final Set<String> GENERAL =
            Set.of("rd", "rn", "rm", "rs", "ra", "rt", "rt2", "rdlo", "rdhi", "base", "index");

    private static final int PC = 15;

    private final InstructionSet<?> instructions;
    private final Encoding[] encodings;
    private final String[][] fields;

    Predictable(InstructionSet<?> instructions) {
        this.instructions = instructions;
        this.encodings = new Encoding[instructions.size()];
        this.fields = new String[instructions.size()][];
    }

    /** Whether a word of instruction {@code number} has a meaning. */
    boolean allows(int number, int word) {
        if (fields[number] == null) {
            InsnForm form = instructions.form(number);
            encodings[number] = form.encoding();
            List<String> named = form.encoding().fields().keySet().stream()
                    .filter(GENERAL::contains)
                    .toList();
            fields[number] = named.toArray(String[]::new);
        }
        for (String field : fields[number]) {
            if (encodings[number].get(word, field) == PC) {
                return false;
            }
        }
        return true;
    }
}
