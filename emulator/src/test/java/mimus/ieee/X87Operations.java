package mimus.ieee;

import java.util.HashMap;
import java.util.Map;

/** What each operation of {@code src/test/ieee/x87.c} is in terms of this package. */
final class X87Operations {
    interface Operation {
        void apply(X87Replay r);
    }

    /** An operation with an operand in memory. */
    interface Binary {
        void apply(FloatUnit u, Extended result, Extended a, Extended b);
    }

    private static final int C0 = 0x100;
    private static final int C1 = 0x200;
    private static final int C2 = 0x400;
    private static final int C3 = 0x4000;
    private static final IntegerRange INT16 =
            new IntegerRange(Short.MIN_VALUE, Short.MAX_VALUE, 0, 0, 0).indefinite(Short.MIN_VALUE);

    private X87Operations() {}

    static Map<String, Operation> all() {
        Map<String, Operation> map = new HashMap<>();
        arithmetic(map);
        map.put("fsqrt", r -> Binary80.sqrt(r.unit, r.result, r.a));
        map.put("frndint", r -> Binary80.roundToIntegral(r.unit, r.result, r.a));
        map.put("fscale", r -> Binary80.scale(r.unit, r.result, r.a, r.b));
        map.put("fxtract", r -> Binary80.extract(r.unit, r.second, r.result, r.a));
        map.put("fprem", r -> remainder(r, false));
        map.put("fprem1", r -> remainder(r, true));
        functions(map);
        comparisons(map);
        stores(map);
        loads(map);
        return map;
    }

    private static void arithmetic(Map<String, Operation> map) {
        binary(map, "fadd", Binary80::add);
        binary(map, "fsub", Binary80::sub);
        binary(map, "fmul", Binary80::mul);
        binary(map, "fdiv", Binary80::div);
        map.put("fsubr", r -> Binary80.sub(r.unit, r.result, r.b, r.a));
        map.put("fdivr", r -> Binary80.div(r.unit, r.result, r.b, r.a));
    }

    private static void functions(Map<String, Operation> map) {
        map.put("f2xm1", r -> Logarithm.exponential(r.unit, r.result, r.a));
        map.put("fyl2x", r -> {
            Logarithm.product(r.unit, r.result, r.a, r.b);
            r.second.set(0xffff, 0xc000_0000_0000_0000L);
        });
        map.put("fyl2xp1", r -> {
            Logarithm.productPlusOne(r.unit, r.result, r.a, r.b);
            r.second.set(0xffff, 0xc000_0000_0000_0000L);
        });
        map.put("fpatan", r -> {
            Arctangent.of(r.unit, r.result, r.a, r.b);
            r.second.set(0xffff, 0xc000_0000_0000_0000L);
        });
        map.put("fsin", r -> ranged(r, () -> Trigonometry.sin(r.unit, r.result, r.a)));
        map.put("fcos", r -> ranged(r, () -> Trigonometry.cos(r.unit, r.result, r.a)));
        map.put(
                "fptan",
                r -> ranged(r, () -> {
                    Trigonometry.tan(r.unit, r.second, r.a);
                    r.result.set(r.second);
                    if ((r.unit.flags() & Flags.INVALID) == 0 && r.second.examined() != 1) {
                        r.result.set(0x3fff, Extended.ONE);
                    }
                }));
        map.put(
                "fsincos",
                r -> ranged(r, () -> {
                    Trigonometry.sin(r.unit, r.second, r.a);
                    Trigonometry.cos(r.unit, r.result, r.a);
                }));
    }

    private static void ranged(X87Replay r, Runnable operation) {
        if (Trigonometry.inRange(r.a)) {
            operation.run();
        } else {
            r.condition = C2;
        }
    }

    private static void binary(Map<String, Operation> map, String name, Binary operation) {
        map.put(name, r -> operation.apply(r.unit, r.result, r.a, r.b));
        map.put(name + 32, r -> {
            ExtendedConversion.operand32(r.unit, r.a, (int) r.a.significand);
            operation.apply(r.unit, r.result, r.b, r.a);
        });
        map.put(name + 64, r -> {
            ExtendedConversion.operand64(r.unit, r.a, r.a.significand);
            operation.apply(r.unit, r.result, r.b, r.a);
        });
    }

