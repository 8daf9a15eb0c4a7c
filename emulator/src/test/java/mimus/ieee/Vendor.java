package mimus.ieee;

import static mimus.ieee.FusedVariant.MADD;
import static mimus.ieee.FusedVariant.MADD_NEGATED_PRODUCT;
import static mimus.ieee.FusedVariant.MADD_NEGATED_RESULT;
import static mimus.ieee.FusedVariant.MSUB;
import static mimus.ieee.FusedVariant.MSUB_NEGATED_PRODUCT;
import static mimus.ieee.FusedVariant.MSUB_NEGATED_RESULT;

import java.util.HashMap;
import java.util.Map;
import mimus.ieee.VectorReplay.Operation;

/** An architecture that vectors come from: its rules, the flags it reports, its choice of integers. */
record Vendor(FloatRules rules, int comparedFlags, Map<String, Operation> operations) {
    static final Map<Character, Rounding> ROUNDINGS =
            Map.of('n', Rounding.NEAREST_EVEN, 'z', Rounding.TOWARD_ZERO, 'u', Rounding.UP, 'd', Rounding.DOWN);

    private static final int CAUSES = Flags.INVALID_SNAN
            | Flags.INVALID_ISI
            | Flags.INVALID_IDI
            | Flags.INVALID_ZDZ
            | Flags.INVALID_IMZ
            | Flags.INVALID_SQRT
            | Flags.INVALID_CVI
            | Flags.INVALID_VC;

