package mimus.mips.insn;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.insn.InsnForm;

/** A register of coprocessor 0: its number, and in the low three bits of the value which of those with that number. */
final class Cp0Operand implements OperandKind {
    /** What binutils calls them: after each number, those that it selects in order. */
    private static final String NAMES = """
            0 index mvpcontrol mvpconf0 mvpconf1
            1 random vpecontrol vpeconf0 vpeconf1 yqmask vpeschedule vpeschefback
            2 entrylo0 tcstatus tcbind tcrestart tchalt tccontext tcschedule tcschefback
            3 entrylo1
            4 context contextconfig
            5 pagemask pagegrain
            6 wired srsconf0 srsconf1 srsconf2 srsconf3 srsconf4
            7 hwrena
            8 badvaddr
            9 count
            10 entryhi
            11 compare
            12 status intctl srsctl srsmap
            13 cause
            14 epc
            15 prid ebase
            16 config config1 config2 config3
            17 lladdr
            18 watchlo watchlo,1 watchlo,2 watchlo,3 watchlo,4 watchlo,5 watchlo,6 watchlo,7
            19 watchhi watchhi,1 watchhi,2 watchhi,3 watchhi,4 watchhi,5 watchhi,6 watchhi,7
            20 xcontext
            23 debug tracecontrol tracecontrol2 usertracedata tracebpc
            24 depc
            25 perfcnt perfcnt,1 perfcnt,2 perfcnt,3 perfcnt,4 perfcnt,5 perfcnt,6 perfcnt,7
            26 errctl
            27 cacheerr cacheerr,1 cacheerr,2 cacheerr,3
            28 taglo datalo taglo1 datalo1 taglo2 datalo2 taglo3 datalo3
            29 taghi datahi taghi1 datahi1 taghi2 datahi2 taghi3 datahi3
            30 errorepc
            31 desave
            """;

    private static final Pattern NUMBERED = Pattern.compile("\\$(\\d{1,2})(?:\\s*,\\s*([0-7]))?");
    private static final Pattern NAMED = Pattern.compile("(?:c0_)?([a-z]\\w*)(?:\\s*,\\s*([0-7]))?");

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Cp0Operand() {
        NAMES.lines().forEach(line -> {
            String[] words = line.split(" ");
            for (int sel = 0; sel < words.length - 1; sel++) {
                int place = Integer.parseInt(words[0]) << 3 | sel;
                names.put(place, words[sel + 1]);
                places.put(words[sel + 1], place);
            }
        });
    }

    @Override
    public String print(long value, InsnForm form, int word, long pc) {
        int place = (int) value;
        String name = names.get(place);
        if (name != null) {
            return "c0_" + name;
        }
        String number = "$" + (place >>> 3);
        return (place & 7) == 0 ? number : number + "," + (place & 7);
    }

    @Override
    public long parse(String text, InsnForm form, int word, long pc) {
        String plain = text.toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches() && Integer.parseInt(numbered.group(1)) < 32) {
            return Integer.parseInt(numbered.group(1)) << 3 | sel(numbered.group(2));
        }
        Matcher named = NAMED.matcher(plain);
        Integer place = named.matches() ? places.get(named.group(1)) : null;
        if (place == null) {
            throw new IllegalArgumentException("'" + text + "' is no register of coprocessor 0");
        }
        return place | sel(named.group(2));
    }

    private static int sel(String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
