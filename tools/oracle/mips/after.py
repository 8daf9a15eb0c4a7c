"""What is left out after a run: results on which QEMU and the manual disagree (see exceptions.md)."""

from mips.cases import FPR_FIELDS, format_of
from operands import DOUBLE, SINGLE

UNDERFLOW_ENABLED, FLUSH = 1 << 8, 1 << 24
FORMATS = {"s": SINGLE, "d": DOUBLE}


def doubtful(target, decl, vector, before):
    """Why this vector is left out, or None."""
    if decl.chapter not in ("fpu-arithmetic", "fpu-convert"):
        return None
    values, operation = decl.decode(vector.words[0]), decl.name.split(".")[0]
    sources = [(read(target, before, values[field], kind), FORMATS[kind])
               for field in FPR_FIELDS if field in values and field != "fd"
               for kind in [format_of(decl.name, field)] if kind in FORMATS]
    if not target.nan2008:
        if operation in ("abs", "neg"):
            return "legacy ABS and NEG of a NaN: the manual signals Invalid, QEMU does not" \
                if any(form.is_nan(value) for value, form in sources) else None
        if format_of(decl.name, "fd") in FORMATS and legacy_quiet(sources, operation):
            return "legacy quiet NaN operand: the manual delivers it, QEMU the default NaN"
    return doubtful_underflow(target, decl, vector, before, values["fd"])


def read(target, state, number, kind):
    if kind == "s":
        return state[f"f{number}"] & 0xFFFFFFFF
    return state[f"f{number}"] if target.fr else state[f"f{number}"] | state[f"f{number + 1}"] << 32


def legacy_quiet(sources, operation):
    """Whether a quiet NaN (highest fraction bit clear) decides the result; a signalling one gives the default."""
    nans = [(value, form) for value, form in sources if form.is_nan(value)]
    quiet = [not value >> (form.fraction - 1) & 1 for value, form in nans]
    return any(quiet) if operation.endswith(("madd", "msub")) else bool(quiet) and all(quiet)


def doubtful_underflow(target, decl, vector, before, fd):
    kind, control = format_of(decl.name, "fd"), before["fcsr"]
    if vector.signal or kind not in FORMATS or not control & UNDERFLOW_ENABLED or decl.name[:3] in ("abs", "neg"):
        return None
    form, result = FORMATS[kind], read(target, before | vector.after, fd, kind)
    if form.is_subnormal(result):
        return "an exact subnormal result with Underflow enabled: the manual traps, QEMU does not"
    if control & FLUSH and result << 1 & (1 << form.bits) - 1 == 0:
        return "a result flushed to zero with Underflow enabled: whether it traps is the processor's choice"
    return None
