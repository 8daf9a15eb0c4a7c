"""What is left out after a run: results on which QEMU and the manual disagree (see exceptions.md)."""

from mips.cases import format_of
from operands import DOUBLE, SINGLE

UNDERFLOW_ENABLED, FLUSH = 1 << 8, 1 << 24


def read(target, state, number, kind):
    if kind == "s":
        return state[f"f{number}"] & 0xFFFFFFFF
    return state[f"f{number}"] if target.fr else state[f"f{number}"] | state[f"f{number + 1}"] << 32


def doubtful(target, decl, vector, before):
    values = decl.decode(vector.words[-1] if decl.name in ("sc", "scd") else vector.words[0])
    operation = decl.name.split(".")[0]
    if operation in ("abs", "neg") and not target.nan2008:
        kind = format_of(decl.name, "fs")
        if (SINGLE if kind == "s" else DOUBLE).is_nan(read(target, before, values["fs"], kind)):
            return "legacy ABS and NEG of a NaN: the manual signals Invalid, QEMU does not"
    if decl.chapter in ("fpu-arithmetic", "fpu-convert") and "fd" in values and not vector.signal:
        kind, control = format_of(decl.name, "fd"), before["fcsr"]
        if kind in "sd" and control & UNDERFLOW_ENABLED and operation not in ("abs", "neg"):
            form = SINGLE if kind == "s" else DOUBLE
            if form.is_subnormal(read(target, before | vector.after, values["fd"], kind)):
                return "an exact subnormal result with Underflow enabled: the manual traps, QEMU does not"
            if control & FLUSH and read(target, before | vector.after, values["fd"], kind) << 1 & (1 << form.bits) - 1 == 0:
                return "a result flushed to zero with Underflow enabled: whether it traps is the processor's choice"
    return None
