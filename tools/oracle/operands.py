"""Operand values worth trying: integer corners, and floating-point corners with pairs that meet in interesting ways."""

from fractions import Fraction


def integer(rng, bits):
    """An unsigned `bits`-wide integer: a corner half of the time."""
    mask = (1 << bits) - 1
    pick = rng.random()
    if pick < 0.25:
        return rng.choice((0, 0, 1, mask, mask >> 1, (mask >> 1) + 1, mask - 1, 2))
    if pick < 0.40:
        return (1 << rng.randrange(bits)) + rng.choice((0, 0, -1, 1)) & mask
    if pick < 0.50:
        return ~(1 << rng.randrange(bits)) & mask
    if pick < 0.70:
        return rng.randrange(-130, 300) & mask
    if pick < 0.80 and bits == 64:
        return rng.choice((0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x100000000, mask ^ 0x7FFFFFFF, mask ^ 0xFFFFFFFF))
    return rng.getrandbits(bits)


def signed(value, bits):
    return value - (1 << bits) if value >> (bits - 1) & 1 else value


class Format:
    """A binary IEEE-754 interchange format."""

    def __init__(self, exponent, fraction):
        self.fraction = fraction
        self.exponent = exponent
        self.bits = 1 + exponent + fraction
        self.top = (1 << exponent) - 1
        self.bias = self.top >> 1
        one = self.bias << fraction
        quiet = 1 << (fraction - 1)
        self.corners = tuple(value | sign << (self.bits - 1) for sign in (0, 1) for value in (
            0, 1, 2, quiet, (1 << fraction) - 1, 1 << fraction, (1 << fraction) + 1,
            one, one + 1, one - 1, one + (1 << fraction), one + quiet, one - (1 << fraction),
            (self.top << fraction) - 1, (self.top - 1) << fraction, self.top << fraction))
        self.nans = tuple(self.top << fraction | low for low in (
            1, quiet, quiet - 1, quiet | 1, (1 << fraction) - 1, quiet >> 1, quiet | quiet >> 1))

    def pack(self, sign, exponent, fraction):
        return sign << (self.bits - 1) | exponent << self.fraction | fraction

    def is_nan(self, value):
        return (value & (1 << (self.bits - 1)) - 1) > self.top << self.fraction

    def exact(self, value):
        """The number; zero for infinities and NaNs."""
        exponent, fraction = value >> self.fraction & self.top, value & (1 << self.fraction) - 1
        if exponent == self.top:
            return Fraction(0)
        significand = fraction | (1 << self.fraction if exponent else 0)
        sign = -1 if value >> (self.bits - 1) else 1
        return sign * significand * Fraction(2) ** (max(exponent, 1) - self.bias - self.fraction)

    def is_subnormal(self, value):
        return 0 < (value & (1 << (self.bits - 1)) - 1) < 1 << self.fraction

    def value(self, rng):
        pick = rng.random()
        if pick < 0.30:
            return rng.choice(self.corners)
        if pick < 0.40:
            return rng.choice(self.nans) | rng.getrandbits(1) << (self.bits - 1)
        if pick < 0.50:
            return rng.getrandbits(self.bits)
        if pick < 0.58:  # small integers and halves
            return self.half(rng.randrange(-40, 40))
        exponent = self.bias + rng.randrange(-4, 5) if pick < 0.85 else rng.choice(
            (rng.randrange(1, 4), rng.randrange(self.top - 3, self.top), self.bias // 2, self.bias * 3 // 2 + 1,
             self.bias + rng.randrange(28, 34), self.bias + rng.randrange(60, 66)))
        return self.pack(rng.getrandbits(1), exponent, self.mantissa(rng))

    def mantissa(self, rng):
        full = (1 << self.fraction) - 1
        return rng.choice((0, full, rng.getrandbits(self.fraction), rng.getrandbits(self.fraction),
                           rng.getrandbits(4) << (self.fraction - 4), full >> 1, rng.getrandbits(2)))

    def half(self, twice):
        """The encoding of twice / 2."""
        if twice == 0:
            return 0
        size = abs(twice).bit_length()
        fraction = abs(twice) << (self.fraction + 1 - size) & (1 << self.fraction) - 1
        return self.pack(int(twice < 0), self.bias + size - 2, fraction)

    def near_integer(self, rng):
        """A value at, or a step or a half beside, an integer whose conversion is hard."""
        integer = rng.choice((1 << 31, (1 << 31) - 1, 1 << 32, 1 << 63, 1 << 62, 1 << rng.randrange(66),
                              rng.randrange(1, 9), rng.getrandbits(20), rng.getrandbits(31)))
        if integer.bit_length() < self.fraction:
            value = self.half(2 * integer + rng.choice((-1, 0, 0, 1)))
        else:
            value = self.pack(0, self.bias + integer.bit_length() - 1, 0)
        return value + rng.choice((0, 0, -1, 1)) & (1 << self.bits) - 1 | rng.getrandbits(1) << (self.bits - 1)

    def related(self, rng, other):
        """A value that cancels, equals, neighbours or overflows together with another."""
        sign = 1 << (self.bits - 1)
        pick = rng.randrange(5)
        if pick == 0:
            return other
        if pick == 1:
            return other ^ sign
        if pick == 2:
            return (other & sign - 1) + rng.choice((-1, 1)) & sign - 1 | (other ^ rng.choice((0, sign))) & sign
        if pick == 3:  # reciprocal exponent: a product or quotient near one
            exponent = 2 * self.bias - (other >> self.fraction & self.top)
            return self.pack(rng.getrandbits(1), max(0, min(self.top - 1, exponent)), self.mantissa(rng))
        exponent = (other >> self.fraction & self.top) - self.fraction + rng.randrange(-2, 3)  # a halfway sum
        return self.pack(rng.getrandbits(1), max(0, exponent), self.mantissa(rng))


HALF = Format(5, 10)
SINGLE = Format(8, 23)
DOUBLE = Format(11, 52)
QUAD = Format(15, 112)
