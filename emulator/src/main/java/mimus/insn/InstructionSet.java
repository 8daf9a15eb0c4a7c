package mimus.insn;

import java.util.Set;

/**
 * What the processor of annotations makes of a package of {@link Insn} methods: decoder, dispatch and table.
 *
 * @param <E> the env
 */
public abstract class InstructionSet<E> {
    /** What {@link #decode} says of a word that is no instruction. */
    public static final int UNDEFINED = -1;

    private static final Flow[] FLOWS = Flow.values();

    private final Set<String> available;
    private final boolean[] present;
    private final Flow[] flows;
    private String[] declarations;

    /**
     * @param flows the ordinal of the {@link Flow} of each instruction, as a character
     * @param features the feature that each instruction needs, by number in {@code featureNames}, as a character
     * @param available the features that this processor has
     */
    protected InstructionSet(String flows, String features, String[] featureNames, Set<String> available) {
        this.available = Set.copyOf(available);
        this.present = new boolean[flows.length()];
        this.flows = new Flow[flows.length()];
        for (int op = 0; op < flows.length(); op++) {
            this.flows[op] = FLOWS[flows.charAt(op)];
            String feature = featureNames[features.charAt(op)];
            present[op] = has(feature);
        }
    }

    /** The number of the instruction that a word encodes, whether or not this processor has it. */
    protected abstract int find(int word);

    /** Does one instruction; {@code op} is what {@link #decode} said of {@code word}. */
    public abstract void execute(E env, int op, int word);

    /** One row per instruction, in the order of their numbers; read by {@link InsnTable}. */
    protected abstract String[] rows();

    /** How an instruction is declared; found without reading the declarations of others, as {@link InsnTable} does. */
    public synchronized InsnForm form(int op) {
        if (declarations == null) {
            declarations = new String[flows.length];
            for (String row : rows()) {
                int number = Integer.parseInt(row, 0, row.indexOf('|'), 10);
                declarations[number] = declarations[number] == null ? row : declarations[number]; // aliases come after
            }
        }
        return InsnForm.parse(declarations[op]);
    }

    /** The number under which an instruction is declared, if one declaration makes several. */
    protected int declaration(int op) {
        return op;
    }

    /** Makes a form of one of {@link #rows}. */
    protected InsnForm read(String row) {
        return InsnForm.parse(row);
    }

    /** Whether the words of an instruction have an operand of this name. */
    public boolean takes(InsnForm form, String name) {
        return form.encoding().fields().containsKey(name);
    }

    /** The value of an operand that {@link #takes} knows. */
    public long operand(InsnForm form, int word, String name) {
        return form.encoding().get(word, name);
    }

    /** Whether a word can only be executed as a whole, by {@link #execute}. */
    public boolean indivisible(int word) {
        return false;
    }

    /** The number of the instruction that a word encodes, or {@link #UNDEFINED}. */
    public final int decode(int word) {
        int op = find(word);
        return op >= 0 && present[op] ? op : UNDEFINED;
    }

    /** How many instructions are declared. */
    public final int size() {
        return present.length;
    }

    /** Whether this processor has an instruction. */
    public final boolean present(int op) {
        return present[op];
    }

    /** Whether this processor has a feature; the empty one is always there. */
    public final boolean has(String feature) {
        return feature.isEmpty() || available.contains(feature);
    }

    /** How control goes on after an instruction; {@link Flow#SYSTEM} for {@link #UNDEFINED}. */
    public final Flow flow(int op) {
        return op < 0 ? Flow.SYSTEM : flows[op];
    }
}
