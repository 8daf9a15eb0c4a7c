package mimus.insn.opmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the text of one {@link OpRow}. */
final class OpRowParser {
    private static final Map<String, Integer> MAPS = Map.of("0F", 1, "0F38", 2, "0F3A", 3);

    private final String text;
    private final List<String> words;
    private int at;
    private boolean vex;
    private int length = -1;
    private OpRow.Prefix prefix = OpRow.Prefix.ANY;
    private int map;
    private int opcode;
    private boolean low;
    private int modrm = -1;
    private int digit = -1;
    private OpRow.Mod mod = OpRow.Mod.EITHER;
    private int w = -1;
    private final List<String> marks = new ArrayList<>();

    OpRowParser(String text) {
        this.text = text;
        this.words = OpRow.words(text);
    }

    OpRow row() {
        prefix();
        opcode();
        conditions();
        if (at == words.size()) {
            throw new IllegalArgumentException("row '" + text + "' has no mnemonic");
        }
        String mnemonic = words.get(at++);
        List<OpOperand> operands = new ArrayList<>();
        for (String word : words.subList(at, words.size())) {
            operands.add(OpOperand.parse(word));
        }
        operands.forEach(this::narrow);
        return new OpRow(
                text,
                vex,
                length,
                prefix,
                map,
                opcode,
                low,
                modrm,
                digit,
                mod,
                w,
                List.copyOf(marks),
                mnemonic,
                List.copyOf(operands));
    }

    /** An operand that cannot be a register, or not memory, asks for that. */
    private void narrow(OpOperand operand) {
        if (operand.isMemory()) {
            mod = OpRow.Mod.MEMORY;
        } else if (operand.isRm()) {
            mod = OpRow.Mod.REGISTER;
        }
    }

    private String word() {
        return at < words.size() ? words.get(at) : "";
    }

    private void prefix() {
        if (word().startsWith("VEX.")) {
            vex();
            at++;
            return;
        }
        switch (word()) {
            case "NP" -> prefix = OpRow.Prefix.NP;
            case "NFx" -> prefix = OpRow.Prefix.NFX;
            case "66" -> prefix = OpRow.Prefix.P66;
            case "F2" -> prefix = OpRow.Prefix.F2;
            case "F3" -> prefix = OpRow.Prefix.F3;
            default -> {
                return;
            }
        }
        at++;
    }

    private void vex() {
        vex = true;
        prefix = OpRow.Prefix.NP;
        for (String part : word().substring(4).split("\\.")) {
            switch (part) {
                case "128", "LZ", "L0" -> length = 0;
                case "256", "L1" -> length = 1;
                case "66" -> prefix = OpRow.Prefix.P66;
                case "F2" -> prefix = OpRow.Prefix.F2;
                case "F3" -> prefix = OpRow.Prefix.F3;
                case "W0" -> w = 0;
                case "W1" -> w = 1;
                case "NP", "LIG", "WIG" -> {}
                default -> {
                    if (!MAPS.containsKey(part)) {
                        throw new IllegalArgumentException("'" + part + "' is no part of a VEX prefix");
                    }
                    map = MAPS.get(part);
                }
            }
        }
        if (map == 0) {
            throw new IllegalArgumentException("a VEX row names its map: 0F, 0F38 or 0F3A");
        }
    }

    private void opcode() {
        if (!vex && word().equals("0F")) {
            map = 1;
            at++;
            if (word().equals("38") || word().equals("3A")) {
                map = word().equals("38") ? 2 : 3;
                at++;
            }
        }
        if (!word().matches("[0-9A-F]{2}(\\+r)?")) {
            throw new IllegalArgumentException("row '" + text + "' has no opcode where '" + word() + "' stands");
        }
        opcode = Integer.parseInt(word(), 0, 2, 16);
        low = word().endsWith("+r");
        at++;
        if (word().matches("[0-9A-F]{2}")) {
            modrm = Integer.parseInt(word(), 16);
            at++;
        }
    }

    private void conditions() {
        while (condition(word())) {
            at++;
        }
    }

    private boolean condition(String word) {
        if (word.matches("/[0-7]")) {
            digit = word.charAt(1) - '0';
        } else if (word.equals("mem")) {
            mod = OpRow.Mod.MEMORY;
        } else if (word.equals("rm")) {
            mod = OpRow.Mod.REGISTER;
        } else if (word.equals("W0") || word.equals("W1")) {
            w = word.charAt(1) - '0';
        } else if (OpRow.isMark(word)) {
            marks.add(word);
        } else {
            return false;
        }
        return true;
    }
}
