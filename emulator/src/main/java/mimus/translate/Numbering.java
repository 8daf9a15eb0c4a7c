package mimus.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Which values on a straight line are equal, or differ by a number. */
final class Numbering {
    /** The number of zero. */
    private static final int ZERO = 0;

    private final boolean modulo32;
    private final Map<Integer, Affine> locals = new HashMap<>();
    private final Map<List<Object>, Integer> results = new HashMap<>();
    private int roots = ZERO + 1;

    /** How often all has been forgotten. */
    private int era;

    /** What is known of the locals at some place; of those that it does not name, what they began as. */
    record Known(int era, Map<Integer, Affine> locals) {}

    /** @param modulo32 whether values are compared by their low 32 bits */
    Numbering(boolean modulo32) {
        this.modulo32 = modulo32;
    }

    /** Nothing is known of any local from here on. */
    void forget() {
        era++;
        locals.clear();
    }

    Known known() {
        return new Known(era, Map.copyOf(locals));
    }

    /** Control comes from another place, and from nowhere else. */
    void goOn(Known from) {
        if (from.era == era) {
            locals.clear();
            locals.putAll(from.locals);
        } else {
            forget();
        }
    }

    /** Control comes from another place, too. */
    void meet(Known other) {
        if (other.era != era) {
            forget();
            return;
        }
        Set<Integer> named = new TreeSet<>(locals.keySet());
        named.addAll(other.locals.keySet());
        for (int local : named) {
            Affine there = other.locals.getOrDefault(local, first(local));
            if (!there.equals(locals.getOrDefault(local, first(local)))) {
                locals.put(local, fresh());
            }
        }
    }

    /** A local is given a value; null: one that nothing is known of. */
    void store(int local, Affine value) {
        locals.put(local, value == null ? fresh() : value);
    }

    Affine local(int local) {
        return locals.getOrDefault(local, first(local));
    }

    /** What a local began as. */
    private Affine first(int local) {
        return new Affine(results.computeIfAbsent(List.of(era, local), unknown -> roots++), 0);
    }

    private Affine fresh() {
        return new Affine(roots++, 0);
    }

    /**
     * What is known of an address. One of 32 bits that is made longer differs by what was added before: where that is
     * not so, a multiple of 2^31 lies between, and no page reaches beyond that.
     */
    Affine address(Pending value) {
        boolean longer = value instanceof Pending.Unary unary && unary.opcode() == Opcodes.I2L;
        Affine of = longer ? of(((Pending.Unary) value).of()) : null;
        if (of == null) {
            return of(value);
        }
        Affine root = new Affine(of.root(), 0);
        return extended(Opcodes.I2L, root).plus(of.offset());
    }

    /** What is known of a value; null: nothing. */
    Affine of(Pending value) {
        if (value instanceof Pending.Number number) {
            return new Affine(ZERO, number.value());
        }
        if (value instanceof Pending.Load load) {
            return local(load.local());
        }
        if (value instanceof Pending.Unary unary) {
            Affine of = of(unary.of());
            return of == null ? null : extended(unary.opcode(), of);
        }
        return value instanceof Pending.Binary binary ? of(binary) : null;
    }

    /** Another width of a value: where only the low halves count, that makes no difference. */
    private Affine extended(int opcode, Affine of) {
        boolean same = modulo32 && (opcode == Opcodes.I2L || opcode == Opcodes.L2I);
        return same ? of : result(opcode, of, of);
    }

    private Affine of(Pending.Binary value) {
        Affine left = of(value.left());
        Affine right = of(value.right());
        if (left == null || right == null) {
            return null;
        }
        return switch (value.opcode()) {
            case Opcodes.IADD, Opcodes.LADD -> sum(value.opcode(), left, right);
            case Opcodes.ISUB, Opcodes.LSUB ->
                right.root() == ZERO ? left.plus(-right.offset()) : result(value.opcode(), left, right);
            case Opcodes.LAND ->
                modulo32 && right.equals(new Affine(ZERO, 0xffffffffL)) ? left : result(value.opcode(), left, right);
            case Opcodes.LSHR, Opcodes.LUSHR, Opcodes.LCMP -> modulo32 ? null : result(value.opcode(), left, right);
            default -> result(value.opcode(), left, right);
        };
    }

    private Affine sum(int opcode, Affine left, Affine right) {
        if (right.root() == ZERO) {
            return left.plus(right.offset());
        }
        if (left.root() == ZERO) {
            return right.plus(left.offset());
        }
        Affine roots = result(opcode, new Affine(left.root(), 0), new Affine(right.root(), 0));
        return roots.plus(left.offset() + right.offset());
    }

    private Affine result(int opcode, Affine left, Affine right) {
        return new Affine(results.computeIfAbsent(List.of(opcode, left, right), unknown -> roots++), 0);
    }
}
