package mimus.x86.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mimus.x86.decode.Prefixes;

/**
 * A line of assembly, taken apart.
 *
 * @param prefixes that it names, as bits of {@link Prefixes}, with the segment's number
 * @param wanted what {@code {load}} and its kin ask for
 * @param mnemonic in lower case, without synonyms
 */
record AssemblyLine(int prefixes, List<String> wanted, String mnemonic, List<Operand> operands) {
    private static final Map<String, Integer> PREFIXES = Map.ofEntries(
            Map.entry("lock", Prefixes.LOCK),
            Map.entry("rep", Prefixes.REP),
            Map.entry("repe", Prefixes.REP),
            Map.entry("repz", Prefixes.REP),
            Map.entry("repne", Prefixes.REPNE),
            Map.entry("repnz", Prefixes.REPNE),
            Map.entry("bnd", Prefixes.REPNE),
            Map.entry("es", 1 << Prefixes.SEGMENT),
            Map.entry("cs", 2 << Prefixes.SEGMENT),
            Map.entry("ss", 3 << Prefixes.SEGMENT),
            Map.entry("ds", 4 << Prefixes.SEGMENT),
            Map.entry("notrack", 4 << Prefixes.SEGMENT),
            Map.entry("fs", 5 << Prefixes.SEGMENT),
            Map.entry("gs", 6 << Prefixes.SEGMENT));

    /** What binutils understands in front of a mnemonic, and this assembler too. */
    private static final List<String> WANTED = List.of("{load}", "{store}", "{disp8}", "{disp32}", "{vex3}", "{rex}");

    /** Other names of conditions. */
    private static final Map<String, String> CONDITIONS = Map.ofEntries(
            Map.entry("z", "e"),
            Map.entry("nz", "ne"),
            Map.entry("c", "b"),
            Map.entry("nae", "b"),
            Map.entry("nc", "ae"),
            Map.entry("nb", "ae"),
            Map.entry("na", "be"),
            Map.entry("nbe", "a"),
            Map.entry("pe", "p"),
            Map.entry("po", "np"),
            Map.entry("nge", "l"),
            Map.entry("nl", "ge"),
            Map.entry("ng", "le"),
            Map.entry("nle", "g"));

    private static final Map<String, String> SYNONYMS =
            Map.of("sal", "shl", "wait", "fwait", "loopz", "loope", "loopnz", "loopne", "ud2a", "ud2");

    /** @throws IllegalArgumentException with a sentence if it is no instruction */
    static AssemblyLine parse(String line) {
        String rest = line.strip().toLowerCase(Locale.ROOT);
        int prefixes = 0;
        List<String> wanted = new ArrayList<>();
        while (true) {
            String[] part = rest.split("\\s+", 2);
            if (part.length == 2 && PREFIXES.containsKey(part[0])) {
                prefixes |= PREFIXES.get(part[0]);
            } else if (part.length == 2 && WANTED.contains(part[0])) {
                wanted.add(part[0]);
            } else {
                // binutils writes the age of three instructions behind their names
                String list = part.length < 2 ? "" : part[1].replaceFirst("^only\\)$", "");
                String name = part[0].replaceFirst("\\(\\d+$", "");
                return new AssemblyLine(prefixes, wanted, synonym(name), operands(list));
            }
            rest = part[1];
        }
    }

    private static String synonym(String name) {
        for (String start : List.of("j", "set", "cmov")) {
            if (name.startsWith(start) && CONDITIONS.containsKey(name.substring(start.length()))) {
                return start + CONDITIONS.get(name.substring(start.length()));
            }
        }
        return SYNONYMS.getOrDefault(name, name);
    }

    private static List<Operand> operands(String list) {
        List<Operand> operands = new ArrayList<>();
        if (!list.isBlank()) {
            for (String text : list.split(",", -1)) {
                operands.add(OperandParser.parse(text.strip()));
            }
        }
        return operands;
    }

    boolean wants(String what) {
        return wanted.contains(what);
    }
}
