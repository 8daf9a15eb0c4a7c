package mimus.x86.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mimus.insn.opmap.OpRow;
import mimus.insn.opmap.OpSet;
import mimus.x86.decode.Mnemonics;

/** What each mnemonic may mean, in the order of declaration. */
final class CandidateTable {
    private final Map<String, List<Candidate>> byMnemonic = new HashMap<>();

    CandidateTable(OpSet<?> set, int codeSize) {
        for (OpSet.Entry entry : set.entries()) {
            OpRow row = entry.row();
            if (set.has(entry.form().feature()) && !row.has(codeSize == 64 ? "i64" : "o64")) {
                for (int size : row.sizes()) {
                    add(entry, size, codeSize);
                }
            }
        }
    }

    private void add(OpSet.Entry entry, int size, int codeSize) {
        int other = codeSize == 32 ? 16 : 32;
        for (int addressBits : new int[] {codeSize, other}) {
            for (Mnemonics.Name name : Mnemonics.of(entry.row(), size, addressBits, codeSize)) {
                String text = name.text().replaceFirst("\\(.*", "");
                List<Candidate> all = byMnemonic.computeIfAbsent(text, key -> new ArrayList<>());
                boolean usual = all.contains(new Candidate(entry, size, codeSize, name.immediate()));
                if (!usual) {
                    all.add(new Candidate(entry, size, addressBits, name.immediate()));
                }
            }
        }
    }

    List<Candidate> named(String mnemonic) {
        return byMnemonic.getOrDefault(mnemonic, List.of());
    }
}
