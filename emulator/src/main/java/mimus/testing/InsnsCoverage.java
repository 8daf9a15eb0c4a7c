package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.embedding.Emulator;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.memory.Memory;

/** Which instructions the lines of some files test. */
final class InsnsCoverage {
    private InsnsCoverage() {}

    /** Fails with the syntax of each declared instruction of a target that no line tests. */
    static void require(List<InsnsFile> files, Target target, Set<String> exempt) {
        Set<Integer> tested = new HashSet<>();
        try (Emulator emulator = Emulator.of(target.name())) {
            emulator.map(InsnsState.START, 2 * Memory.PAGE_SIZE, "rwx");
            for (InsnsFile file : files) {
                for (InsnsLine line : file.lines()) {
                    if (line.targets().contains(target.name())) {
                        byte[] code = line.bytes(target.bigEndian());
                        emulator.write(InsnsState.START, code);
                        CodeReader.read(emulator, InsnsState.START, code.length)
                                .forEach(read -> tested.add(op(target, read)));
                    }
                }
            }
        }
        List<String> untested = target.instructions().forms().stream()
                .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION)
                .filter(form -> !tested.contains(form.op()) && !exempt.contains(form.mnemonic()))
                .map(InsnForm::syntax)
                .toList();
        assertEquals(List.of(), untested, "instructions of " + target.name() + " without a line");
    }

    /** The number of an instruction, or -1. */
    private static int op(Target target, CodeReader.Instruction read) {
        InsnForm form = target.disassembler().form(read.word(), read.address(), false);
        return form == null ? -1 : form.op();
    }
}
