package mimus.mips.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.mips.state.Cp0;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reset values and writable bits of coprocessor 0, beside those that a reference showed. */
final class Cp0ValuesTest {
    /** Registers that may differ, by number and selection or by number alone, and why. */
    private static final Map<String, String> EXPLAINED = Map.ofEntries(
            Map.entry("0 0", "the reference ignores an index beyond the TLB, here its low bits count"),
            Map.entry("1 0", "random"),
            Map.entry("6 1", "shadow sets of the MT module, which neither model has"),
            Map.entry("6 2", "the same"),
            Map.entry("6 3", "the same"),
            Map.entry("6 4", "the same"),
            Map.entry("6 5", "the same"),
            Map.entry("9 0", "it counts"),
            Map.entry("12 0", "Status had been changed before it was read"),
            Map.entry("13 0", "Cause showed an exception before"),
            Map.entry("14 0", "EPC too"),
            Map.entry("15 1", "bits 31 and 30 of EBase are fixed: Volume III, EBase"),
            Map.entry("21 0", "Framemask is a register of the R10000"),
            Map.entry("22", "left to implementations"),
            Map.entry("23 0", "a write to Debug of the reference changes DM and back"));

    @ParameterizedTest
    @CsvSource({"mipsel, 24Kf", "mips64el, MIPS64R2-generic"})
    void asTheReference(String architecture, String model) throws IOException {
        Bench bench = new Bench(architecture);
        bench.cpu.exceptions().reset();
        List<String> differences = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/cp0", model + ".values"))) {
            String[] words = line.split(" ");
            boolean explained = EXPLAINED.containsKey(words[0]) || EXPLAINED.containsKey(words[0] + " " + words[1]);
            if (!line.startsWith("#") && !explained) {
                check(bench.env.cp0, words, differences);
            }
        }
        assertEquals(List.of(), differences);
    }

    private static void check(Cp0 cp0, String[] words, List<String> differences) {
        int place = Integer.parseInt(words[0]) << 3 | Integer.parseInt(words[1]);
        int width = cp0.model().width();
        long first = cp0.read(place);
        cp0.write(place, -1);
        long ones = cp0.read(place);
        cp0.write(place, 0);
        long zeros = cp0.read(place);
        cp0.write(place, first);
        String mine =
                "%s %s %s %s %s".formatted(words[0], words[1], hex(first, width), hex(ones, width), hex(zeros, width));
        if (!mine.equals(String.join(" ", words))) {
            differences.add(mine + ", not " + String.join(" ", words));
        }
    }

    private static String hex(long value, int width) {
        return width == 32 ? "%08x".formatted((int) value) : "%016x".formatted(value);
    }
}
