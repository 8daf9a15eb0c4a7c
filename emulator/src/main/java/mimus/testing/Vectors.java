package mimus.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mimus.insn.InsnForm;
import mimus.insn.InsnTable;
import mimus.isa.Targets;
import org.junit.jupiter.api.DynamicNode;

/** Tests that every instruction does what another emulator saw it do, on random operands; {@code tools/oracle/README.md}. */
public final class Vectors {
    private static final int SHOWN = 8;
    /** How many vectors an instruction needs, unless a test says otherwise. */
    public static final int LEAST = 200;

    private final Path folder;
    private final int breakpoint;
    private final Function<String, VectorState> state;

    /**
     * Vectors in a folder, which holds one per target.
     *
     * @param breakpoint a word that traps, to stand behind the words of a vector
     * @param state makes a processor, for the target of that name as the vectors write it
     */
    public Vectors(Path folder, int breakpoint, Function<String, VectorState> state) {
        this.folder = folder;
        this.breakpoint = breakpoint;
        this.state = state;
    }

    /** A test per target, file and encoding. */
    public Stream<DynamicNode> tests() {
        return list(folder)
                .map(target -> dynamicContainer(name(target), list(target).map(this::chapter)));
    }

    private DynamicNode chapter(Path path) {
        return dynamicContainer(name(path), Stream.of(path).flatMap(this::groups));
    }

    private Stream<DynamicNode> groups(Path path) {
        VectorFile file = open(path);
        VectorRunner runner = new VectorRunner(file, state.apply(file.target()), breakpoint);
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

    /** Fails with the instructions of a target that have fewer than {@link #LEAST} vectors. */
    public void requireAll(String target, Set<String> folders, Set<String> without) {
        requireAll(target, folders, form -> LEAST, without);
    }

    /**
     * Fails with the instructions of a target that have too few vectors.
     *
     * @param folders of its vectors
     * @param least how many an instruction needs
     * @param without mnemonics, or whole syntaxes, that need none
     */
    public void requireAll(String target, Set<String> folders, ToIntFunction<InsnForm> least, Set<String> without) {
        InsnTable instructions = Targets.named(target).instructions();
        Map<Integer, Integer> counts = new HashMap<>();
        folders.stream()
                .flatMap(name -> list(folder.resolve(name)))
                .flatMap(path -> open(path).groups().stream())
                .flatMap(group -> group.vectors().stream())
                .flatMapToInt(vector -> IntStream.of(vector.words()).distinct())
                .forEach(word -> {
                    InsnForm form = instructions.of(word, false);
                    counts.merge(form == null ? -1 : form.op(), 1, Integer::sum);
                });
        List<String> few = instructions.forms().stream()
                .filter(form -> form.kind() == InsnForm.Kind.INSTRUCTION)
                .filter(form -> !without.contains(form.mnemonic()) && !without.contains(form.syntax()))
                .filter(form -> counts.getOrDefault(form.op(), 0) < least.applyAsInt(form))
                .map(form -> form.syntax() + ": " + counts.getOrDefault(form.op(), 0))
                .toList();
        assertEquals(List.of(), few, "instructions with too few vectors");
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
