#!/usr/bin/env python3
"""Makes expected results for single A64 instructions by running them under qemu-aarch64. See ../README.md.

The encodings are what `mimus isa arm64 --declarations` prints; each gets random operands and registers. What the manual
calls UNPREDICTABLE is not made; `excluded` says what and why.
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys
import zlib

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import declaration  # noqa: E402
import operands  # noqa: E402
import vectors  # noqa: E402
from arm.floats import float_value, fpcr_value, is_floating, is_vector  # noqa: E402
from session import Session  # noqa: E402

GENERAL = tuple(f"x{i}" for i in range(31))
VECTOR = tuple(f"v{i}.{half}" for i in range(32) for half in (0, 1))
REGISTERS = GENERAL + ("sp", "nzcv", "tpidr_el0", "fpcr", "fpsr") + VECTOR
SIGNALS = {4: "SIGILL", 5: "SIGTRAP", 7: "SIGBUS", 8: "SIGFPE", 11: "SIGSEGV"}
CODE, DATA = 0x1234567800, 0xA2B4567000
MEMORY = bytes((i * 0x9D + 0x35) & 0xFF for i in range(256))  # every byte value once
WORDS, SEED = 4, 20
UNDEFINED = 4  # reserved words that are kept of an encoding
CPU = ("qemu-aarch64", "-cpu", "max,pauth=off,sve=off,sme=off")
DATA_FIELDS = ("xt", "wt", "xt2", "wt2", "xs", "ws", "xd", "wd")
EXTENDS = {2: (32, False), 3: (64, False), 6: (32, True), 7: (64, True)}

# Left out altogether: the answer is the operating system's, or a register that says what the processor is.
WITHOUT = {"svc", "hlt", "wfi", "sys", "sysl", "mrs xt, sysreg", "msr sysreg, xt", "msr pstatefield, #imm",
           "mrs xt, idreg", "mrs xt, ctr_el0", "mrs xt, dczid_el0", "mrs xt, cntfrq_el0", "mrs xt, cntvct_el0",
           "mrs xt, cntvctss_el0", "mrs xt, tpidrro_el0"}


def excluded(decl, v):
    """Why this choice of operand fields is left out, or None."""
    base = v.get("base")
    data = [v[name] for name in ("xt", "wt", "xt2", "wt2") if name in v]
    writes_back = "]!" in decl.syntax or "], " in decl.syntax
    status = "ws" in v and re.match(r"stl?x", decl.name)
    vector_data = [name for name in v if re.fullmatch(r"[qdshb]t2?", name)]
    if writes_back and base != 31 and base in data:
        return "writeback of a base that is transferred too"
    if re.match(r"ld", decl.name) and len(data) == 2 and data[0] == data[1]:
        return "two loads into one register"
    if decl.name.startswith("ld") and len(vector_data) == 2 and v[vector_data[0]] == v[vector_data[1]]:
        return "two loads into one register"
    if status and (v["ws"] in data or v["ws"] == base and base != 31):
        return "status of a store-exclusive in one of its operands"
    if decl.name.startswith("casp") and (next(iter(data)) == 30 or v.get("xs", v.get("ws")) == 30):
        return "a pair of registers 30 and 31 ends in the zero register"
    if v.get("shift") == 3 or v.get("indexextend", 3) & 2 == 0 or {"xextend", "wextend"} & v.keys() and v["amount"] > 4:
        return "reserved"
    if v.get("shift", v.get("anyshift")) == 0 and v["amount"] == 0:
        return "the encoding without a shift, which is declared for itself"
    if "index" in v and v["index"] == base:
        return "no address to choose"
    if v.get("offset") == 0 and "BRANCH" in decl.attributes:
        return "a branch to itself"
    if decl.name == "hint" and v["hint"] == 3:
        return "WFI: the operating system's"
    return None


def background():
    """Every register's value before a case that does not set it: distinct, never zero but the control registers."""
    state = {f"x{i}": 0xC0DE00005EED0000 | i << 32 | i for i in range(31)}
    state |= {"sp": DATA + 0x40, "nzcv": 0, "tpidr_el0": 0x5A5A5A5A12345670, "fpcr": 0, "fpsr": 0}
    for i in range(32):
        state |= {f"v{i}.0": 0xF0F10000D0D10000 | i << 32 | i, f"v{i}.1": 0xF2F30000D2D30000 | i << 32 | i}
    return state


