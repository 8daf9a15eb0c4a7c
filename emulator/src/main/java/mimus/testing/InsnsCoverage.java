package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.insn.InsnForm;
import mimus.insn.InsnTable;
import mimus.isa.Target;

/** Which instructions the lines of some files test. */
final class InsnsCoverage {
    private InsnsCoverage() {}

    /** Fails with the syntax of each declared instruction of a target that no line tests. */
    static void require(List<InsnsFile> files, Target target, Set<String> exempt) {
        InsnTable table = target.instructions();
        Set<Integer> tested = new HashSet<>();
        for (InsnsFile file : files) {
            for (InsnsLine line : file.lines()) {
                if (line.targets().contains(target.name())) {
                    line.words(target.bigEndian()).forEach(word -> tested.add(op(table, word)));
                }
            }
        }
        List<String> untested = table.forms().stream()
                .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION)
                .filter(form -> !tested.contains(form.op()) && !exempt.contains(form.mnemonic()))
                .map(InsnForm::syntax)
                .toList();
        assertEquals(List.of(), untested, "instructions of " + target.name() + " without a line");
    }

    /** The number of an instruction, or -1. */
    private static int op(InsnTable table, int word) {
        InsnForm form = table.of(word, false);
        return form == null ? -1 : form.op();
    }
}
