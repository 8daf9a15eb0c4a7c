#!/usr/bin/env python3
"""Makes vectors of corner operands: floating point in every rounding mode, with exceptions enabled and not.

As make.py, but operands are corners only, all registers differ, and FPSCR.FR is told too: QEMU does not have it, but a result
has been rounded up if it is another one than that cut off, which is seen by running the case again that way.
"""

import argparse
import pathlib
import random
import zlib

import make  # noqa: F401, I001 (finds the modules beside it)
import declaration
import vectors
from operands import DOUBLE, QUAD, SINGLE
from ppc64 import decimals
from ppc64.after import doubtful, mended, turned
from ppc64.cases import FROM_INTEGER, Case, consistent, unusable
from ppc64.target import HARNESS_WORDS, MEMORY, REGISTERS, TARGETS
from session import Session

HERE = pathlib.Path(__file__).parent
CHAPTERS = ("float-arithmetic", "float-multiply-add", "float-conversions", "float-moves", "vsx-scalar-arithmetic",
            "vsx-scalar-multiply-add", "vsx-scalar-conversions", "vsx-scalar-moves", "quad-arithmetic", "quad-conversions",
            "quad-moves", "dfp-arithmetic", "dfp-conversions", "dfp-tests", "dfp-quanta")
WITHOUT = ("fre", "fres", "frsqrte", "frsqrtes", "xsredp", "xsresp", "xsrsqrtedp", "xsrsqrtesp", "fmrgew", "fmrgow",
           "xsmaxdp", "xsmindp")  # estimates; moves; for which QEMU 7.2 reports what instructions before them have left
MASK = (1 << 64) - 1
FI, FR, UX, OX, VXVC, VXSNAN = 1 << 17, 1 << 18, 1 << 27, 1 << 28, 1 << 19, 1 << 24
ENABLES = (0, 0, 0, 0x80, 0x60, 0x10, 0x08, 0xF8)  # VE; OE and UE; ZE; XE; all
INTEGERS = tuple(value & MASK for value in (
    0, 1, -1, 2, -2, 3, 1 << 24, (1 << 24) + 1, (1 << 25) + 3, (1 << 31) - 1, 1 << 31, -(1 << 31), (1 << 32) - 1, 1 << 32, (1 << 53) - 1,
    (1 << 53) + 1, (1 << 54) + 2, (1 << 54) + 6, -(1 << 53) - 1, (1 << 62) + (1 << 8), (1 << 63) - 1, 1 << 63, (1 << 63) + 1025, -1025))


