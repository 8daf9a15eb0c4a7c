"""Operands of decimal floating-point instructions."""

from operands import integer

MASK = (1 << 64) - 1


def declet(number):
    a, b, c = number // 100, number // 10 % 10, number % 10
    large = (a > 7) << 2 | (b > 7) << 1 | (c > 7)
    a0, b0, c0 = a & 1, b & 1, c & 1
    if large == 0:
        return a << 7 | b << 4 | c
    if large == 1:
        return a << 7 | b << 4 | 8 | c0
    if large == 2:
        return a << 7 | (c >> 1 & 3) << 5 | b0 << 4 | 0xA | c0
    if large == 4:
        return (c >> 1 & 3) << 8 | a0 << 7 | b << 4 | 0xC | c0
    if large == 6:
        return (c >> 1 & 3) << 8 | a0 << 7 | b0 << 4 | 0xE | c0
    if large == 5:
        return (b >> 1 & 3) << 8 | a0 << 7 | 1 << 5 | b0 << 4 | 0xE | c0
    if large == 3:
        return a << 7 | 2 << 5 | b0 << 4 | 0xE | c0
    return a0 << 7 | 3 << 5 | b0 << 4 | 0xE | c0


class Format:
    def __init__(self, continuation, declets):
        self.continuation, self.declets = continuation, declets
        self.precision = 3 * declets + 1
        self.limit = (3 << continuation) - 1
        self.bias = (3 << continuation - 1) + self.precision - 2
        self.bits = 6 + continuation + 10 * declets

    def pack(self, sign, exponent, coefficient):
        """The number with this biased exponent."""
        first, rest = divmod(coefficient, 10 ** (self.precision - 1))
        top = exponent >> self.continuation
        head = 24 | top << 1 | first & 1 if first > 7 else top << 3 | first
        return self.assemble(sign, head, exponent & (1 << self.continuation) - 1, rest)

    def assemble(self, sign, head, rest, digits):
        word = (sign << 5 | head) << self.continuation | rest
        for place in reversed(range(self.declets)):
            word = word << 10 | declet(digits // 1000 ** place % 1000)
        return word

    def coefficient(self, rng):
        count = rng.choice((0, 1, 1, 2, self.precision, self.precision, self.precision - 1, rng.randrange(self.precision + 1)))
        number = rng.randrange(10 ** count)
        pick = rng.random()
        if pick < 0.15:
            return 10 ** count - 1
        if pick < 0.25:
            return 10 ** max(count - 1, 0)
        if pick < 0.35:
            return 5 * 10 ** max(count - 1, 0)
        if pick < 0.55:
            zeros = rng.randrange(count + 1)
            return number // 10 ** zeros * 10 ** zeros
        if pick < 0.65:
            return number // 10 * 10 + 5 if count else 0
        return number

    def exponent(self, rng):
        pick = rng.random()
        if pick < 0.5:
            return self.bias + rng.randrange(-self.precision - 3, self.precision + 3)
        if pick < 0.65:
            return rng.randrange(self.precision + 2)
        if pick < 0.8:
            return self.limit - rng.randrange(self.precision + 2)
        return rng.randrange(self.limit + 1)

    def special(self, rng):
        sign, pick = rng.getrandbits(1), rng.randrange(4)
        digits = rng.choice((0, 0, rng.randrange(10 ** (self.precision - 1)), rng.randrange(1000)))
        if pick < 2:
            return self.assemble(sign, 0b11110, 0, 0 if pick else digits)
        return self.assemble(sign, 0b11111, (pick & 1) << self.continuation - 1, digits)

    def value(self, rng, uncommon=True):
        pick = rng.random()
        if pick < 0.16:
            return self.special(rng)
        if pick < 0.24 and uncommon:  # what is not canonical too
            return rng.getrandbits(self.bits)
        return self.pack(rng.getrandbits(1), self.exponent(rng), self.coefficient(rng))

    def pair(self, rng, name):
        """Two values that meet in interesting ways."""
        first, second = self.value(rng), self.value(rng, name != "diex")  # whose NaNs QEMU does not make canonical
        if rng.random() < 0.55:
            return first, second
        a, x, y = self.exponent(rng), self.coefficient(rng), self.coefficient(rng)
        if name == "dmul":
            b = rng.choice((0, self.limit, -self.precision - 1)) - a + self.bias + rng.randrange(-4, 20)
        elif name == "ddiv":
            b = a + self.bias - rng.choice((0, self.limit, self.bias)) + rng.randrange(-20, 20)
            y = rng.choice((y, 3, 8, 7, 125, 2 ** 20, x))
        else:
            b = a + rng.randrange(-self.precision - 3, self.precision + 4)
            if rng.random() < 0.3:  # the same value, or nearly
                zeros = rng.randrange(self.precision)
                x = x // 10 ** zeros * 10 ** zeros
                b, y = a + zeros, x // 10 ** zeros + rng.choice((0, 0, 0, 1))
        b = min(max(b, 0), self.limit)
        sign = rng.getrandbits(1)
        return self.pack(sign, a, x), self.pack(rng.choice((sign, sign ^ 1)), b, min(y, 10 ** self.precision - 1))


SHORT, LONG, EXTENDED = Format(6, 2), Format(8, 5), Format(12, 11)


def setting(rng):
    """A word that sets FPSCR.DRN, which QEMU does not take from a signal frame."""
    return 63 << 26 | 7 << 23 | 1 << 16 | rng.randrange(8) << 12 | 134 << 1


def fill(rng, name, values, registers):
    quad = values.get("q", name in ("dctqpq", "drdpq"))
    for field in ("frt", "frtp", "frbp", "frb", "fra"):
        if field in values and quad:
            values[field] &= ~1
    first, second = (EXTENDED if quad else LONG).pair(rng, name)
    for field, word in (("fra", first), ("frb", second), ("frbp", second)):
        if field in values:
            word, wide = operand(rng, name, field, quad, word)
            put(registers, values[field], word, wide)


def put(registers, number, word, wide):
    if wide:
        registers[f"h{number}"], registers[f"h{number + 1 & 31}"] = word >> 64, word & MASK
    else:
        registers[f"h{number}"] = word & MASK


def bcd(rng, digits, signed):
    number = "".join(str(rng.randrange(10)) for _ in range(digits))
    if rng.random() < 0.3:
        zeros = rng.randrange(digits)
        number = "0" * zeros + number[zeros:]
    if signed:
        number = number[:-1] + rng.choice("ABCDEFCD" if rng.random() < 0.9 else "0123456789")
    word = int(number, 16)
    return word ^ 1 << rng.randrange(4 * digits) if rng.random() < 0.1 else word


def operand(rng, name, field, quad, word):
    if name == "dctdp":
        return rng.getrandbits(32) << 32 | SHORT.value(rng), False
    if name == "dctqpq":
        return LONG.value(rng), False
    if name == "dcffix":
        return integer(rng, 64), False
    if name in ("drrnd", "dtstsf") and field == "fra":
        return rng.choice((rng.getrandbits(64), rng.randrange(40))), False
    if name == "diex" and field == "fra":
        return rng.choice((integer(rng, 64), rng.randrange(-5, 20) & MASK, rng.randrange(800), rng.randrange(12300), 767, 768,
                           12287, 12288)), False
    if name == "denbcd":
        digits = 32 if quad else 16
        return bcd(rng, digits, rng.random() < 0.7), quad
    if name in ("drsp", "drdpq") and rng.random() < 0.6:  # near the range of the shorter format
        target = SHORT if name == "drsp" else LONG
        source = EXTENDED if quad else LONG
        exponent = rng.choice((-target.bias - 5, target.limit - target.bias, 0)) + rng.randrange(-12, 8)
        return source.pack(rng.getrandbits(1), exponent + source.bias, source.coefficient(rng)), quad
    if name == "dctfix" and rng.random() < 0.5:  # near the range of integers
        source = EXTENDED if quad else LONG
        number = rng.choice(((1 << 63) - rng.randrange(3), (1 << 63) + rng.randrange(3), rng.getrandbits(63)))
        digits = len(str(number)) - rng.choice((0, 1, 3))
        drop = max(len(str(number)) - min(digits, source.precision), 0)
        sign = 0 if number == 1 << 63 else rng.getrandbits(1)  # the least integer is none for QEMU
        return source.pack(sign, source.bias + drop - rng.choice((0, 0, 1)), number // 10 ** drop), quad
    return word, quad


def general(rng, name, values, registers):
    for field in ("ra", "rb", "rs"):
        if field not in values:
            continue
        if name == "cdtbcd":  # the bits above two declets are not looked at
            registers[f"r{values[field]}"] = rng.getrandbits(64)
        else:
            registers[f"r{values[field]}"] = int("".join(str(rng.randrange(10)) for _ in range(16)), 16)


def forgotten(decl, vector, before):
    """Whether an operand has digits that count for the manual, but not for QEMU."""
    fields = decl.decode(vector.words[-1])
    quad = fields.get("q", decl.name == "drdpq")
    field = next((name for name in ("frbp", "frb", "fra") if name in fields), None)
    if field is None or decl.name not in ("ddedpd", "denbcd", "diex", "dscli", "dscri", "drsp", "drdpq"):
        return False
    high, low = before[f"h{fields[field]}"], before[f"h{fields[field] + 1 & 31}"]
    top = high >> 58 & 31
    trailing = (high & (1 << 46) - 1) << 64 | low if quad else high & (1 << 50) - 1
    if decl.name == "denbcd" and not fields["s"]:
        return "a" in f"{high:016x}" + (f"{low:016x}" if quad else "")
    if decl.name in ("dscli", "dscri") and top == 31 and (high >> 46 & 0x7FF if quad else high >> 50 & 0x7F):
        return True
    if decl.name in ("drsp", "drdpq"):
        return top == 31 and trailing >> (20 if decl.name == "drsp" else 50) != 0
    return top == 30 and trailing != 0


def mend(decl, fields, after, before):
    """Puts right where QEMU 7.2 leaves the double of drdpq, what denbcd tells of FPRF, and FEX, which it sets by RN."""
    if decl.name == "drdpq":
        even, odd = f"h{fields['frtp']}", f"h{fields['frtp'] + 1}"
        after[even], after[odd] = after.get(odd, before[odd]), 0
    value = after.get("fpscr", before["fpscr"])
    if decl.name == "denbcd" and value >> 8 & 1 and after.get(f"h{fields['frt']}", before[f"h{fields['frt']}"]) == 0x7C << 56:
        value = value & ~0x1F000 | 0x11000
    if not value >> 3 & 0x1F:
        value &= ~(1 << 30)
    after["fpscr"] = value
    if fields.get("rc"):
        after["cr"] = after.get("cr", before["cr"]) & ~0x0F000000 | (value >> 28 & 15) << 24
