"""What is left out after a run: results on which QEMU and the manual disagree (see exceptions.md)."""

from mips.cases import FPR_FIELDS, format_of
from operands import DOUBLE, SINGLE

UNDERFLOW_ENABLED, CAUSE = 1 << 8, 0x3F << 12


def doubtful(target, decl, vector, before):
    """Why this vector is left out, or None."""
    if decl.chapter == "branch" and vector.signal and vector.pc == 4:
        return "a trap in the slot of a branch known not to be taken: the manual blames the branch, QEMU the slot"
    values = decl.decode(vector.words[0])
    if not decl.chapter.startswith("fpu-") or "fd" not in values:
        return None
    if decl.name.startswith(("abs.", "neg.")) and not target.nan2008:
        if before["fcsr"] & CAUSE:
            return "legacy ABS and NEG with Cause set: the manual clears it, QEMU does not"
        if any(form.is_nan(value) for value, form in parts(target, before, decl, values, "fs")):
            return "legacy ABS and NEG of a NaN: the manual signals Invalid, QEMU does not"
    elif decl.name.startswith("cvt.s.p") and before["fcsr"] & CAUSE:
        return "CVT.S.PL and CVT.S.PU with Cause set: the manual leaves it alone, QEMU clears it"
    elif before["fcsr"] & UNDERFLOW_ENABLED and rounds(decl):
        if vector.signal and (decl.name.endswith(".ps") or "fr" in values):
            return "one of two operations traps, Underflow enabled: the other may have an exact subnormal result"
        if "fr" in values and tiny_product(target, before, decl, values):
            return "an exact subnormal product in a multiply-add with Underflow enabled: as an exact subnormal result"
        result = parts(target, before | vector.after, decl, values, "fd")
        if not vector.signal and any(form.is_subnormal(value) for value, form in result):
            return "an exact subnormal result with Underflow enabled: the manual traps, QEMU does not"
    return None


def tiny_product(target, before, decl, values):
    """Whether a product before its addition is below the least normal number."""
    pairs = zip(parts(target, before, decl, values, "fs"), parts(target, before, decl, values, "ft"))
    return any(0 < abs(form.exact(a) * form.exact(b)) < form.exact(1 << form.fraction) for (a, form), (b, _) in pairs)


def rounds(decl):
    """Whether the result is computed, and not only moved."""
    moves = ("mov", "abs.", "neg.", "pll.", "plu.", "pul.", "puu.", "alnv.", "cvt.ps.", "cvt.s.p")
    return "memory" not in decl.chapter and not decl.name.startswith(moves)


def parts(target, state, decl, values, field):
    """The numbers in an operand, each with its format."""
    kind, name = format_of(decl.name, field), f"f{values[field]}"
    if kind == "s":
        return [(state[name] & 0xFFFFFFFF, SINGLE)]
    if kind == "p":
        return [(state[name] & 0xFFFFFFFF, SINGLE), (state[name] >> 32, SINGLE)]
    if kind == "d":
        return [(state[name] if target.fr else state[name] | state[f"f{values[field] + 1}"] << 32, DOUBLE)]
    return []