    static Vendor named(String name) {
        return switch (name) {
            case "X86_SSE" -> new Vendor(FloatRules.X86_SSE, Flags.IEEE | Flags.INPUT_DENORMAL, x86());
            case "MIPS_LEGACY" -> new Vendor(FloatRules.MIPS_LEGACY, Flags.IEEE, mipsLegacy());
            case "MIPS_2008" -> new Vendor(FloatRules.MIPS_2008, Flags.IEEE, mips2008());
            case "ARM" -> new Vendor(FloatRules.ARM, Flags.IEEE | Flags.INPUT_DENORMAL, arm());
            case "POWER" -> new Vendor(FloatRules.POWER, Flags.IEEE | CAUSES, power());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, Operation> x86() {
        Map<String, Operation> map = common();
        fused(map, "nmadd", MADD_NEGATED_PRODUCT);
        fused(map, "nmsub", MSUB_NEGATED_PRODUCT);
        integers(map, IntegerRange.INT32.indefinite(Integer.MIN_VALUE), IntegerRange.INT64.indefinite(Long.MIN_VALUE));
        toInteger(map, "uw", null, IntegerRange.UINT32.indefinite(0xffff_ffffL));
        toInteger(map, "ul", null, IntegerRange.UINT64.indefinite(-1L));
        return map;
    }

    private static Map<String, Operation> mipsLegacy() {
        Map<String, Operation> map = common();
        integers(map, IntegerRange.INT32.indefinite(Integer.MAX_VALUE), IntegerRange.INT64.indefinite(Long.MAX_VALUE));
        return map;
    }

    private static Map<String, Operation> mips2008() {
        Map<String, Operation> map = common();
        integers(map, IntegerRange.INT32, IntegerRange.INT64);
        fused(map, "nmadd", MADD_NEGATED_PRODUCT);
        return map;
    }

    private static Map<String, Operation> arm() {
        Map<String, Operation> map = common();
        integers(map, IntegerRange.INT32, IntegerRange.INT64);
        toInteger(map, "truncuw", Rounding.TOWARD_ZERO, IntegerRange.UINT32);
        toInteger(map, "truncul", Rounding.TOWARD_ZERO, IntegerRange.UINT64);
        toInteger(map, "awayw", Rounding.NEAREST_AWAY, IntegerRange.INT32);
        toInteger(map, "awayul", Rounding.NEAREST_AWAY, IntegerRange.UINT64);
        return map;
    }

    private static Map<String, Operation> power() {
        Map<String, Operation> map = common();
        integers(map, IntegerRange.INT32.nan(Integer.MIN_VALUE), IntegerRange.INT64.nan(Long.MIN_VALUE));
        toInteger(map, "truncuw", Rounding.TOWARD_ZERO, IntegerRange.UINT32);
        toInteger(map, "truncul", Rounding.TOWARD_ZERO, IntegerRange.UINT64);
        fused(map, "nmadd", MADD_NEGATED_RESULT);
        fused(map, "nmsub", MSUB_NEGATED_RESULT);
        return map;
    }

    private static Map<String, Operation> common() {
        Map<String, Operation> map = new HashMap<>();
        arithmetic64(map);
        arithmetic32(map);
        fused(map, "madd", MADD);
        fused(map, "msub", MSUB);
        map.put("widen", (u, a, b, c) -> Binary32.toBinary64(u, (int) a));
        map.put("narrow", (u, a, b, c) -> bits(Binary64.toBinary32(u, a)));
        integral(map, "rint", null, true);
        integral(map, "near", null, false);
        integral(map, "away", Rounding.NEAREST_AWAY, false);
        integral(map, "trunc", Rounding.TOWARD_ZERO, false);
        fromInteger(map);
        return map;
    }

    private static void arithmetic64(Map<String, Operation> map) {
        map.put("add64", (u, a, b, c) -> Binary64.add(u, a, b));
        map.put("sub64", (u, a, b, c) -> Binary64.sub(u, a, b));
        map.put("mul64", (u, a, b, c) -> Binary64.mul(u, a, b));
        map.put("div64", (u, a, b, c) -> Binary64.div(u, a, b));
        map.put("sqrt64", (u, a, b, c) -> Binary64.sqrt(u, a));
        map.put("quiet64", (u, a, b, c) -> Binary64.compareQuiet(u, a, b));
        map.put("signal64", (u, a, b, c) -> Binary64.compareSignalling(u, a, b));
    }

    private static void arithmetic32(Map<String, Operation> map) {
        map.put("add32", (u, a, b, c) -> bits(Binary32.add(u, (int) a, (int) b)));
        map.put("sub32", (u, a, b, c) -> bits(Binary32.sub(u, (int) a, (int) b)));
        map.put("mul32", (u, a, b, c) -> bits(Binary32.mul(u, (int) a, (int) b)));
        map.put("div32", (u, a, b, c) -> bits(Binary32.div(u, (int) a, (int) b)));
        map.put("sqrt32", (u, a, b, c) -> bits(Binary32.sqrt(u, (int) a)));
        map.put("quiet32", (u, a, b, c) -> Binary32.compareQuiet(u, (int) a, (int) b));
        map.put("signal32", (u, a, b, c) -> Binary32.compareSignalling(u, (int) a, (int) b));
    }

    private static void fused(Map<String, Operation> map, String name, FusedVariant variant) {
        map.put(name + 64, (u, a, b, c) -> Binary64.fma(u, a, b, c, variant));
        map.put(name + 32, (u, a, b, c) -> bits(Binary32.fma(u, (int) a, (int) b, (int) c, variant)));
    }

    private static void integers(Map<String, Operation> map, IntegerRange word, IntegerRange doubleword) {
        toInteger(map, "w", null, word);
        toInteger(map, "l", null, doubleword);
        toInteger(map, "truncw", Rounding.TOWARD_ZERO, word);
        toInteger(map, "truncl", Rounding.TOWARD_ZERO, doubleword);
    }

    /** A null mode stands for the unit's own. */
    private static void toInteger(Map<String, Operation> map, String name, Rounding mode, IntegerRange range) {
        map.put(name + 64, (u, a, b, c) -> Binary64.toInteger(u, a, mode == null ? u.rounding() : mode, range));
        map.put(name + 32, (u, a, b, c) -> Binary32.toInteger(u, (int) a, mode == null ? u.rounding() : mode, range));
    }

    private static void integral(Map<String, Operation> map, String name, Rounding fixed, boolean inexact) {
        map.put(
                name + 64,
                (u, a, b, c) -> Binary64.roundToIntegral(u, a, fixed == null ? u.rounding() : fixed, inexact));
        map.put(
                name + 32,
                (u, a, b, c) ->
                        bits(Binary32.roundToIntegral(u, (int) a, fixed == null ? u.rounding() : fixed, inexact)));
    }

    private static void fromInteger(Map<String, Operation> map) {
        map.put("from_l64", (u, a, b, c) -> Binary64.fromInt64(u, a));
        map.put("from_l32", (u, a, b, c) -> bits(Binary32.fromInt64(u, a)));
        map.put("from_w64", (u, a, b, c) -> Binary64.fromInt64(u, (int) a));
        map.put("from_w32", (u, a, b, c) -> bits(Binary32.fromInt64(u, (int) a)));
        map.put("from_ul64", (u, a, b, c) -> Binary64.fromUint64(u, a));
        map.put("from_ul32", (u, a, b, c) -> bits(Binary32.fromUint64(u, a)));
    }

    private static long bits(int word) {
        return Integer.toUnsignedLong(word);
    }
}
