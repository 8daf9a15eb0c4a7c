package mimus.ieee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimal results are those of java.math where that rounds too; Power's vectors test the rest. */
class DecimalTest {
    private static final DecimalFormat[] FORMATS = {
        DecimalFormat.DECIMAL32, DecimalFormat.DECIMAL64, DecimalFormat.DECIMAL128
    };

    private final FloatUnit unit = new FloatUnit(FloatRules.POWER);
    private final Decimal a = new Decimal();
    private final Decimal b = new Decimal();
    private final Decimal result = new Decimal();

    @Test
    void everyThreeDigitsAreADecletAndBack() {
        for (int number = 0; number < 1000; number++) {
            assertEquals(number, DenselyPacked.number(DenselyPacked.declet(number)));
        }
        assertEquals(0b001_111_1111, DenselyPacked.declet(999) & 0b001_111_1111); // IEEE 754-2019 table 3.4
        assertEquals(999, DenselyPacked.number(0b11_1111_1111));
    }

    @ParameterizedTest
    @CsvSource({
        "NEAREST_EVEN, HALF_EVEN",
        "TOWARD_ZERO, DOWN",
        "UP, CEILING",
        "DOWN, FLOOR",
        "NEAREST_AWAY, HALF_UP",
        "NEAREST_TOWARD_ZERO, HALF_DOWN",
        "AWAY_FROM_ZERO, UP"
    })
    void arithmeticIsThatOfBigDecimal(DecimalRounding direction, RoundingMode mode) {
        Random random = new Random(direction.ordinal());
        unit.decimalRounding(direction);
        for (int i = 0; i < 3000; i++) {
            DecimalFormat f = FORMATS[i % 3];
            MathContext context = new MathContext(f.precision(), mode);
            BigDecimal x = number(f, random, a);
            BigDecimal y = number(f, random, b);
            DecimalArithmetic.add(unit, f, result, a, b);
            same(x.add(y, context));
            DecimalArithmetic.sub(unit, f, result, a, b);
            same(x.subtract(y, context));
            DecimalArithmetic.mul(unit, f, result, a, b);
            same(x.multiply(y, context));
            if (y.signum() != 0) {
                DecimalArithmetic.div(unit, f, result, a, b);
                same(x.divide(y, context));
            }
            assertEquals(x.compareTo(y), DecimalArithmetic.compare(unit, a, b, true));
        }
    }

    private static BigDecimal number(DecimalFormat f, Random random, Decimal into) {
        BigInteger digits = new BigInteger(random.nextInt(113), random).mod(Powers.ofTen(f.precision()));
        into.set(random.nextBoolean(), digits, random.nextInt(60) - 30);
        long high = f.high(into);
        long low = f.low(into);
        f.unpack(into, high, low);
        assertEquals(digits, into.coefficient);
        return new BigDecimal(into.signed(), -into.exponent);
    }

    private void same(BigDecimal expected) {
        assertEquals(0, expected.compareTo(new BigDecimal(result.signed(), -result.exponent)), () -> "not " + expected);
    }

    @Test
    void greatestNumberIsAllNines() {
        unit.decimalRounding(DecimalRounding.PREPARE_SHORTER);
        a.set(false, Powers.ofTen(15), DecimalFormat.DECIMAL64.greatest());
        DecimalArithmetic.mul(unit, DecimalFormat.DECIMAL64, result, a, a);
        assertEquals(0x77fc_ff3f_cff3_fcffL, DecimalFormat.DECIMAL64.high(result));
        assertTrue((unit.flags() & Flags.OVERFLOW) != 0);
    }
}
