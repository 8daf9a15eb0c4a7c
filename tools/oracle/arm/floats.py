"""Operands for floating-point and vector instructions of Arm: lanes of every width, and the control register."""

import re

import operands

HALF = operands.Format(5, 10)
FORMATS = (HALF, operands.SINGLE, operands.DOUBLE)


def is_vector(name):
    """Whether a field is the number of a vector register."""
    return re.fullmatch(r"[bhsdqef][dnmat]w?|[sdq]t2|v[dnmt]\w*", name)


def is_floating(decl):
    """Whether an instruction may touch vector registers: it has an operand of them."""
    return any(is_vector(name) for name in decl.fields)


def fpcr_value(rng):
    """Rounding mode, FZ and DN, each combination; now and then AHP or FZ16."""
    value = rng.randrange(4) << 22 | rng.choice((0, 0, 1 << 24)) | rng.choice((0, 0, 1 << 25))
    return value | (rng.choice((1 << 26, 1 << 19)) if rng.random() < 0.1 else 0)


def float_value(rng, decl):
    """64 bits: a double, two singles, four halves, or integers of one width."""
    pick = rng.randrange(6)
    if pick == 0:
        return operands.integer(rng, 64)
    if pick == 1:
        width = rng.choice((8, 16, 32))
        return sum(operands.integer(rng, width) << at for at in range(0, 64, width))
    form = rng.choice(FORMATS)
    return sum(form.value(rng) << at for at in range(0, 64, form.bits))
