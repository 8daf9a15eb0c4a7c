package mimus.x86.encode;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mimus.x86.encode.Operand.Far;
import mimus.x86.encode.Operand.File;
import mimus.x86.encode.Operand.InMemory;
import mimus.x86.encode.Operand.InRegister;
import mimus.x86.encode.Operand.Number;

/** Reads one operand of assembly in Intel's syntax. */
final class OperandParser {
    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("byte", 8),
            Map.entry("word", 16),
            Map.entry("dword", 32),
            Map.entry("fword", 48),
            Map.entry("qword", 64),
            Map.entry("mmword", 64),
            Map.entry("tbyte", 80),
            Map.entry("oword", 128),
            Map.entry("xmmword", 128),
            Map.entry("ymmword", 256));

    private static final Pattern POINTER = Pattern.compile("(\\w+)\\s+ptr\\s+(.*)");
    private static final Pattern SEGMENT = Pattern.compile("([c-gs]s)\\s*:\\s*(.*)");
    private static final Pattern FAR = Pattern.compile("(\\w+)\\s*:\\s*(\\w+)");
    private static final Pattern TERM = Pattern.compile("([+-]?)\\s*([\\w]+)\\s*(?:\\*\\s*([1248]))?\\s*");

    private int base = InMemory.NONE;
    private int index = InMemory.NONE;
    private int scale;
    private int addressBits;
    private int vectorBits;
    private boolean relative;
    private long displacement;

    private OperandParser() {}

    /**
     * The operand that a text in lower case means.
     *
     * @throws IllegalArgumentException with a sentence if it means none
     */
    static Operand parse(String text) {
        String rest = text;
        int bits = 0;
        Matcher pointer = POINTER.matcher(rest);
        if (pointer.matches() && SIZES.containsKey(pointer.group(1))) {
            bits = SIZES.get(pointer.group(1));
            rest = pointer.group(2);
        } else if (Registers.named(text.replace(" ", "")) != null) {
            return Registers.named(text.replace(" ", ""));
        }
        int segment = -1;
        Matcher prefix = SEGMENT.matcher(rest);
        if (prefix.matches()) {
            segment = List.of("es", "cs", "ss", "ds", "fs", "gs").indexOf(prefix.group(1));
            rest = prefix.group(2);
        }
        if (rest.startsWith("[") && rest.endsWith("]")) {
            return new OperandParser().memory(rest.substring(1, rest.length() - 1), bits, segment);
        }
        if (segment >= 0 || bits > 0) {
            return new InMemory(bits, segment, 0, InMemory.NONE, InMemory.NONE, 0, 0, false, number(rest));
        }
        Matcher far = FAR.matcher(rest);
        return far.matches() ? new Far(number(far.group(1)), number(far.group(2))) : new Number(number(rest));
    }

    /** A number as C writes it. */
    static long number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1).strip() : text;
        try {
            long value = digits.startsWith("0x")
                    ? Long.parseUnsignedLong(digits.substring(2), 16)
                    : Long.parseUnsignedLong(digits);
            return negative ? -value : value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no operand", e);
        }
    }

    private InMemory memory(String inside, int bits, int segment) {
        Matcher term = TERM.matcher(inside);
        int at = 0;
        while (at < inside.length()) {
            term.region(at, inside.length());
            if (!term.lookingAt()) {
                throw new IllegalArgumentException("'[" + inside + "]' is no address");
            }
            term(term.group(1).equals("-"), term.group(2), term.group(3), inside);
            at = term.end();
        }
        return new InMemory(bits, segment, addressBits, base, index, scale, vectorBits, relative, displacement);
    }

    private void term(boolean negative, String name, String factor, String inside) {
        InRegister register = Registers.named(name);
        boolean none = name.equals("riz") || name.equals("eiz");
        boolean counter = name.equals("rip") || name.equals("eip");
        if (register == null && !none && !counter) {
            long value = number(name);
            displacement += negative ? -value : value;
            return;
        }
        boolean usable = register == null || register.file() == File.VECTOR || register.file() == File.GENERAL;
        if (negative || !usable) {
            throw new IllegalArgumentException("'[" + inside + "]' is no address");
        }
        if (register != null && register.file() == File.VECTOR) {
            vectorBits = register.bits();
            index(register.number(), factor, inside);
            return;
        }
        addressBits = register != null ? register.bits() : name.charAt(0) == 'r' ? 64 : 32;
        if (counter) {
            relative = true;
        } else if (none) {
            index(InMemory.SHOWN_NONE, factor, inside);
        } else if (factor == null && base == InMemory.NONE) {
            base = register.number();
        } else {
            index(register.number(), factor, inside);
        }
    }

    private void index(int number, String factor, String inside) {
        if (index != InMemory.NONE) {
            throw new IllegalArgumentException("'[" + inside + "]' has two indices");
        }
        index = number;
        scale = factor == null ? 0 : Integer.numberOfTrailingZeros(Integer.parseInt(factor));
    }
}
