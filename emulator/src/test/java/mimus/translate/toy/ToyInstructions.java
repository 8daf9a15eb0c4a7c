package mimus.translate.toy;

import java.util.Set;
import mimus.insn.Flow;
import mimus.insn.InstructionSet;

/** As the processor of annotations would write it; bits 12 to 15 of a word are its condition. */
final class ToyInstructions extends InstructionSet<ToyEnv> {
    private static final String[] ROWS = {
        "0|ToyMeanings.add|add d, s|---- 0000 d:3 s:3 --|NEXT|||INSTRUCTION",
        "1|ToyMeanings.sub|sub d, s|---- 0001 d:3 s:3 --|NEXT|||INSTRUCTION",
        "2|ToyMeanings.set|set d, value|value:s16 ---- 0010 d:3 -----|NEXT|||INSTRUCTION",
        "3|ToyMeanings.shift|shift d, s, kind|---- 0011 d:3 s:3 kind:2|NEXT|||INSTRUCTION",
        "4|ToyMeanings.load|load d, s, size|---- 0100 d:3 s:3 size:2|NEXT|||INSTRUCTION",
        "5|ToyMeanings.store|store d, s, size|---- 0101 d:3 s:3 size:2|NEXT|||INSTRUCTION",
        "6|ToyMeanings.vload|vload d, s|---- 0110 d:2 s:3 ---|NEXT|||INSTRUCTION",
        "7|ToyMeanings.vadd|vadd d, s|---- 0111 d:2 s:2 ----|NEXT|||INSTRUCTION",
        "8|ToyMeanings.vmove|vmove d, s, half|---- 1000 d:3 s:2 half:1 --|NEXT|||INSTRUCTION",
        "9|ToyMeanings.branch|branch offset|---- 1001 offset.1:s8|BRANCH|||INSTRUCTION",
        "10|ToyMeanings.call|call d, s|---- 1010 d:3 s:3 --|INDIRECT||link|INSTRUCTION",
        "11|ToyMeanings.jump|jump s|---- 1011 s:3 -----|INDIRECT|||INSTRUCTION",
    };

    ToyInstructions() {
        super(flows(), "\0".repeat(ROWS.length), new String[] {""}, Set.of());
    }

    private static String flows() {
        StringBuilder flows = new StringBuilder();
        for (String row : ROWS) {
            flows.append((char) Flow.valueOf(row.split("\\|")[4]).ordinal());
        }
        return flows.toString();
    }

    @Override
    protected int find(int word) {
        int op = word >>> 8 & 15;
        return op < ROWS.length ? op : UNDEFINED;
    }

    @Override
    public void execute(ToyEnv e, int op, int word) {
        int a = word >>> 5 & 7;
        int b = word >>> 2 & 7;
        switch (op) {
            case 0 -> ToyMeanings.add(e, a, b);
            case 1 -> ToyMeanings.sub(e, a, b);
            case 2 -> ToyMeanings.set(e, a, word >> 16);
            case 3 -> ToyMeanings.shift(e, a, b, word & 3);
            case 4 -> ToyMeanings.load(e, a, b, word & 3);
            case 5 -> ToyMeanings.store(e, a, b, word & 3);
            case 6 -> ToyMeanings.vload(e, word >>> 6 & 3, word >>> 3 & 7);
            case 7 -> ToyMeanings.vadd(e, word >>> 6 & 3, word >>> 4 & 3);
            case 8 -> ToyMeanings.vmove(e, a, word >>> 3 & 3, word >>> 2 & 1);
            case 9 -> e.branch(ToyMeanings.branch(e), (byte) word << 1);
            case 10 -> e.jumpTo(ToyMeanings.call(e, a, b));
            default -> e.jumpTo(ToyMeanings.jump(e, a));
        }
    }

    @Override
    protected String[] rows() {
        return ROWS;
    }
}
