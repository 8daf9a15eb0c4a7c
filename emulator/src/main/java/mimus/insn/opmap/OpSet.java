package mimus.insn.opmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;
import mimus.insn.InstructionSet;

/**
 * What the processor of annotations makes of a package of {@link Op} methods.
 *
 * <p>A word is the number of a {@link DecodedOp}, the same for all sets of one class, and is never forgotten. Each row
 * makes as many instructions as it has variants: for each width of the operation, one for registers and one for memory
 * where an operand may be either.
 *
 * @param <E> the env
 */
public abstract class OpSet<E> extends InstructionSet<E> {
    /**
     * One row with the numbers of its instructions.
     *
     * @param first number of the first
     */
    public record Entry(OpRow row, int first, InsnForm form) {
        /** The number of the instruction for one width and one kind of operand. */
        public int op(int size, boolean memory) {
            int place = Math.max(0, row.sizes().indexOf(size));
            return row.split() ? first + 2 * place + (memory ? 1 : 0) : first + place;
        }
    }

    /** The decoded instructions of one class of sets. */
    private static final class Pool {
        private final Map<DecodedOp, Integer> numbers = new HashMap<>();
        private volatile DecodedOp[] all = new DecodedOp[1024];

        synchronized int number(DecodedOp decoded) {
            return numbers.computeIfAbsent(decoded, key -> {
                int number = numbers.size();
                DecodedOp[] grown = number < all.length ? all : Arrays.copyOf(all, 2 * number);
                grown[number] = key;
                all = grown;
                return number;
            });
        }
    }

    private static final ClassValue<Pool> POOLS = new ClassValue<>() {
        @Override
        protected Pool computeValue(Class<?> type) {
            return new Pool();
        }
    };

    private static final int PART = 64;

    private final Pool pool = POOLS.get(getClass());
    private final List<Entry> entries = new ArrayList<>();

    protected OpSet(String flows, String features, String[] featureNames, Set<String> available) {
        super(flows, features, featureNames, available);
    }

    /** All rows, in the order of their numbers. */
    public final synchronized List<Entry> entries() {
        if (entries.isEmpty()) {
            for (String row : rows()) {
                InsnForm form = read(row);
                entries.add(new Entry(OpRow.parse(form.bits()), form.op(), form));
            }
        }
        return entries;
    }

    /** The row that makes an instruction. */
    public final Entry entry(int op) {
        List<Entry> all = entries();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (all.get(middle).first() <= op) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }

    /** The word for a decoded instruction. */
    public final int word(DecodedOp decoded) {
        return pool.number(decoded);
    }

    /** What a word stands for. */
    public final DecodedOp decoded(int word) {
        return pool.all[word];
    }

    /** Does one instruction. */
    protected abstract void execute(E env, int op, DecodedOp decoded);

    @Override
    public final void execute(E env, int op, int word) {
        execute(env, op, pool.all[word]);
    }

    @Override
    protected final int find(int word) {
        return pool.all[word].op();
    }

    @Override
    public final InsnForm form(int op) {
        InsnForm form = entry(op).form();
        String method = "%s$Part%d.op%d".formatted(getClass().getSimpleName(), op / PART, op);
        return new InsnForm(
                op,
                method,
                form.syntax(),
                form.bits(),
                form.encoding(),
                form.flow(),
                form.feature(),
                form.link(),
                form.kind());
    }

    @Override
    protected final int declaration(int op) {
        return entry(op).first();
    }

    @Override
    protected final InsnForm read(String row) {
        return InsnForm.parse(row, Encoding.NONE);
    }

    @Override
    public final boolean takes(InsnForm form, String name) {
        return true;
    }

    @Override
    public final long operand(InsnForm form, int word, String name) {
        return decoded(word).component(name);
    }

    @Override
    public final boolean indivisible(int word) {
        DecodedOp decoded = decoded(word);
        return decoded.checks() != 0 || entry(decoded.op()).row().has("whole");
    }
}