class Cases:
    """Random cases of one declaration."""

    def __init__(self, decl, count, rng):
        self.decl, self.rng, self.count = decl, rng, count
        self.floating = is_floating(decl)

    def next(self):
        while True:
            v = self.fields()
            if not excluded(self.decl, v):
                return self.case(v)

    def register(self, last):
        pick = self.rng.random()
        return 31 if pick < 0.06 else last if pick < 0.18 else self.rng.randrange(32)

    def fields(self):
        """Operand numbers: often random, often equal to each other; distances mostly short."""
        rng, values, last = self.rng, {}, self.rng.randrange(32)
        for name, shape in self.decl.fields.items():
            if name in ("target", "page", "offset") and shape.signed and "base" not in self.decl.fields:
                limit = rng.choice((64 << shape.scale, 1 << 10, 1 << 10, shape.high))
                limit = min(limit, shape.high)
                values[name] = rng.randrange(-limit, limit + 1) >> shape.scale << shape.scale
            elif shape.bits == 5 and not shape.signed and self.is_register(name):
                values[name] = last = self.register(last) >> shape.scale << shape.scale
            else:
                value = rng.randrange(shape.low, shape.high + 1)
                if rng.random() < 0.2:
                    value = rng.choice((shape.low, shape.high, 0, 1 << shape.scale))
                values[name] = value >> shape.scale << shape.scale
        return values

    @staticmethod
    def is_register(name):
        return is_vector(name) or re.fullmatch(r"[xwr][dnmats]\d?(sp|next)?|[xw]t2|base|index|rm", name, re.I)

    def case(self, v):
        decl, rng = self.decl, self.rng
        registers = {f"x{i}": self.integer() for i in rng.sample(range(31), 1)}
        for name, number in v.items():
            if re.fullmatch(r"(x[dnmats]|w[dnmats])\w*|rm", name) and number < 31:
                registers[f"x{number}"] = self.integer()
            elif name in ("xnsp", "wnsp", "xdsp", "wdsp") and number == 31:
                registers["sp"] = self.integer()
        registers["nzcv"] = rng.getrandbits(4) << 28
        if self.floating:
            registers |= self.floats(v)
        words = []
        if "base" in v:
            self.address(v, registers)
        if "indirect" in decl.attributes or "INDIRECT" in decl.attributes:
            target = CODE + 4 * rng.choice((-8, -1, 1, 2, 15)) if rng.random() < 0.8 else DATA + 4 * rng.randrange(64)
            if v.get("xn", 31) < 31:
                registers[f"x{v['xn']}"] = target
        word = decl.encode(v)
        if re.match(r"stl?x[rp]", decl.name):
            words = self.link(v)
        return tuple(words + [word]), registers

    def integer(self):
        return operands.integer(self.rng, self.rng.choice((32, 64, 64)))

    def floats(self, v):
        """Vector registers whose lanes are corners of the formats, and a control register."""
        rng = self.rng
        registers = {"fpcr": fpcr_value(rng)}
        if rng.random() < 0.3:
            registers["fpsr"] = rng.choice((0x9F, 1 << 27, 1, 16))
        count = int((re.search(r"count=(\d)", self.decl.bits) or [0, 1])[1])
        for name, number in v.items():
            if is_vector(name):
                for i in range(count if name in ("vt", "vte", "vntable") else 1):
                    registers[f"v{number + i & 31}.0"] = float_value(rng, self.decl)
                    registers[f"v{number + i & 31}.1"] = float_value(rng, self.decl)
        return registers

    def address(self, v, registers):
        """Registers with which the access falls into the memory block, sometimes at its edge, and mostly aligned."""
        rng, base = self.rng, v["base"]
        at = DATA + 16 * rng.randrange(1, 12)
        pick = rng.random()
        if pick < 0.12:
            at += rng.randrange(16)
        elif pick < 0.35:
            at += 8
        elif pick < 0.38:
            at = DATA + 4096 - rng.randrange(1, 16)
        after = re.search(r"\[base\]", self.decl.syntax)
        start = at if after else at - v.get("offset", 0)
        if "index" in v:
            index = rng.choice((0, 1, 8, 40, -1, -16, 0x7FFFFFFF, -0x80000000)) & (1 << 64) - 1
            if v["index"] < 31:
                registers[f"x{v['index']}"] = index | (rng.getrandbits(32) << 32 if v["indexextend"] in (2, 6) else 0)
            value = registers[f"x{v['index']}"] if v["index"] < 31 else 0
            width, signed = EXTENDS.get(v["indexextend"], (64, False))
            value &= (1 << width) - 1
            value = operands.signed(value, width) if signed or width == 64 else value
            shift = re.search(r"indexextend #scaled", self.decl.syntax) and v.get("scaled", 0) * self.scale()
            start -= value << shift
        registers["sp" if base == 31 else f"x{base}"] = start & (1 << 64) - 1

    def scale(self):
        """The shift of a scaled index: the size of what is transferred."""
        name, syntax = self.decl.name, self.decl.syntax
        if name.endswith("b") or "sb" in name or re.search(r" b\w*,", syntax):
            return 0
        if name.endswith("h") or re.search(r" h\w*,", syntax):
            return 1
        if name.endswith("sw") or re.search(r" [ws]\w*,", syntax):
            return 2
        return 4 if re.search(r" q\w*,", syntax) else 3

    def link(self, v):
        """The load-exclusive that goes before a store-exclusive, most of the time."""
        if self.rng.random() < 0.15:
            return []
        word = self.decl.encode(v)
        first = self.rng.choice([n for n in range(31) if n != v["base"] and n not in v.values()])
        pair = word >> 21 & 1
        second = 31
        # a load of the same size and base, into a register of no consequence and the zero register
        return [word & 0xFFE0FC00 & ~(0x1F << 16) & ~(0x1F << 10) | 0x1F << 16 | 1 << 22 | v["base"] << 5 | first
                | (second << 10 if pair else 0x1F << 10)]


