package mimus.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.embedding.Emulator;
import mimus.error.UserError;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.isa.Targets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instructions that real programs use decode, read as objdump writes them, and assemble back to the same word. */
final class SamplesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("basedir", ""), "src", "test", "samples");
    private static final long PC = 0x2000_0000L; // branches back stay above 0

    /** One sample of how many is tested; {@code -Dmimus.samples.share=1} tests all. */
    private static final int SHARE = Integer.getInteger("mimus.samples.share", 7);

    private static final int SHOWN = Integer.getInteger("mimus.samples.shown", 20);

    private static final String CONDITION = "(eq|ne|cs|cc|mi|pl|vs|vc|hi|ls|ge|lt|gt|le)";

    /** One sampled instruction. */
    private record Sample(String mnemonic, byte[] code, int word, String text) {
        static Sample parse(String line, Emulator emulator) {
            String[] column = line.split("\t");
            byte[] code = HexFormat.of().parseHex(column[1]);
            emulator.write(PC, code);
            String text = column[2].replaceFirst("\\s*(//.*|<.*|;.*|@.*)?$", "");
            return new Sample(column[0], code, fetch(emulator.cpu()), text);
        }

        private static <E extends Env> int fetch(Cpu<E> cpu) {
            return cpu.architecture()
                    .fetch(cpu.env().memory(), PC, cpu.architecture().mode(cpu.env()));
        }

        /** The text without the condition of an IT block, which the code does not say. */
        Sample unconditional(String ours) {
            String[] words = text.split(" ", 2);
            String own = ours.split(" ", 2)[0];
            String[] parts = own.split("\\.", 2);
            String rest = parts.length < 2 ? "" : Pattern.quote("." + parts[1]);
            String stem = parts[0].replaceFirst("s$", "");
            if (!words[0].matches("(%s|%s)%s(%s)?(\\.[nw])?".formatted(stem, parts[0], CONDITION, rest))) {
                return this;
            }
            return new Sample(mnemonic, code, word, own + (words.length < 2 ? "" : " " + words[1]));
        }

        @Override
        public String toString() {
            return HexFormat.of().formatHex(code) + " " + text;
        }
    }

    /** A mnemonic that no processor here has, or those of its uses whose operands contain a text. */
    private record Exclusion(String mnemonic, String operands) {
        boolean covers(Sample sample) {
            return mnemonic.equals(sample.mnemonic) && (operands.equals("*") || sample.text.contains(operands));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "arm64, arm64, false",
        "arm64, arm64-aliases, true",
        "armhf, armhf-a32, true",
        "armel, armel-a32, true",
        "thumb, armhf-t32, true"
    })
    void samplesDecodeAndAssembleBack(String name, String file, boolean pseudo) throws IOException {
        Target target = Targets.named(name);
        List<Exclusion> exclusions = exclusions(name.equals("arm64") ? name : file);
        List<String> wrong = new ArrayList<>();
        for (Sample sample : samples(name, file)) {
            boolean excluded = exclusions.stream().anyMatch(exclusion -> exclusion.covers(sample));
            String fault = fault(target, sample, excluded, pseudo);
            if (fault != null) {
                wrong.add(sample + ": " + fault);
            }
        }
        assertEquals(0, wrong.size(), () -> "\n" + String.join("\n", wrong.subList(0, Math.min(SHOWN, wrong.size()))));
    }

    /** What is wrong with a sample, or null. */
    private static String fault(Target target, Sample given, boolean excluded, boolean pseudo) {
        InsnForm form = target.instructions().of(given.word, false);
        if (form == null || form.kind() == InsnForm.Kind.MISSING) {
            return excluded ? null : "does not decode";
        }
        String text = target.disassembler().text(given.word, PC, pseudo);
        Sample sample = target.name().equals("thumb") ? given.unconditional(text) : given;
        if (!comparable(text, form).equals(comparable(sample.text, form))) {
            return excluded ? null : "reads " + text;
        }
        if (excluded) {
            return "is excluded, but nothing is wrong with it";
        }
        String other = target.disassembler().text(sample.word, PC, !pseudo);
        String wanted = HexFormat.of().formatHex(sample.code);
        for (String source : List.of(text, other, relocated(sample.text, text, form))) {
            String made = assembled(target, source);
            if (!made.equals(wanted) && !isCanonical(target, source, text, pseudo)) {
                return source + " makes " + made;
            }
        }
        return null;
    }

    /** Whether a text makes a word that reads as a sample does, in which bits are set that the processor ignores. */
    private static boolean isCanonical(Target target, String source, String text, boolean pseudo) {
        try {
            int word = target.assembler().word(source, PC);
            return target.disassembler().text(word, PC, pseudo).equals(text);
        } catch (UserError e) {
            return false;
        }
    }

    /** Whether an operand is a place in the program, which depends on where the sample stood. */
    private static boolean hasTarget(InsnForm form) {
        return form.operands().matches(".*\\b(offset|target|page|exchanged)")
                && !form.operands().contains("[");
    }

    private static String comparable(String text, InsnForm form) {
        return hasTarget(form) ? text.replaceFirst("[0-9a-fx]+$", "") : text;
    }

    /** The sample's text, with our target in place of its own. */
    private static String relocated(String sample, String ours, InsnForm form) {
        return hasTarget(form) ? comparable(sample, form) + ours.replaceFirst(".*[ ,]", "") : sample;
    }

    private static String assembled(Target target, String text) {
        try {
            return HexFormat.of().formatHex(target.bytes(target.assembler().word(text, PC)));
        } catch (UserError e) {
            return e.sentence();
        }
    }

    private static List<Sample> samples(String target, String file) throws IOException {
        Path path = SAMPLES.resolve(file + ".tsv.gz");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8));
                Emulator emulator = Emulator.of(target).map(PC, 4, "rx")) {
            List<String> all =
                    lines.lines().filter(line -> !line.startsWith("#")).toList();
            return IntStream.range(0, all.size())
                    .filter(i -> i % SHARE == 0)
                    .mapToObj(i -> Sample.parse(all.get(i), emulator))
                    .toList();
        }
    }

    private static List<Exclusion> exclusions(String target) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(target + "-excluded.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(column -> new Exclusion(column[0], column[1]))
                .toList();
    }
}
