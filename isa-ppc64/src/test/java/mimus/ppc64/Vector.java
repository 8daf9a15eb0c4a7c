package mimus.ppc64;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One expected result: what a few instruction words do to a state.
 *
 * @param text the line it was read from
 * @param words the instruction words, executed until control leaves them
 * @param before registers that differ from the background
 * @param after registers that change
 * @param stores bytes of memory that change, by their offset
 * @param end where it ends and how
 */
record Vector(
        String text,
        int[] words,
        Map<String, Long> before,
        Map<String, Long> after,
        Map<Integer, byte[]> stores,
        End end) {

    /**
     * How a vector ends.
     *
     * @param pc relative to the first word; with a signal, of the instruction that raised it
     * @param signal such as {@code SIGFPE(2)}; null if control just went on
     * @param address of the access that failed; null if there is none
     */
    record End(long pc, String signal, Long address) {
        @Override
        public String toString() {
            return (signal == null ? "" : "sig=" + signal + " ")
                    + (address == null ? "" : "addr=0x" + Long.toHexString(address) + " ")
                    + ("pc=" + (pc < 0 ? "-0x" + Long.toHexString(-pc) : "+0x" + Long.toHexString(pc)));
        }
    }

    static Vector parse(String line) {
        String[] part = line.split("\\|", -1);
        int[] words = split(part[0]).stream()
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
        Map<String, Long> before = new LinkedHashMap<>();
        for (String item : split(part[1])) {
            before.put(name(item), number(value(item)));
        }
        Map<String, Long> after = new LinkedHashMap<>();
        Map<Integer, byte[]> stores = new LinkedHashMap<>();
        Long pc = null;
        String signal = null;
        Long address = null;
        for (String item : split(part[2])) {
            String name = name(item);
            switch (name) {
                case "sig" -> signal = value(item);
                case "addr" -> address = number(value(item));
                case "pc" -> pc = number(value(item));
                default -> {
                    if (name.startsWith("m+")) {
                        stores.put(
                                Math.toIntExact(number(name.substring(2))),
                                HexFormat.of().parseHex(value(item)));
                    } else {
                        after.put(name, number(value(item)));
                    }
                }
            }
        }
        long end = pc != null ? pc : signal != null ? 0 : 4L * words.length;
        return new Vector(line, words, before, after, stores, new End(end, signal, address));
    }

    private static List<String> split(String text) {
        List<String> items = new ArrayList<>();
        for (String item : text.split(" ")) {
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    private static String name(String item) {
        return item.substring(0, item.indexOf('='));
    }

    private static String value(String item) {
        return item.substring(item.indexOf('=') + 1);
    }

    /** A number as vectors write it: decimal or {@code 0x…}, with a sign if relative. */
    static long number(String text) {
        if (text.startsWith("-")) {
            return -number(text.substring(1));
        }
        if (text.startsWith("+")) {
            return number(text.substring(1));
        }
        return text.startsWith("0x") ? Long.parseUnsignedLong(text, 2, text.length(), 16) : Long.parseLong(text);
    }
}