def doubtful(vector):
    """Why a result is left out, or None."""
    store = vector.words[-1]
    if store & 0x3FC00000 == 0x08000000 and len(vector.words) == 1 and not vector.signal:
        size = (1 << (store >> 30)) * (2 if store >> 21 & 1 else 1)
        base = vector.before.get("sp" if store >> 5 & 31 == 31 else f"x{store >> 5 & 31}", 0)
        if store >> 21 & 1 and not store >> 31:
            return None
        if base % size:
            return "a store-exclusive that fails at a misaligned address: the manual faults first, QEMU does not"
    if store & 0x3FFFFC00 == 0x38BFC000:
        base = vector.before.get("sp" if store >> 5 & 31 == 31 else f"x{store >> 5 & 31}", 0)
        if base % (1 << (store >> 30)):
            return "LDAPR at a misaligned address: the manual faults, QEMU does not"
    return doubtful_vector(store, vector)


def doubtful_vector(word, vector):
    """As `doubtful`, for words of the vector instructions."""
    if word & 0x0A000000 == 0x08000000 and word & 0x04000000 and vector.signal in ("SIGSEGV", "SIGBUS"):
        return "a load or store of several elements that faults half-way: what it leaves is UNKNOWN"
    if word & 0xFFF0FC00 == 0x5F10FC00 and vector.after.get(f"v{word & 31}.0", 0) >> 16:
        return "FCVTZS (scalar, fixed point) to 16 bits: QEMU extends the sign to 32"
    if word & 0xBFF8FC00 == 0x2F00FC00:
        return "FMOV (vector) with op and o2: the manual has none, QEMU does it"
    return None


