package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.embedding.Emulator;
import mimus.insn.InsnForm;
import mimus.insn.InsnTable;
import mimus.isa.Target;
import mimus.memory.Memory;

/** Which instructions the lines of some files test. */
final class InsnsCoverage {
    private InsnsCoverage() {}

    /** Fails with the syntax of each declared instruction of a target that no line tests. */
    static void require(List<InsnsFile> files, Target target, Set<String> exempt) {
        InsnTable table = target.instructions();
        Set<Integer> tested = new HashSet<>();
        try (Emulator emulator = Emulator.of(target.name()).map(InsnsState.START, Memory.PAGE_SIZE, "rwx")) {
            for (InsnsFile file : files) {
                for (InsnsLine line : file.lines()) {
                    if (line.targets().contains(target.name())) {
                        byte[] code = line.bytes(target);
                        emulator.write(InsnsState.START, code);
                        InsnsCode.of(emulator, InsnsState.START, code.length)
                                .forEach(at -> tested.add(op(table, at.word())));
                    }
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
