"""What is left out after a run: results on which QEMU and the manual disagree (see exceptions.md)."""

from mips.cases import FPR_FIELDS, format_of
from operands import DOUBLE, SINGLE

UNDERFLOW_ENABLED = 1 << 8
FORMATS = {"s": SINGLE, "d": DOUBLE}


def doubtful(target, decl, vector, before):
    """Why this vector is left out, or None."""
    if decl.chapter not in ("fpu-arithmetic", "fpu-convert"):
        return None
    values, operation = decl.decode(vector.words[0]), decl.name.split(".")[0]
    sources = [(read(target, before, values[field], kind), FORMATS[kind])
               for field in FPR_FIELDS if field in values and field != "fd"
               for kind in [format_of(decl.name, field)] if kind in FORMATS]
    if operation in ("abs", "neg"):
        if not target.nan2008 and any(form.is_nan(value) for value, form in sources):
            return "legacy ABS and NEG of a NaN: the manual signals Invalid, QEMU does not"
        return None
    return doubtful_underflow(target, decl, vector, before, values["fd"])


def read(target, state, number, kind):
    if kind == "s":
        return state[f"f{number}"] & 0xFFFFFFFF
    return state[f"f{number}"] if target.fr else state[f"f{number}"] | state[f"f{number + 1}"] << 32


def doubtful_underflow(target, decl, vector, before, fd):
    kind, control = format_of(decl.name, "fd"), before["fcsr"]
    if vector.signal or kind not in FORMATS or not control & UNDERFLOW_ENABLED:
        return None
    if FORMATS[kind].is_subnormal(read(target, before | vector.after, fd, kind)):
        return "an exact subnormal result with Underflow enabled: the manual traps, QEMU does not"
    return None