    private static void remainder(X87Replay r, boolean nearest) {
        int quotient = Remainder.of(r.unit, r.result, r.a, r.b, nearest);
        r.condition = quotient == Remainder.PARTIAL
                ? C2
                : ((quotient & 4) != 0 ? C0 : 0) | ((quotient & 2) != 0 ? C3 : 0) | ((quotient & 1) != 0 ? C1 : 0);
    }

    private static void comparisons(Map<String, Operation> map) {
        map.put("fcom", r -> compared(r, Binary80.compare(r.unit, r.a, r.b, false)));
        map.put("fucom", r -> compared(r, Binary80.compare(r.unit, r.a, r.b, true)));
        map.put("ftst", r -> compared(r, Binary80.compare(r.unit, r.a, new Extended(), false)));
        map.put("fcom32", r -> {
            ExtendedConversion.operand32(r.unit, r.a, (int) r.a.significand);
            r.result.set(r.b);
            compared(r, Binary80.compare(r.unit, r.b, r.a, false));
        });
        map.put("fcom64", r -> {
            ExtendedConversion.operand64(r.unit, r.a, r.a.significand);
            r.result.set(r.b);
            compared(r, Binary80.compare(r.unit, r.b, r.a, false));
        });
        map.put("fxam", r -> {
            int kind = r.a.examined();
            int sign = (r.a.signExponent & Extended.SIGN) != 0 ? C1 : 0;
            r.condition = sign | (kind & 1) << 8 | (kind & 2) << 9 | (kind & 4) << 12;
        });
    }

    private static void compared(X87Replay r, int ordering) {
        r.condition = switch (ordering) {
            case Ordering.LESS -> C0;
            case Ordering.GREATER -> 0;
            case Ordering.EQUAL -> C3;
            default -> C0 | C2 | C3;
        };
    }

    private static void stores(Map<String, Operation> map) {
        map.put("fst32", r -> {
            stored(r, ExtendedConversion.toBinary32(r.unit, r.a) & 0xffffffffL);
            refuse(r, 0xccccccccL);
        });
        map.put("fst64", r -> {
            stored(r, ExtendedConversion.toBinary64(r.unit, r.a));
            refuse(r, 0xcccccccccccccccL << 4 | 0xc);
        });
        integer(map, "16", INT16, 0xffff);
        integer(map, "32", IntegerRange.INT32.indefinite(Integer.MIN_VALUE), 0xffffffffL);
        integer(map, "64", IntegerRange.INT64.indefinite(Long.MIN_VALUE), -1);
        map.put("fbstp", r -> {
            ExtendedConversion.toDecimal(r.unit, r.result, r.a);
            r.second.set(0xffff, 0xc000_0000_0000_0000L);
        });
    }

    private static void integer(Map<String, Operation> map, String bits, IntegerRange range, long mask) {
        map.put(
                "fist" + bits,
                r -> stored(r, ExtendedConversion.toInteger(r.unit, r.a, r.unit.rounding(), range) & mask));
        map.put(
                "fisttp" + bits,
                r -> stored(r, ExtendedConversion.toInteger(r.unit, r.a, Rounding.TOWARD_ZERO, range) & mask));
    }

    /** Memory in place of ST(0); the stack has one register less then, and its second is empty. */
    private static void stored(X87Replay r, long bits) {
        r.result.set(0, bits);
        r.second.set(0xffff, 0xc000_0000_0000_0000L);
    }

    /** An unmasked overflow or underflow keeps a store from being made. */
    private static void refuse(X87Replay r, long memory) {
        int tiny = (r.unit.flags() & Flags.TINY) != 0 ? Flags.UNDERFLOW : 0;
        int unmasked = (r.unit.flags() & Flags.OVERFLOW | tiny) & r.unmasked;
        if (unmasked != 0) {
            r.unit.flags(unmasked);
            r.result.set(0, memory);
            r.second.set(r.b);
        }
    }

    private static void loads(Map<String, Operation> map) {
        map.put("fld32", r -> ExtendedConversion.fromBinary32(r.unit, r.result, (int) r.a.significand));
        map.put("fld64", r -> ExtendedConversion.fromBinary64(r.unit, r.result, r.a.significand));
        map.put("fild64", r -> ExtendedConversion.fromInt64(r.result, r.a.significand));
        map.put("fbld", r -> ExtendedConversion.fromDecimal(r.result, r.a));
    }
}
