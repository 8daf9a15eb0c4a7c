package mimus.testing;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mimus.isa.Targets;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests out of {@code .insns} files, in which a line says what an instruction does.
 *
 * <pre>{@code
 * # What a comment says goes for the lines below it; its mark has a space behind it.
 * target mipsel mips
 * 00598023    | subu s0, v0, t9       | v0=0 t9=1              | s0=-1             # wraps, no trap
 * 8c820004    | lw v0, 4(a0)          | a0=0x2000 [0x2004]:4=7 | v0=7
 * 14430003    | bne v0, v1, 0x1010    | v0=1                   | pc=0x1010
 * 00431020    | add v0, v0, v1        | v0=0x7fffffff v1=1     | trap=Arithmetic:INTEGER_OVERFLOW
 * }</pre>
 *
 * <p>The columns are the code, the same as assembly text, the state before and the state after. Code is written as words
 * of 32 bits ({@code 00598023}, for any byte order), where code consists of them as halfwords ({@code bf08 4408}), or byte
 * by byte as it lies in memory ({@code 23 80 59 00}); several instructions are separated by {@code ;} in the text. A state is a list of
 *
 * <ul>
 *   <li>{@code name=value}: a register or bit field, by any name that {@link mimus.cpu.RegisterFile} knows; numbers are
 *       decimal or {@code 0x…}, may be negative, and lose the bits for which there is no room;
 *   <li>{@code [address]:size=value}: 1, 2, 4 or 8 bytes of memory in the target's byte order. The pages that a line
 *       names are there, zero, to read and write; no other memory is;
 *   <li>{@code pc=address}: where the code stands, 0x1000 if not said; afterwards, where control went, the next
 *       instruction if not said;
 *   <li>{@code trap=name:detail…}, afterwards only: the {@link mimus.cpu.Trap} that ends it, with as many details as
 *       matter: {@code trap=Memory:MISALIGNED:READ:0x2001}, {@code trap=Condition:7}; {@code pc} is then at its
 *       instruction, the first if not said.
 * </ul>
 *
 * <p>Each line is tested on each of its targets: the text assembles to the code; the code disassembles, with and without
 * names such as {@code move}, to a text that assembles to it again; and executing it changes what the line says and
 * nothing else, of all registers and of the memory that is there. A branch is followed by its delay slot, in which a
 * {@code nop} stands if the line ends there.
 */
public final class Insns {
    private Insns() {}

    /**
     * The tests of one file, each linked to its line.
     *
     * @param targets those of the lines above the first {@code target}; names as {@link Targets#named} knows them
     * @throws mimus.error.UserError that names file and line, if the file is not as it should be
     */
    public static Stream<DynamicTest> file(Path file, String... targets) {
        return InsnsFile.read(file, List.of(targets)).lines().stream().flatMap(Insns::tests);
    }

    private static Stream<DynamicTest> tests(InsnsLine line) {
        URI at = URI.create(line.file().toUri() + "?line=" + line.number());
        return line.targets().stream()
                .map(target -> dynamicTest(
                        line.number() + ": " + line.assembly() + (line.why().isEmpty() ? "" : " # " + line.why()) + " ("
                                + target + ")",
                        at,
                        () -> new InsnsCheck(line, Targets.named(target)).run()));
    }

    /**
     * The tests of all {@code .insns} files of a folder, and for each of their targets one that fails if an instruction
     * is declared but no line tests it.
     *
     * @param exempt mnemonics that need no line
     */
    public static Stream<DynamicNode> folder(Path folder, String... exempt) {
        List<InsnsFile> files = list(folder).stream()
                .map(file -> InsnsFile.read(file, List.of()))
                .toList();
        Stream<DynamicNode> lines = files.stream().map(Insns::container);
        Stream<DynamicNode> complete = targets(files).stream()
                .map(target -> dynamicTest(
                        "every instruction of " + target + " has a line",
                        () -> InsnsCoverage.require(files, Targets.named(target), Set.of(exempt))));
        return Stream.concat(lines, complete);
    }

    /**
     * The tests of all {@code .insns} files of a folder, and one that fails if an instruction is declared that no line of
     * any target tests: for targets that have one table of declarations between them.
     *
     * @param exempt mnemonics that need no line
     */
    public static Stream<DynamicNode> table(Path folder, String... exempt) {
        List<InsnsFile> files = list(folder).stream()
                .map(file -> InsnsFile.read(file, List.of()))
                .toList();
        DynamicNode complete =
                dynamicTest("every instruction has a line", () -> InsnsCoverage.requireTogether(files, Set.of(exempt)));
        return Stream.concat(files.stream().map(Insns::container), Stream.of(complete));
    }

    private static DynamicNode container(InsnsFile file) {
        return dynamicContainer(
                file.path().getFileName().toString(),
                file.path().toUri(),
                file.lines().stream().flatMap(Insns::tests));
    }

    private static Set<String> targets(List<InsnsFile> files) {
        return files.stream()
                .flatMap(file -> file.lines().stream())
                .flatMap(line -> line.targets().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".insns"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
