package mimus.ppc64;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mimus.insn.InsnForm;
import mimus.insn.InsnTable;
import mimus.isa.Targets;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every instruction does what QEMU saw it do, on random operands: a test per file and encoding. */
final class VectorsTest {
    private static final Path COMMITTED = Path.of(System.getProperty("basedir", ""), "src", "test", "vectors");

    /** {@code -Dmimus.vectors} names another folder, such as one with many more. */
    private static final Path VECTORS = Path.of(System.getProperty("mimus.vectors", COMMITTED.toString()));

    private static final int SHOWN = 8;
    private static final int LEAST = 200;

    /** What they do is not the instruction's alone, or is nothing. */
    private static final Set<String> WITHOUT = Set.of(
            "sc",
            "scv",
            "mftb",
            "darn",
            "wait",
            "icbt",
            "icbi",
            "mfspr",
            "mtspr",
            "copy",
            "paste.",
            "cpabort",
            "tbegin.",
            "tend.",
            "tabort.",
            "tabortwc.",
            "tabortwci.",
            "tabortdc.",
            "tabortdci.",
            "tsr.",
            "tcheck");

    @TestFactory
    Stream<DynamicNode> vectors() {
        return list(VECTORS)
                .map(target -> dynamicContainer(name(target), list(target).map(VectorsTest::chapter)));
    }

    private static DynamicNode chapter(Path path) {
        return dynamicContainer(name(path), Stream.of(path).flatMap(VectorsTest::groups));
    }

    private static Stream<DynamicNode> groups(Path path) {
        VectorFile file = open(path);
        VectorRunner runner = new VectorRunner(file);
        return file.groups().stream()
                .map(group -> (DynamicNode) dynamicTest(group.name(), () -> agree(runner, group)))
                .onClose(runner::close);
    }

    private static void agree(VectorRunner runner, VectorFile.Group group) {
        assertTrue(runner.declares(group), "not declared");
        List<String> wrong = new ArrayList<>();
        for (Vector vector : group.vectors()) {
            List<String> differences = runner.run(vector);
            if (!differences.isEmpty()) {
                wrong.add(VectorRunner.describe(vector, differences));
            }
        }
        assertEquals(
                0,
                wrong.size(),
                () -> "of " + group.vectors().size() + " vectors:\n"
                        + String.join("\n", wrong.subList(0, Math.min(SHOWN, wrong.size()))));
    }

    @ParameterizedTest
    @CsvSource({"ppc64le:power9, ppc64le ppc64le-power9 ppc64"})
    void everyInstructionHasVectors(String target, String folders) {
        InsnTable instructions = Targets.named(target).instructions();
        Map<InsnForm, Integer> counts = new HashMap<>();
        Stream.of(folders.split(" "))
                .flatMap(folder -> list(COMMITTED.resolve(folder)))
                .flatMap(path -> open(path).groups().stream())
                .flatMap(group -> group.vectors().stream())
                .flatMapToInt(vector -> Arrays.stream(vector.words()).distinct())
                .forEach(word -> counts.merge(instructions.of(word, false), 1, Integer::sum));
        Map<Integer, Integer> byOp = new HashMap<>();
        counts.forEach((form, count) -> {
            if (form != null) {
                byOp.merge(form.op(), count, Integer::sum);
            }
        });
        List<String> few = instructions.forms().stream()
                .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION && !WITHOUT.contains(form.mnemonic()))
                .filter(form -> byOp.getOrDefault(form.op(), 0) < LEAST)
                .map(form -> form.syntax() + ": " + byOp.getOrDefault(form.op(), 0))
                .toList();
        assertEquals(List.of(), few, "instructions with fewer than " + LEAST + " vectors");
    }

    private static VectorFile open(Path path) {
        try {
            return VectorFile.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString().replace(".vectors.gz", "");
    }
}
