package mimus.ppc64;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.isa.Targets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instructions that Debian's programs use decode, under the name that binutils has for them, and assemble back. */
final class SamplesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("basedir", ""), "src", "test", "samples");
    private static final long PC = 0x2000_0000L; // branches back stay above 0
    private static final int SHOWN = 20;

    @ParameterizedTest
    @CsvSource({"ppc64, ppc64:power9", "ppc64el, ppc64le:power9"})
    void samplesDecodeAndAssembleBack(String file, String name) throws IOException {
        Target target = Targets.named(name);
        Set<String> excluded = excluded();
        List<String> wrong = new ArrayList<>();
        for (String line : lines(file)) {
            String[] column = line.split("\t");
            String fault = fault(target, Integer.parseUnsignedInt(column[1], 16), column[0]);
            if (fault != null && !excluded.contains(column[0])) {
                wrong.add(line + ": " + fault);
            }
        }
        assertEquals(0, wrong.size(), () -> "\n" + String.join("\n", wrong.subList(0, Math.min(SHOWN, wrong.size()))));
    }

    /** What is wrong with a sample, or null. */
    private static String fault(Target target, int word, String mnemonic) {
        InsnForm form = target.instructions().of(word, false);
        if (form == null) {
            return "does not decode";
        }
        for (boolean pseudo : new boolean[] {false, true}) {
            String text = target.disassembler().text(word, PC, pseudo);
            int made = target.assembler().word(text, PC);
            if (made != word && !text.equals(target.disassembler().text(made, PC, pseudo))) { // but for reserved bits
                return "%s makes %08x".formatted(text, made);
            }
            if (!pseudo && !text.split(" ")[0].equals(mnemonic) && !moved(mnemonic)) {
                return "reads " + text;
            }
        }
        return null;
    }

    /** Whether a mnemonic moves to or from a register that has a name of its own here. */
    private static boolean moved(String mnemonic) {
        return mnemonic.equals("mfspr") || mnemonic.equals("mtspr");
    }

    private static List<String> lines(String file) throws IOException {
        Path path = SAMPLES.resolve(file + ".tsv.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static Set<String> excluded() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("excluded.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[0])
                .collect(Collectors.toSet());
    }
}
