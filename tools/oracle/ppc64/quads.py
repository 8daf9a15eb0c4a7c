"""Operands of quad-precision instructions."""

from operands import DOUBLE, QUAD, integer

TO_INTEGER = ("xscvqps", "xscvqpu", "xsrqpi")
MASK = (1 << 64) - 1


def fill(rng, name, values, registers):
    """Sets the vector registers of a case, and of its fields what is not to be just anything."""
    other = None
    for field in ("vra", "vrb", "vrt"):
        if field in values:
            other = value(rng, name, other)
            registers[f"h{values[field] + 32}"] = other >> 64
            registers[f"l{values[field] + 32}"] = other & MASK
    if "vra" in values and "vrt" in values and rng.random() < 0.1:  # an operand twice
        values["vrb"] = values["vra"]
    if values.get("r") == 0 and values["rmc"] in (1, 2):  # reserved
        values["rmc"] = 3


def value(rng, name, other):
    if name == "xscvdpqp":
        return DOUBLE.value(rng) << 64 | rng.getrandbits(64)
    if name in ("xscvsdqp", "xscvudqp"):
        return integer(rng, 64) << 64 | rng.getrandbits(64)
    if name == "xsiexpqp" and other is not None and rng.random() < 0.5:
        return integer(rng, 15) << 64 | rng.getrandbits(64)
    if name.startswith(TO_INTEGER) and rng.random() < 0.6:
        return QUAD.near_integer(rng)
    if name.startswith("xscvqpdp") and rng.random() < 0.6:  # near the range of doubles
        exponent = 16383 + rng.choice((0, 1023, -1022, -1050)) + rng.randrange(-5, 6)
        return QUAD.pack(rng.getrandbits(1), exponent, QUAD.mantissa(rng))
    return QUAD.related(rng, other) if other is not None and rng.random() < 0.3 else QUAD.value(rng)
