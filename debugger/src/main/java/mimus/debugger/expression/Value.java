package mimus.debugger.expression;

import mimus.error.UserError;

/**
 * A value and, if it has one, the place where it is kept.
 *
 * @param bits of numbers and addresses, extended as the type says; of arrays, their address
 * @param place where it can be changed, or null
 */
public record Value(Type type, long bits, Place place) {
    /** Where a value is kept. */
    public interface Place {
        /** Stores the low bits of a value, as many as the place has. */
        void store(long bits);

        /** Address in the guest's memory; a {@link UserError} if it has none. */
        long address();

        /** Whether it is in the guest's memory. */
        default boolean inMemory() {
            return false;
        }
    }

    public static Value of(Type type, long bits) {
        return new Value(type, extended(type, bits), null);
    }

    /** Bits beyond the size of a type as C extends them. */
    static long extended(Type type, long bits) {
        int unused = 64 - 8 * type.size();
        if (unused <= 0 || unused == 64) {
            return bits;
        }
        return type instanceof Type.Whole whole && whole.signed()
                ? bits << unused >> unused
                : bits << unused >>> unused;
    }

    /** Whether it is a number with a point. */
    public boolean isFloating() {
        return type instanceof Type.Floating;
    }

    /** As a number with a point, whatever it is. */
    public double floating() {
        if (isFloating()) {
            return type.size() == 4 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
        }
        return isUnsigned() && bits < 0 ? (bits >>> 1 | bits & 1) * 2.0 : bits;
    }

    public boolean isUnsigned() {
        return !(type instanceof Type.Whole whole) || !whole.signed();
    }

    public boolean isTrue() {
        return isFloating() ? floating() != 0 : bits != 0;
    }

    /** As another type, as C converts. */
    public Value as(Type other) {
        if (other instanceof Type.Floating floating) {
            double number = floating();
            return new Value(
                    other,
                    floating.size() == 4 ? Float.floatToRawIntBits((float) number) : Double.doubleToRawLongBits(number),
                    null);
        }
        return of(other, isFloating() ? (long) floating() : bits);
    }

    /** Whether it is kept in the guest's memory, and is no address itself. */
    public boolean isVariable() {
        return place != null && place.inMemory() && !(type instanceof Type.Pointer);
    }

    /** Where it is kept; a {@link UserError} if nowhere. */
    public Place requirePlace() {
        if (place == null) {
            throw new UserError("that is a value, not a place: it cannot be changed and has no address");
        }
        return place;
    }
}
