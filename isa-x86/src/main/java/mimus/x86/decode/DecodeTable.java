package mimus.x86.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mimus.insn.opmap.OpRow;
import mimus.insn.opmap.OpSet;

/** The rows of the opcode maps by opcode, those that ask for most first. */
public final class DecodeTable {
    private static final OpSet.Entry[] NONE = {};

    private final OpSet<?> set;
    private final OpSet.Entry[][] rows = new OpSet.Entry[2 * OpRow.MAPS * 256][];

    /** @param set of which the rows are that this processor has */
    public DecodeTable(OpSet<?> set) {
        this.set = set;
        List<List<OpSet.Entry>> lists = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (OpSet.Entry entry : set.entries()) {
            if (set.has(entry.form().feature())) {
                int first =
                        place(entry.row().vex(), entry.row().map(), entry.row().opcode());
                for (int i = 0; i < (entry.row().low() ? 8 : 1); i++) {
                    lists.get(first + i).add(entry);
                }
            }
        }
        for (int i = 0; i < rows.length; i++) {
            lists.get(i).sort(Comparator.comparingInt(entry -> -entry.row().strictness()));
            rows[i] = lists.get(i).toArray(NONE);
        }
    }

    private static int place(boolean vex, int map, int opcode) {
        return ((vex ? OpRow.MAPS : 0) + map) * 256 + opcode;
    }

    public OpSet<?> set() {
        return set;
    }

    /** The rows for an opcode. */
    OpSet.Entry[] rows(boolean vex, int map, int opcode) {
        return rows[place(vex, map, opcode)];
    }
}