def vector(case, before, result):
    signal, code, address, pc, values, memory = result
    words, ground = case[0], background()
    after = dict(zip(REGISTERS, values))
    offset = pc - CODE
    inside = 0 <= offset < 4 * len(words)
    name = SIGNALS[signal]
    return vectors.Vector(
        words,
        {name: before[name] for name in REGISTERS if before[name] != ground[name]},
        {name: after[name] for name in REGISTERS if after[name] != before[name]},
        vectors.changed_runs(MEMORY, memory),
        offset, name if inside else None, code if inside else 0,
        address if inside and name in ("SIGBUS", "SIGSEGV") else None)


def read(path, wanted):
    """The declarations, each in the chapter of its class."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        name, syntax, bits, flow, feature, method = (part.strip() for part in line.split(" | "))
        chapter = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", method.split(".")[0]).lower()
        if name in WITHOUT or syntax in WITHOUT or wanted and chapter not in wanted:
            continue
        found.append(declaration.parse_line(f"{name} | {syntax} | {bits} | {flow}", chapter))
    return found


def make(decls, count, program, seed):
    session = Session([*CPU, str(program)], "<", REGISTERS, len(MEMORY), WORDS)
    jobs, ground = [], background()
    for decl in decls:
        rng = random.Random(f"{seed} {decl.name} {zlib.crc32(decl.bits.encode())}")
        source, seen = Cases(decl, count, rng), {}
        for _ in range(20 * count):
            if len(seen) == 2 * count + 50:  # more than are kept, since doubtful and undefined ones are dropped
                break
            words, registers = source.next()
            registers = {name: value & (1 << 64) - 1 for name, value in registers.items()}
            seen.setdefault((words, tuple(registers.items())), (words, registers))
        jobs += [(decl, case, ground | case[1]) for case in seen.values()]
    results = session.run([(case[0], [before[name] for name in REGISTERS], MEMORY) for _, case, before in jobs])
    groups = {decl: [] for decl in decls}
    for (decl, case, before), result in zip(jobs, results):
        made = vector(case, before, result)
        undefined = sum(known.signal == "SIGILL" for known in groups[decl])
        wanted = made.signal != "SIGILL" or undefined < UNDEFINED
        if len(groups[decl]) < count and wanted and not doubtful(made):
            groups[decl].append(made)
    return groups


def write(groups, folder, seed):
    version = subprocess.run([CPU[0], "--version"], stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    state = background()
    header = [
        f"# Expected results per instruction: made by tools/oracle/arm/a64.py (see ../README.md), seed {seed}",
        "@ target arm64",
        f"@ oracle {' '.join(version[:3])} -cpu {CPU[-1]}",
        f"@ code {hex(CODE)}",
        f"@ memory {hex(DATA)} {MEMORY.hex()}",
        f"@ background {' '.join(f'{name}={hex(state[name])}' for name in REGISTERS)}",
    ]
    folder.mkdir(parents=True, exist_ok=True)
    for chapter in dict.fromkeys(decl.chapter for decl in groups):
        of_chapter = [(decl, found) for decl, found in groups.items() if decl.chapter == chapter]
        vectors.write(folder / f"{chapter}.vectors.gz", header, of_chapter)
    return sum(path.stat().st_size for path in folder.glob("*.vectors.gz"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("list", type=pathlib.Path, help="what `mimus isa arm64 --declarations` prints")
    parser.add_argument("chapters", nargs="*", help="classes of the declarations, as load-literal; default all")
    parser.add_argument("--harness", type=pathlib.Path, default=HERE / "build", help="where build.sh put it")
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "../../../isa-arm/src/test/vectors")
    parser.add_argument("--count", type=int, default=200, help="vectors per encoding")
    parser.add_argument("--seed", type=int, default=SEED, help=f"default {SEED}: the committed vectors")
    options = parser.parse_args()
    groups = make(read(options.list, set(options.chapters)), options.count, options.harness / "arm64", options.seed)
    size = write(groups, options.out / "arm64", options.seed)
    print(f"{len(groups)} encodings, {sum(map(len, groups.values()))} vectors, {size} bytes")
    for decl, found in groups.items():
        if len(found) < options.count:
            print(f"  {decl.syntax}: only {len(found)}")


if __name__ == "__main__":
    main()