def binary(shape):
    """Corners of a format: limits, powers of two and their neighbours, halves, integers at the limits of conversions, NaNs."""
    one = shape.bias << shape.fraction
    step = 1 << shape.fraction
    more = [one + step * n + d for n in (-shape.fraction - 1, -shape.fraction, 31, 32, 63, 64, shape.fraction - 1, shape.fraction)
            for d in (-1, 0, 1)]
    more += [shape.half(n) for n in (3, 5, 7, 9, 21)] + [(shape.top - 1 << shape.fraction) - 1, step // 3, one + step // 3]
    sign = 1 << shape.bits - 1
    return tuple(dict.fromkeys([*shape.corners, *shape.nans[:4], shape.nans[0] | sign, *more, *(value | sign for value in more)]))


def decimal(shape):
    full, least = 10 ** shape.precision - 1, 10 ** (shape.precision - 1)
    numbers = (0, 1, 2, 5, 9, 10, 15, 25, 49, 50, 51, 99, least, least + 1, 5 * least, full, full - 1, full // 3, full // 2)
    exponents = (0, 1, shape.precision - 1, shape.bias - shape.precision, shape.bias - 2, shape.bias - 1, shape.bias, shape.bias + 1,
                 shape.bias + 3, shape.limit - shape.precision, shape.limit - 1, shape.limit)
    values = [shape.pack(0, exponent, number) for exponent in exponents for number in numbers]
    values += [shape.assemble(0, head, rest, digits) for head, rest, digits in (
        (0b11110, 0, 0), (0b11111, 0, 0), (0b11111, 0, 123), (0b11111, 1 << shape.continuation - 1, 0),
        (0b11111, 1 << shape.continuation - 1, 45))]
    sign = 1 << shape.bits - 1
    return tuple(values) + tuple(value | sign for value in values)


def widened(single):
    """The double that is this single."""
    if single & 0x7FFFFFFF == 0:
        return single << 32
    exponent, fraction = single >> 23 & 255, single & 0x7FFFFF
    if exponent == 255:
        exponent = 2047 - 896
    elif exponent == 0:
        shift = 24 - fraction.bit_length()
        exponent, fraction = 1 - shift, fraction << shift & 0x7FFFFF
    return single >> 31 << 63 | exponent + 896 << 52 | fraction << 29


DOUBLES, QUADS = binary(DOUBLE), binary(QUAD)
SINGLES = tuple(widened(value) for value in binary(SINGLE))
DECIMALS = {shape: decimal(shape) for shape in (decimals.SHORT, decimals.LONG, decimals.EXTENDED)}


class Corners:
    """A source of cases, as Cases is one."""

    def __init__(self, decl, rng):
        self.decl, self.rng = decl, rng

    def next(self):
        rng, decl = self.rng, self.decl
        values = {name: rng.randrange(field.low, field.high + 1, 1 << field.scale) for name, field in decl.fields.items()}
        registers = {"fpscr": consistent(rng.getrandbits(2) | rng.choice(ENABLES)), "cr": rng.getrandbits(32)}
        quad = values.get("q", decl.name in ("dctqpq", "drdpq"))
        free = iter(rng.sample(range(0, 32, 2), 8))
        for name in values:
            if name in ("frt", "fra", "frb", "frc", "frtp", "frbp", "xt", "xa", "xb", "vrt", "vra", "vrb"):
                values[name] = next(free)
        words = []
        if decl.chapter.startswith("dfp"):
            registers["fpscr"] &= 3  # QEMU neither wraps exponents there nor keeps the target
            words = [decimals.setting(rng)]
            self.decimals(values, registers, quad)
        elif decl.chapter.startswith("quad"):
            self.quads(values, registers)
        else:
            self.doubles(values, registers)
        return Case((*words, decl.encode(values)), registers)

    def decimals(self, values, registers, quad):
        shape = decimals.EXTENDED if quad else decimals.LONG
        if "rmc" in values:  # others are no corners of FR
            values["rmc"] = 3
            values["r"] = 0
            values = {name: values[name] for name in values}
        for name in ("fra", "frb", "frbp"):
            if name in values:
                word, wide = decimals.operand(self.rng, self.decl.name, name, quad, self.rng.choice(DECIMALS[shape]))
                decimals.put(registers, values[name], word, wide)

    def quads(self, values, registers):
        if "rmc" in values:
            values["r"], values["rmc"] = 0, 3
        for name in ("vra", "vrb", "vrt"):
            if name in values:
                word = self.rng.choice(QUADS)
                if self.decl.name in ("xscvsdqp", "xscvudqp"):
                    word = self.rng.choice(INTEGERS) << 64
                elif self.decl.name == "xscvdpqp":
                    word = self.rng.choice(DOUBLES) << 64
                elif self.decl.name == "xscvqpdp" and self.rng.random() < 0.6:  # where doubles end
                    word = widened_to_quad(self.rng, self.rng.choice(DOUBLES))
                registers[f"h{values[name] + 32}"], registers[f"l{values[name] + 32}"] = word >> 64, word & MASK

    def doubles(self, values, registers):
        name = self.decl.name
        single = name.endswith(("s", "sp")) and name not in ("fabs", "fnabs", "xsrsp", "frsp", "xscvdpsp")
        for field in ("frt", "fra", "frb", "frc", "xt", "xa", "xb"):
            if field in values:
                value = self.rng.choice(SINGLES if single and self.rng.random() < 0.8 else DOUBLES)
                if name.startswith(FROM_INTEGER):
                    value = self.rng.choice(INTEGERS)
                registers[f"h{values[field]}"] = value


def widened_to_quad(rng, double):
    """The quad that is this double, if it is a normal one, or a neighbour of it."""
    exponent, fraction = double >> 52 & 0x7FF, double & (1 << 52) - 1
    word = double >> 63 << 127 | exponent + 15360 << 112 | fraction << 60
    return word + rng.choice((0, 0, 1, -1, 1 << 59, (1 << 59) + 1, (1 << 59) - 1, 3 << 58))


def cut(decl, case, state):
    """The words and the state that make a case cut off what it rounds."""
    if decl.chapter.startswith("dfp"):
        return (case.words[0] & ~(7 << 12) | 1 << 12, *case.words[1:]), state
    return case.words, state | {"fpscr": state["fpscr"] & ~3 | 1}


def results(decl, words, values):
    """What the target registers hold."""
    fields = decl.decode(words[-1])
    names = [f"{half}{fields[name] + (32 if name == 'vrt' else 0) + odd}" for name in ("frt", "frtp", "xt", "vrt") if name in fields
             for half in "hl" for odd in (0, 1) if fields[name] + odd < 32 or name == "xt"]
    state = dict(zip(REGISTERS, values))
    return [state[name] for name in names]


def amend(decl, vector, before):
    """Puts right what QEMU 7.2 leaves out when an exception that is enabled raises a signal, and what it adds."""
    value = vector.after.get("fpscr", before["fpscr"])
    if decl.name in ("fcmpo", "xscmpodp", "xscmpoqp") and before["fpscr"] & 0x80 and value & VXSNAN:
        vector.after["fpscr"] = value & ~VXVC
    if vector.signal and decl.decode(vector.words[-1]).get("rc"):
        vector.after["cr"] = before["cr"] & ~0x0F000000 | value >> 28 << 24
        if vector.after["cr"] == before["cr"]:
            del vector.after["cr"]


def mistaken(decl, vector, before):
    """Why a vector with an enabled exception, or of a double, is left out."""
    added = vector.after.get("fpscr", before["fpscr"]) & ~before["fpscr"]
    if vector.signal and decl.name.startswith(("fcfid", "xsrsp", "xsrqp", "xscv")) and not added & 0x21F80700:
        return "QEMU keeps the target of some instructions though the exception lets it be written"
    fields = decl.decode(vector.words[-1])
    operands = [before[f"h{fields[name]}"] for name in ("frt", "fra", "frb", "frc", "xt", "xa", "xb") if name in fields]
    doubles = not all(is_single(value) for value in operands[1:])
    if decl.name.startswith("xs") and decl.name.endswith("sp") and (doubles or added & (OX | UX)):
        return "scalar singles: QEMU rounds to doubles before"
    if vector.signal and decl.name.endswith("s") and doubles and added & (OX | UX):
        return "singles of doubles whose exponent is wrapped: undefined, as the operands are no singles"
    return None


def is_single(double):
    exponent = double >> 52 & 0x7FF
    return double & (1 << 29) - 1 == 0 and (874 <= exponent <= 1150 or exponent == 2047 or double << 1 & MASK == 0)


def make_corners(target, decls, count, harness, seed):
    session = Session([*target.emulator, str(harness / target.harness)], ">" if target.big_endian else "<", REGISTERS,
                      len(MEMORY), HARNESS_WORDS)
    background, groups, dropped = target.background(), {}, {}
    for decl in decls:
        if unusable(target, decl) or decl.name in WITHOUT:
            continue
        source = Corners(decl, random.Random(f"{seed} {decl.name} {zlib.crc32(decl.bits.encode())}"))
        cases = {(case.words, tuple(case.registers.items())): case for case in (source.next() for _ in range(count))}.values()
        states = [(case, background | case.registers) for case in cases]
        given = [turned(decl, case.words, state) for case, state in states]
        seen = session.run([(case.words, [state[name] for name in REGISTERS], MEMORY) for (case, _), state in zip(states, given)])
        again = [cut(decl, case, state) for case, state in states]
        again = [(words, turned(decl, words, state)) for words, state in again]
        truncated = session.run([(words, [state[name] for name in REGISTERS], MEMORY) for words, state in again])
        found = groups.setdefault(decl, [])
        for (case, before), state, result, short in zip(states, given, seen, truncated):
            vector = target.vector(case, before, result, before["fpscr"] ^ state["fpscr"])
            vector = mended(target, decl, vector, before)
            amend(decl, vector, before)
            reason = doubtful(target, decl, vector, before) or mistaken(decl, vector, before)
            if reason:
                dropped[reason] = dropped.get(reason, 0) + 1
                continue
            value = vector.after.get("fpscr", before["fpscr"])
            odd = decl.chapter.startswith("quad") and "ro" in decl.fields and case.words[-1] & 1
            if odd and value & FI:
                continue  # whether it was odd before is not to be seen
            if value & FI and results(decl, case.words, result[4]) != results(decl, case.words, short[4]):
                vector.after["fpscr"] = value | FR
            found.append(vector)
    return groups, dropped


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", default=[], help="default ppc64le and ppc64le-power9")
    parser.add_argument("--harness", type=pathlib.Path, default=HERE / "build")
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "../../../isa-ppc64/src/test/vectors")
    parser.add_argument("--count", type=int, default=60, help="cases of each encoding")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--only", default="", help="chapters whose names begin so")
    options = parser.parse_args()
    decls = [decl for decl in declaration.read(HERE / "insns.list")
             if decl.chapter in CHAPTERS and decl.chapter.startswith(options.only)]
    for name in options.targets or ("ppc64le", "ppc64le-power9"):
        target = TARGETS[name]
        groups, dropped = make_corners(target, decls, options.count, options.harness, options.seed)
        folder = options.out / f"{name}-corners"
        folder.mkdir(parents=True, exist_ok=True)
        header = [*target.header(f"{target.emulator[0]} 7.2", options.seed), "@ hardware fr=1"]
        for chapter in dict.fromkeys(decl.chapter for decl in groups):
            vectors.write(folder / f"{chapter}.vectors.gz", header,
                          [(decl, found) for decl, found in groups.items() if decl.chapter == chapter])
        print(f"{name}: {len(groups)} encodings, {sum(len(found) for found in groups.values())} vectors")
        for reason, number in sorted(dropped.items()):
            print(f"  left out {number}: {reason}")


if __name__ == "__main__":
    main()
