package mimus.linux.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mimus.abi.Constants;

/** Numbers by the names that headers give them. */
final class Names {
    private Names() {}

    /** One number; itself where it has no name. */
    static String number(Constants constants, String group, long value) {
        for (Map.Entry<String, Long> entry : constants.group(group).entrySet()) {
            if ((int) (long) entry.getValue() == (int) value) {
                return entry.getKey();
            }
        }
        return value >= 0 && value < 10 ? Long.toString(value) : "0x" + Long.toHexString(value & 0xffff_ffffL);
    }

    /** A set of bits, the larger names first. */
    static String set(Constants constants, String group, long value) {
        List<String> names = new ArrayList<>();
        long left = value & 0xffff_ffffL;
        String zero = null;
        List<Map.Entry<String, Long>> entries =
                new ArrayList<>(constants.group(group).entrySet());
        entries.sort((a, b) -> Integer.compare(Long.bitCount(b.getValue()), Long.bitCount(a.getValue())));
        for (Map.Entry<String, Long> entry : entries) {
            long bits = entry.getValue() & 0xffff_ffffL;
            if (bits == 0) {
                zero = zero == null ? entry.getKey() : zero;
            } else if ((left & bits) == bits) {
                names.add(entry.getKey());
                left &= ~bits;
            }
        }
        java.util.Collections.sort(
                names, java.util.Comparator.comparingLong(name -> constants.value(group, name) & 0xffff_ffffL));
        boolean mode = group.equals("O") && (value & 3) == 0;
        if (mode && zero != null) {
            names.add(0, zero);
        }
        if (left != 0) {
            names.add("0x" + Long.toHexString(left));
        }
        return names.isEmpty() ? zero != null ? zero : "0" : String.join("|", names);
    }
}
