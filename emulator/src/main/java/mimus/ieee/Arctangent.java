package mimus.ieee;

/** FPATAN of x87 (Intel SDM volume 2, table 3-30), to within 0.51 units of the last place. */
public final class Arctangent {
    /** Beyond this distance of exponents the quotient, or its inverse, does not matter but for rounding. */
    private static final int FAR = 110;

    private static final int TERMS = 26;

    private Arctangent() {}

    /** The angle of the point with abscissa a and ordinate b. */
    public static void of(FloatUnit u, Extended result, Extended a, Extended b) {
        Unpacked x = u.x;
        Unpacked y = u.y;
        b.unpack(x);
        a.unpack(y);
        if (!Arithmetic.special(u, x, y)) {
            Arithmetic.reportSubnormal(u, x.subnormal || y.subnormal);
            angle(u, x, y);
        }
        result.pack(u, x, 64);
    }

    /** x is the ordinate, y the abscissa. */
    private static void angle(FloatUnit u, Unpacked x, Unpacked y) {
        boolean negative = x.negative;
        boolean left = y.negative;
        x.negative = false;
        y.negative = false;
        if (x.kind != Unpacked.FINITE || y.kind != Unpacked.FINITE) {
            corner(u, x, y.kind, left);
        } else {
            int apart = x.exponent - y.exponent;
            if (apart < -FAR && !left) {
                Exact.divide(x, y);
                x.nudgeDown();
            } else {
                general(DoubleDouble.of(x, 0), DoubleDouble.of(y, 0), apart, left)
                        .into(u, x, 0);
            }
        }
        x.negative = negative;
    }

    /** A point on an axis, or infinitely far away. */
    private static void corner(FloatUnit u, Unpacked x, int abscissa, boolean left) {
        boolean flat = x.kind == Unpacked.ZERO || abscissa == Unpacked.INFINITE && x.kind == Unpacked.FINITE;
        boolean diagonal = x.kind == Unpacked.INFINITE && abscissa == Unpacked.INFINITE;
        double rightAngles = flat ? 0 : diagonal ? 0.5 : 1;
        rightAngles = left ? 2 - rightAngles : rightAngles;
        if (rightAngles == 0) {
            x.kind = Unpacked.ZERO;
        } else {
            DoubleDouble.HALF_PI.times(rightAngles).into(u, x, 0);
            x.kind = Unpacked.FINITE;
        }
    }

    private static DoubleDouble general(DoubleDouble ordinate, DoubleDouble abscissa, int apart, boolean left) {
        boolean steep = apart > 0 || apart == 0 && ordinate.high() > abscissa.high();
        DoubleDouble quotient = steep ? abscissa.over(ordinate) : ordinate.over(abscissa);
        DoubleDouble angle = series(quotient.scaled(-Math.min(Math.abs(apart), 4 * FAR)));
        if (steep) {
            return DoubleDouble.HALF_PI.plus(left ? angle : angle.negated());
        }
        return left ? DoubleDouble.HALF_PI.scaled(1).minus(angle) : angle;
    }

    /** The arctangent of t from 0 to 1, four times that of a quarter of the angle. */
    private static DoubleDouble series(DoubleDouble t) {
        DoubleDouble quarter = half(half(t));
        DoubleDouble square = quarter.times(quarter);
        DoubleDouble sum = new DoubleDouble(0, 0);
        for (int n = 2 * TERMS - 1; n > 0; n -= 2) {
            sum = DoubleDouble.ONE.over(new DoubleDouble(n, 0)).minus(sum.times(square));
        }
        return sum.times(quarter).scaled(2);
    }

    /** The tangent of half the angle. */
    private static DoubleDouble half(DoubleDouble t) {
        return t.over(t.times(t).plus(1).squareRoot().plus(1));
    }
}
