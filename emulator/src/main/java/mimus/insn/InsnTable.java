package mimus.insn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declarations of an {@link InstructionSet} as data: what is implemented, and how it is written. */
public final class InsnTable {
    private final InstructionSet<?> set;
    private final List<InsnForm> forms;
    private final Map<String, List<InsnForm>> byMnemonic;
    private final List<InsnForm> variable;
    private final Map<Integer, List<InsnForm>> byOp;

    public InsnTable(InstructionSet<?> set) {
        this.set = set;
        List<InsnForm> all = new ArrayList<>();
        for (String row : set.rows()) {
            InsnForm form = set.read(row);
            if (set.present(form.op()) && set.has(form.feature())) {
                all.add(form);
            }
        }
        forms = List.copyOf(all);
        variable = forms.stream()
                .filter(form ->
                        form.kind() != InsnForm.Kind.SHOWN && form.mnemonic().indexOf('<') >= 0)
                .toList();
        byMnemonic = forms.stream()
                .filter(form ->
                        form.kind() != InsnForm.Kind.SHOWN && form.mnemonic().indexOf('<') < 0)
                .collect(Collectors.groupingBy(form -> form.mnemonic().toLowerCase(Locale.ROOT)));
        byOp = forms.stream()
                .sorted(Comparator.comparing((InsnForm form) -> !form.kind().ownName())
                        .thenComparing(form -> -form.encoding().settled()))
                .collect(Collectors.groupingBy(InsnForm::op));
    }

    /** Every form that this processor has, in the order of declaration within each source file. */
    public List<InsnForm> forms() {
        return forms;
    }

    /** The forms that a mnemonic may be of, which is not case-sensitive; first those that have no other. */
    public List<InsnForm> named(String mnemonic) {
        String name = mnemonic.toLowerCase(Locale.ROOT);
        List<InsnForm> exact = byMnemonic.getOrDefault(name, List.of());
        List<InsnForm> others = variable.stream()
                .filter(form -> name.startsWith(
                        form.mnemonic().substring(0, form.mnemonic().indexOf('<'))))
                .toList();
        return Stream.concat(exact.stream(), others.stream()).toList();
    }

    /** See {@link InstructionSet#takes}. */
    boolean takes(InsnForm form, String name) {
        return set.takes(form, name);
    }

    /**
     * The best form of a word, going by its encoding alone.
     *
     * @param pseudo whether names of its own such as {@code move} are wanted
     * @return null if the word is no instruction
     */
    public InsnForm of(int word, boolean pseudo) {
        List<InsnForm> all = all(word, pseudo);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Whether a word is an instruction of this processor. */
    boolean decodes(int word) {
        return set.decode(word) != InstructionSet.UNDEFINED;
    }

    /** The forms of a word, the best first; none if it is no instruction. */
    List<InsnForm> all(int word, boolean pseudo) {
        int op = set.decode(word);
        if (op == InstructionSet.UNDEFINED) {
            return List.of();
        }
        return byOp.get(set.declaration(op)).stream()
                .filter(form ->
                        form.encoding().matches(word) && (pseudo || !form.kind().ownName()))
                .toList();
    }
}
