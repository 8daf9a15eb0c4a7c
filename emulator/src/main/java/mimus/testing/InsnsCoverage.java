package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mimus.embedding.Emulator;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.isa.Targets;
import mimus.memory.Memory;

/** Which instructions the lines of some files test. */
final class InsnsCoverage {
    private InsnsCoverage() {}

    /** Fails with the syntax of each declared instruction of a target that no line tests. */
    static void require(List<InsnsFile> files, Target target, Set<String> exempt) {
        requireAll(List.of(target), tested(files, target), exempt);
    }

    /** Fails with the syntax of each instruction that a target of the lines has, and that no line of any target tests. */
    static void requireTogether(List<InsnsFile> files, Set<String> exempt) {
        Set<Integer> tested = new HashSet<>();
        List<Target> targets = files.stream()
                .flatMap(file -> file.lines().stream())
                .flatMap(line -> line.targets().stream())
                .distinct()
                .map(Targets::named)
                .toList();
        targets.forEach(target -> tested.addAll(tested(files, target)));
        requireAll(targets, tested, exempt);
    }

    private static void requireAll(List<Target> targets, Set<Integer> tested, Set<String> exempt) {
        List<String> untested = targets.stream()
                .flatMap(target -> target.instructions().forms().stream())
                .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION)
                .filter(form -> !tested.contains(form.op()) && !exempt.contains(form.mnemonic()))
                .map(form -> form.syntax() + " (" + form.bits() + ")")
                .distinct()
                .toList();
        assertEquals(
                List.of(),
                untested,
                "instructions of "
                        + String.join(", ", targets.stream().map(Target::name).toList()) + " without a line");
    }

    /** The numbers of the instructions in a target's lines. */
    private static Set<Integer> tested(List<InsnsFile> files, Target target) {
        Set<Integer> tested = new HashSet<>();
        try (Emulator emulator = Emulator.of(target.name())) {
            emulator.map(InsnsState.START, 2 * Memory.PAGE_SIZE, "rwx");
            for (InsnsFile file : files) {
                for (InsnsLine line : file.lines()) {
                    if (line.targets().contains(target.name())) {
                        byte[] code = line.bytes(target);
                        emulator.write(InsnsState.START, code);
                        CodeReader.read(emulator, InsnsState.START, code.length)
                                .forEach(read -> tested.add(op(target, read)));
                    }
                }
            }
        }
        return tested;
    }

    /** The number of an instruction, or -1. */
    private static int op(Target target, CodeReader.Instruction read) {
        InsnForm form = target.disassembler().form(read.word(), read.address(), false);
        return form == null ? -1 : form.op();
    }
}
